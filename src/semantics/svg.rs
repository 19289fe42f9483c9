//! Drawings: implicit roles of SVG elements, and which of their parts are told (SVG-AAM §5).

use crate::snapshot::Node;

use super::Semantics;
use super::role::Role;
use super::roles::explicit_roles;

impl<'a> Semantics<'a> {
    /// True if the author made more of a part of a drawing than a shape: with a title, a description, a
    /// role or an `aria-*` attribute, or so that it can be operated (SVG-AAM §5.1.2). An `id` does not
    /// count: scripts for charts give one to everything.
    pub(super) fn is_told_in_drawing(&self, part: Node<'a>) -> bool {
        let says = |child: Node<'_>| child.is_svg() && matches!(child.name(), "title" | "desc");
        part.child_elements().any(says)
            || part.attrs().any(|(name, value)| {
                name.starts_with("aria-") || (name == "title" && !value.is_empty())
            })
            || explicit_roles(part).next().is_some()
            || self.is_focusable(part)
            || part.is_clickable()
    }
}

/// True for what stands in a drawing, drawings within drawings included.
pub(super) fn is_drawing_part(node: Node<'_>) -> bool {
    node.is_svg() && node.parent_element().is_some_and(Node::is_svg)
}

/// The role an SVG element has if it is exposed at all: `graphics-object` and `graphics-symbol` give
/// way to `generic` where nothing asks for them (SVG-AAM §5.1.2).
pub(super) fn implicit_role(node: Node<'_>) -> Role {
    match node.name() {
        "svg" => Role::GraphicsDocument,
        "a" if node.has_attr("href") || node.has_attr("xlink:href") => Role::Link,
        "image" => Role::Img,
        "g" | "use" => Role::GraphicsObject,
        "circle" | "ellipse" | "line" | "path" | "polygon" | "polyline" | "rect" | "mesh" => {
            Role::GraphicsSymbol
        }
        "a" | "foreignObject" | "text" | "textPath" | "tspan" | "switch" => Role::Generic,
        _ => Role::NotMapped,
    }
}
