//! A field that is seen to be marked as one that must be filled in.

use crate::check::shared::fields::takes_answer;
use crate::check::shared::required::seen_mark;
use crate::rule::{Matcher, Page};
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "marked-required",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    takes_answer(node) && seen_mark(page, node).is_some()
}
