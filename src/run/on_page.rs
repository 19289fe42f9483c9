//! Translation checks on pages.

use super::catalogs::CatalogJob;
use super::kit::Kit;
use crate::finding::Place;
use crate::locale::Locale;
use crate::rule::{Descriptor, Judgement, Page};

/// The messages of a site, ready to be looked up on its pages.
#[derive(Debug)]
pub struct OnPage;

impl OnPage {
    /// Indexes the catalogs.
    pub fn new(_catalogs: &CatalogJob) -> Self {
        Self
    }

    /// What a page of this locale is compared with.
    pub fn page<'a>(&'a self, _locale: Option<&'a Locale>) -> PageStrings<'a> {
        PageStrings { _all: self }
    }
}

/// The messages of one page's locale.
#[derive(Debug)]
pub struct PageStrings<'a> {
    _all: &'a OnPage,
}

impl PageStrings<'_> {
    /// The key of the message that says `text`.
    pub fn key_of(&self, _text: &str) -> Option<String> {
        None
    }

    /// What the translation rules say of a page.
    pub fn judge<'k>(&self, _kit: &'k Kit, _page: &Page<'_>) -> Vec<(&'k Descriptor, Vec<(Judgement, Option<Place>)>)> {
        Vec::new()
    }
}
