//! What a page means to assistive technology: role, name, exposure and focus of every node, computed
//! from a snapshot after WAI-ARIA, ARIA in HTML, HTML-AAM, SVG-AAM and accname.
//!
//! [`Semantics::new`] walks the page once; names and descriptions are computed when first asked for
//! and kept. All of it is `Send + Sync`. Where the standards leave room Chrome's accessibility tree
//! decides (`tests/oracle.rs` compares node by node); where the ACT rules define a term, the method of
//! that name follows ACT and says so.

mod attribute_table;
mod content;
mod css;
mod exposure;
mod focus;
mod implicit;
mod label;
mod name;
mod naming;
mod native;
mod role;
mod role_info;
mod role_table;
mod roles;
mod state;
mod structure;
mod svg;
mod text_level;
mod tree;
mod visible;

use std::collections::HashMap;
use std::sync::OnceLock;

use crate::snapshot::{Node, NodeId, Snapshot};

pub use attribute_table::{AttributeInfo, GlobalUse, ValueType, attribute, attributes};
pub use name::{Mechanism, Name, NameSource};
pub use role::Role;
pub use role_info::{NameFrom, RoleInfo, RoleOrigin};
pub use roles::has_global_attribute;
pub use structure::Checked;
pub use text_level::is_text_level;

use label::Labels;
use state::State;
use tree::Owners;

/// The meaning of every node of a snapshot.
#[derive(Debug)]
pub struct Semantics<'a> {
    snapshot: &'a Snapshot,
    states: Vec<State>,
    /// Roles before those that depend on a name are settled: see [`Semantics::role`].
    roles: Vec<Role>,
    owners: Owners,
    map_images: HashMap<(NodeId, &'a str), NodeId>,
    labels: Labels,
    names: Vec<OnceLock<Box<Name>>>,
    descriptions: Vec<OnceLock<Box<Name>>>,
    ignored: Vec<OnceLock<bool>>,
}

impl<'a> Semantics<'a> {
    /// Walks the page once.
    pub fn new(snapshot: &'a Snapshot) -> Self {
        let order = state::flat_order(snapshot);
        let states = state::states(snapshot, &order);
        let mut semantics = Self {
            snapshot,
            states,
            roles: vec![Role::NotMapped; snapshot.len()],
            owners: Owners::new(snapshot),
            map_images: focus::map_images(snapshot),
            labels: Labels::new(snapshot),
            names: empty_cells(snapshot.len()),
            descriptions: empty_cells(snapshot.len()),
            ignored: empty_cells(snapshot.len()),
        };
        semantics.settle_roles(&order);
        semantics
    }

    /// The snapshot it is of.
    pub fn snapshot(&self) -> &'a Snapshot {
        self.snapshot
    }

    fn state(&self, node: Node<'_>) -> State {
        self.states
            .get(node.id().index())
            .copied()
            .unwrap_or_default()
    }

    /// The role as far as it can be told without computing a name.
    fn base_role(&self, node: Node<'_>) -> Role {
        self.roles
            .get(node.id().index())
            .copied()
            .unwrap_or(Role::NotMapped)
    }
}

fn empty_cells<T>(count: usize) -> Vec<OnceLock<T>> {
    std::iter::repeat_with(OnceLock::new).take(count).collect()
}
