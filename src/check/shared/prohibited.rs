//! `aria-*` attributes where the role forbids them (ARIA 1.2 §5.2.5, ARIA in HTML "naming prohibited").

use crate::check::shared::flat;
use crate::check::shared::owned;
use crate::rule::Page;
use crate::semantics::Role;
use crate::snapshot::Node;

/// The attributes, not blank, that the element must not have.
pub(crate) fn prohibited<'a>(page: &Page<'a>, node: Node<'a>) -> Vec<&'a str> {
    if !has_known_role(page, node) || is_in_widget(page, node) {
        return Vec::new();
    }
    let role = page.semantics.role(node);
    let forbids = |name: &str| {
        role.info().prohibited.contains(&name)
            || (is_never_named(page, node) && matches!(name, "aria-label" | "aria-labelledby"))
    };
    node.attrs()
        .filter(|(name, value)| forbids(name) && !value.trim().is_empty())
        .map(|(name, _)| name)
        .collect()
}

/// ARIA in HTML forbids names on these, though their role does not.
fn is_never_named(page: &Page<'_>, node: Node<'_>) -> bool {
    node.is_any(&["abbr", "figcaption", "time"]) && page.semantics.explicit_role(node).is_none()
}

/// False for elements whose role no attribute tells, and for the `text` role that some browsers know
/// and no standard does: a name works there.
fn has_known_role(page: &Page<'_>, node: Node<'_>) -> bool {
    if page.semantics.explicit_role(node).is_some() {
        return true;
    }
    let is_text = node
        .attr("role")
        .is_some_and(|role| role.split_ascii_whitespace().any(|token| token == "text"));
    node.is_html() && !is_text && !owned::may_have_hidden_role(node)
}

/// Within a widget the attribute becomes part of the widget's name all the same (accname 1.2 §4.3.2).
fn is_in_widget<'a>(page: &Page<'a>, node: Node<'a>) -> bool {
    let around = node
        .flat_ancestors()
        .find_map(|ancestor| owned::standing(page, ancestor));
    around.is_some_and(|role| {
        role.is_widget() && !role.is_a(Role::Composite) && !matches!(role, Role::Row)
    })
}

/// True if nothing but these attributes tells what the element says: there is no text in it, and
/// none elsewhere that it refers to.
pub(crate) fn is_only_information<'a>(page: &Page<'a>, node: Node<'a>, names: &[&str]) -> bool {
    let says_more = |name: &&str| match *name {
        "aria-label" => true,
        "aria-labelledby" => {
            let labels = node.by_id_refs("aria-labelledby");
            !labels.is_empty() && labels.iter().any(|label| page.semantics.is_hidden(*label))
        }
        _ => false,
    };
    names.iter().any(says_more) && !has_text(page, node)
}

/// Elements looked at for text. A page of nested boxes without any must not cost the square of them.
const MOST_SEARCHED: usize = 500;

fn has_text<'a>(page: &Page<'a>, node: Node<'a>) -> bool {
    let mut searched = 0;
    flat::within(node).any(|inner| {
        searched += 1;
        let says = if inner.is_text() {
            flat::is_text(inner) && page.semantics.is_exposed(inner)
        } else {
            page.semantics.role(inner) == Role::Img && page.semantics.has_name(inner)
        };
        says || searched > MOST_SEARCHED
    })
}
