//! Pieces of pages that templates share.

use serde::Serialize;
use url::Url;

use super::super::speech::{Said, Speech};
use super::super::text::{shortened, target_text};
use super::announced::Announced;
use super::folder;
use crate::finding::{Instance, Run};
use crate::locale::Locale;

/// Longest snippet shown, in characters.
const SNIPPET: usize = 2_000;

/// What every page has around its content.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Shell {
    pub(super) lang: &'static str,
    /// The way back to the report's folder: empty or `../`.
    pub(super) root: &'static str,
    pub(super) tool: String,
    pub(super) started: String,
    pub(super) started_words: String,
    pub(super) locales: Vec<LocaleLink>,
}

/// A link to a locale's report.
#[derive(Clone, Debug, Serialize)]
pub(super) struct LocaleLink {
    /// Empty for pages without a locale.
    pub(super) name: String,
    pub(super) href: String,
    pub(super) current: bool,
}

impl Shell {
    /// Of a page in the report's folder.
    pub(super) fn of_index(run: &Run, speech: &Speech, locales: &[Option<&Locale>]) -> Self {
        Self {
            lang: speech.lang,
            root: "",
            tool: format!("{} {}", run.tool.name, run.tool.version),
            started: run.started_at.clone(),
            started_words: moment(&run.started_at),
            locales: locales.iter().copied().map(LocaleLink::new).collect(),
        }
    }

    /// Of a page in a locale's folder.
    pub(super) fn of_locale(
        run: &Run,
        speech: &Speech,
        locales: &[Option<&Locale>],
        current: Option<&Locale>,
    ) -> Self {
        let mut shell = Self::of_index(run, speech, locales);
        shell.root = "../";
        for (link, locale) in shell.locales.iter_mut().zip(locales) {
            link.href.insert_str(0, shell.root);
            link.current = *locale == current;
        }
        shell
    }
}

impl Shell {
    /// The same, with links to the file of this name in each locale's folder, where there is one.
    pub(super) fn beside(&self, name: &str, is_there: impl Fn(&str) -> bool) -> Self {
        let mut shell = self.clone();
        for link in shell.locales.iter_mut().filter(|link| is_there(&link.name)) {
            link.href = link.href.replace("index.html", name);
        }
        shell
    }
}

impl LocaleLink {
    fn new(locale: Option<&Locale>) -> Self {
        Self {
            name: locale.map(ToString::to_string).unwrap_or_default(),
            href: format!("{}/index.html", folder(locale)),
            current: false,
        }
    }
}

/// `2026-01-05T10:22:41Z` as `2026-01-05 10:22 UTC`; anything else as it is.
fn moment(time: &str) -> String {
    match (
        time.get(..10),
        time.get(10..11),
        time.get(11..16),
        time.ends_with('Z'),
    ) {
        (Some(day), Some("T"), Some(minute), true) => format!("{day} {minute} UTC"),
        _ => time.to_owned(),
    }
}

/// A place where something shows.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Place {
    /// The page's file or address, shortened to what tells pages apart.
    pub(super) label: String,
    /// The page, if it is one a browser may open.
    pub(super) href: Option<String>,
    pub(super) target: String,
    pub(super) message: Option<Said>,
    pub(super) announced: Option<Announced>,
    /// Picture, relative to the page.
    pub(super) evidence: Option<String>,
}

impl Place {
    pub(super) fn new(instance: &Instance, message: Option<Said>, speech: &Speech) -> Self {
        Self {
            label: label(instance),
            href: web_link(&instance.url),
            target: target_text(&instance.target),
            message,
            announced: Announced::of(instance, speech),
            evidence: instance.evidence.as_deref().and_then(evidence),
        }
    }
}

/// A place's page and nothing else, for tables.
#[derive(Clone, Debug, Serialize)]
pub(super) struct PageLink {
    pub(super) label: String,
    pub(super) href: Option<String>,
    pub(super) target: String,
}

impl PageLink {
    pub(super) fn new(instance: &Instance) -> Self {
        Self {
            label: label(instance),
            href: web_link(&instance.url),
            target: target_text(&instance.target),
        }
    }
}

fn label(instance: &Instance) -> String {
    instance
        .file
        .clone()
        .unwrap_or_else(|| short_url(&instance.url))
}

/// Path and query; the whole text where it is no web address.
pub(super) fn short_url(url: &str) -> String {
    match Url::parse(url) {
        Ok(parsed) if parsed.has_host() => {
            let query = parsed
                .query()
                .map(|query| format!("?{query}"))
                .unwrap_or_default();
            let path = percent_encoding::percent_decode_str(parsed.path())
                .decode_utf8_lossy()
                .into_owned();
            shortened(&format!("{path}{query}"), 200)
        }
        _ => shortened(url, 200),
    }
}

/// The address as a link's target: only http and https, never script or data. A folder's pages have
/// addresses under `NAME.localhost` that nothing answers once the run is over.
pub(super) fn web_link(url: &str) -> Option<String> {
    let parsed = Url::parse(url).ok()?;
    let folder = parsed.port().is_none() && parsed.host_str()?.ends_with(".localhost");
    let web = matches!(parsed.scheme(), "http" | "https");
    (web && !folder).then(|| parsed.to_string())
}

/// A picture inside the output folder, seen from a locale's folder.
pub(super) fn evidence(path: &str) -> Option<String> {
    let safe = |name: &str| {
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_');
        !name.is_empty() && !name.starts_with('.') && name.bytes().all(plain)
    };
    path.split('/').all(safe).then(|| format!("../{path}"))
}

pub(super) fn snippet(html: &str) -> String {
    shortened(html.trim(), SNIPPET)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_lead_to_the_web_and_pictures_stay_inside() {
        assert!(web_link("javascript:alert(1)").is_none());
        assert!(web_link("data:text/html,x").is_none());
        assert!(web_link("https://example.gov/a b").is_some());
        assert!(web_link("http://sample-site.localhost/en/").is_none());
        assert!(web_link("http://app.localhost:3000/en/").is_some());
        assert_eq!(
            evidence("evidence/a-1.png").as_deref(),
            Some("../evidence/a-1.png")
        );
        for path in [
            "../a.png",
            "/etc/passwd",
            "a//b.png",
            "https://evil.example/a.png",
            "a/../b",
            "",
        ] {
            assert!(evidence(path).is_none(), "{path}");
        }
    }

    #[test]
    fn moments_of_other_shapes_stay_as_they_are() {
        assert_eq!(moment("2026-01-05T10:22:41Z"), "2026-01-05 10:22 UTC");
        for other in [
            "",
            "2026-01-05",
            "é026-01-05T10:22:41Z",
            "2026-01-05T10:22:41+02:00",
        ] {
            assert_eq!(moment(other), other);
        }
    }
}
