//! Which of two boxes is painted later (CSS 2.2 appendix E).
//!
//! The browser numbers layers: a layer before the layers below it with a negative `z-index`, though
//! only its background is painted before them. Within a layer backgrounds of blocks come first, then
//! floats, then what is in line.

use std::collections::HashMap;

use crate::snapshot::{Node, Property};

/// A place in the order of painting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Order {
    /// The browser's number of the layer; of the last layer that is painted before the content.
    layer: u32,
    /// False for the background of the box that makes the layer.
    is_content: bool,
    phase: Phase,
    /// Place in the flat tree.
    place: u32,
}

/// The steps in which a layer is painted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Phase {
    /// Backgrounds of blocks.
    #[default]
    Block,
    /// Floats with all that is in them.
    Float,
    /// Text, and boxes in line with all that is in them.
    Inline,
}

impl Phase {
    /// The step in which the box's own background is painted.
    pub(super) fn of(node: Node<'_>) -> Self {
        if !matches!(node.style(Property::Float), None | Some("" | "none")) {
            return Self::Float;
        }
        let display = node.style(Property::Display).unwrap_or_default();
        let in_flex = node
            .flat_parent_element()
            .and_then(|parent| parent.style(Property::Display));
        let is_item =
            in_flex.is_some_and(|display| display.contains("flex") || display.contains("grid"));
        if is_item || display.starts_with("inline") || display.starts_with("ruby") || node.is_svg()
        {
            Self::Inline
        } else {
            Self::Block
        }
    }
}

/// The layers whose content is painted after other layers, with the last of those.
#[derive(Debug, Default)]
pub(super) struct Layers {
    last_before_content: HashMap<u32, u32>,
}

impl Layers {
    /// Notes that layer `negative`, in a tree of negative `z-index`, is painted before the content of
    /// layer `context`.
    pub(super) fn note(&mut self, context: u32, negative: u32) {
        let last = self.last_before_content.entry(context).or_insert(negative);
        *last = (*last).max(negative);
    }

    /// The place of a box or text in the order of painting.
    pub(super) fn order(&self, layer: u32, makes_layer: bool, phase: Phase, place: u32) -> Order {
        match self.last_before_content.get(&layer) {
            Some(&last) if !makes_layer => Order {
                layer: last,
                is_content: true,
                phase,
                place,
            },
            _ => Order {
                layer,
                is_content: false,
                phase,
                place,
            },
        }
    }
}

/// True for boxes that their `z-index` puts below the content of the layer they are in.
pub(super) fn is_below_content(node: Node<'_>) -> bool {
    node.style(Property::ZIndex)
        .is_some_and(|index| index.starts_with('-'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_layer_with_negative_z_index_lies_between_background_and_content() {
        let mut layers = Layers::default();
        layers.note(1, 2);
        layers.note(1, 3);
        let background = layers.order(1, true, Phase::Block, 0);
        let negative = layers.order(3, true, Phase::Block, 5);
        let block = layers.order(1, false, Phase::Block, 1);
        let text = layers.order(1, false, Phase::Inline, 2);
        let positive = layers.order(4, true, Phase::Block, 3);
        assert!(background < negative && negative < block && block < text && text < positive);
    }

    #[test]
    fn backgrounds_of_later_blocks_lie_below_earlier_text() {
        let layers = Layers::default();
        assert!(layers.order(1, false, Phase::Block, 9) < layers.order(1, false, Phase::Inline, 2));
    }
}
