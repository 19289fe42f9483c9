//! A video with sound that has no end: it is live.

use crate::check::shared::media;
use crate::rule::{Matcher, Page};
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "live-video",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    media::facts(page, node).is_some_and(|facts| facts.endless)
        && !media::is_known_to_be_silent(page, node)
        && page.semantics.is_visible(node)
}
