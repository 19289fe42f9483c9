//! A field that says in `autocomplete` what it is for (ACT 73f2c2).
//!
//! Left out besides `on` and `off`: words by which authors try to switch completion off (`none`,
//! `false`, …): they state no purpose; and fields that cannot be filled in. Other words (`nope`) cannot be
//! told from slips.

use crate::check::shared::fields::input_type;
use crate::rule::{Matcher, Page};
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "purpose-stated",
    test,
};

const SWITCHES: &[&str] = &[
    "on",
    "off",
    "none",
    "false",
    "true",
    "disabled",
    "enabled",
    "undefined",
    "null",
    "xoff",
    "xon",
];
const FIXED: &[&str] = &[
    "button", "checkbox", "file", "hidden", "image", "radio", "reset", "submit",
];

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    let semantics = &page.semantics;
    let value = node.attr("autocomplete").unwrap_or_default().trim_ascii();
    let is_switch = SWITCHES
        .iter()
        .any(|switch| value.eq_ignore_ascii_case(switch));
    let is_fixed = node.is("input") && FIXED.contains(&input_type(node).as_str());
    let is_read_only = node.has_attr("readonly") || node.attr_is("aria-readonly", "true");
    let is_there = semantics.is_visible(node) || semantics.is_exposed(node);
    let is_static = !semantics.is_tabbable(node) && !semantics.role(node).is_widget();
    !value.is_empty()
        && !is_switch
        && !is_fixed
        && !is_read_only
        && !semantics.is_disabled(node)
        && is_there
        && !is_static
}
