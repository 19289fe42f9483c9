//! A recording that is seen and may have nothing to hear (ACT c3232f).

use crate::check::shared::media::{is_known_to_be_silent, is_known_to_sound, is_recording};
use crate::rule::{Matcher, Page};
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "video-without-sound",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    node.is("video")
        && page.semantics.is_visible(node)
        && is_recording(page, node)
        && (!is_known_to_sound(page, node) || is_known_to_be_silent(page, node))
}
