//! A link to a place on the page that is out of sight until it is focused, before all links to other pages.

use crate::check::shared::skip_links::FirstPageLink;
use crate::rule::{Matcher, Page};
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "hidden-skip-link",
    test,
};

fn test(page: &Page<'_>, link: Node<'_>) -> bool {
    let href = link.attr("href").unwrap_or_default().trim_ascii();
    let fragment = href.strip_prefix('#').unwrap_or_default();
    // An empty fragment and "top" lead to the top of the page (HTML §7.4.6.4).
    !fragment.is_empty()
        && !fragment.eq_ignore_ascii_case("top")
        && page.semantics.is_tabbable(link)
        && !page.semantics.is_visible(link)
        && link.frame_element().is_none()
        && FirstPageLink::of(page).comes_after(link)
}
