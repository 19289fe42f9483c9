//! Audio and video: what was seen of them, who can come to hear them.

use crate::rule::Page;
use crate::snapshot::{Media, Node};

use super::surroundings::Surroundings;

/// What was seen of a medium.
pub(crate) fn facts<'p>(page: &'p Page<'_>, node: Node<'_>) -> Option<&'p Media> {
    page.snapshot.media(node)
}

/// True if people can come to hear it: what is muted and offers no way to change that is not heard.
pub(crate) fn may_sound(page: &Page<'_>, node: Node<'_>) -> bool {
    let has_audio = facts(page, node).and_then(|media| media.audio) != Some(false);
    has_audio && !is_mute_for_good(page, node)
}

/// True if it was heard.
pub(crate) fn is_known_to_sound(page: &Page<'_>, node: Node<'_>) -> bool {
    facts(page, node).and_then(|media| media.audio) == Some(true)
}

/// True if it is known that there is nothing to hear.
pub(crate) fn is_known_to_be_silent(page: &Page<'_>, node: Node<'_>) -> bool {
    facts(page, node).and_then(|media| media.audio) == Some(false) || is_mute_for_good(page, node)
}

/// Muted, without controls of the browser's or the page's.
fn is_mute_for_good(page: &Page<'_>, node: Node<'_>) -> bool {
    node.has_attr("muted")
        && !node.has_attr("controls")
        && Surroundings::of(page).controls.is_empty()
}

/// A stream goes on without end: what is asked of recordings is not asked of it.
pub(crate) fn is_recording(page: &Page<'_>, node: Node<'_>) -> bool {
    !facts(page, node).is_some_and(|media| media.endless)
}

/// The tracks of a medium of these kinds.
pub(crate) fn tracks<'p>(node: Node<'p>, kinds: &[&str]) -> Vec<Node<'p>> {
    let is_wanted = |track: &Node<'p>| {
        // A track without a kind holds subtitles (HTML §4.8.11.11).
        let kind = track
            .attr("kind")
            .unwrap_or("subtitles")
            .to_ascii_lowercase();
        track.is("track") && kinds.contains(&kind.as_str())
    };
    node.child_elements().filter(is_wanted).collect()
}
