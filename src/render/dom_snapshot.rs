//! The result of `DOMSnapshot.captureSnapshot`, column by column as Chrome sends it.
//!
//! Read leniently: unknown fields are passed over, absent ones are empty, and any index may be -1
//! or out of range. Use the accessors, which answer such with nothing.

use serde::Deserialize;

/// An index into [`DomSnapshot::strings`]; -1 stands for no string.
pub type StringIndex = i64;

/// All documents of a page.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct DomSnapshot {
    /// The top document first.
    pub documents: Vec<DocumentSnapshot>,
    /// The table all string indexes point into.
    pub strings: Vec<String>,
}

impl DomSnapshot {
    /// The string at an index, empty if there is none.
    pub fn string(&self, index: StringIndex) -> &str {
        usize::try_from(index)
            .ok()
            .and_then(|index| self.strings.get(index))
            .map_or("", String::as_str)
    }
}

/// One document.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct DocumentSnapshot {
    /// Its address.
    #[serde(rename = "documentURL")]
    pub document_url: StringIndex,
    /// Its `Content-Language`.
    pub content_language: StringIndex,
    /// The frame it is in.
    pub frame_id: StringIndex,
    /// Its nodes in flat tree order, a parent before its children.
    pub nodes: NodeColumns,
    /// The nodes that have a box.
    pub layout: LayoutColumns,
    /// The lines of text.
    pub text_boxes: TextBoxColumns,
    /// How far it is scrolled to the right, in CSS pixels.
    pub scroll_offset_x: f64,
    /// How far it is scrolled down, in CSS pixels.
    pub scroll_offset_y: f64,
    /// Width of the content, in CSS pixels.
    pub content_width: f64,
    /// Height of the content, in CSS pixels.
    pub content_height: f64,
}

/// Nodes, one entry of each full column per node.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[expect(
    missing_docs,
    reason = "the columns are documented by the protocol under these names"
)]
pub struct NodeColumns {
    pub parent_index: Vec<i64>,
    pub node_type: Vec<i64>,
    pub shadow_root_type: RareStrings,
    pub node_name: Vec<StringIndex>,
    pub node_value: Vec<StringIndex>,
    pub backend_node_id: Vec<i64>,
    pub attributes: Vec<Vec<StringIndex>>,
    pub text_value: RareStrings,
    pub input_value: RareStrings,
    pub input_checked: RareBooleans,
    pub option_selected: RareBooleans,
    pub content_document_index: RareIntegers,
    pub pseudo_type: RareStrings,
    pub is_clickable: RareBooleans,
}

/// Boxes, one entry of each column per box.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[expect(
    missing_docs,
    reason = "the columns are documented by the protocol under these names"
)]
pub struct LayoutColumns {
    pub node_index: Vec<i64>,
    pub styles: Vec<Vec<StringIndex>>,
    pub bounds: Vec<Vec<f64>>,
    pub text: Vec<StringIndex>,
    pub stacking_contexts: RareBooleans,
    pub paint_orders: Vec<i64>,
    pub scroll_rects: Vec<Vec<f64>>,
    pub client_rects: Vec<Vec<f64>>,
}

/// Lines of text, one entry of each column per line.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[expect(
    missing_docs,
    reason = "the columns are documented by the protocol under these names"
)]
pub struct TextBoxColumns {
    pub layout_index: Vec<i64>,
    pub bounds: Vec<Vec<f64>>,
    pub start: Vec<i64>,
    pub length: Vec<i64>,
}

/// Strings that few nodes have: `value[i]` is of node `index[i]`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
#[expect(missing_docs, reason = "explained on the type")]
pub struct RareStrings {
    pub index: Vec<i64>,
    pub value: Vec<StringIndex>,
}

/// Integers that few nodes have: `value[i]` is of node `index[i]`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
#[expect(missing_docs, reason = "explained on the type")]
pub struct RareIntegers {
    pub index: Vec<i64>,
    pub value: Vec<i64>,
}

/// The nodes of which something is true.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
#[expect(missing_docs, reason = "explained on the type")]
pub struct RareBooleans {
    pub index: Vec<i64>,
}

impl NodeColumns {
    /// Number of nodes.
    pub fn len(&self) -> usize {
        self.parent_index.len()
    }

    /// True without nodes.
    pub fn is_empty(&self) -> bool {
        self.parent_index.is_empty()
    }
}

impl RareStrings {
    /// The entries as (node, string).
    pub fn entries(&self) -> impl Iterator<Item = (usize, StringIndex)> {
        pairs(&self.index, &self.value)
    }
}

impl RareIntegers {
    /// The entries as (node, number).
    pub fn entries(&self) -> impl Iterator<Item = (usize, i64)> {
        pairs(&self.index, &self.value)
    }
}

impl RareBooleans {
    /// The nodes.
    pub fn entries(&self) -> impl Iterator<Item = usize> {
        self.index.iter().filter_map(|&i| usize::try_from(i).ok())
    }
}

fn pairs(index: &[i64], value: &[i64]) -> impl Iterator<Item = (usize, i64)> {
    index
        .iter()
        .zip(value)
        .filter_map(|(&i, &v)| Some((usize::try_from(i).ok()?, v)))
}
