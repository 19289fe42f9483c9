//! The page or passage holds text that is written from right to left, or says that it does.

use crate::check::shared::directions::Directions;
use crate::rule::{Matcher, Page};
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "direction-matters",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    Directions::of(page).matter_to(node)
}
