//! Does the list hold terms followed by descriptions, and nothing else?
//!
//! HTML §4.4.9: `dt` and `dd` stand in the `dl`, or in a `div` that groups them.

use crate::check::shared::lists;
use crate::rule::{Check, Needs, Page, Verdict};
use crate::semantics::Role;
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "description-list-holds-groups",
    needs: Needs::Dom,
    messages: &[
        "description-stray-text",
        "description-stray-element",
        "description-no-group",
    ],
    run,
};

/// What an element of the list is.
enum Part<'a> {
    Term,
    Description,
    /// Something else that stands for an item by its role.
    Item,
    Stray(Node<'a>),
}

fn run(page: &Page<'_>, list: Node<'_>) -> Verdict {
    let parts: Vec<Part<'_>> = members(page, list)
        .into_iter()
        .filter_map(|node| part(page, node))
        .collect();
    let stray = parts.iter().find_map(|part| match part {
        Part::Stray(node) => Some(*node),
        _ => None,
    });
    match stray {
        Some(text) if text.is_text() => {
            let text: String = text.value().trim().chars().take(60).collect();
            Verdict::no("description-stray-text").with("text", text)
        }
        Some(element) => Verdict::no("description-stray-element")
            .with("element", element.name())
            .related([element]),
        None if is_in_order(&parts) || hides_descriptions(list) => Verdict::yes(),
        None => Verdict::no("description-no-group"),
    }
}

/// What stands in the list, and in the groups of it.
fn members<'a>(page: &Page<'_>, list: Node<'a>) -> Vec<Node<'a>> {
    let is_group = |node: &Node<'_>| {
        node.is("div")
            && page
                .semantics
                .explicit_role(*node)
                .is_none_or(|role| role == Role::Presentation)
            && node
                .flat_children()
                .any(|child| child.is_any(&["dt", "dd"]))
    };
    let mut members = Vec::new();
    for child in lists::flat_members(list) {
        if is_group(&child) {
            members.extend(lists::flat_members(child));
        } else {
            members.push(child);
        }
    }
    members
}

fn part<'a>(page: &Page<'_>, node: Node<'a>) -> Option<Part<'a>> {
    if node.is_text() {
        return page.semantics.is_exposed(node).then_some(Part::Stray(node));
    }
    if !node.is_element() || !lists::has_something(page, node) {
        return None;
    }
    Some(match page.semantics.explicit_role(node) {
        None if node.is("dt") => Part::Term,
        None if node.is("dd") => Part::Description,
        Some(Role::Term) => Part::Term,
        Some(Role::Definition) => Part::Description,
        Some(Role::ListItem) => Part::Item,
        _ => Part::Stray(node),
    })
}

/// Nothing at all, or somewhere a description after a term. Lists of other items are as they are.
fn is_in_order(parts: &[Part<'_>]) -> bool {
    let is_item = |part: &Part<'_>| matches!(part, Part::Item);
    let mut from_term = parts.iter().skip_while(|part| !matches!(part, Part::Term));
    parts.iter().all(is_item) || from_term.any(|part| matches!(part, Part::Description))
}

/// True if a description follows a term that is not shown now, as where a click opens it.
fn hides_descriptions(list: Node<'_>) -> bool {
    let mut from_term = list.descendants().skip_while(|node| !node.is("dt"));
    from_term.any(|node| node.is("dd"))
}
