//! Can the player show captions and play audio description (Revised 508, 503.4)? A person must tell.

use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "player-offers-captions",
    needs: Needs::Layout,
    messages: &["player-of-video"],
    run,
};

fn run(_: &Page<'_>, _: Node<'_>) -> Verdict {
    Verdict::unsure("player-of-video")
}
