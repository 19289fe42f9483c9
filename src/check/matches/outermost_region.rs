//! The element is an outermost landmark, or the outermost that is in none.

use crate::check::shared::regions::Regions;
use crate::rule::{Matcher, Page};
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "outermost-region",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    Regions::of(page).is_outermost(node.id())
}
