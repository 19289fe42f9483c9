//! An element whose own text makes the page wider than a window of 320 CSS pixels (WCAG 1.4.10).

use crate::check::shared::narrow::wide;
use crate::rule::{Matcher, Page};
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "wider-than-narrow-window",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    wide(page, node).is_some()
}
