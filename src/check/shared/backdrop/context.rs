//! What boxes pass on to what is in them: where it lies, what is cut off, what it is blended with.

use crate::snapshot::{Node, NodeId, Rect};

use super::look::{Look, Position};
use super::order::Phase;
use super::stage::EVERYWHERE;

/// What holds a box: the plane it lies on and what is cut off there.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Frame {
    pub(super) plane: usize,
    pub(super) clip: Rect,
}

/// What a node passes on to what is in it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Context {
    /// Number of the layer, and the step of its painting.
    pub(super) layer: u32,
    pub(super) phase: Phase,
    /// Its boxes are items of a flexible box or grid.
    pub(super) has_items: bool,
    /// It is clipped away or fully transparent.
    pub(super) is_hidden: bool,
    /// The element whose background is the canvas of the document.
    pub(super) canvas: Option<NodeId>,
    /// The innermost box that is blended as a whole.
    pub(super) group: Option<usize>,
    /// The innermost box fixed to the window.
    pub(super) fixed: Option<NodeId>,
    /// What holds boxes in the flow, absolutely positioned ones, and ones fixed to the window.
    pub(super) flow: Frame,
    pub(super) absolute: Frame,
    pub(super) window: Frame,
    /// Place of the node itself in the flat tree.
    pub(super) place: u32,
}

impl Context {
    /// What a document passes on, itself on a plane of its own.
    pub(super) fn of_document(plane: usize, layer: u32, place: u32, outside: Option<Self>) -> Self {
        let frame = Frame {
            plane,
            clip: EVERYWHERE,
        };
        Self {
            layer,
            phase: Phase::Block,
            has_items: false,
            is_hidden: outside.is_some_and(|outside| outside.is_hidden),
            canvas: None,
            group: outside.and_then(|outside| outside.group),
            fixed: outside.and_then(|outside| outside.fixed),
            flow: frame,
            absolute: frame,
            window: frame,
            place,
        }
    }

    /// What holds a box that stands in this context.
    pub(super) fn frame_for(&self, position: Position) -> Frame {
        match position {
            Position::Absolute => self.absolute,
            Position::Fixed => self.window,
            Position::Static | Position::Relative => self.flow,
        }
    }

    /// Makes the box the holder of its content, where it cuts it off or (`scrolled`) moves it on a plane
    /// of its own.
    pub(super) fn hold(
        &mut self,
        node: Node<'_>,
        look: &Look,
        held: Frame,
        scrolled: Option<usize>,
    ) {
        let mut inner = held;
        if let Some(plane) = scrolled {
            inner = Frame {
                plane,
                clip: EVERYWHERE,
            };
        } else if let Some(bounds) = node
            .bounds()
            .filter(|_| look.cuts && !is_viewport_box(node))
        {
            let nothing = Rect {
                width: 0.0,
                height: 0.0,
                ..bounds
            };
            inner.clip = held.clip.intersection(bounds).unwrap_or(nothing);
        }
        // A box of a pixel or less that cuts or scrolls is a way to hide, not to show.
        self.is_hidden |= inner != held && has_no_room(node);
        self.flow = inner;
        if look.position != Position::Static || look.transforms {
            self.absolute = inner;
        }
        if look.transforms {
            self.window = inner;
        }
    }
}

/// True for a box with no more than a pixel for its content, scroll bars aside.
fn has_no_room(node: Node<'_>) -> bool {
    let client = node.layout().and_then(|layout| layout.client);
    let room = client.or_else(|| node.bounds());
    room.is_some_and(|room| room.width <= 1.0 || room.height <= 1.0)
}

/// What overflows the root or body scrolls with the window.
fn is_viewport_box(node: Node<'_>) -> bool {
    node.is("html")
        || (node.is("body")
            && node
                .parent_element()
                .is_some_and(|parent| parent.is("html")))
}

/// True for boxes whose content is larger than they are and can be scrolled.
pub(super) fn is_scrolled(node: Node<'_>, look: &Look) -> bool {
    let is_larger = || {
        let layout = node.layout()?;
        let (client, content) = (layout.client?, layout.scroll?);
        Some(content.width > client.width + 1.0 || content.height > client.height + 1.0)
    };
    look.may_scroll && !is_viewport_box(node) && is_larger().unwrap_or(true)
}
