//! How the text of an element is set, colour apart, and in which colour.

use super::color::Color;
use super::css::pixels;
use super::flat;
use crate::snapshot::{Node, Property};

/// Nodes looked at in one element.
const MOST: usize = 40;
/// What sets text apart other than colour.
const SHAPES: &[Property] = &[
    Property::FontFamily,
    Property::FontSize,
    Property::FontStyle,
    Property::FontWeight,
    Property::LetterSpacing,
    Property::TextDecorationLine,
    Property::TextTransform,
];
/// What sets a box apart other than its colour.
const EDGES: &[Property] = &[
    Property::BackgroundImage,
    Property::BorderBottomStyle,
    Property::BorderBottomWidth,
    Property::BorderLeftStyle,
    Property::BorderLeftWidth,
    Property::BorderRightStyle,
    Property::BorderRightWidth,
    Property::BorderTopStyle,
    Property::BorderTopWidth,
    Property::OutlineStyle,
    Property::OutlineWidth,
    Property::BoxShadow,
    Property::Transform,
];

/// What the text in an element looks like.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct LetterLook {
    /// Shape of the letters.
    shapes: Vec<String>,
    /// Edges and pictures of the boxes around the text, from inside.
    edges: Vec<Vec<String>>,
    /// Pictures and generated signs beside the text.
    signs: usize,
    pub(crate) color: Color,
    /// Background of the box nearest to the text that has one.
    pub(crate) background: Option<Color>,
}

impl LetterLook {
    /// That of the first text in the element; `None` if it has none that is laid out.
    pub(crate) fn of(element: Node<'_>) -> Option<Self> {
        let is_own = |node: &Node<'_>| {
            let is_generated = node.parent().is_some_and(Node::is_pseudo);
            flat::is_text(*node) && node.layout().is_some() && !is_generated
        };
        let text = flat::within(element).take(MOST).find(is_own)?;
        let within = flat::around(text).take_while(|outer| outer.id() >= element.id());
        let boxes: Vec<Node<'_>> = within.collect();
        let paints = |node: &Node<'_>| {
            let color = Color::parse(node.style(Property::BackgroundColor)?)?;
            (!color.is_invisible()).then_some(color)
        };
        let is_sign =
            |node: &Node<'_>| node.is_pseudo() || node.is_any(&["img", "svg"]) || node.is("i");
        Some(Self {
            shapes: values(text, SHAPES),
            edges: boxes.iter().filter_map(|it| edges(*it)).collect(),
            signs: flat::within(element).take(MOST).filter(is_sign).count(),
            color: Color::parse(text.style(Property::Color)?)?,
            background: boxes.iter().find_map(paints),
        })
    }

    /// True if both are set alike but for their colours.
    pub(crate) fn differs_by_color_only(&self, other: &Self) -> bool {
        let is_alike =
            self.shapes == other.shapes && self.edges == other.edges && self.signs == other.signs;
        is_alike && (self.color != other.color || self.background != other.background)
    }

    /// The larger of the contrasts between the two texts and the two grounds. A text without ground of its own
    /// is taken to stand on white.
    pub(crate) fn contrast(&self, other: &Self) -> f64 {
        let ground = |look: &Self| look.background.unwrap_or(Color::WHITE);
        let text = self.color.contrast(other.color);
        text.max(ground(self).contrast(ground(other)))
    }
}

fn values(node: Node<'_>, list: &[Property]) -> Vec<String> {
    let values = list.iter().map(|property| node.style(*property));
    values
        .map(|value| value.unwrap_or_default().to_owned())
        .collect()
}

/// What a box draws beside its ground; `None` if that is nothing.
fn edges(node: Node<'_>) -> Option<Vec<String>> {
    let edges = values(node, EDGES);
    let is_drawn =
        |value: &String| !matches!(value.as_str(), "" | "none") && pixels(value).is_none();
    edges.iter().any(is_drawn).then_some(edges)
}
