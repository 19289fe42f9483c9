//! Which pages of a site are visited, which locale each is in, and which are each other's translation.
//!
//! [`Frontier`] hands out pages to the render threads and takes back what they found; [`Gate`] decides
//! which links are followed ([`Scope`], [`RobotsBook`]); [`LocaleFinder`] and [`locale_sets`] read
//! locales from what was found. Nothing here knows a browser.

mod address;
mod fetch;
mod frontier;
mod gate;
mod html;
mod links;
mod locale_in_url;
mod locale_of_page;
mod locale_pattern;
mod locale_sets;
mod pattern;
mod robots;
mod scope;
mod skip;
mod trap;
mod url_key;

pub use address::{AddressPolicy, AddressRefused, is_public};
pub use fetch::{FetchError, Fetched, Fetcher};
pub use frontier::{Arrival, Counts, Fate, Follow, Frontier, FrontierOptions, Job, LedgerEntry};
pub use gate::Gate;
pub use html::{ParsedHtml, parse_html};
pub use links::{PageLinks, from_document, from_elements, from_html};
pub use locale_in_url::{LocaleInUrl, Place, Survey};
pub use locale_of_page::{Evidence, LocaleDecision, LocaleFinder, Reason};
pub use locale_pattern::{LocalePattern, LocalePatternError};
pub use locale_sets::{LocaleSet, LocatedPage, locale_sets};
pub use pattern::Pattern;
pub use robots::{Robots, RobotsBook};
pub use scope::Scope;
pub use skip::SkipReason;
pub use trap::{Trap, Traps};
pub use url_key::UrlKey;
