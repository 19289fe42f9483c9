//! The first picture from a GIF file that is large enough to distract.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use crate::rule::{Matcher, Page};
use crate::snapshot::{Node, NodeId};

pub(crate) static MATCHER: Matcher = Matcher {
    id: "may-be-animated",
    test,
};

/// Sides, in CSS pixels, from which movement draws the eye.
const LEAST: f64 = 32.0;

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    Animations::of(page).0.contains(&node.id())
}

/// The first such picture of each address.
struct Animations(HashSet<NodeId>);

impl Animations {
    fn of(page: &Page<'_>) -> Arc<Self> {
        page.shared(|page| {
            let mut first = HashMap::new();
            for image in page.snapshot.elements_named("img") {
                let address = image.attr("src").filter(|src| is_gif(src));
                if let Some(address) = address.filter(|_| is_seen(page, image)) {
                    first.entry(address.to_owned()).or_insert(image.id());
                }
            }
            Self(first.into_values().collect())
        })
    }
}

/// Characters of an address in which a GIF is written out, from which it is more than one pixel that
/// stands in for a picture to come.
const PIXEL: usize = 200;

/// GIF is left for what moves: other formats are smaller.
fn is_gif(src: &str) -> bool {
    if src.starts_with("data:") {
        return src.starts_with("data:image/gif") && src.len() > PIXEL;
    }
    let path = src.split(['?', '#']).next().unwrap_or("");
    path.to_ascii_lowercase().ends_with(".gif")
}

fn is_seen(page: &Page<'_>, image: Node<'_>) -> bool {
    let Some(bounds) = page.semantics.visible_box(image) else {
        return false;
    };
    !page.snapshot.has_layout() || (bounds.width >= LEAST && bounds.height >= LEAST)
}
