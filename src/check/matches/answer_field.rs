//! A field that takes an answer.

use crate::check::shared::fields::takes_answer;
use crate::rule::{Matcher, Page};
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "answer-field",
    test,
};

fn test(_: &Page<'_>, node: Node<'_>) -> bool {
    takes_answer(node)
}
