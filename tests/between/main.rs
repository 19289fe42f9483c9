//! Comparisons between pages, on small sites: what each rule finds, and what it lets be.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that cannot make its pages has failed"
)]

mod alternates;
mod content;
mod links;
mod navigation;
mod pages;
mod text_fit;

use evenhand::between::{Digester, PageDigest, Site, check};
use evenhand::crawl::{LocatedPage, locale_sets};
use evenhand::locale::Locale;
use evenhand::rule::Page;
use evenhand::snapshot::Snapshot;

/// A site under test.
struct Pages(Vec<(String, String)>);

/// `body` is put into a page that has nothing else a rule looks at.
fn page(path: &str, body: &str) -> (String, String) {
    let lang = path.trim_start_matches('/').split('/').next().unwrap();
    let title = path.replace('/', " ");
    let html = format!(
        "<!DOCTYPE html><html lang={lang}><title>{title}</title><body>{body}</body></html>"
    );
    (path.to_owned(), html)
}

fn site(pages: impl IntoIterator<Item = (String, String)>) -> Pages {
    Pages(pages.into_iter().collect())
}

fn locale(tag: &str) -> Locale {
    Locale::parse(tag).unwrap()
}

impl Pages {
    fn digests(&self) -> Vec<PageDigest> {
        let digester = Digester::default();
        let digest = |(path, html): &(String, String)| {
            let locale = locale(path.trim_start_matches('/').split('/').next().unwrap());
            let snapshot = Snapshot::from_html(html, &format!("https://site.test{path}"));
            let page = Page::new(&snapshot, Some(&locale));
            digester
                .digest(&page, None, Vec::new())
                .expect("the address is one")
        };
        self.0.iter().map(digest).collect()
    }

    fn site(&self) -> Site {
        let digests = self.digests();
        let located: Vec<LocatedPage> = digests
            .iter()
            .map(|page| LocatedPage {
                url: page.url.clone(),
                locale: page.locale.clone().unwrap(),
                alternates: page.alternates.clone(),
            })
            .collect();
        let mut locales: Vec<Locale> = located.iter().map(|page| page.locale.clone()).collect();
        locales.sort();
        locales.dedup();
        let mut site = Site::new(digests, &locale_sets(&located), Some(locale("en")), locales);
        site.exhaustive = true;
        site
    }

    /// What a rule finds, as `path: first argument`, with `?` behind a question.
    fn found(&self, rule: &str) -> Vec<String> {
        found(&self.site(), rule)
    }

    /// True if the rule looked at any page.
    fn applies(&self, rule: &str) -> bool {
        let site = self.site();
        let all = check(&site);
        let of_rule = all
            .iter()
            .find(|it| it.rule == rule)
            .expect("there is such a rule");
        !of_rule.looked_at.is_empty()
    }
}

fn found(site: &Site, rule: &str) -> Vec<String> {
    let all = check(site);
    let of_rule = all
        .iter()
        .find(|it| it.rule == rule)
        .expect("there is such a rule");
    let describe = |gap: &evenhand::between::Gap| {
        let path = site.pages[gap.page].url.path();
        let locale = gap
            .locale
            .as_ref()
            .map(|locale| format!(" ({locale})"))
            .unwrap_or_default();
        let mark = if gap.certain { "" } else { "?" };
        format!("{path}{locale}{mark}")
    };
    of_rule.gaps.iter().map(describe).collect()
}

fn nothing() -> Vec<String> {
    Vec::new()
}
