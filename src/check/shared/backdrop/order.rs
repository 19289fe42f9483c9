//! Which of two boxes is painted later (CSS 2.2 appendix E).
//!
//! The browser numbers layers: a layer before the layers below it with a negative `z-index`, though
//! only its background is painted before them. Within a layer backgrounds of blocks come first, then
//! floats, then what is in line.

use std::collections::HashMap;

use super::look::{Look, Looks};
use crate::snapshot::Node;

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
    pub(super) fn of(node: Node<'_>, look: &Look, is_item: bool) -> Self {
        if look.floats {
            Self::Float
        } else if is_item || look.is_inline || node.is_svg() {
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

/// Negative layers within negative layers that are told apart.
const MOST_NESTED: usize = 16;

/// What [`Layers::new`] knows of a node.
#[derive(Clone, Copy, Default)]
struct Standing {
    layer: u32,
    /// The layer of the stacking context it is in.
    stack: u32,
    /// The innermost layer with a negative `z-index` it is in: an entry of the list of those.
    negative: Option<usize>,
}

impl Layers {
    /// Finds the layers with a negative `z-index`. `order` is the flat tree, `count` the number of nodes.
    pub(super) fn new(count: usize, order: &[Node<'_>], looks: &mut Looks) -> Self {
        let mut layers = Self::default();
        let mut known = vec![Standing::default(); count];
        // Each with the layer whose content comes after it, and the next such layer it is in.
        let mut negatives: Vec<(u32, Option<usize>)> = Vec::new();
        for &node in order {
            let parent = node
                .flat_parent()
                .and_then(|parent| known.get(parent.id().index()));
            let mut own = parent.copied().unwrap_or_default();
            if let Some(layout) = node
                .layout()
                .filter(|_| node.is_element() || node.is_pseudo())
            {
                let makes_layer = layout.paint_order != own.layer;
                own.layer = layout.paint_order;
                if makes_layer && looks.of(node).is_some_and(|look| look.is_below_content) {
                    negatives.push((own.stack, own.negative));
                    own.negative = Some(negatives.len() - 1);
                }
                if layout.stacking_context || node.is("html") {
                    own.stack = own.layer;
                }
                let link = |&(_, outer): &(u32, Option<usize>)| {
                    outer.and_then(|outer| negatives.get(outer)).copied()
                };
                let innermost = own
                    .negative
                    .and_then(|negative| negatives.get(negative))
                    .copied();
                for (context, _) in std::iter::successors(innermost, link).take(MOST_NESTED) {
                    layers.note(context, own.layer);
                }
            }
            if let Some(entry) = known.get_mut(node.id().index()) {
                *entry = own;
            }
        }
        layers
    }

    /// Notes that layer `negative`, in a tree of negative `z-index`, is painted before the content of
    /// layer `context`.
    fn note(&mut self, context: u32, negative: u32) {
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
