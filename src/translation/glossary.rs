//! Words that a project wants translated in one way, or not at all.

use serde::{Deserialize, Serialize};

use crate::locale::Locale;

/// The glossary of a project.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Glossary {
    /// Terms with their translations.
    pub terms: Vec<Term>,
    /// Names that stay as they are in every language.
    pub protected: Vec<String>,
}

/// A term and how one locale says it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Term {
    /// The term in the source's language.
    pub source: String,
    /// The locale that says it so.
    pub locale: Locale,
    /// What may stand for it, such as its inflected forms.
    pub translations: Vec<String>,
}

impl Glossary {
    /// The terms of a locale.
    pub(crate) fn terms_in(&self, locale: &Locale) -> impl Iterator<Item = &Term> {
        self.terms
            .iter()
            .filter(move |term| locale.matches(&term.locale))
    }
}

impl Term {
    /// Whether the source text has the term as a word, in either number.
    pub(crate) fn is_meant(&self, text: &str) -> bool {
        let (text, term) = (text.to_lowercase(), self.source.to_lowercase());
        text.match_indices(&term).any(|(at, _)| {
            let before = text[..at].chars().next_back();
            let after = &text[at + term.len()..];
            let after = after.strip_prefix('s').unwrap_or(after).chars().next();
            let is_letter = |it: Option<char>| it.is_some_and(char::is_alphanumeric);
            !term.is_empty() && !is_letter(before) && !is_letter(after)
        })
    }

    /// Whether the translation says it as agreed.
    pub(crate) fn is_said(&self, text: &str) -> bool {
        let text = text.to_lowercase();
        self.translations
            .iter()
            .any(|it| text.contains(&it.to_lowercase()))
    }
}
