//! Elements of HTML and SVG with a known `aria-*` attribute that has a value.

use crate::rule::{Matcher, Page};
use crate::semantics::attribute;
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "aria-value-given",
    test,
};

fn test(_: &Page<'_>, node: Node<'_>) -> bool {
    (node.is_html() || node.is_svg())
        && node
            .attrs()
            .any(|(name, value)| !value.is_empty() && attribute(name).is_some())
}
