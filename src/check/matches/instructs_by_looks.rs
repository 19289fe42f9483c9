//! A text that tells people what to use by where it is or how it looks.

use crate::check::shared::looks::Instructions;
use crate::rule::{Matcher, Page};
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "instructs-by-looks",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    node.is_element() && !Instructions::of(page).given_in(node).is_empty()
}
