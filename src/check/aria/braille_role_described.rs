//! Does a role description for braille displays stand beside one for speech (ARIA 1.3
//! `aria-brailleroledescription`)?

use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "braille-role-described",
    needs: Needs::Dom,
    messages: &["braille-role-alone"],
    run,
};

fn run(_: &Page<'_>, node: Node<'_>) -> Verdict {
    let text = |name| node.attr(name).unwrap_or("").trim();
    let braille = text("aria-brailleroledescription");
    if braille.is_empty() || !text("aria-roledescription").is_empty() {
        return Verdict::yes();
    }
    Verdict::unsure("braille-role-alone").with("label", braille)
}
