//! What is kept of a page that was fetched to compare with it.

use std::collections::HashSet;

use url::Url;

use super::pieces::{fingerprints, hash, pieces};
use crate::render::{CaptureError, Fetched, Request, Source, StaticSource};
use crate::snapshot::{LinkedPage, Node, Snapshot, collapse, text_runs_below};

/// Instant redirects within pages that are followed.
const MAX_HOPS: usize = 3;

/// A page in short.
#[derive(Debug)]
pub(super) struct Digest {
    /// What it is and says; its `url` is left for the link to fill in.
    pub(super) page: LinkedPage,
    /// By which its content is known again.
    pub(super) pieces: HashSet<u64>,
}

impl Digest {
    /// Fetches a page, and the one it leads to at once. `None` if there is no page.
    pub(super) fn fetch(
        url: &Url,
        fetch: impl Fn(&Request) -> Result<Fetched, CaptureError>,
    ) -> Option<Self> {
        let mut source = StaticSource::new(fetch);
        let mut url = url.clone();
        for _ in 0..=MAX_HOPS {
            let capture = source.capture(&Request::new(url)).ok()?;
            if capture.status.is_some_and(|status| status >= 400) {
                return None;
            }
            let final_url = capture.final_url.clone();
            let snapshot = Snapshot::from_capture(capture);
            match instant_redirect(&snapshot).and_then(|next| final_url.join(next).ok()) {
                Some(next) if next.host() == final_url.host() => url = next,
                Some(_) => return None,
                None => return Some(Self::of(&snapshot, &final_url)),
            }
        }
        None
    }

    fn of(snapshot: &Snapshot, final_url: &Url) -> Self {
        let text = main_text(snapshot);
        let title = snapshot.elements_named("title").find(|node| node.is_html());
        let mut final_url = final_url.clone();
        final_url.set_fragment(None);
        Self {
            page: LinkedPage {
                url: String::new(),
                final_url: final_url.into(),
                title: title
                    .map(|title| collapse(&title.text_content()))
                    .unwrap_or_default(),
                content: hash(&text),
                length: text.chars().count(),
                scripted: snapshot.elements_named("script").any(is_program),
            },
            pieces: fingerprints(&pieces(snapshot)),
        }
    }
}

/// Where a page leads without waiting (`<meta http-equiv="refresh" content="0; url=…">`).
fn instant_redirect(snapshot: &Snapshot) -> Option<&str> {
    let refresh = snapshot
        .elements_named("meta")
        .find(|meta| meta.is_html() && meta.attr_is("http-equiv", "refresh"))?;
    let (delay, target) = refresh.attr("content")?.split_once([';', ','])?;
    if delay.trim().parse::<f64>().ok()? > 0.0 {
        return None;
    }
    let target = target.trim();
    let named = target
        .get(..3)
        .filter(|name| name.eq_ignore_ascii_case("url"));
    let target = match named {
        Some(_) => target
            .get(3..)?
            .trim_start()
            .strip_prefix('=')?
            .trim_start(),
        None => target,
    };
    Some(target.trim_matches(['\'', '"']))
}

/// What the page says in its main part, or outside of what is usually around it.
fn main_text(snapshot: &Snapshot) -> String {
    let main = snapshot.elements().find(|&node| is_main(node));
    let Some(root) = main.or_else(|| snapshot.root_element()) else {
        return String::new();
    };
    let runs = text_runs_below(root).into_iter().filter(|run| {
        let block = snapshot.node(run.block);
        main.is_some() || !block.is_some_and(is_in_furniture)
    });
    let texts: Vec<String> = runs.map(|run| run.text.to_lowercase()).collect();
    texts.join("\n")
}

fn is_main(node: Node<'_>) -> bool {
    node.is("main") || node.attr_is("role", "main")
}

fn is_in_furniture(block: Node<'_>) -> bool {
    const ROLES: &[&str] = &[
        "banner",
        "complementary",
        "contentinfo",
        "navigation",
        "search",
    ];
    std::iter::once(block)
        .chain(block.flat_ancestors())
        .any(|node| {
            node.is_any(&["nav", "header", "footer", "aside"])
                || ROLES.iter().any(|role| node.attr_is("role", role))
        })
}

/// True for a script that runs, as opposed to data.
fn is_program(script: Node<'_>) -> bool {
    let kind = script
        .attr("type")
        .unwrap_or_default()
        .trim()
        .to_ascii_lowercase();
    kind.is_empty() || kind == "module" || kind.ends_with("javascript")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fetch(pages: &[(&str, &str)], url: &str) -> Option<Digest> {
        let url = Url::parse(url).unwrap();
        Digest::fetch(&url, |request| {
            let page = pages.iter().find(|(path, _)| *path == request.url.path());
            let (_, html) = page.ok_or(CaptureError::Unreachable("404".into()))?;
            Ok(Fetched {
                final_url: request.url.clone(),
                status: Some(200),
                content_type: Some("text/html".into()),
                body: html.as_bytes().to_vec(),
            })
        })
    }

    #[test]
    fn only_what_a_page_is_about_counts() {
        let pages = [
            (
                "/a",
                "<title> A\nB </title><nav>One</nav><main><h1>Call us</h1> <p>555</main>",
            ),
            (
                "/b",
                "<nav>Two</nav><div><main><h1>Call  US</h1><p>555</p></main></div><footer>x</footer>",
            ),
            (
                "/c",
                "<header>Two</header><h1>Call us</h1><p>555</p><footer>y</footer>",
            ),
            (
                "/d",
                "<main><h1>Call us</h1><p>556</main><script>1</script>",
            ),
        ];
        let digest = |path: &str| {
            fetch(&pages, &format!("http://a.example{path}"))
                .unwrap()
                .page
        };
        assert_eq!(digest("/a").content, digest("/b").content);
        assert_eq!(digest("/a").content, digest("/c").content);
        assert_ne!(digest("/a").content, digest("/d").content);
        assert_eq!(digest("/a").title, "A B");
        assert!(digest("/d").scripted && !digest("/a").scripted);
    }

    #[test]
    fn redirects_that_take_no_time_are_followed_and_no_others() {
        let pages = [
            ("/now", "<meta http-equiv=Refresh content=\"0; URL='a'\">"),
            ("/later", "<meta http-equiv=refresh content='30; url=a'>"),
            ("/round", "<meta http-equiv=refresh content='0;round'>"),
            (
                "/off",
                "<meta http-equiv=refresh content='0;url=http://b.example/a'>",
            ),
            ("/odd", "<meta http-equiv=refresh content='0;ur'>"),
            ("/a", "<p>a"),
        ];
        let end = |path: &str| {
            fetch(&pages, &format!("http://a.example{path}")).map(|digest| digest.page.final_url)
        };
        assert_eq!(end("/now").as_deref(), Some("http://a.example/a"));
        assert_eq!(end("/later").as_deref(), Some("http://a.example/later"));
        assert_eq!(
            [end("/round"), end("/off"), end("/odd"), end("/none")],
            [None, None, None, None]
        );
    }
}
