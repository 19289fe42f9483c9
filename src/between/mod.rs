//! Checks that compare pages: a page with its translations, and the pages of one locale with each other.
//!
//! Each page leaves a [`PageDigest`] behind when it is judged, small enough to keep for every page of a
//! run; [`check`] compares them when all pages are known. What is compared is meaning (outline,
//! landmarks, fields, where links lead), never markup.

mod clipped;
mod content;
mod digest;
mod digester;
mod extra;
mod hreflang;
mod links;
mod navigation;
mod outline;
mod pages;
mod site;
mod switcher;
mod text_fit;
mod titles;

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::locale::Locale;
use crate::rule::Note;

pub use digest::{
    Field, Fit, Heading, How, Image, Landmark, Link, PageDigest, Region, Spot, TextMisfit,
};
pub use digester::Digester;
pub use site::{Site, address};

/// What one rule says of all pages.
#[derive(Debug)]
pub struct Comparison {
    /// The rule's id.
    pub rule: &'static str,
    /// The pages it applied to, as positions in [`Site::pages`].
    pub looked_at: BTreeSet<usize>,
    /// What it found, in order of pages.
    pub gaps: Vec<Gap>,
}

/// A difference that should not be.
#[derive(Debug, Clone)]
pub struct Gap {
    /// The page it shows on, as a position in [`Site::pages`].
    pub page: usize,
    /// The locale it concerns, where that is not the page's: one that lacks this page.
    pub locale: Option<Locale>,
    /// Whether it is a fact. If not, the note is a question to a person.
    pub certain: bool,
    /// What was seen, or asked.
    pub note: Note,
    /// The element it shows at.
    pub spot: Arc<Spot>,
    /// What is the same in every locale and survives changes of the page.
    pub identity: String,
}

/// A check: all pages in, one [`Comparison`] out.
type Check = fn(&Site) -> Comparison;

const CHECKS: &[Check] = &[
    pages::missing_page,
    pages::extra_page,
    outline::missing_section,
    content::missing_landmark,
    content::missing_field,
    content::missing_image,
    content::missing_download,
    clipped::clipped_in_locale,
    links::missing_link,
    links::link_leaves_locale,
    extra::extra_content,
    hreflang::hreflang_invalid,
    hreflang::hreflang_conflict,
    hreflang::hreflang_self,
    hreflang::hreflang_return,
    hreflang::hreflang_incomplete,
    hreflang::hreflang_dead,
    hreflang::hreflang_canonical,
    hreflang::hreflang_x_default,
    switcher::language_switcher,
    switcher::language_switcher_lang,
    switcher::html_lang_locale,
    pages::untranslated_slug,
    navigation::consistent_navigation,
    navigation::consistent_identification,
    navigation::consistent_help,
    titles::title_repeats,
    titles::multiple_ways,
];

/// Compares all pages, rule by rule.
pub fn check(site: &Site) -> Vec<Comparison> {
    CHECKS.iter().map(|check| check(site)).collect()
}

impl Comparison {
    fn new(rule: &'static str) -> Self {
        Self {
            rule,
            looked_at: BTreeSet::new(),
            gaps: Vec::new(),
        }
    }
}

impl Gap {
    /// A fact about a page as a whole.
    fn on_page(site: &Site, page: usize, note: Note, identity: impl Into<String>) -> Self {
        Self {
            page,
            locale: None,
            certain: true,
            note,
            spot: Arc::clone(&site.pages[page].root),
            identity: identity.into(),
        }
    }

    /// At this element instead.
    fn at(mut self, spot: &Arc<Spot>) -> Self {
        self.spot = Arc::clone(spot);
        self
    }

    /// As a question.
    fn asking(mut self) -> Self {
        self.certain = false;
        self
    }
}
