//! A form with fields for the data of a payment card (HTML autofill `cc-…`).

use crate::check::shared::flat;
use crate::rule::{Matcher, Page};
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "payment-form",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    let asks_for_card = |field: Node<'_>| {
        let tokens = field.attr("autocomplete").unwrap_or_default();
        let mut tokens = tokens.split_ascii_whitespace();
        tokens.any(|token| {
            token.eq_ignore_ascii_case("cc-number") || token.eq_ignore_ascii_case("cc-csc")
        })
    };
    flat::within(node).any(|field| asks_for_card(field) && page.semantics.is_visible(field))
}
