//! The first link of the page to a file of sound or video, on pages that play none themselves.

use crate::check::shared::recordings::Recordings;
use crate::rule::{Matcher, Page};
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "first-link-to-recording",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    Recordings::of(page).first == Some(node.id())
}
