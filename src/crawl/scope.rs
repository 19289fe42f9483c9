//! Which URLs belong to the site that is checked.

use std::collections::BTreeSet;

use url::Url;

use super::pattern::Pattern;
use super::skip::SkipReason;
use crate::target::{Seed, Seeds};

/// The site, cut down or widened by patterns.
///
/// A URL is in scope if it is on the site of a seed, or matches an include pattern that names hosts
/// (`https://*.example.gov/*`). Sites are told apart by host and port; `http` and `https`, with
/// `www.` or without, are one site, since sites redirect between them. If there are include patterns
/// a URL must match one, save those the user typed; none may match an exclude pattern.
#[derive(Debug, Clone, Default)]
pub struct Scope {
    sites: BTreeSet<String>,
    include: Vec<Pattern>,
    exclude: Vec<Pattern>,
}

impl Scope {
    /// The scope of a run.
    pub fn new(seeds: &Seeds, include: Vec<Pattern>, exclude: Vec<Pattern>) -> Self {
        Self {
            sites: seeds.pages.iter().map(|seed| site(&seed.url)).collect(),
            include,
            exclude,
        }
    }

    /// Judges a link.
    pub fn judge(&self, url: &Url) -> Result<(), SkipReason> {
        let matching: Vec<_> = self
            .include
            .iter()
            .filter(|pattern| pattern.matches(url))
            .collect();
        if !self.sites.contains(&site(url)) && !matching.iter().any(|pattern| pattern.names_hosts())
        {
            return Err(SkipReason::OutOfScope);
        }
        if matching.is_empty() && !self.include.is_empty() {
            return Err(SkipReason::NotIncluded);
        }
        self.judge_excluded(url)?;
        file_extension(url).map_or(Ok(()), |extension| Err(SkipReason::NotAPage(extension)))
    }

    /// Judges a page the target names: the patterns apply, the rest is the user's will.
    pub fn judge_seed(&self, seed: &Seed) -> Result<(), SkipReason> {
        let included = seed.typed
            || self.include.is_empty()
            || self
                .include
                .iter()
                .any(|pattern| pattern.matches(&seed.url));
        if !included {
            return Err(SkipReason::NotIncluded);
        }
        self.judge_excluded(&seed.url)
    }

    /// Judges where a seed leads by redirect: somewhere on the site, and not excluded.
    pub fn judge_landing(&self, url: &Url) -> Result<(), SkipReason> {
        let named = || {
            self.include
                .iter()
                .any(|pattern| pattern.names_hosts() && pattern.matches(url))
        };
        if !self.sites.contains(&site(url)) && !named() {
            return Err(SkipReason::OutOfScope);
        }
        self.judge_excluded(url)
    }

    fn judge_excluded(&self, url: &Url) -> Result<(), SkipReason> {
        let excluding = self.exclude.iter().find(|pattern| pattern.matches(url));
        excluding.map_or(Ok(()), |pattern| {
            Err(SkipReason::Excluded(pattern.to_string()))
        })
    }
}

/// Host and port of a URL, alike for `http` and `https`, with `www.` and without.
pub(super) fn site(url: &Url) -> String {
    let host = url.host_str().unwrap_or_default();
    let host = host
        .strip_prefix("www.")
        .unwrap_or(host)
        .trim_end_matches('.');
    let port = url
        .port()
        .map(|port| format!(":{port}"))
        .unwrap_or_default();
    format!("{host}{port}")
}

/// The extension of a URL whose file is certainly no page.
fn file_extension(url: &Url) -> Option<String> {
    let name = url.path_segments()?.next_back()?;
    let (_, extension) = name.rsplit_once('.')?;
    let extension = extension.to_ascii_lowercase();
    NOT_PAGES
        .binary_search(&extension.as_str())
        .is_ok()
        .then_some(extension)
}

/// Extensions of files that are downloaded, played or loaded by pages. Sorted.
const NOT_PAGES: [&str; 88] = [
    "7z", "aac", "apk", "atom", "avi", "avif", "bmp", "bz2", "css", "csv", "dmg", "doc", "docm",
    "docx", "dot", "dotx", "dwg", "eot", "eps", "epub", "exe", "flac", "flv", "geojson", "gif",
    "gpx", "gz", "heic", "ico", "ics", "iso", "jar", "jfif", "jpeg", "jpg", "js", "json", "kml",
    "kmz", "m4a", "m4v", "map", "mjs", "mkv", "mobi", "mov", "mp3", "mp4", "mpeg", "mpg", "msi",
    "odp", "ods", "odt", "ogg", "ogv", "opus", "otf", "pdf", "pkg", "png", "pps", "ppt", "pptx",
    "ps", "psd", "rar", "rss", "rtf", "srt", "svg", "swf", "tar", "tgz", "tif", "tiff", "ttf",
    "txt", "vtt", "wasm", "wav", "webm", "webp", "wmv", "woff", "woff2", "xls", "xlsx",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::target::{Fetch, Target};

    struct NoWeb;

    impl Fetch for NoWeb {
        fn fetch(&self, _: &Url, _: usize) -> Result<Vec<u8>, String> {
            Err("no web".into())
        }
    }

    fn scope(seed: &str, include: &[&str], exclude: &[&str]) -> Scope {
        let seeds = Target::parse(seed).unwrap().seeds(&NoWeb, None).unwrap();
        let patterns = |texts: &[&str]| texts.iter().copied().map(Pattern::new).collect();
        Scope::new(&seeds, patterns(include), patterns(exclude))
    }

    fn judge(scope: &Scope, url: &str) -> String {
        scope
            .judge(&Url::parse(url).unwrap())
            .map_or_else(|reason| reason.to_string(), |()| "in".into())
    }

    #[test]
    fn a_site_is_host_and_port() {
        let scope = scope("https://a.gov/fr/", &[], &[]);
        for inside in [
            "https://a.gov/",
            "http://a.gov/x",
            "https://www.a.gov/",
            "https://a.gov/x.php?f=a.pdf",
            "https://a.gov/v1.2/",
        ] {
            assert_eq!(judge(&scope, inside), "in", "{inside}");
        }
        for outside in [
            "https://b.gov/",
            "https://fr.a.gov/",
            "https://a.gov:8443/",
            "https://a.gov.evil.example/",
            "https://evila.gov/",
        ] {
            assert_eq!(judge(&scope, outside), "on another site", "{outside}");
        }
        assert_eq!(
            judge(&scope, "https://a.gov/Form.PDF?x=1"),
            "a .pdf file, not a page"
        );
    }

    #[test]
    fn patterns_narrow_and_widen() {
        let scope = scope(
            "https://a.gov/",
            &["/fr/*", "https://*.a.gov/*"],
            &["*/private/*"],
        );
        assert_eq!(judge(&scope, "https://a.gov/fr/x"), "in");
        assert_eq!(judge(&scope, "https://fr.a.gov/x"), "in");
        assert_eq!(
            judge(&scope, "https://a.gov/en/"),
            "matches no include pattern"
        );
        assert_eq!(
            judge(&scope, "https://b.gov/fr/x"),
            "on another site",
            "a path pattern opens no other site"
        );
        assert_eq!(
            judge(&scope, "https://a.gov/fr/private"),
            "in",
            "the pattern asks for the slash"
        );
        assert_eq!(
            judge(&scope, "https://a.gov/fr/private/x"),
            "excluded by the pattern */private/*"
        );
    }

    #[test]
    fn the_extension_list_is_sorted() {
        assert!(NOT_PAGES.is_sorted());
        assert!(!NOT_PAGES.contains(&"html") && !NOT_PAGES.contains(&"php"));
    }
}
