//! An element whose style may put its tab stops in another order, and the first tab stop with a place of its own.

use crate::check::shared::holders::Holders;
use crate::check::shared::reading_order::ReadingOrder;
use crate::check::shared::tab_places::TabPlaces;
use crate::rule::{Matcher, Page};
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "orders-tab-stops",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    let holders = Holders::of(page);
    let stops = || {
        let children = node.flat_children().filter(|child| child.is_element());
        children.filter(|child| holders.has_stop(*child)).count()
    };
    TabPlaces::of(page).is_first(node) || (ReadingOrder::of(page).is_judged(node) && stops() >= 2)
}
