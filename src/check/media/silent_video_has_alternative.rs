//! What a video without sound shows is there as text or sound too. That there is nothing but the video is a
//! fact, if it is known to be without sound.

use crate::check::shared::media::is_known_to_be_silent;
use crate::check::shared::surroundings::Surroundings;
use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "silent-video-has-alternative",
    needs: Needs::Layout,
    messages: &[
        "media-transcript-link",
        "media-text",
        "media-other-content",
        "video-no-alternative",
        "video-sound-unknown",
    ],
    run,
};

fn run(page: &Page<'_>, node: Node<'_>) -> Verdict {
    match Surroundings::of(page).alternative(page, node, false, "video-no-alternative") {
        Verdict::No(_) if !is_known_to_be_silent(page, node) => {
            Verdict::unsure("video-sound-unknown")
        }
        verdict => verdict,
    }
}
