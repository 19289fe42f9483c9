//! A recording that plays by itself or that people can start (ACT e7aa44).

use crate::check::shared::media::is_recording;
use crate::check::shared::surroundings::{STARTS, Surroundings};
use crate::rule::{Matcher, Page};
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "audio-for-listening",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    let is_offered = node.has_attr("controls")
        && page.semantics.is_visible(node)
        && page.semantics.is_exposed(node);
    let has_button = || Surroundings::of(page).has_control(page, STARTS);
    is_recording(page, node) && (node.has_attr("autoplay") || is_offered || has_button())
}
