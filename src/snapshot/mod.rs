//! A page as plain data: tree, style, geometry and text at one moment. `Send + Sync`, no browser.
//!
//! [`Snapshot`] owns the arena, [`Node`] is the cheap handle everything else reads through.
//! Frames hang below their frame element, shadow trees below their host, so that one snapshot is
//! the whole page a person gets.

mod addresses;
mod behaviour;
mod builder;
mod css_path;
mod data;
#[cfg(test)]
mod flat_tests;
mod from_chrome;
mod from_html;
mod index;
mod linked;
mod links;
mod node;
mod observed;
mod outer_html;
mod picture;
mod select;
mod store;
mod text;
mod tree;

pub use crate::render::Property;
pub use addresses::Addresses;
pub use behaviour::{AnimatedElement, Behaviour, HoverElement, WideElement};
pub use builder::Builder;
pub use css_path::{TargetStep, target};
pub use data::{
    Control, CutElement, DocumentInfo, Engine, FocusLook, Layout, Listener, Namespace, NodeData,
    NodeId, NodeKind, PageInfo, Pseudo, Rect, Sample, ShadowMode, Str, Swatch, TextBox,
    TurnedElement, UninspectedFrame, Viewport,
};
pub use linked::{Linked, LinkedPage, LinkedTrack, Neighbour};
pub use links::page_links;
pub use node::Node;
pub use observed::Media;
pub use outer_html::outer_html;
pub use picture::{Picture, Pixels};
pub use select::{Selector, SelectorError};
pub use store::StoreError;
pub use text::{TextRun, collapse, own_text, text_runs, text_runs_below, visible_text};
pub use tree::Snapshot;
