//! What a page says of other pages: links, language alternates, its canonical URL.

use std::collections::HashSet;

use scraper::node::Element;
use scraper::{Html, Node};
use url::Url;

use super::html::parse_html;
use crate::target::Alternate;

/// Links kept of one page. A page with more is a list made to be endless.
const MAX_LINKS: usize = 10_000;
/// Bytes of a URL that is kept; no server takes longer ones.
const MAX_URL: usize = 8 * 1024;
/// Language alternates kept of one page: more than there are locales in use.
const MAX_ALTERNATES: usize = 1_000;

/// The relations of a page to others, in document order, each URL once.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PageLinks {
    /// Targets of `a` and `area`, http and https only, without fragment.
    pub links: Vec<Url>,
    /// `link rel=alternate hreflang`: the tag as written, and the URL.
    pub alternates: Vec<Alternate>,
    /// `link rel=canonical`.
    pub canonical: Option<Url>,
    /// `lang` of the root element, or `xml:lang` where there is no `lang`; as written.
    pub html_lang: Option<String>,
}

/// Reads a page's relations from its source text. `base` is the URL the page was loaded from.
pub fn from_html(base: &Url, html: &str) -> PageLinks {
    from_document(base, &parse_html(html).html)
}

/// Reads a page's relations from its parsed source.
pub fn from_document(base: &Url, document: &Html) -> PageLinks {
    let elements = document.tree.root().descendants().filter_map(|node| {
        let element = node
            .value()
            .as_element()
            .filter(|element| is_relevant(element.name()))?;
        let inert = node
            .ancestors()
            .any(|ancestor| is_template(ancestor.value()));
        (!inert).then_some(element)
    });
    from_elements(
        base,
        elements.map(|element| (element.name(), |name: &str| attribute(element, name))),
    )
}

/// An attribute as written. In SVG the parser takes `xlink:` for a namespace and drops it from names.
fn attribute<'a>(element: &'a Element, name: &str) -> Option<&'a str> {
    let bare = || {
        name.strip_prefix("xlink:")
            .and_then(|bare| element.attrs().find(|(known, _)| *known == bare))
    };
    element
        .attr(name)
        .or_else(|| bare().map(|(_, value)| value))
}

fn is_template(node: &Node) -> bool {
    node.as_element()
        .is_some_and(|element| element.name() == "template")
}

fn is_relevant(name: &str) -> bool {
    matches!(name, "html" | "base" | "link" | "a" | "area")
}

/// Reads a page's relations from its elements in document order: each a lower-case name and a
/// function that gives an attribute's value. The rendered page and the source text share this.
pub fn from_elements<'a, A>(base: &Url, elements: impl Iterator<Item = (&'a str, A)>) -> PageLinks
where
    A: Fn(&str) -> Option<&'a str>,
{
    let mut collector = Collector::default();
    for (name, attribute) in elements {
        collector.take(name, &attribute);
    }
    collector.resolve(base)
}

/// Attribute values before they are resolved: a `base` element counts for what stands before it too.
#[derive(Default)]
struct Collector<'a> {
    base: Option<&'a str>,
    hrefs: Vec<&'a str>,
    alternates: Vec<(&'a str, &'a str)>,
    canonical: Option<&'a str>,
    html_lang: Option<&'a str>,
}

impl<'a> Collector<'a> {
    fn take(&mut self, name: &str, attribute: &impl Fn(&str) -> Option<&'a str>) {
        match name {
            "html" if self.html_lang.is_none() => {
                self.html_lang = attribute("lang").or_else(|| attribute("xml:lang"));
            }
            "base" if self.base.is_none() => self.base = attribute("href"),
            "link" => self.take_link(attribute),
            "a" | "area" if attribute("download").is_none() && self.hrefs.len() < MAX_LINKS => {
                self.hrefs
                    .extend(attribute("href").or_else(|| attribute("xlink:href")));
            }
            _ => {}
        }
    }

    fn take_link(&mut self, attribute: &impl Fn(&str) -> Option<&'a str>) {
        let (Some(rel), Some(href)) = (attribute("rel"), attribute("href")) else {
            return;
        };
        let has = |wanted: &str| {
            rel.split_ascii_whitespace()
                .any(|token| token.eq_ignore_ascii_case(wanted))
        };
        if has("canonical") && self.canonical.is_none() {
            self.canonical = Some(href);
        }
        if let Some(hreflang) =
            attribute("hreflang").filter(|_| has("alternate") && !has("stylesheet"))
            && self.alternates.len() < MAX_ALTERNATES
        {
            self.alternates.push((hreflang, href));
        }
    }

    fn resolve(self, page: &Url) -> PageLinks {
        let base = self
            .base
            .and_then(|href| web_url(page, href))
            .unwrap_or_else(|| page.clone());
        let mut seen = HashSet::new();
        let links = self
            .hrefs
            .into_iter()
            .filter_map(|href| web_url(&base, href));
        let links = links.filter(|url| seen.insert(url.clone())).collect();
        let alternates = self.alternates.into_iter();
        PageLinks {
            links,
            alternates: alternates
                .filter_map(|(tag, href)| Some((tag.trim().to_owned(), web_url(&base, href)?)))
                .collect(),
            canonical: self.canonical.and_then(|href| web_url(&base, href)),
            html_lang: self.html_lang.map(|lang| lang.trim().to_owned()),
        }
    }
}

/// An absolute http or https URL without fragment and credentials; none for `mailto:`, `javascript:`
/// and what is no URL.
fn web_url(base: &Url, href: &str) -> Option<Url> {
    if href.len() > MAX_URL {
        return None;
    }
    let mut url = base.join(href.trim()).ok()?;
    if !matches!(url.scheme(), "http" | "https") || !url.has_host() {
        return None;
    }
    url.set_fragment(None);
    url.set_username("").ok()?;
    url.set_password(None).ok()?;
    Some(url)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(html: &str) -> PageLinks {
        from_html(&Url::parse("https://a.gov/fr/page.html?x=1").unwrap(), html)
    }

    fn texts(urls: &[Url]) -> Vec<&str> {
        urls.iter().map(Url::as_str).collect()
    }

    #[test]
    fn links_are_resolved_once_each_and_only_pages_count() {
        let links = page(
            r##"<a href="b.html#top">1</a><a href="/fr/b.html">again</a><a href="#here">here</a><a href="">self</a>
            <a href="javascript:void(0)">x</a><a href="MAILTO:a@b">x</a><a href="tel:1">x</a><a href="data:text/html,x">x</a>
            <a href="f.html" download>x</a><a>x</a><a href="http://[bad">x</a><a rel="nofollow" href="n.html">n</a>
            <map><area href="m.html"></map><iframe src="frame.html"></iframe><svg><a xlink:href="s.html"></a></svg>
            <template><a href="t.html">x</a></template><a href="//b.gov/x">other</a><a href="https://me:pw@a.gov/p">p</a>"##,
        );
        assert_eq!(
            texts(&links.links),
            [
                "https://a.gov/fr/b.html",
                "https://a.gov/fr/page.html?x=1",
                "https://a.gov/fr/n.html",
                "https://a.gov/fr/m.html",
                "https://a.gov/fr/s.html",
                "https://b.gov/x",
                "https://a.gov/p",
            ]
        );
    }

    #[test]
    fn the_first_base_counts_for_all_and_only_if_it_is_a_web_address() {
        let links =
            page(r#"<a href="x">x</a><base target="_top"><base href="/en/"><base href="/no/">"#);
        assert_eq!(
            texts(&links.links),
            ["https://a.gov/en/x"],
            "the first with an address, wherever it stands"
        );
        let links = page(
            r#"<head><link rel=canonical href="c"><base href="/en/"></head><a href="x">x</a>"#,
        );
        assert_eq!(texts(&links.links), ["https://a.gov/en/x"]);
        assert_eq!(links.canonical.unwrap().as_str(), "https://a.gov/en/c");
        let links = page(r#"<base href="javascript:alert(1)"><a href="x">x</a>"#);
        assert_eq!(texts(&links.links), ["https://a.gov/fr/x"]);
    }

    #[test]
    fn head_relations_are_read() {
        let links = page(
            r#"<html lang=" fr-CA " xml:lang="en"><link rel="Alternate" hreflang="x-default" href="/"><link rel="alternate" href="/feed" type="application/rss+xml">
            <link rel="alternate stylesheet" hreflang="fr" href="/s.css"><link rel="alternate" hreflang="es" href="/es/"><link rel="canonical" href="/fr/page">"#,
        );
        let tags: Vec<_> = links
            .alternates
            .iter()
            .map(|(tag, url)| (tag.as_str(), url.path()))
            .collect();
        assert_eq!(tags, [("x-default", "/"), ("es", "/es/")]);
        assert_eq!(links.canonical.unwrap().path(), "/fr/page");
        assert_eq!(links.html_lang.unwrap(), "fr-CA");
        assert_eq!(page("<html xml:lang=fr>").html_lang.unwrap(), "fr");
    }

    #[test]
    fn junk_gives_little_and_never_fails() {
        assert_eq!(page(""), PageLinks::default());
        assert_eq!(page("<a href=\"\0\u{ffff}<<>>").links, []);
        let deep = "<div>".repeat(400) + "<a href=x>";
        assert_eq!(page(&deep).links.len(), 1);
        let many = (0..20_000)
            .map(|n| format!("<a href=p{n}>x</a>"))
            .collect::<Vec<_>>()
            .concat();
        assert_eq!(page(&many).links.len(), MAX_LINKS);
    }
}
