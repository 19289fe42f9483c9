//! Does no script act on a single character typed anywhere on the page (WCAG 2.1.4, ACT ffbc54)?
//!
//! Scripts that do are known by their source. Whether the shortcut can be switched off or changed, a person
//! has to find out.

use crate::check::shared::keys::{Key, compared};
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
    let keys: Vec<Key> = listeners
        .filter(|(event, _)| matches!(*event, "keydown" | "keyup" | "keypress"))
        .flat_map(|(event, source)| compared(source, event))
        .collect();
    let character = keys.iter().find_map(|key| match key {
        Key::Character(key) => Some(*key),
        Key::Setting => None,
    });
    match character {
        Some(key) => Verdict::unsure("shortcut-of-character").with("key", key.to_string()),
        None if keys.is_empty() => Verdict::yes(),
        None => Verdict::unsure("shortcut-of-settings"),
    }
}
