//! HTML and SVG elements with a role by their author that is in force and is not their own anyway.

use crate::rule::{Matcher, Page};
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "explicit-role-differs",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    let explicit = page.semantics.explicit_role(node);
    (node.is_html() || node.is_svg())
        && explicit == Some(page.semantics.role(node))
        && explicit != Some(page.semantics.implicit_role(node))
}
