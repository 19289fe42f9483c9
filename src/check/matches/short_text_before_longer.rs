//! A short piece of running text that stands alone above a longer one.

use crate::check::shared::headlines::Headlines;
use crate::rule::{Matcher, Page};
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "short-text-before-longer",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    Headlines::of(page).of_block(node).is_some()
}
