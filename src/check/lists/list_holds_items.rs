//! Does the list hold nothing but list items?

use crate::check::shared::lists::{self, Part};
use crate::rule::{Check, Needs, Page, Verdict};
use crate::semantics::Role;
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "list-holds-items",
    needs: Needs::Dom,
    messages: &[
        "list-stray-element",
        "list-stray-text",
        "list-wrapped-items",
    ],
    run,
};

fn run(page: &Page<'_>, node: Node<'_>) -> Verdict {
    let parts = lists::parts(page, node);
    let strays = || {
        parts.iter().filter_map(|part| {
            if let Part::Stray(stray) = part {
                Some(*stray)
            } else {
                None
            }
        })
    };
    if let Some(first) = strays().next() {
        let count = u32::try_from(strays().count()).unwrap_or(u32::MAX);
        return if first.is_text() {
            let text: String = first.value().trim().chars().take(60).collect();
            Verdict::no("list-stray-text").with("text", text)
        } else {
            Verdict::no("list-stray-element")
                .with("element", first.name())
                .related(strays().filter(|stray| stray.is_element()))
        }
        .with("count", count);
    }
    if let Some(first) = parts.is_empty().then(|| first_box(page, node)).flatten() {
        return Verdict::no("list-stray-element")
            .with("element", first.name())
            .with("count", 1_u32)
            .related([first]);
    }
    let wrapper = parts.iter().find_map(|part| {
        if let Part::Wrapper(wrapper) = part {
            Some(*wrapper)
        } else {
            None
        }
    });
    wrapper.map_or(Verdict::yes(), |wrapper| {
        Verdict::unsure("list-wrapped-items")
            .with("element", wrapper.name())
            .related([wrapper])
    })
}

/// A box in a list of nothing but empty boxes: it is announced as a list, and none of it is an item.
fn first_box<'a>(page: &Page<'a>, list: Node<'a>) -> Option<Node<'a>> {
    list.child_elements().find(|child| {
        page.semantics.is_exposed(*child) && page.semantics.role(*child) == Role::Generic
    })
}
