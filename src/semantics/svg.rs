//! Implicit roles of SVG elements (SVG-AAM §5).

use crate::snapshot::Node;

use super::role::Role;

/// The role an SVG element has if it is exposed at all: `graphics-object` and `graphics-symbol` give
/// way to `generic` where there is no name (SVG-AAM §5.1.2).
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
