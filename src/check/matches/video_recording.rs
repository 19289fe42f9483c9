//! A recording that is seen (ACT 1a02b0).

use crate::check::shared::media::is_recording;
use crate::rule::{Matcher, Page};
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "video-recording",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    node.is("video") && page.semantics.is_visible(node) && is_recording(page, node)
}
