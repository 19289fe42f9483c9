//! A field that a password is written in.

use crate::check::shared::fields::input_type;
use crate::rule::{Matcher, Page};
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "password-field",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    input_type(node) == "password" && page.semantics.is_visible(node)
}
