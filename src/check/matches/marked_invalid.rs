//! The field says that its value is wrong.

use crate::check::shared::fields::is_marked_invalid;
use crate::rule::{Matcher, Page};
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "marked-invalid",
    test,
};

fn test(_: &Page<'_>, node: Node<'_>) -> bool {
    is_marked_invalid(node)
}
