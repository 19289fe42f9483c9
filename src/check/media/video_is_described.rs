//! What a video shows is said in its sound or in another track. A person judges; tracks of text that no
//! browser speaks do not count.

use crate::check::shared::media::tracks;
use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "video-is-described",
    needs: Needs::Layout,
    messages: &[
        "video-description-track",
        "video-description-track-unspoken",
        "video-described",
    ],
    run,
};

fn run(page: &Page<'_>, node: Node<'_>) -> Verdict {
    let has_text_track = !tracks(node, &["descriptions"]).is_empty();
    let is_scripted = page.snapshot.elements_named("script").next().is_some();
    match (has_text_track, is_scripted) {
        (true, false) => Verdict::unsure("video-description-track-unspoken"),
        (true, true) => Verdict::unsure("video-description-track"),
        (false, _) => Verdict::unsure("video-described"),
    }
}
