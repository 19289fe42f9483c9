//! A box that shows part of its content and can be scrolled to show the rest (ACT 0ssw9k). The page as a
//! whole can always be scrolled, and so can the popup of a combo box: the arrow keys move through it.

use crate::check::shared::comboboxes::Comboboxes;
use crate::check::shared::css::pixels;
use crate::rule::{Matcher, Page};
use crate::semantics::Role;
use crate::snapshot::{Node, Property};

pub(crate) static MATCHER: Matcher = Matcher {
    id: "scrollable-region",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    let scrolls_itself = node.is_any(&["html", "select", "textarea", "iframe", "frame", "object"]);
    node.is_html()
        && !scrolls_itself
        && !is_page(node)
        && hides_content(node)
        && node
            .flat_children()
            .any(|child| page.semantics.is_visible(child))
        && page.semantics.is_displayed(node)
        && !is_popup(page, node)
}

/// `body` scrolls the page, unless the root element has a scrolling box of its own (CSS Overflow 3 §3.3).
fn is_page(node: Node<'_>) -> bool {
    let root = node.parent_element().filter(|root| root.is("html"));
    let of_root = root.and_then(|root| root.style(Property::OverflowY));
    node.is("body") && matches!(of_root, None | Some("visible"))
}

/// More content than padding is out of sight.
fn hides_content(node: Node<'_>) -> bool {
    let Some(layout) = node.layout() else {
        return false;
    };
    let (Some(client), Some(content)) = (layout.client, layout.scroll) else {
        return false;
    };
    let scrolls = |property| matches!(node.style(property), Some("auto" | "scroll"));
    let padding = |property| node.style(property).and_then(pixels).unwrap_or(0.0);
    let across = padding(Property::PaddingLeft).min(padding(Property::PaddingRight));
    let down = padding(Property::PaddingTop).min(padding(Property::PaddingBottom));
    (scrolls(Property::OverflowX) && content.width - client.width > across.max(1.0))
        || (scrolls(Property::OverflowY) && content.height - client.height > down.max(1.0))
}

/// What a combo box refers to as its popup, or holds.
fn is_popup(page: &Page<'_>, node: Node<'_>) -> bool {
    let role = page.semantics.role(node);
    let may_be = matches!(
        role,
        Role::ListBox | Role::Menu | Role::Tree | Role::Grid | Role::Dialog
    );
    may_be && Comboboxes::of(page).open(page, node)
}
