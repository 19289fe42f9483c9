//! The first element of each class on which a script follows the path of a finger (WCAG 2.5.1).

use crate::check::shared::classes::is_first_of_its_class;
use crate::check::shared::handlers::handlers;
use crate::rule::{Matcher, Page};
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "first-following-touch",
    test,
};

const PATH: &[&str] = &["touchmove", "gesturestart", "gesturechange"];
/// Touches anywhere on the page are counted, not followed; on a drawing they point at parts of it, or draw.
const NOT_FOLLOWED: &[&str] = &["html", "body", "canvas"];

/// What is found once a page.
struct Followed;

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    is_first_of_its_class::<Followed>(page, node, |it| {
        !it.is_any(NOT_FOLLOWED)
            && !handlers(*it, PATH).is_empty()
            && page.semantics.is_displayed(*it)
    })
}
