//! `unsafe-markup`: the translation brings in markup that runs programs or loads foreign pages, and
//! the source does not.

use super::tags::{attribute, written};
use super::{CatalogFinding, CatalogRule, Comparison};

pub(super) const RULE: CatalogRule = CatalogRule {
    id: "unsafe-markup",
    check,
};

const UNSAFE: [&str; 12] = [
    "script", "iframe", "object", "embed", "style", "form", "base", "meta", "link", "frame",
    "applet", "svg",
];

fn check(comparison: &Comparison<'_>, findings: &mut Vec<CatalogFinding>) {
    comparison.each(RULE.id, "unsafe-markup-found", "markup", findings, |text| {
        text.only_here(unsafe_markup)
    });
}

fn unsafe_markup(text: &str) -> Option<String> {
    if !text.contains('<') {
        return None;
    }
    let tags = written(text);
    tags.iter().filter(|it| !it.closes).find_map(|tag| {
        // Components of the program may be called `link`; they have no attributes of HTML.
        let is_component = tag.name == "link" && attribute(tag.attributes, "href").is_none();
        if UNSAFE.contains(&tag.name.as_str()) && !is_component {
            return Some(format!("<{}>", tag.name));
        }
        handler(tag.attributes)
    })
}

/// `onclick=…` or an address that is a program.
fn handler(attributes: &str) -> Option<String> {
    let lower = attributes.to_ascii_lowercase();
    for (at, _) in lower.match_indices(" on") {
        let name = lower[at + 1..].split(['=', ' ']).next().unwrap_or("");
        let assigned = lower[at + 1 + name.len()..].trim_start().starts_with('=');
        if assigned && name.len() > 4 && name.bytes().all(|it| it.is_ascii_lowercase()) {
            return Some(name.to_owned());
        }
    }
    let target = attribute(&lower, "href").or_else(|| attribute(&lower, "src"))?;
    let scheme: String = target
        .chars()
        .filter(|it| !it.is_whitespace() && !it.is_control())
        .collect();
    scheme
        .starts_with("javascript:")
        .then(|| "javascript:".to_owned())
}
