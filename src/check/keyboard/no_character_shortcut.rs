//! Does no script act on a single character typed anywhere on the page (WCAG 2.1.4, ACT ffbc54)?
//!
//! Scripts that do are known by their source. Whether the shortcut can be switched off or changed, a person
//! has to find out.

use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "no-character-shortcut",
    needs: Needs::Layout,
    messages: &["shortcut-of-character", "shortcut-of-settings"],
    run,
};

fn run(_: &Page<'_>, root: Node<'_>) -> Verdict {
    let body = root.child_elements().find(|node| node.is("body"));
    let whole_page = [Some(root.owner_document()), Some(root), body];
    let listeners = whole_page.into_iter().flatten().flat_map(Node::listeners);
    let sources: Vec<&str> = listeners
        .filter(|(event, _)| matches!(*event, "keydown" | "keyup" | "keypress"))
        .map(|(_, source)| source)
        .collect();
    if let Some(key) = sources.iter().find_map(|source| character(source)) {
        Verdict::unsure("shortcut-of-character").with("key", key.to_string())
    } else if sources.iter().any(|source| compares_with_setting(source)) {
        Verdict::unsure("shortcut-of-settings")
    } else {
        Verdict::yes()
    }
}

/// The first character that a key is compared with: `event.key === "a"`.
fn character(source: &str) -> Option<char> {
    compared(source).find_map(|with| {
        let mut letters = with.chars();
        let quote = letters.next().filter(|c| matches!(c, '\'' | '"' | '`'))?;
        let key = letters
            .next()
            .filter(|c| !c.is_whitespace() && *c != quote)?;
        (letters.next() == Some(quote)).then_some(key)
    })
}

/// True for `event.key === shortcut.key`: which key it is, is set elsewhere. A name alone is mostly a
/// constant, such as that of the Escape key.
fn compares_with_setting(source: &str) -> bool {
    compared(source).any(|with| {
        let is_part = |c: char| c.is_alphanumeric() || matches!(c, '_' | '$' | '.');
        let name = &with[..with.find(|c| !is_part(c)).unwrap_or(with.len())];
        name.starts_with(|c: char| c.is_alphabetic()) && name.contains('.')
    })
}

/// What stands after each comparison with a key.
fn compared(source: &str) -> impl Iterator<Item = &str> {
    source.match_indices(".key").filter_map(|(at, _)| {
        let after = source[at + ".key".len()..].trim_start();
        let with = after
            .strip_prefix("===")
            .or_else(|| after.strip_prefix("=="));
        with.map(str::trim_start)
    })
}

#[cfg(test)]
mod tests {
    use super::{character, compares_with_setting};

    #[test]
    fn characters_are_told_from_other_keys() {
        assert_eq!(character("e => { if (e.key === '?') help() }"), Some('?'));
        assert_eq!(character("e=>{e.key==\"s\"&&go()}"), Some('s'));
        assert_eq!(character("e => { if (e.key === 'Escape') close() }"), None);
        assert_eq!(character("e => { if (e.key === '') close() }"), None);
        assert_eq!(character("e => { if (e.key !== 'a') close() }"), None);
        assert_eq!(character("e.key==="), None);
    }

    #[test]
    fn keys_that_are_set_elsewhere_are_told_from_constants() {
        assert!(compares_with_setting(
            "e.key === settings.shortcutKey && go()"
        ));
        assert!(!compares_with_setting("e.key === ESCAPE_KEY && go()"));
        assert!(!compares_with_setting("e.key === 'a.b'"));
        assert!(!compares_with_setting("e.keyCode == 9.5"));
    }
}
