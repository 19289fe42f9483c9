//! A form that asks for the same twice: where to send to, and whom to bill (WCAG 3.3.7).

use std::collections::HashSet;

use crate::rule::{Matcher, Page};
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "asks-twice",
    test,
};

fn test(page: &Page<'_>, form: Node<'_>) -> bool {
    let fields = form
        .flat_descendants()
        .filter(|node| page.semantics.is_visible(*node));
    let (mut shipping, mut billing) = (HashSet::new(), HashSet::new());
    for purpose in fields.filter_map(|field| field.attr("autocomplete")) {
        let lower = purpose.to_ascii_lowercase();
        let words: Vec<&str> = lower.split_ascii_whitespace().collect();
        let Some(asked) = words.last().map(|word| (*word).to_owned()) else {
            continue;
        };
        if words.contains(&"shipping") {
            shipping.insert(asked);
        } else if words.contains(&"billing") {
            billing.insert(asked);
        }
    }
    !shipping.is_disjoint(&billing)
}
