//! The frame is neither taken out of the tab order nor marked as decorative.

use crate::rule::{Matcher, Page};
use crate::semantics::Role;
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "frame-for-reading",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    let is_skipped = node.attr("tabindex").is_some_and(is_negative);
    !is_skipped && page.semantics.explicit_role(node) != Some(Role::Presentation)
}

/// HTML §2.3.4.1: what follows the digits does not matter.
fn is_negative(value: &str) -> bool {
    let digits = value.trim_ascii_start().strip_prefix('-');
    let digits = digits.map(|rest| rest.chars().take_while(char::is_ascii_digit));
    digits.is_some_and(|mut digits| digits.any(|digit| digit != '0'))
}
