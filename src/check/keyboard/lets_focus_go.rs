//! Can the keyboard leave the element again (WCAG 2.1.2)?
//!
//! Only scripts hold the focus. Those that may are known by their source: they move the focus when it
//! leaves, or swallow the Tab key.

use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "lets-focus-go",
    needs: Needs::Layout,
    messages: &["focus-may-be-held", "tab-key-may-be-held"],
    run,
};

fn run(_: &Page<'_>, node: Node<'_>) -> Verdict {
    if node
        .listeners()
        .any(|(event, source)| moves_focus_back(event, source))
    {
        Verdict::unsure("focus-may-be-held")
    } else if node
        .listeners()
        .any(|(event, source)| swallows_tab(event, source))
    {
        Verdict::unsure("tab-key-may-be-held")
    } else {
        Verdict::yes()
    }
}

/// The name of the function the browser makes of an `onblur` attribute does not count.
fn moves_focus_back(event: &str, source: &str) -> bool {
    let body = source.split_once('{').map_or(source, |(_, body)| body);
    matches!(event, "blur" | "focusout") && body.to_ascii_lowercase().contains("focus")
}

fn swallows_tab(event: &str, source: &str) -> bool {
    let stops = source.contains("preventDefault") || source.contains("return false");
    let asks_for_key = [".key", "keyCode", "which", ".code"]
        .iter()
        .any(|ask| source.contains(ask));
    let means_tab = [
        "'Tab'", "\"Tab\"", "`Tab`", "=== 9", "==9", "== 9", "9==", "9 ===",
    ]
    .iter()
    .any(|tab| source.contains(tab));
    event == "keydown" && stops && (means_tab || !asks_for_key)
}

#[cfg(test)]
mod tests {
    use super::{moves_focus_back, swallows_tab};

    #[test]
    fn only_scripts_that_may_hold_the_focus_count() {
        assert!(moves_focus_back(
            "blur",
            "function onblur(event) {\nthis.focus()\n}"
        ));
        assert!(!moves_focus_back(
            "blur",
            "function onblur(focused) {\nsave()\n}"
        ));
        assert!(!moves_focus_back("focus", "() => { other.focus() }"));
        assert!(swallows_tab(
            "keydown",
            "e => { if (e.key === 'Tab') e.preventDefault() }"
        ));
        assert!(swallows_tab("keydown", "e => { e.preventDefault() }"));
        assert!(!swallows_tab(
            "keydown",
            "e => { if (e.key === 'Enter') e.preventDefault() }"
        ));
        assert!(!swallows_tab("keyup", "e => { e.preventDefault() }"));
    }
}
