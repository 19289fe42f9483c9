//! Do people not have to point at a place in the image for the server to know what they chose?

use crate::check::shared::links::Links;
use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "map-not-on-server",
    needs: Needs::Dom,
    messages: &["map-on-server"],
    run,
};

fn run(page: &Page<'_>, image: Node<'_>) -> Verdict {
    let links = Links::of(page);
    let link = image.flat_ancestors().find(|around| around.is("a"));
    let asks_server = link.is_some_and(|link| links.leads_elsewhere(link));
    // Where a map of links lies over the image, browsers do not ask the server.
    if !asks_server || image.attr("usemap").is_some_and(|map| map.len() > 1) {
        Verdict::yes()
    } else {
        Verdict::unsure("map-on-server")
    }
}
