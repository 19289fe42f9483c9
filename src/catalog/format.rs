//! The formats of catalogs.

use std::path::Path;

use super::{Fluent, Json, ParsedFile, Po, Yaml};

/// A catalog format. Adding one is a file with an implementation and an entry in `FORMATS`.
pub trait CatalogFormat: Sync {
    /// The format's name for people.
    fn name(&self) -> &'static str;

    /// File name extensions, lower case, without the dot.
    fn extensions(&self) -> &'static [&'static str];

    /// Reads a file's text. `base` is the offset of the text in its file (a byte-order mark comes
    /// before it). Never fails as a whole: what is not valid becomes [`Junk`](super::Junk), and
    /// reading goes on behind it.
    fn parse(&self, text: &str, base: usize) -> ParsedFile;
}

/// Every known format.
static FORMATS: [&dyn CatalogFormat; 4] = [&Fluent, &Json, &Po, &Yaml];

/// The format of a file, by its name.
pub fn format_of(path: &Path) -> Option<&'static dyn CatalogFormat> {
    let extension = path.extension()?.to_str()?.to_ascii_lowercase();
    FORMATS
        .iter()
        .copied()
        .find(|format| format.extensions().contains(&extension.as_str()))
}

/// The extensions of every known format, for messages.
pub(super) fn known_extensions() -> String {
    let all = FORMATS.iter().flat_map(|format| format.extensions());
    all.copied().collect::<Vec<_>>().join("|")
}
