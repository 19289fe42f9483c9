//! A script of the page waits for the device to be moved or turned.

use crate::rule::{Matcher, Page};
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "motion-listened-to",
    test,
};

const EVENTS: &[&str] = &["devicemotion", "deviceorientation", "deviceorientationabsolute"];

fn test(_: &Page<'_>, node: Node<'_>) -> bool {
    let mut listeners = node.owner_document().listeners();
    listeners.any(|(event, _)| EVENTS.contains(&event))
}
