//! What a video shows and says can be read. That there is no text at all is a fact.

use crate::check::shared::surroundings::Surroundings;
use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "video-has-transcript",
    needs: Needs::Layout,
    messages: &[
        "media-transcript-link",
        "media-text",
        "media-other-content",
        "video-no-text",
    ],
    run,
};

fn run(page: &Page<'_>, node: Node<'_>) -> Verdict {
    Surroundings::of(page).alternative(page, node, false, "video-no-text")
}
