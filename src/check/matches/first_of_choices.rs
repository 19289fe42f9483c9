//! The element is the first of the radio buttons or check boxes that answer one question.

use crate::check::shared::choices::Choices;
use crate::rule::{Matcher, Page};
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "first-of-choices",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    Choices::of(page)
        .others(node)
        .is_some_and(|others| !others.is_empty())
}
