//! The element is a tab that shows its panel.

use crate::rule::{Matcher, Page};
use crate::semantics::Role;
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "tab-role",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    page.semantics.role(node) == Role::Tab
}
