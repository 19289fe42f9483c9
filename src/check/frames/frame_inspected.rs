//! Could the frame's content be looked into?

use crate::check::shared::frames;
use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "frame-inspected",
    needs: Needs::Dom,
    messages: &["frame-unread"],
    run,
};

fn run(page: &Page<'_>, frame: Node<'_>) -> Verdict {
    frames::uninspected(page, frame).map_or(Verdict::yes(), |info| {
        Verdict::unsure("frame-unread").with("url", info.url.as_str())
    })
}
