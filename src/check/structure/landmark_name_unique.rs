//! Can the landmark be told by its role and name from every other one in the document?

use crate::check::shared::landmarks::Landmarks;
use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "landmark-name-unique",
    needs: Needs::Dom,
    messages: &["landmark-unnamed-twice", "landmark-name-twice"],
    run,
};

fn run(page: &Page<'_>, node: Node<'_>) -> Verdict {
    let landmarks = Landmarks::of(page);
    let others = landmarks.others_of_name(node).unwrap_or_default();
    if others.is_empty() {
        return Verdict::yes();
    }
    let name = page.semantics.name(node);
    let message = if name.is_empty() {
        "landmark-unnamed-twice"
    } else {
        "landmark-name-twice"
    };
    let count = u32::try_from(others.len()).unwrap_or(u32::MAX);
    Verdict::no(message)
        .with("role", page.semantics.role(node).name())
        .with("name", name.text.as_str())
        .with("count", count.saturating_add(1))
        .related(others.iter().filter_map(|&id| page.snapshot.node(id)))
}
