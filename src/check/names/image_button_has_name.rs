//! Does the image button have a name of its own, not the browser's default?
//!
//! HTML-AAM §4.1.2: `alt` and `title` name it, `value` does not. Without them browsers say "Submit" or
//! "Submit Query" in their own language, which tells nothing of what the button does.

use crate::check::shared::naming;
use crate::rule::{Check, Needs, Page, Verdict};
use crate::semantics::Mechanism;
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "image-button-has-name",
    needs: Needs::Dom,
    messages: &[
        "image-button-default-name",
        "image-button-no-alt",
        "name-reference-unknown",
        "name-reference-empty",
    ],
    run,
};

const DEFAULT_NAME: &str = "Submit Query";

fn run(page: &Page<'_>, node: Node<'_>) -> Verdict {
    let name = page.semantics.name(node);
    match name.mechanism() {
        Some(mechanism) if mechanism != Mechanism::Default && name.text == DEFAULT_NAME => {
            Verdict::no("image-button-default-name").with("name", DEFAULT_NAME)
        }
        Some(
            Mechanism::AriaLabelledBy
            | Mechanism::AriaLabel
            | Mechanism::Label
            | Mechanism::Alt
            | Mechanism::Title,
        ) => Verdict::yes(),
        _ => naming::broken_reference(node).unwrap_or_else(|| Verdict::no("image-button-no-alt")),
    }
}
