//! Elements of HTML and SVG with a role that is not blank, unless hidden from everyone.

use crate::rule::{Matcher, Page};
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "role-given",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    (node.is_html() || node.is_svg())
        && node
            .attr("role")
            .is_some_and(|role| !role.trim_ascii().is_empty())
        && !page.semantics.is_hidden(node)
}
