//! Why catalogs could not be read.

use super::MAX_FILE_BYTES;

/// A catalog, or a folder of catalogs, that could not be read. Each message says what, why and what
/// to do; the other files' messages are kept. `file` and `folder` are paths as the user knows them.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, thiserror::Error)]
pub enum CatalogProblem {
    /// The operating system refused.
    #[error(
        "{file}: the catalog cannot be read ({why}). Its messages were not checked. Check that the file exists and that you may read it."
    )]
    Unreadable {
        /// The file or folder.
        file: String,
        /// The system's words.
        why: String,
    },
    /// The file is larger than any real catalog.
    #[error(
        "{file}: the file is {megabytes} MB; catalogs above {limit} MB are not read, because no real catalog is that large and reading it could exhaust memory. Its messages were not checked. Split the file, or leave it out of the catalogs folder if it is no catalog.",
        megabytes = bytes / 1_000_000, limit = MAX_FILE_BYTES / 1_000_000
    )]
    TooLarge {
        /// The file.
        file: String,
        /// Its size in bytes.
        bytes: u64,
    },
    /// The bytes are not UTF-8.
    #[error(
        "{file}:{line}:{column}: the file is not UTF-8 (byte 0x{byte:02X}; {guess}). Its messages were not checked, because letters would be guessed. Save the file as UTF-8, for example with: iconv -f {encoding} -t UTF-8"
    )]
    NotUtf8 {
        /// The file.
        file: String,
        /// Line of the first bad byte, from 1.
        line: u32,
        /// Column of the first bad byte in characters, from 1.
        column: u32,
        /// The first bad byte.
        byte: u8,
        /// What the encoding looks like, in words.
        guess: String,
        /// The likely encoding, as `iconv` names it.
        encoding: &'static str,
    },
    /// A folder or file holds catalogs but its name is no locale.
    #[error(
        "{folder}: “{name}” is not the name of a locale (a language tag such as fr, es-MX or zh-Hans), so its catalogs were not checked. Rename it, or move it out of the catalogs folder."
    )]
    UnknownLocale {
        /// The folder or file.
        folder: String,
        /// The name that is no locale.
        name: String,
    },
    /// Two names stand for one locale.
    #[error(
        "{second}: the locale {locale} already has its catalogs in {first}, so these were not checked. Keep one of the two."
    )]
    TwiceTheLocale {
        /// The locale.
        locale: String,
        /// What was read.
        first: String,
        /// What was not.
        second: String,
    },
    /// There is nothing to compare with.
    #[error(
        "{folder}: there are no catalogs for the source locale {locale} (found: {found}). Name the locale that the texts are written in first with --source-locale."
    )]
    NoSource {
        /// The folder.
        folder: String,
        /// The source locale.
        locale: String,
        /// The locales that are there, or “none”.
        found: String,
    },
    /// No catalogs at all.
    #[error(
        "{folder}: no message catalogs were found. They are looked for as LOCALE/**/*.{extensions}, LOCALE.{extensions} and NAME.LOCALE.{extensions} in the folder itself and in folders such as l10n/, locales/, config/locales/ and po/. Name the folder that holds one folder or file per locale, or say in evenhand.toml where they are: catalog-files = [\"texts/{{locale}}.yml\"]."
    )]
    NothingFound {
        /// The folder.
        folder: String,
        /// File name extensions of the known formats.
        extensions: String,
    },
}
