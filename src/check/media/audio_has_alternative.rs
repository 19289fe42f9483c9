//! What is heard can be read as well. Whether a text says the same a person judges; that there is none at
//! all is a fact.

use crate::check::shared::surroundings::Surroundings;
use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "audio-has-alternative",
    needs: Needs::Layout,
    messages: &[
        "media-transcript-link",
        "media-text",
        "media-other-content",
        "audio-no-text",
    ],
    run,
};

fn run(page: &Page<'_>, node: Node<'_>) -> Verdict {
    Surroundings::of(page).alternative(page, node, true, "audio-no-text")
}
