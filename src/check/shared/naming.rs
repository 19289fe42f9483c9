//! Names, and why there is none.

use crate::rule::{Page, Verdict};
use crate::semantics::Role;
use crate::snapshot::Node;

/// Messages [`why_nameless`] uses.
pub(crate) const MESSAGES: &[&str] = &[
    "name-reference-unknown",
    "name-reference-empty",
    "name-attribute-blank",
    "name-content-hidden",
    "name-options",
    "name-none",
];

/// A `no` that tells what was tried and came to nothing, for an element without a name.
pub(crate) fn why_nameless(node: Node<'_>) -> Verdict {
    if let Some(verdict) = broken_reference(node) {
        return verdict;
    }
    let blank = ["aria-label", "alt", "title"]
        .into_iter()
        .find(|attribute| {
            node.attr(attribute)
                .is_some_and(|value| value.trim().is_empty())
        });
    if let Some(attribute) = blank {
        return Verdict::no("name-attribute-blank").with("attribute", attribute);
    }
    if node.is("select") {
        return Verdict::no("name-options");
    }
    if holds_text(node) {
        return Verdict::no("name-content-hidden");
    }
    Verdict::no("name-none").with("element", node.name())
}

fn holds_text(node: Node<'_>) -> bool {
    let mut inside = node.flat_descendants();
    inside.any(|inner| inner.is_text() && !inner.value().trim().is_empty())
}

/// A `no` for an `aria-labelledby` that leads to nothing.
pub(crate) fn broken_reference(node: Node<'_>) -> Option<Verdict> {
    let ids = node.attr("aria-labelledby")?;
    let unknown: Vec<&str> = ids
        .split_ascii_whitespace()
        .filter(|id| node.by_id(id).is_none())
        .collect();
    if !unknown.is_empty() {
        return Some(Verdict::no("name-reference-unknown").with("ids", unknown.join(" ")));
    }
    let known = node.by_id_refs("aria-labelledby");
    (!known.is_empty()).then(|| {
        Verdict::no("name-reference-empty")
            .with("ids", ids.trim())
            .related(known)
    })
}

/// True inside an element with an image role: what is in an image is not announced on its own
/// (ARIA §5.2.9), unless it can be focused.
pub(crate) fn is_part_of_image(page: &Page<'_>, node: Node<'_>) -> bool {
    let is_image = |around: Node<'_>| {
        matches!(
            page.semantics.explicit_role(around),
            Some(Role::Img | Role::GraphicsSymbol)
        )
    };
    !page.semantics.is_focusable(node) && node.flat_ancestors().any(is_image)
}
