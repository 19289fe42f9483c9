//! Is the landmark the only one of its role in the document?

use crate::check::shared::landmarks::Landmarks;
use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "landmark-only-of-role",
    needs: Needs::Dom,
    messages: &["landmark-repeated"],
    run,
};

fn run(page: &Page<'_>, node: Node<'_>) -> Verdict {
    let landmarks = Landmarks::of(page);
    let others = landmarks.others_of_role(node).unwrap_or_default();
    if others.is_empty() {
        return Verdict::yes();
    }
    let count = u32::try_from(others.len()).unwrap_or(u32::MAX);
    Verdict::no("landmark-repeated")
        .with("role", page.semantics.role(node).name())
        .with("count", count.saturating_add(1))
        .related(others.iter().filter_map(|&id| page.snapshot.node(id)))
}
