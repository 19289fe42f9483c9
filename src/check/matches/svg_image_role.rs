//! The SVG element was given an image role by its author.

use crate::rule::{Matcher, Page};
use crate::semantics::Role;
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "svg-image-role",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    let role = page.semantics.explicit_role(node);
    node.is_svg()
        && matches!(
            role,
            Some(Role::Img | Role::GraphicsDocument | Role::GraphicsSymbol)
        )
}
