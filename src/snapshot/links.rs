//! What a captured page says of other pages.

use url::Url;

use super::{Node, Snapshot};
use crate::crawl::{PageLinks, from_elements};

/// Links, language alternates, canonical address and language of the top document as rendered.
/// Links in frames and shadow trees are not the page's own and left out.
pub fn page_links(snapshot: &Snapshot) -> PageLinks {
    let (Some(document), Ok(base)) = (snapshot.document(), Url::parse(&snapshot.page().final_url))
    else {
        return PageLinks::default();
    };
    let elements = document.descendants().filter(|node| is_relevant(*node));
    from_elements(
        &base,
        elements.map(|node| (node.name(), move |name: &str| node.attr(name))),
    )
}

fn is_relevant(node: Node<'_>) -> bool {
    node.is_any(&["html", "base", "link", "a", "area"]) || node.is_svg() && node.name() == "a"
}

#[cfg(test)]
mod tests {
    use super::super::Snapshot;
    use super::page_links;
    use crate::crawl::{PageLinks, from_html};
    use url::Url;

    const URL: &str = "https://site.test/en/a.html";

    fn of(html: &str) -> PageLinks {
        page_links(&Snapshot::from_html(html, URL))
    }

    #[test]
    fn both_readers_find_the_same() {
        let html = "<html lang=' en-US '><head><base href='/en/x/'><link rel=canonical href=a>\
                    <link rel='alternate home' hreflang=fr href=/fr/a><body><a href='b#c'>1</a>\
                    <map><area href=../d></map><a href='mailto:x'>2</a><a>3</a><svg>\
                    <a xlink:href=e></a></svg><template><a href=inert></a></template>";
        let links = of(html);
        assert_eq!(links, from_html(&Url::parse(URL).unwrap(), html));
        let urls: Vec<&str> = links.links.iter().map(Url::as_str).collect();
        assert_eq!(
            urls,
            [
                "https://site.test/en/x/b",
                "https://site.test/en/d",
                "https://site.test/en/x/e"
            ]
        );
        assert_eq!(
            links.canonical.map(String::from).as_deref(),
            Some("https://site.test/en/x/a")
        );
        assert_eq!(links.alternates.len(), 1);
        assert_eq!(links.html_lang.as_deref(), Some("en-US"));
    }

    #[test]
    fn frames_and_shadow_trees_are_not_the_page() {
        let links = of("<iframe srcdoc='<html lang=xx><a href=/in>'></iframe><p>\
                        <template shadowrootmode=open><a href=/shadow></a></template></p><a href=/own></a>");
        assert_eq!(links.links.len(), 1);
        assert_eq!(links.html_lang, None);
    }

    #[test]
    fn a_page_without_a_web_address_has_no_links() {
        let snapshot = Snapshot::from_html("<a href=x>", "not a url");
        assert_eq!(page_links(&snapshot), PageLinks::default());
    }
}
