//! Nothing is judged of content that is hidden: only a person can open it.

use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::{Node, collapse};

pub(crate) static CHECK: Check = Check {
    id: "hidden-content-looked-at",
    needs: Needs::Dom,
    messages: &["hidden-content-unseen", "hidden-content-wordless"],
    run,
};

/// Characters of the text that are put before the person asked.
const SHOWN: usize = 60;

fn run(_: &Page<'_>, node: Node<'_>) -> Verdict {
    let texts = node.descendants().filter(|it| it.is_text());
    let mut shown = String::new();
    for text in texts
        .map(|it| collapse(it.value()))
        .filter(|it| !it.is_empty())
    {
        shown.push_str(&text);
        shown.push(' ');
        if shown.chars().count() > SHOWN {
            break;
        }
    }
    if shown.is_empty() {
        return Verdict::unsure("hidden-content-wordless");
    }
    let text: String = shown.trim_end().chars().take(SHOWN).collect();
    Verdict::unsure("hidden-content-unseen").with("text", text)
}
