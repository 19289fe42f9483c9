//! Is preformatted text something to read, not a picture drawn with signs (WCAG 1.1.1; F72)?

use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "signs-are-text",
    needs: Needs::Dom,
    messages: &["signs-may-draw"],
    run,
};

/// Signs it takes to draw something.
const LEAST: usize = 8;

/// A drawing has more signs than letters and digits.
fn run(_: &Page<'_>, node: Node<'_>) -> Verdict {
    let text = node.text_content();
    let visible = || text.chars().filter(|c| !c.is_whitespace());
    let signs = visible().filter(|c| !c.is_alphanumeric()).count();
    if signs >= LEAST && signs * 2 > visible().count() {
        Verdict::unsure("signs-may-draw")
    } else {
        Verdict::yes()
    }
}
