//! The result of `Accessibility.getFullAXTree`: what Chrome itself makes of a page. Tests compare
//! our own roles and names with it.

use serde::Deserialize;
use serde_json::Value;

/// The list of nodes.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct AxTree {
    pub(super) nodes: Vec<AxNode>,
}

/// A node of the accessibility tree.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct AxNode {
    /// Number of the node in its tree.
    pub node_id: String,
    /// Number of its parent.
    pub parent_id: Option<String>,
    /// Numbers of its children.
    pub child_ids: Vec<String>,
    /// True if assistive technology does not get to see the node.
    pub ignored: bool,
    /// Why it is ignored.
    pub ignored_reasons: Vec<AxProperty>,
    /// Its role.
    pub role: Option<AxValue>,
    /// Its name.
    pub name: Option<AxValue>,
    /// Its description.
    pub description: Option<AxValue>,
    /// Its states and relations.
    pub properties: Vec<AxProperty>,
    /// The DOM node, by the id that a snapshot's nodes carry.
    #[serde(rename = "backendDOMNodeId")]
    pub backend_dom_node_id: Option<i64>,
}

/// A named value.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct AxProperty {
    /// Name of the state or relation.
    pub name: String,
    /// Its value.
    pub value: AxValue,
}

/// A value.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct AxValue {
    /// Kind of value, as the protocol names it.
    #[serde(rename = "type")]
    pub kind: String,
    /// The value.
    pub value: Value,
}

impl AxNode {
    /// The role as a string, empty if there is none.
    pub fn role(&self) -> &str {
        text(self.role.as_ref())
    }

    /// The name, empty if there is none.
    pub fn name(&self) -> &str {
        text(self.name.as_ref())
    }

    /// The description, empty if there is none.
    pub fn description(&self) -> &str {
        text(self.description.as_ref())
    }
}

fn text(value: Option<&AxValue>) -> &str {
    value.and_then(|value| value.value.as_str()).unwrap_or("")
}
