//! Does a live video have captions (WCAG 1.2.4)? They come with the stream: only who watches it sees them.

use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "live-video-has-captions",
    needs: Needs::Layout,
    messages: &["live-captions"],
    run,
};

fn run(_: &Page<'_>, _: Node<'_>) -> Verdict {
    Verdict::unsure("live-captions")
}
