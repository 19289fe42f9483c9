//! Can the password be pasted (WCAG 3.3.8, failure F109)?
//!
//! Who cannot remember or copy a password has a program do it. What else a script does with what is pasted a
//! person has to see.

use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "password-can-be-pasted",
    needs: Needs::Dom,
    messages: &["password-paste-stopped"],
    run,
};

fn run(_: &Page<'_>, node: Node<'_>) -> Verdict {
    let by_attribute = node.attr("onpaste").is_some_and(stops);
    let mut listeners = node.listeners();
    let by_script = listeners.any(|(event, source)| event == "paste" && stops(source));
    if by_attribute || by_script {
        Verdict::unsure("password-paste-stopped")
    } else {
        Verdict::yes()
    }
}

/// True if the handler keeps the browser from pasting.
fn stops(source: &str) -> bool {
    let source: String = source.split_whitespace().collect();
    source.contains("preventDefault") || source.contains("returnfalse")
}
