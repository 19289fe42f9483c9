//! What a catalog file holds.

use std::sync::Arc;

use super::{Pattern, Span};

/// A message or term: a key, and what a locale says for it.
#[derive(Debug, Clone, PartialEq)]
pub struct Message {
    /// The key as the catalog's own notation names it: `sign-in`, `-brand` for a term, `nav.home`
    /// for a nested key of a format with nesting.
    pub key: String,
    /// The nested keys that lead to it, where `key` does not tell them: some have dots themselves.
    pub path: Option<Vec<String>>,
    /// The text; `None` when the message has attributes alone.
    pub value: Option<Pattern>,
    /// Further texts of the same element, such as a label and a tooltip, in file order.
    pub attributes: Vec<Attribute>,
    /// Whether this is a term: a name for use inside this locale's other messages only.
    pub is_term: bool,
    /// Where the key stands.
    pub span: Span,
    /// The comment directly above, for translators.
    pub comment: Option<String>,
    /// The comment of the group the message stands in.
    pub group: Option<Arc<str>>,
    /// Whether the catalog itself says that the translation is out of date (gettext's `fuzzy`).
    pub fuzzy: bool,
}

/// A key that a file has twice, where the last counts and the first is lost.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Repeat {
    /// The key.
    pub key: String,
    /// Where it stands again.
    pub span: Span,
    /// Where it stood before.
    pub first: Span,
}

/// A named text of a message.
#[derive(Debug, Clone, PartialEq)]
pub struct Attribute {
    /// Its name, without the dot.
    pub name: String,
    /// Its text.
    pub value: Pattern,
    /// Where the name stands.
    pub span: Span,
}

/// A stretch of a file that is not valid in its format.
#[derive(Debug, Clone, PartialEq)]
pub struct Junk {
    /// Where the stretch begins.
    pub span: Span,
    /// Where reading failed inside it.
    pub failed_at: Span,
    /// The keys that stand in it: these messages exist for their author, but not for the site.
    pub keys: Vec<String>,
    /// The attribute that it is, and the message it belongs to, where only an attribute is broken.
    pub attribute: Option<(String, String)>,
    /// What was expected, in the parser's words (English).
    pub why: String,
    /// The beginning of the stretch, at most a few lines.
    pub text: String,
}

/// One catalog file as far as it could be read.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ParsedFile {
    /// Messages and terms in file order, duplicates included.
    pub messages: Vec<Message>,
    /// What could not be read, in file order.
    pub junk: Vec<Junk>,
    /// The comment on the file as a whole.
    pub comment: Option<String>,
    /// Keys that stand in the file without a text, and where.
    pub untranslated: Vec<(String, Span)>,
    /// Keys that the file has twice, in formats where the last counts.
    pub repeats: Vec<Repeat>,
    /// Whether the file has the locale as root of all keys.
    pub rooted: bool,
    /// What the texts are translated from, where the file says so itself (gettext).
    pub originals: Vec<Message>,
    /// How many plural forms the file says its language has (gettext).
    pub plural_forms: Option<usize>,
}

impl Message {
    /// The attribute of that name (the first, should there be several).
    pub fn attribute(&self, name: &str) -> Option<&Attribute> {
        self.attributes.iter().find(|it| it.name == name)
    }

    /// The value and every attribute, each with the attribute's name.
    pub fn patterns(&self) -> impl Iterator<Item = (Option<&str>, &Pattern)> {
        let value = self.value.iter().map(|pattern| (None, pattern));
        let attributes = self.attributes.iter();
        value.chain(attributes.map(|it| (Some(it.name.as_str()), &it.value)))
    }

    /// The value, or the attribute of that name.
    pub fn pattern(&self, attribute: Option<&str>) -> Option<&Pattern> {
        match attribute {
            None => self.value.as_ref(),
            Some(name) => self.attribute(name).map(|it| &it.value),
        }
    }
}
