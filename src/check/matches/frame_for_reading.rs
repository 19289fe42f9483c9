//! The frame is neither taken out of the tab order nor marked as decorative.

use crate::check::shared::frames;
use crate::rule::{Matcher, Page};
use crate::semantics::Role;
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "frame-for-reading",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    let is_skipped = node.attr("tabindex").is_some_and(frames::is_negative);
    !is_skipped && page.semantics.explicit_role(node) != Some(Role::Presentation)
}
