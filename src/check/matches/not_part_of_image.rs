//! The element is not part of a larger image, which is announced as a whole.

use crate::check::shared::naming;
use crate::rule::{Matcher, Page};
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "not-part-of-image",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    !naming::is_part_of_image(page, node)
}
