//! Elements with text of their own that people can see and that no exemption covers.

use crate::check::shared::contrast::{Contrast, Contrasts};
use crate::rule::{Matcher, Page};
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "shows-text",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    Contrasts::of(page, Contrast::Minimum)
        .reading(node)
        .is_some()
}
