//! A link to a version of the page that is said to be accessible, or of text alone.

use crate::rule::{Matcher, Page};
use crate::semantics::Role;
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "link-to-other-version",
    test,
};

/// What such links are called, in the languages evenhand speaks.
const NAMES: &[&str] = &[
    "text only",
    "text-only",
    "text only version",
    "text-only version",
    "text version",
    "accessible version",
    "accessible site",
    "screen reader version",
    "solo texto",
    "sólo texto",
    "versión solo texto",
    "versión accesible",
    "sitio accesible",
    "texte seul",
    "version texte",
    "version texte seul",
    "version accessible",
    "site accessible",
    "无障碍版",
    "无障碍版本",
    "无障碍浏览",
    "纯文本版",
    "纯文字版",
    "文字版",
];

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    if page.semantics.role(node) != Role::Link || !page.semantics.is_exposed(node) {
        return false;
    }
    let name = page.semantics.name(node).text.to_lowercase();
    NAMES.contains(&name.trim())
}
