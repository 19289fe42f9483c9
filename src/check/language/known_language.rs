//! Does the `lang` attribute begin with a language that the IANA registry knows?
//!
//! What follows the first subtag does not matter: browsers and speech engines choose by the first.

use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;
use crate::standards::is_known_language;

pub(crate) static CHECK: Check = Check {
    id: "known-language",
    needs: Needs::Dom,
    messages: &["language-unknown", "language-underscore", "language-space"],
    run,
};

fn run(_page: &Page<'_>, node: Node<'_>) -> Verdict {
    let tag = node.attr("lang").unwrap_or("");
    let primary = tag.split('-').next().unwrap_or("");
    if is_known_language(primary) {
        return Verdict::yes();
    }
    let message = if primary.contains('_') {
        "language-underscore"
    } else if primary != primary.trim() && is_known_language(primary.trim()) {
        "language-space"
    } else {
        "language-unknown"
    };
    Verdict::no(message).with("tag", tag)
}
