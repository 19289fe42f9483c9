//! Makes a page's digest. Texts and places that many pages share are kept once.

use std::collections::HashSet;
use std::hash::Hash;
use std::sync::{Arc, Mutex, PoisonError};

use url::Url;

use super::digest::{
    Field, Fit, Heading, How, Image, Landmark, Link, PageDigest, Region, Spot, TextMisfit,
};
use super::text_fit::{Misfit, TextFit};
use crate::crawl::UrlKey;
use crate::locale::Locale;
use crate::rule::Page;
use crate::semantics::Role;
use crate::snapshot::{Node, collapse, outer_html, page_links, target};
use crate::target::Alternate;

/// Characters of a text that are kept.
const MAX_TEXT: usize = 120;
/// Characters of an element's source that are kept.
const MAX_HTML: usize = 160;
/// Items of one kind that are kept of a page. A page with more is a list made to be endless.
const MAX_ITEMS: usize = 2_000;

/// Makes the digests of a run.
#[derive(Debug, Default)]
pub struct Digester {
    texts: Mutex<HashSet<Arc<str>>>,
    spots: Mutex<HashSet<Arc<Spot>>>,
}

impl Digester {
    /// The digest of a page that was asked for at `requested`. `alternates` are those the sitemap names.
    pub fn digest(
        &self,
        page: &Page<'_>,
        requested: Option<Url>,
        alternates: Vec<Alternate>,
    ) -> Option<PageDigest> {
        let url = &Url::parse(&page.snapshot.page().final_url).ok()?;
        let links = page_links(page.snapshot);
        let reader = Reader {
            digester: self,
            page,
            url,
        };
        let mut digest = PageDigest {
            url: url.clone(),
            requested: requested.unwrap_or_else(|| url.clone()),
            locale: page.locale.cloned(),
            title: self.text(&reader.title()),
            html_lang: links.html_lang.as_deref().map(|lang| self.text(lang)),
            root: reader.root(),
            outline: Vec::new(),
            landmarks: Vec::new(),
            links: Vec::new(),
            fields: Vec::new(),
            images: Vec::new(),
            alternates: links.alternates.into_iter().chain(alternates).collect(),
            canonical: links.canonical,
            fit: page.snapshot.has_layout().then(|| self.fit(page, false)),
            narrow_fit: None,
            has_search: false,
        };
        if let Some(document) = page.snapshot.document() {
            for node in document.descendants().filter(|node| node.is_element()) {
                if node.is("img") && digest.images.len() < MAX_ITEMS {
                    // Also one that is hidden from assistive technology: the picture is there.
                    digest.images.extend(reader.image(node));
                }
                if page.semantics.is_exposed(node) {
                    reader.read(node, &mut digest);
                }
            }
        }
        Some(digest)
    }

    /// How the texts of a page fit that is laid out in a narrow window.
    pub fn narrow_fit(&self, page: &Page<'_>) -> Fit {
        self.fit(page, true)
    }

    fn fit(&self, page: &Page<'_>, is_narrow: bool) -> Fit {
        let fit = TextFit::of(page);
        let misfits = fit.misfits.into_iter().take(MAX_ITEMS);
        let misfit = |it: Misfit| {
            Some(TextMisfit {
                node: it.node,
                place: it.place,
                text: self.text(&it.text),
                how: match it.how {
                    How::Upon(other) => How::Upon(self.text(&other)),
                    other => other,
                },
                is_narrow,
                spot: self.spot(page.snapshot.node(it.node)?),
            })
        };
        let mut misfits: Vec<TextMisfit> = misfits.filter_map(misfit).collect();
        // Texts of one element, with another element between them.
        misfits.dedup_by_key(|it| it.identity());
        Fit {
            places: Some(fit.places),
            misfits,
        }
    }

    fn text(&self, text: &str) -> Arc<str> {
        let short: String = collapse(text).chars().take(MAX_TEXT).collect();
        kept_once(&self.texts, Arc::from(short))
    }

    fn spot(&self, node: Node<'_>) -> Arc<Spot> {
        let spot = Spot {
            target: target(node),
            html: outer_html(node, MAX_HTML),
        };
        kept_once(&self.spots, Arc::new(spot))
    }
}

fn kept_once<T: Eq + Hash + ?Sized>(kept: &Mutex<HashSet<Arc<T>>>, new: Arc<T>) -> Arc<T> {
    let mut kept = kept.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(known) = kept.get(&new) {
        return Arc::clone(known);
    }
    kept.insert(Arc::clone(&new));
    new
}

/// Reads one page.
struct Reader<'a> {
    digester: &'a Digester,
    page: &'a Page<'a>,
    url: &'a Url,
}

impl Reader<'_> {
    fn root(&self) -> Arc<Spot> {
        let nothing = || {
            Arc::new(Spot {
                target: Vec::new(),
                html: String::new(),
            })
        };
        let root = self.page.snapshot.root_element();
        root.map_or_else(nothing, |root| self.digester.spot(root))
    }

    fn title(&self) -> String {
        let mut titles = self.page.snapshot.elements_named("title");
        titles
            .find(|node| node.is_html())
            .map(Node::text_content)
            .unwrap_or_default()
    }

    fn read(&self, node: Node<'_>, digest: &mut PageDigest) {
        let role = self.page.semantics.role(node);
        if role.is_landmark() && digest.landmarks.len() < MAX_ITEMS {
            digest.has_search |= role == Role::Search;
            digest.landmarks.push(Landmark {
                role: role.name(),
                name: self.name(node),
                spot: self.digester.spot(node),
            });
        }
        match role {
            Role::Heading if digest.outline.len() < MAX_ITEMS => {
                digest.outline.push(self.heading(node));
            }
            Role::Link if digest.links.len() < MAX_ITEMS => digest.links.extend(self.link(node)),
            _ if is_field(node) && digest.fields.len() < MAX_ITEMS => {
                digest.has_search |= role == Role::SearchBox;
                digest.fields.push(self.field(node));
            }
            _ => {}
        }
    }

    fn name(&self, node: Node<'_>) -> Arc<str> {
        self.digester.text(&self.page.semantics.name(node).text)
    }

    fn heading(&self, node: Node<'_>) -> Heading {
        let section = || {
            let around = node
                .ancestors()
                .find(|it| it.is_any(&["section", "article", "div", "main"]))?;
            let first = around.child_elements().next();
            // The section's id names the heading only if the heading opens the section.
            around.attr("id").filter(|_| first == Some(node))
        };
        let anchor = node
            .attr("data-l10n-id")
            .or_else(|| node.attr("id"))
            .or_else(section);
        Heading {
            level: self.page.semantics.heading_level(node).unwrap_or(2),
            text: self.name(node),
            anchor: anchor
                .filter(|id| !id.trim().is_empty())
                .map(|id| self.digester.text(id)),
            in_content: matches!(self.region(node), Region::Content),
            spot: self.digester.spot(node),
        }
    }

    fn link(&self, node: Node<'_>) -> Option<Link> {
        let href = node
            .attr("href")
            .or_else(|| node.attr("xlink:href"))?
            .trim();
        let base = base_url(self.page, self.url);
        let to = base.join(href).ok().filter(|_| !href.starts_with('#'))?;
        let lang = self.page.semantics.lang_of(inner_text_element(node));
        let page_lang = self
            .page
            .snapshot
            .root_element()
            .and_then(|root| self.page.semantics.lang_of(root));
        Some(Link {
            is_web: matches!(to.scheme(), "http" | "https"),
            to: UrlKey::of(&to),
            name: self.name(node),
            region: self.region(node),
            hreflang: node.attr("hreflang").map(|tag| self.digester.text(tag)),
            lang: lang
                .filter(|lang| Some(*lang) != page_lang)
                .map(|lang| self.digester.text(lang)),
            spot: self.digester.spot(node),
        })
    }

    fn image(&self, node: Node<'_>) -> Option<Image> {
        let name = self.name(node);
        let file = image_file(node.attr("src")?)?;
        Some(Image {
            file: self.digester.text(&file),
            name,
            spot: self.digester.spot(node),
        })
    }

    fn field(&self, node: Node<'_>) -> Field {
        let key = node.attr("name").or_else(|| node.attr("id"));
        Field {
            key: key
                .filter(|key| !key.trim().is_empty())
                .map(|key| self.digester.text(key)),
            role: self.page.semantics.role(node).name(),
            label: self.name(node),
            spot: self.digester.spot(node),
        }
    }

    fn region(&self, node: Node<'_>) -> Region {
        let mut around = std::iter::once(node)
            .chain(node.flat_ancestors())
            .filter(|it| it.is_element());
        let found = around.find_map(|it| match self.page.semantics.role(it) {
            Role::Navigation => Some(Region::Navigation(self.name(it))),
            Role::Banner => Some(Region::Banner),
            Role::ContentInfo => Some(Region::ContentInfo),
            Role::Complementary => Some(Region::Complementary),
            Role::Main => Some(Region::Content),
            _ => None,
        });
        found.unwrap_or(Region::Content)
    }
}

/// The address links are relative to.
fn base_url(page: &Page<'_>, url: &Url) -> Url {
    let base = page
        .snapshot
        .elements_named("base")
        .find_map(|node| node.attr("href"));
    base.and_then(|href| url.join(href).ok())
        .unwrap_or_else(|| url.clone())
}

/// The element that holds all of a link's text: `<a><span lang=es>Español</span></a>`.
fn inner_text_element(node: Node<'_>) -> Node<'_> {
    let mut inner = node;
    loop {
        let mut children = inner.children().filter(|child| {
            child.is_element() || (child.is_text() && !child.value().trim().is_empty())
        });
        match (children.next(), children.next()) {
            (Some(only), None) if only.is_element() => inner = only,
            _ => return inner,
        }
    }
}

fn is_field(node: Node<'_>) -> bool {
    let is_button = || {
        let kind = node
            .attr("type")
            .map(|kind| kind.trim().to_ascii_lowercase());
        matches!(
            kind.as_deref(),
            Some("submit" | "button" | "reset" | "image" | "hidden")
        )
    };
    node.is_any(&["select", "textarea"]) || (node.is("input") && !is_button())
}

/// A file name without extension, locale and build hash: `/img/fr/map-fr.3f9a1c2b.png` is `map`.
fn image_file(src: &str) -> Option<String> {
    let path = src.split(['?', '#']).next()?;
    let file = path
        .rsplit('/')
        .next()
        .filter(|file| !file.is_empty() && !src.starts_with("data:"))?;
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    let parts = stem.split(['.', '-', '_']);
    let lasting: Vec<&str> = parts
        .filter(|part| !is_locale_like(part) && !is_hash_like(part))
        .collect();
    Some(if lasting.is_empty() {
        stem.to_owned()
    } else {
        lasting.join("-")
    })
}

fn is_locale_like(part: &str) -> bool {
    part.len() == 2 && Locale::parse(part).is_ok_and(|locale| locale.is_known_language())
}

/// Hashes of build tools: long, and letters mixed with digits.
fn is_hash_like(part: &str) -> bool {
    part.len() >= 6
        && part.chars().any(|c| c.is_ascii_digit())
        && part.chars().any(|c| c.is_ascii_alphabetic())
        && part.chars().all(|c| c.is_ascii_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::image_file;

    #[test]
    fn an_image_is_the_same_in_every_locale() {
        for src in [
            "/img/fr/map-fr.png",
            "map.png?v=2",
            "https://cdn.test/a/map.3f9a1c2b.svg",
            "map_es.webp",
        ] {
            assert_eq!(image_file(src).as_deref(), Some("map"), "{src}");
        }
        assert_eq!(image_file("/img/fr.svg").as_deref(), Some("fr"));
        assert_eq!(image_file("data:image/png;base64,AAAA"), None);
        assert_eq!(image_file(""), None);
    }
}
