//! What a video with sound shows is said, or can be read. The sound itself may say it, so that a person
//! judges in any case.

use crate::check::shared::surroundings::Surroundings;
use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "video-has-alternative",
    needs: Needs::Layout,
    messages: &[
        "media-transcript-link",
        "media-text",
        "media-other-content",
        "video-described",
    ],
    run,
};

fn run(page: &Page<'_>, node: Node<'_>) -> Verdict {
    match Surroundings::of(page).alternative(page, node, false, "video-described") {
        Verdict::No(_) => Verdict::unsure("video-described"),
        verdict => verdict,
    }
}
