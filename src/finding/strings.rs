//! Which message of the catalogs shows on which page: `strings.json` of a locale (schema in
//! `reports/schema/`).

use serde::{Deserialize, Serialize};

use crate::locale::Locale;
use crate::snapshot::TargetStep;
use crate::translation::page::{InCatalog, Shows};

/// The strings of one locale's pages, by message and by page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct LocaleStrings {
    /// Version of this shape; 1.
    pub schema_version: u32,
    /// The locale of the pages.
    pub locale: Locale,
    /// The locale that messages are first written in.
    pub source_locale: Locale,
    /// Messages that show somewhere, by key.
    pub messages: Vec<ShownMessage>,
    /// Pages, by address.
    pub pages: Vec<PageStrings>,
}

/// A message and where it shows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ShownMessage {
    /// Its key.
    pub message: String,
    /// The attribute, where it is not the value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attribute: Option<String>,
    /// The file, below the catalogs folder: the locale's, or the source's where the locale has none.
    pub file: String,
    /// The line, from 1.
    pub line: u32,
    /// What the source says.
    pub source: String,
    /// What the locale's catalogs have.
    pub state: InCatalog,
    /// How many pages show it.
    pub pages: usize,
    /// A picture of one of them, relative to the output folder, where something is wrong with it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub picture: Option<String>,
    /// Where it shows, on the first pages in order of their addresses.
    pub places: Vec<StringPlace>,
}

impl ShownMessage {
    /// The key, with the attribute where one is meant: `card.title`.
    pub fn name(&self) -> String {
        match &self.attribute {
            Some(attribute) => format!("{}.{attribute}", self.message),
            None => self.message.clone(),
        }
    }
}

/// An element that shows a message.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct StringPlace {
    /// The page.
    pub url: String,
    /// The element, as axe-core writes targets.
    pub target: Vec<TargetStep>,
    /// The HTML attribute that the string is in, if it is in one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attribute: Option<String>,
    /// Its box in page coordinates, `[x, y, width, height]`; none of what is not shown.
    #[serde(rename = "box", default, skip_serializing_if = "Option::is_none")]
    pub bounds: Option<[f64; 4]>,
    /// What the page shows.
    pub shows: Shows,
    /// True if other messages read the same: it may be one of them that shows here.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub ambiguous: bool,
}

/// The messages of one page.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PageStrings {
    /// The page.
    pub url: String,
    /// Keys of the messages it shows (`key` or `key.attribute`), sorted.
    pub messages: Vec<String>,
    /// Strings that no message says.
    pub unknown: usize,
}
