//! Does the image have a name, or is it left out of what assistive technology announces?

use crate::check::shared::naming;
use crate::rule::{Check, Needs, Page, Verdict};
use crate::semantics::Role;
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "image-has-name",
    needs: Needs::Dom,
    messages: &[
        "image-no-alt",
        "image-decorative-but-announced",
        "name-reference-unknown",
        "name-reference-empty",
        "name-attribute-blank",
        "name-content-hidden",
        "name-none",
    ],
    run,
};

fn run(page: &Page<'_>, node: Node<'_>) -> Verdict {
    let is_left_out = page.semantics.role(node) == Role::Presentation;
    if is_left_out || page.semantics.has_name(node) {
        return Verdict::yes();
    }
    // Marked as decorative and still announced: focusable, or with ARIA attributes that overrule it.
    if page.semantics.is_marked_decorative(node) {
        return Verdict::no("image-decorative-but-announced");
    }
    match node.attr("alt") {
        None if !node.has_attr("aria-label") && !node.has_attr("aria-labelledby") => {
            Verdict::no("image-no-alt")
        }
        _ => naming::why_nameless(node),
    }
}
