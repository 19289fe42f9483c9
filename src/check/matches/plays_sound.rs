//! A medium that begins to sound by itself, for more than three seconds (ACT 80f0bf).

use crate::check::shared::media::facts;
use crate::rule::{Matcher, Page};
use crate::snapshot::Node;

/// Seconds.
const SHORT: f64 = 3.0;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "plays-sound",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    let Some(media) = facts(page, node) else {
        return true;
    };
    let is_mute = media.muted || media.audio == Some(false) || media.failed;
    let is_short = media.duration.is_some_and(|seconds| seconds <= SHORT);
    node.has_attr("autoplay") && !is_mute && (!is_short || node.has_attr("loop"))
}
