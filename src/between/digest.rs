//! What is kept of a page to compare it with others.

use std::sync::Arc;

use url::Url;

use crate::crawl::UrlKey;
use crate::locale::Locale;
use crate::rule::Note;
use crate::snapshot::{NodeId, TargetStep};
use crate::target::Alternate;

/// An element as results name it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Spot {
    /// Its address on the page.
    pub target: Vec<TargetStep>,
    /// Its source, shortened.
    pub html: String,
}

/// A page in short.
#[derive(Debug, Clone)]
pub struct PageDigest {
    /// Where it was found, after redirects.
    pub url: Url,
    /// The address that led to it.
    pub requested: Url,
    /// Its locale.
    pub locale: Option<Locale>,
    /// Its title.
    pub title: Arc<str>,
    /// `lang` of the root element, as written.
    pub html_lang: Option<Arc<str>>,
    /// The root element.
    pub root: Arc<Spot>,
    /// Its headings, in order.
    pub outline: Vec<Heading>,
    /// Its landmarks, in order.
    pub landmarks: Vec<Landmark>,
    /// Its links, in order, those without an address left out.
    pub links: Vec<Link>,
    /// Its form fields, in order, buttons left out.
    pub fields: Vec<Field>,
    /// Its images, in order.
    pub images: Vec<Image>,
    /// `link rel=alternate hreflang`, the sitemap's among them.
    pub alternates: Vec<Alternate>,
    /// `link rel=canonical`.
    pub canonical: Option<Url>,
    /// How its texts fit in the window it was judged in; `None` where there is no layout.
    pub fit: Option<Fit>,
    /// How they fit in a narrow window; `None` if that was not looked at.
    pub narrow_fit: Option<Fit>,
    /// Whether it has a search field or a search landmark.
    pub has_search: bool,
}

/// A heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    /// Its level.
    pub level: u32,
    /// Its text.
    pub text: Arc<str>,
    /// Its id, its section's, or the catalog key it is marked with: the same in each locale's page.
    pub anchor: Option<Arc<str>>,
    /// Whether it is outside navigation, banner and footer.
    pub in_content: bool,
    /// Where it is.
    pub spot: Arc<Spot>,
}

/// A landmark.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Landmark {
    /// Its role's name.
    pub role: &'static str,
    /// Its accessible name.
    pub name: Arc<str>,
    /// Where it is.
    pub spot: Arc<Spot>,
}

/// The part of a page a link is in.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Region {
    /// In no landmark but regions, or in none at all.
    Content,
    /// In the banner.
    Banner,
    /// In the navigation of this name.
    Navigation(Arc<str>),
    /// In a complementary landmark.
    Complementary,
    /// In the footer.
    ContentInfo,
}

/// A link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// Where it leads, without fragment.
    pub to: UrlKey,
    /// Its scheme is `http` or `https`.
    pub is_web: bool,
    /// What it is called.
    pub name: Arc<str>,
    /// The part of the page it is in.
    pub region: Region,
    /// Its `hreflang`.
    pub hreflang: Option<Arc<str>>,
    /// The language its text is marked as being in, where that is not the page's.
    pub lang: Option<Arc<str>>,
    /// Where it is.
    pub spot: Arc<Spot>,
}

/// A form field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// Its `name`, else its `id`.
    pub key: Option<Arc<str>>,
    /// Its role's name.
    pub role: &'static str,
    /// What it is called.
    pub label: Arc<str>,
    /// Where it is.
    pub spot: Arc<Spot>,
}

/// An image.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Image {
    /// Its file, without folders, locale and build hash.
    pub file: Arc<str>,
    /// Its name.
    pub name: Arc<str>,
    /// Where it is.
    pub spot: Arc<Spot>,
}

/// How the texts of a page fit their boxes in one window.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Fit {
    /// Places of the texts, sorted: the same in every locale. `None` if they were not told apart, since
    /// all fit.
    pub places: Option<Vec<u32>>,
    /// Those that do not fit.
    pub misfits: Vec<TextMisfit>,
}

impl Fit {
    /// Whether the text at this place is there and fits.
    pub(super) fn is_well(&self, place: u32) -> bool {
        let is_there = self
            .places
            .as_ref()
            .is_none_or(|all| all.binary_search(&place).is_ok());
        is_there && !self.misfits.iter().any(|it| it.place == place)
    }
}

/// A text that does not fit where it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextMisfit {
    /// The element, in the snapshot it was seen in.
    pub node: NodeId,
    /// Its place, among [`Fit::places`].
    pub place: u32,
    /// The text.
    pub text: Arc<str>,
    /// What is wrong with it.
    pub how: How,
    /// Whether it was seen in the narrow window.
    pub is_narrow: bool,
    /// Where it is.
    pub spot: Arc<Spot>,
}

/// How a text does not fit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum How {
    /// Part of it is cut off.
    Cut,
    /// It sticks out of the box it is in, or of the page.
    Out,
    /// It lies upon this other text.
    Upon(Arc<str>),
}

impl TextMisfit {
    /// What was seen.
    pub fn note(&self) -> Note {
        let id = match (&self.how, self.is_narrow) {
            (How::Cut, false) => "clipped-in-locale-found",
            (How::Cut, true) => "clipped-in-locale-found-narrow",
            (How::Out, false) => "clipped-in-locale-out",
            (How::Out, true) => "clipped-in-locale-out-narrow",
            (How::Upon(_), false) => "clipped-in-locale-covered",
            (How::Upon(_), true) => "clipped-in-locale-covered-narrow",
        };
        let note = Note::new(id).with("text", &*self.text);
        match &self.how {
            How::Upon(other) => note.with("other", &**other),
            How::Cut | How::Out => note,
        }
    }

    /// What tells it from other misfits of its page.
    pub fn identity(&self) -> String {
        format!("{:08x} {}", self.place, self.note().message)
    }
}
