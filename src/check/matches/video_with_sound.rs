//! A recording that is seen and may be heard (ACT eac66b).

use crate::check::shared::media::{is_recording, may_sound};
use crate::rule::{Matcher, Page};
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "video-with-sound",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    node.is("video")
        && page.semantics.is_visible(node)
        && is_recording(page, node)
        && may_sound(page, node)
}
