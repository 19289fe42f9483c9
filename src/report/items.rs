//! What reports for machines list: each finding once per locale, and each catalog entry.

use std::borrow::Cow;
use std::collections::BTreeMap;

use percent_encoding::percent_decode_str;
use url::Url;

use super::text::{one_line, target_text};
use crate::finding::{CatalogEntry, Finding, Instance, Run, Standing};
use crate::locale::Locale;
use crate::rule::{Impact, Outcome};

/// The path of a page whose address says none.
const START_PAGE: &str = "index";

/// A finding in one locale, or a catalog entry.
#[derive(Debug)]
pub(super) struct Item<'a> {
    pub(super) rule: &'a str,
    pub(super) outcome: Outcome,
    pub(super) impact: Impact,
    /// `None` for pages without one.
    pub(super) locale: Option<&'a Locale>,
    pub(super) message: &'a str,
    /// Locale-neutral for findings; for entries, made from what names them.
    pub(super) fingerprint: Cow<'a, str>,
    /// How it stands to the gate.
    pub(super) standing: Option<Standing>,
    /// Why it is suppressed, if it is.
    pub(super) suppressed_because: Option<&'a str>,
    /// Where it shows in this locale; none for catalog entries.
    pub(super) instances: Vec<&'a Instance>,
    /// The place to open first, relative to where the run was started.
    pub(super) path: String,
    /// From 1; none where only the file is known.
    pub(super) line: Option<u32>,
}

impl Item<'_> {
    /// The element of the first instance, in one line.
    pub(super) fn target(&self) -> Option<String> {
        let first = self.instances.first()?;
        Some(one_line(&target_text(&first.target)))
    }
}

/// All findings and catalog entries of a run: by locale, failures before questions, worst first.
pub(super) fn items(run: &Run) -> Vec<Item<'_>> {
    let findings = run.findings.iter().flat_map(of_finding);
    let entries = run.catalogs.iter().map(|entry| of_entry(entry, run));
    let mut all: Vec<Item<'_>> = findings.chain(entries).collect();
    all.sort_by(|a, b| {
        (a.locale, b.outcome, b.impact, a.rule, &a.path, &a.line)
            .cmp(&(b.locale, a.outcome, a.impact, b.rule, &b.path, &b.line))
    });
    all
}

fn of_finding(finding: &Finding) -> impl Iterator<Item = Item<'_>> {
    let mut by_locale: BTreeMap<Option<&Locale>, Vec<&Instance>> = BTreeMap::new();
    for instance in &finding.instances {
        by_locale
            .entry(instance.locale.as_ref())
            .or_default()
            .push(instance);
    }
    by_locale.into_iter().map(|(locale, instances)| Item {
        rule: &finding.rule,
        outcome: finding.outcome,
        impact: finding.impact,
        locale,
        message: &finding.message,
        fingerprint: Cow::Borrowed(&finding.fingerprint),
        standing: finding.gate,
        suppressed_because: finding.suppressed_because.as_deref(),
        path: instances.first().map_or_else(String::new, |it| path_of(it)),
        line: None,
        instances,
    })
}

fn of_entry<'a>(entry: &'a CatalogEntry, run: &Run) -> Item<'a> {
    Item {
        rule: &entry.rule,
        outcome: Outcome::Failed,
        impact: entry.impact,
        locale: Some(&entry.locale),
        message: &entry.text,
        fingerprint: Cow::Owned(entry.fingerprint()),
        standing: entry.gate,
        suppressed_because: entry.suppressed_because.as_deref(),
        instances: Vec::new(),
        path: catalog_path(&entry.file, run),
        line: (entry.line > 0).then_some(entry.line),
    }
}

/// A catalog's file, seen from where the run was started.
fn catalog_path(file: &str, run: &Run) -> String {
    let folder = run.catalogs_folder.as_deref().and_then(relative);
    match (folder, relative(file)) {
        (Some(folder), Some(file)) => format!("{folder}/{file}"),
        (None, Some(file)) => file,
        (_, None) => START_PAGE.to_owned(),
    }
}

/// The file behind an instance; without one, the path of its address.
pub(super) fn path_of(instance: &Instance) -> String {
    let file = instance.file.as_deref().and_then(relative);
    file.unwrap_or_else(|| path_of_page(&instance.url))
}

/// The path of an address as a relative path: `es/help` for `https://example.gov/es/help?x=1`.
pub(super) fn path_of_page(address: &str) -> String {
    let parsed = Url::parse(address)
        .ok()
        .filter(|url| !url.cannot_be_a_base());
    let path = parsed.and_then(|url| {
        relative(&percent_decode_str(url.path().trim_matches('/')).decode_utf8_lossy())
    });
    path.unwrap_or_else(|| START_PAGE.to_owned())
}

/// The path with `/` between its parts, if it leads down from where it starts.
fn relative(path: &str) -> Option<String> {
    let path = path.replace('\\', "/");
    let starts_elsewhere = path.starts_with('/') || path.as_bytes().get(1) == Some(&b':');
    let parts: Vec<String> = path
        .split('/')
        .filter(|part| !part.is_empty() && *part != ".")
        .map(one_line)
        .collect();
    let leads_down = !parts.is_empty() && !parts.iter().any(|part| part == ".." || part.is_empty());
    (leads_down && !starts_elsewhere).then(|| parts.join("/"))
}

/// The picture of an instance, if its path stays in the output folder.
pub(super) fn picture(instance: &Instance) -> Option<&str> {
    let path = instance.evidence.as_deref()?;
    let plain = |part: &str| {
        let letters = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte);
        !part.is_empty() && !part.starts_with('.') && part.bytes().all(letters)
    };
    path.split('/').all(plain).then_some(path)
}

#[cfg(test)]
mod tests {
    use super::{path_of_page, relative};

    #[test]
    fn paths_lead_down_only() {
        assert_eq!(
            relative("site/es/help.html").as_deref(),
            Some("site/es/help.html")
        );
        assert_eq!(
            relative("./site\\es//x.html").as_deref(),
            Some("site/es/x.html")
        );
        for path in [
            "/etc/passwd",
            "../x",
            "a/../../x",
            "C:\\x",
            "",
            ".",
            "//host/x",
        ] {
            assert_eq!(relative(path), None, "{path}");
        }
    }

    #[test]
    fn a_page_without_a_file_is_named_by_its_path() {
        for (address, path) in [
            ("https://example.gov/es/help?x=1#y", "es/help"),
            ("https://example.gov/es/", "es"),
            ("https://example.gov/", "index"),
            ("https://example.gov/%2e%2e/%2e%2e/x", "x"),
            ("https://example.gov/a%2F..%2F..%2Fb", "index"),
            ("javascript:alert(1)", "index"),
            ("no address", "index"),
            ("https://example.gov/zh/%E5%B8%AE%E5%8A%A9", "zh/帮助"),
        ] {
            assert_eq!(path_of_page(address), path, "{address}");
        }
    }
}
