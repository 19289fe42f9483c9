//! What a catalog rule finds.

use std::collections::BTreeMap;

use crate::catalog::Span;
use crate::locale::Locale;

/// One finding in a catalog: one message (or attribute of it) and one rule. The order of fields is
/// the order of findings in a report.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct CatalogFinding {
    /// The locale whose catalogs must be corrected.
    pub locale: Locale,
    /// The file that must be corrected or made, below the catalogs folder.
    pub file: String,
    /// Line in that file, from 1; `None` when what is meant is not in the file.
    pub line: Option<u32>,
    /// Column in characters, from 1.
    pub column: Option<u32>,
    /// The rule.
    pub rule: &'static str,
    /// The message's key; empty when a file is meant, or junk without a key.
    pub message: String,
    /// The attribute, if one is meant.
    pub attribute: Option<String>,
    /// What the source locale says, in the catalog's notation.
    pub source: Option<String>,
    /// What this locale says.
    pub translation: Option<String>,
    /// Key of the sentence that tells people what was found: `RULE-found`, or a more special one.
    pub says: &'static str,
    /// Values for that sentence.
    pub args: BTreeMap<&'static str, String>,
}

impl CatalogFinding {
    /// The same finding with a value for its sentence.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl std::fmt::Display) -> Self {
        self.args.insert(name, value.to_string());
        self
    }

    /// The same finding at a place in its file.
    #[must_use]
    pub fn at(mut self, span: Span) -> Self {
        self.line = Some(span.line);
        self.column = Some(span.column);
        self
    }

    /// The same finding about an attribute.
    #[must_use]
    pub fn of(mut self, attribute: Option<&str>) -> Self {
        self.attribute = attribute.map(str::to_owned);
        self
    }

    /// The same finding with both texts.
    #[must_use]
    pub fn texts(mut self, source: Option<String>, translation: Option<String>) -> Self {
        self.source = source;
        self.translation = translation;
        self
    }
}
