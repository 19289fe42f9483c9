//! A visible heading with other text right below it.

use crate::check::shared::typography::Typography;
use crate::rule::{Matcher, Page};
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "heading-with-text",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    let typography = Typography::of(page);
    let place = typography.place_of_heading(node);
    place.is_some_and(|place| {
        let (_, below) = typography.neighbours(place);
        page.semantics.is_exposed(node)
            && below.is_some_and(|below| below.heading.is_none() && below.is_running)
    })
}
