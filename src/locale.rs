//! A locale: one language version of a site, named by a BCP 47 language tag.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use thiserror::Error;
use unic_langid::LanguageIdentifier;

/// The longest tag that is read. RFC 5646 §4.4.1 asks for 35 characters at least.
const MAX_TAG: usize = 64;

/// Why a text is no locale.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum LocaleError {
    /// Nothing but white space.
    #[error("an empty text names no locale; write a language tag like en, es-MX or zh-Hans")]
    Empty,
    /// Longer than any tag in use.
    #[error("a text of {0} characters is no language tag; write one like en, es-MX or zh-Hans")]
    TooLong(usize),
    /// Not built as BCP 47 says, or without a language of two or three letters.
    #[error("“{0}” is not a language tag (BCP 47); write one like en, es-MX or zh-Hans")]
    Malformed(String),
}

/// A language tag. It is shown, and names folders, in the site's own spelling (`en_US`); it compares,
/// sorts and hashes by its canonical form (`en-US`), so both spellings are one locale.
///
/// A private-use part (`de-x-ls`, easy-to-read German) belongs to the tag. Unicode and transform
/// extensions (`-u-…`, `-t-…`) say how, not in which language, and are left out of comparison.
#[derive(Clone)]
pub struct Locale {
    spelling: String,
    canonical: String,
    id: LanguageIdentifier,
}

impl Locale {
    /// Reads a tag; `_` is taken for `-`, as many sites name folders.
    pub fn parse(text: &str) -> Result<Self, LocaleError> {
        let text = text.trim();
        if text.is_empty() {
            return Err(LocaleError::Empty);
        }
        if text.len() > MAX_TAG {
            return Err(LocaleError::TooLong(text.chars().count()));
        }
        Self::read(text).ok_or_else(|| LocaleError::Malformed(printable(text)))
    }

    fn read(text: &str) -> Option<Self> {
        let tag = text.replace('_', "-").to_ascii_lowercase();
        let (public, private) = match tag.split_once("-x-") {
            Some((public, private)) => (public, Some(private)),
            None => (tag.as_str(), None),
        };
        let mut subtags: Vec<&str> = public.split('-').collect();
        if let Some(extension) = subtags.iter().position(|subtag| subtag.len() == 1) {
            subtags.truncate(extension);
        }
        let id: LanguageIdentifier = subtags.join("-").parse().ok()?;
        let private_is_fine = private.is_none_or(|private| private.split('-').all(is_subtag));
        if id.language.is_empty() || id.language.as_str().len() > 3 || !private_is_fine {
            return None;
        }
        // An extension is cut off above, yet it too stands in folder names.
        if !tag.split('-').all(is_subtag) {
            return None;
        }
        let canonical = match private {
            Some(private) => format!("{id}-x-{private}"),
            None => id.to_string(),
        };
        Some(Self {
            spelling: text.to_owned(),
            canonical,
            id,
        })
    }

    /// The tag as the site or the user spells it.
    pub fn as_str(&self) -> &str {
        &self.spelling
    }

    /// The tag in canonical spelling: `en-US` for `en_us`.
    pub fn canonical(&self) -> &str {
        &self.canonical
    }

    /// The language subtag alone: `zh` for `zh-Hans-CN`.
    pub fn language(&self) -> &str {
        self.id.language.as_str()
    }

    /// The parsed tag, for libraries that want one (plural rules, Fluent).
    pub fn id(&self) -> &LanguageIdentifier {
        &self.id
    }

    /// The name of this locale's folder in a report: letters, digits, `-` and `_` only, and none of
    /// the device names (`con`, `aux`, …) that Windows keeps for itself.
    pub fn dir_name(&self) -> String {
        let reserved = ["aux", "con", "nul", "prn"];
        let clash = reserved.contains(&self.spelling.to_ascii_lowercase().as_str());
        format!("{}{}", self.spelling, if clash { "_" } else { "" })
    }

    /// Whether the language is in ISO 639-1, or has a three-letter code. Such a check keeps words
    /// like `xx` or `us` in a URL from being taken for languages.
    pub fn is_known_language(&self) -> bool {
        let language = self.language();
        language.len() == 3 || ISO_639_1.binary_search(&language).is_ok()
    }

    /// Whether content tagged `self` may be shown where `wanted` is asked for: one language, and no
    /// script, region, variant or private-use part that both name differently.
    pub fn matches(&self, wanted: &Self) -> bool {
        self.affinity(wanted).is_some()
    }

    /// The configured locale that a page with this tag belongs to.
    ///
    /// A lookup in the manner of RFC 4647 §3.4, widened in one way: the more specific of the two may
    /// be the configured one (page `es`, configured `es-ES`). What both state must agree, so `zh-TW`
    /// never becomes `zh-CN` nor `pt-PT` `pt-BR`; a Chinese region stands for its script (`zh-CN` is
    /// `zh-Hans`). The most specific agreement wins. Where two agree equally (page `es`, configured
    /// `es-ES` and `es-MX`) the answer is none, since a guess would put findings under the wrong locale.
    pub fn best_match<'a>(&self, configured: &'a [Self]) -> Option<&'a Self> {
        let mut best: Option<(u8, &Self)> = None;
        let mut tied = false;
        for candidate in configured {
            let Some(affinity) = self.affinity(candidate) else {
                continue;
            };
            match best.map_or(Ordering::Greater, |(known, _)| affinity.cmp(&known)) {
                Ordering::Greater => (best, tied) = (Some((affinity, candidate)), false),
                Ordering::Equal => tied |= best.is_some_and(|(_, known)| known != candidate),
                Ordering::Less => {}
            }
        }
        best.filter(|_| !tied).map(|(_, locale)| locale)
    }

    /// How closely two tags agree; none where they contradict each other.
    fn affinity(&self, other: &Self) -> Option<u8> {
        if self == other {
            return Some(u8::MAX);
        }
        if main_language(self.language()) != main_language(other.language())
            || self.private_use() != other.private_use()
        {
            return None;
        }
        let variants = |locale: &Self| -> Option<Vec<String>> {
            let names: Vec<_> = locale.id.variants().map(ToString::to_string).collect();
            (!names.is_empty()).then_some(names)
        };
        let region = agreement(self.id.region.as_ref(), other.id.region.as_ref())?;
        let script = agreement(self.script(), other.script())?;
        let variant = agreement(variants(self), variants(other))?;
        Some(4 * region + 2 * script + variant)
    }

    /// The script, stated or, for Chinese, told by the region.
    fn script(&self) -> Option<&str> {
        if let Some(script) = &self.id.script {
            return Some(script.as_str());
        }
        match (self.language(), self.id.region.as_ref()?.as_str()) {
            ("zh", "CN" | "SG" | "MY") => Some("Hans"),
            ("zh", "TW" | "HK" | "MO") => Some("Hant"),
            _ => None,
        }
    }

    fn private_use(&self) -> Option<&str> {
        self.canonical.split_once("-x-").map(|(_, private)| private)
    }
}

/// 1 where both are stated alike, 0 where one is silent, none where they differ.
fn agreement<T: PartialEq>(one: Option<T>, other: Option<T>) -> Option<u8> {
    match (one, other) {
        (Some(one), Some(other)) => (one == other).then_some(1),
        _ => Some(0),
    }
}

fn is_subtag(subtag: &str) -> bool {
    (1..=8).contains(&subtag.len()) && subtag.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

/// Codes that the IANA registry deprecates or that name the same written language.
fn main_language(language: &str) -> &str {
    match language {
        "iw" => "he",
        "in" => "id",
        "ji" => "yi",
        "nb" => "no",
        "tl" => "fil",
        "cmn" => "zh",
        other => other,
    }
}

/// A text from outside, short and without control characters, for a message.
fn printable(text: &str) -> String {
    text.chars()
        .map(|c| if c.is_control() { '\u{fffd}' } else { c })
        .collect()
}

impl PartialEq for Locale {
    fn eq(&self, other: &Self) -> bool {
        self.canonical == other.canonical
    }
}

impl Eq for Locale {}

impl PartialOrd for Locale {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Locale {
    fn cmp(&self, other: &Self) -> Ordering {
        self.canonical.cmp(&other.canonical)
    }
}

impl Hash for Locale {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.canonical.hash(state);
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.spelling)
    }
}

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Locale({})", self.spelling)
    }
}

impl AsRef<str> for Locale {
    fn as_ref(&self) -> &str {
        &self.spelling
    }
}

impl FromStr for Locale {
    type Err = LocaleError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text)
    }
}

impl Serialize for Locale {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.spelling)
    }
}

impl<'de> Deserialize<'de> for Locale {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).map_err(serde::de::Error::custom)
    }
}

/// The two-letter language codes of ISO 639-1, with the three former codes still met on the web. Sorted.
const ISO_639_1: [&str; 188] = [
    "aa", "ab", "ae", "af", "ak", "am", "an", "ar", "as", "av", "ay", "az", "ba", "be", "bg", "bh",
    "bi", "bm", "bn", "bo", "br", "bs", "ca", "ce", "ch", "co", "cr", "cs", "cu", "cv", "cy", "da",
    "de", "dv", "dz", "ee", "el", "en", "eo", "es", "et", "eu", "fa", "ff", "fi", "fj", "fo", "fr",
    "fy", "ga", "gd", "gl", "gn", "gu", "gv", "ha", "he", "hi", "ho", "hr", "ht", "hu", "hy", "hz",
    "ia", "id", "ie", "ig", "ii", "ik", "in", "io", "is", "it", "iu", "iw", "ja", "ji", "jv", "ka",
    "kg", "ki", "kj", "kk", "kl", "km", "kn", "ko", "kr", "ks", "ku", "kv", "kw", "ky", "la", "lb",
    "lg", "li", "ln", "lo", "lt", "lu", "lv", "mg", "mh", "mi", "mk", "ml", "mn", "mr", "ms", "mt",
    "my", "na", "nb", "nd", "ne", "ng", "nl", "nn", "no", "nr", "nv", "ny", "oc", "oj", "om", "or",
    "os", "pa", "pi", "pl", "ps", "pt", "qu", "rm", "rn", "ro", "ru", "rw", "sa", "sc", "sd", "se",
    "sg", "sh", "si", "sk", "sl", "sm", "sn", "so", "sq", "sr", "ss", "st", "su", "sv", "sw", "ta",
    "te", "tg", "th", "ti", "tk", "tl", "tn", "to", "tr", "ts", "tt", "tw", "ty", "ug", "uk", "ur",
    "uz", "ve", "vi", "vo", "wa", "wo", "xh", "yi", "yo", "za", "zh", "zu", //
];

#[cfg(test)]
mod tests {
    use super::*;

    fn locale(tag: &str) -> Locale {
        Locale::parse(tag).unwrap()
    }

    fn best(page: &str, configured: &[&str]) -> Option<String> {
        let configured: Vec<_> = configured.iter().map(|tag| locale(tag)).collect();
        locale(page)
            .best_match(&configured)
            .map(ToString::to_string)
    }

    #[test]
    fn spelling_is_kept_and_comparison_ignores_it() {
        let underscored = locale("en_us");
        assert_eq!(underscored.to_string(), "en_us");
        assert_eq!(underscored.canonical(), "en-US");
        assert_eq!(underscored, locale("EN-us"));
        assert_eq!(serde_json::to_string(&underscored).unwrap(), "\"en_us\"");
        assert_eq!(
            serde_json::from_str::<Locale>("\"zh-Hans\"")
                .unwrap()
                .language(),
            "zh"
        );
    }

    #[test]
    fn junk_is_refused() {
        let long = "a-".repeat(40);
        for junk in [
            "",
            " ",
            "e",
            "english",
            "en--US",
            "en-",
            "-en",
            "../etc",
            "en/us",
            "en.UTF-8",
            "x-default",
            "und",
            "root",
            "i-klingon",
            "en us",
            "日本",
            "en\0",
            "sr@latin",
            "{locale}",
            "12",
            &long,
        ] {
            assert!(
                Locale::parse(junk).is_err(),
                "{junk:?} was read as a locale"
            );
        }
    }

    #[test]
    fn folder_names_are_safe() {
        assert_eq!(locale("pt-BR").dir_name(), "pt-BR");
        assert_eq!(locale("con").dir_name(), "con_");
        assert!(Locale::parse("en-u-..").is_err());
    }

    #[test]
    fn extensions_do_not_make_a_locale_private_use_does() {
        assert_eq!(locale("ar-u-nu-latn"), locale("ar"));
        assert_ne!(locale("de-x-ls"), locale("de"));
        assert_eq!(best("de-x-ls", &["de"]), None);
    }

    #[test]
    fn lookup_finds_the_configured_locale() {
        assert_eq!(best("es", &["en-US", "es-ES"]).unwrap(), "es-ES");
        assert_eq!(best("es-MX", &["es"]).unwrap(), "es");
        assert_eq!(best("zh-CN", &["zh-Hant", "zh-Hans"]).unwrap(), "zh-Hans");
        assert_eq!(best("zh-TW", &["zh", "zh-Hant"]).unwrap(), "zh-Hant");
        assert_eq!(best("zh-Hant-HK", &["zh-Hant", "zh-HK"]).unwrap(), "zh-HK");
        assert_eq!(best("nb-NO", &["no"]).unwrap(), "no");
    }

    #[test]
    fn lookup_does_not_guess() {
        assert_eq!(best("zh-TW", &["zh-CN", "zh-TW"]).unwrap(), "zh-TW");
        assert_eq!(best("zh-TW", &["zh-CN"]), None);
        assert_eq!(best("zh-TW", &["zh-Hans"]), None);
        assert_eq!(best("pt-PT", &["pt-BR"]), None);
        assert_eq!(best("es", &["es-ES", "es-MX"]), None);
        assert_eq!(best("en", &["es"]), None);
    }

    #[test]
    fn the_language_list_is_sorted_and_has_no_countries_in_it() {
        assert!(ISO_639_1.is_sorted());
        assert!(locale("es-US").is_known_language());
        assert!(!locale("us").is_known_language());
    }
}
