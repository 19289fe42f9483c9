//! Is the question that radio buttons or check boxes answer told with them (WCAG techniques H71 and
//! ARIA17)?
//!
//! A group with a name around them tells it, and so does what `aria-labelledby`, `aria-label` or
//! `aria-describedby` adds to each, or the header cells of a table. Without any of these the labels may
//! still say all ("Reply by e-mail"), so that a person is asked.

use crate::check::shared::choices::Choices;
use crate::rule::{Check, Needs, Page, Verdict};
use crate::semantics::Role;
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "choices-in-named-group",
    needs: Needs::Dom,
    messages: &["choices-without-group", "choices-in-nameless-group"],
    run,
};

fn run(page: &Page<'_>, first: Node<'_>) -> Verdict {
    let choices = Choices::of(page);
    let others = choices.others(first).unwrap_or_default();
    let others: Vec<Node<'_>> = others
        .iter()
        .filter_map(|id| page.snapshot.node(*id))
        .collect();
    let told_by_itself = std::iter::once(&first)
        .chain(&others)
        .all(|it| adds_words(*it));
    if told_by_itself || is_told_around(page, first) {
        return Verdict::yes();
    }
    let message = if groups(page, first).next().is_some() {
        "choices-in-nameless-group"
    } else {
        "choices-without-group"
    };
    let count = u32::try_from(others.len() + 1).unwrap_or(u32::MAX);
    Verdict::unsure(message)
        .with("count", count)
        .related(others)
}

/// The choice's own attributes may carry the question.
fn adds_words(choice: Node<'_>) -> bool {
    let has_words = |name| {
        choice
            .attr(name)
            .is_some_and(|value: &str| !value.trim().is_empty())
    };
    ["aria-label", "aria-labelledby", "aria-describedby"]
        .into_iter()
        .any(has_words)
}

fn is_told_around(page: &Page<'_>, choice: Node<'_>) -> bool {
    let is_in_table = || {
        let mut around = choice.flat_ancestors().filter(|node| node.is_element());
        around.any(|node| matches!(page.semantics.role(node), Role::Cell | Role::GridCell))
    };
    groups(page, choice).any(|group| page.semantics.has_name(group)) || is_in_table()
}

fn groups<'p>(page: &'p Page<'p>, choice: Node<'p>) -> impl Iterator<Item = Node<'p>> {
    let around = choice.flat_ancestors().filter(|node| node.is_element());
    around.filter(|node| matches!(page.semantics.role(*node), Role::Group | Role::RadioGroup))
}
