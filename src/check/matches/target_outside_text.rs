//! Something to click or tap that does not stand in running text (WCAG 2.5.8, exception "inline").

use crate::check::shared::targets::Targets;
use crate::check::shared::text_block::TextBlocks;
use crate::rule::{Matcher, Page};
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "target-outside-text",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    let in_text = TextBlocks::of(page)
        .passage(node)
        .is_some_and(|passage| passage.plain > 0);
    Targets::of(page).area(node).is_some() && !in_text
}
