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

fn moves_focus_back(event: &str, source: &str) -> bool {
    matches!(event, "blur" | "focusout") && calls_focus(source)
}

/// Ends of names of functions that hear of a moved focus rather than move it: `focusOut`, `focusLost`.
const HEARING: &[&str] = &["out", "in", "lost", "left", "changed", "ed"];

/// True for a call of `focus`, `setFocus`, `focusFirst` and the like. The name of the function the browser
/// makes of an `onblur` attribute does not count.
fn calls_focus(source: &str) -> bool {
    let body = source.split_once('{').map_or(source, |(_, body)| body);
    let body = body.to_ascii_lowercase();
    let mut calls = body.match_indices("focus").filter_map(|(at, word)| {
        let (rest, _) = body.get(at + word.len()..)?.split_once('(')?;
        Some(rest)
    });
    let is_name = |rest: &str| {
        rest.chars()
            .all(|c| c.is_alphanumeric() || "_$?.".contains(c))
    };
    calls.any(|rest| is_name(rest) && !HEARING.contains(&rest))
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
        assert!(moves_focus_back("focusout", "() => this.setFocus(first)"));
        assert!(!moves_focus_back("focusout", "e => this.focusOut(e)"));
        assert!(!moves_focus_back(
            "blur",
            "() => { this.focused = false; hide() }"
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
