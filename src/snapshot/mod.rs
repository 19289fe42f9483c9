//! A page as plain data: tree, style, geometry and text at one moment. `Send + Sync`, no browser.
//!
//! [`Snapshot`] owns the arena, [`Node`] is the cheap handle everything else reads through.
//! Frames hang below their frame element, shadow trees below their host, so that one snapshot is
//! the whole page a person gets.

mod builder;
mod data;
mod from_html;
mod index;
mod node;
mod select;
mod tree;

pub use crate::render::Property;
pub use builder::Builder;
pub use data::{
    Control, DocumentInfo, Engine, Layout, Namespace, NodeData, NodeId, NodeKind, PageInfo, Pseudo,
    Rect, ShadowMode, Str, TextBox, UninspectedFrame, Viewport,
};
pub use node::Node;
pub use select::{Selector, SelectorError};
pub use tree::Snapshot;
