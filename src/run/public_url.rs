//! The addresses that results show.
//!
//! A folder is served on a loopback port that differs from run to run. Results name its pages by the
//! folder instead, `http://sample-site.localhost/es/help.html`, so that the same input gives the same
//! output. (`.localhost` is reserved for the local machine: RFC 6761 §6.3.)

use std::path::Path;

use url::Url;

/// Origins of our own servers and the names results show for them.
#[derive(Clone, Debug, Default)]
pub(super) struct PublicUrls {
    names: Vec<(Url, Url)>,
}

impl PublicUrls {
    /// Gives the folder served at `base` a name of its own, made from the folder's.
    pub(super) fn add(&mut self, base: &Url, folder: &Path) {
        let canonical = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
        let name = host_label(&canonical.file_name().unwrap_or_default().to_string_lossy());
        let mut candidates =
            std::iter::once(name.clone()).chain((2..).map(|n| format!("{name}-{n}")));
        let public = candidates.find_map(|label| {
            let url = Url::parse(&format!("http://{label}.localhost/")).ok()?;
            self.names
                .iter()
                .all(|(_, taken)| *taken != url)
                .then_some(url)
        });
        if let Some(public) = public {
            self.names.push((base.clone(), public));
        }
    }

    /// The address to show for `url`.
    pub(super) fn show(&self, url: &Url) -> String {
        let served = self
            .names
            .iter()
            .find(|(base, _)| base.origin() == url.origin());
        let Some((_, public)) = served else {
            return url.to_string();
        };
        let mut shown = public.clone();
        shown.set_path(url.path());
        shown.set_query(url.query());
        shown.set_fragment(url.fragment());
        shown.to_string()
    }

    /// Replaces our servers' addresses in a text made for people, such as the reason a page was skipped.
    pub(super) fn show_in(&self, text: &str) -> String {
        self.names
            .iter()
            .fold(text.to_owned(), |text, (base, public)| {
                text.replace(base.as_str(), public.as_str())
            })
    }
}

/// A path as results show it: seen from the working directory where it is below, else as given.
pub(super) fn from_here(path: &Path) -> String {
    let here = std::env::current_dir().and_then(|here| here.canonicalize());
    let below = here.ok().and_then(|here| {
        let whole = path.canonicalize().ok()?;
        whole.strip_prefix(here).ok().map(Path::to_owned)
    });
    let shown = below.filter(|path| !path.as_os_str().is_empty());
    shown.as_deref().unwrap_or(path).display().to_string()
}

/// A DNS label from a folder's name: letters, digits and single dashes; `site` if nothing is left.
fn host_label(name: &str) -> String {
    let mapped: String = name
        .chars()
        .map(|c| {
            if c.is_ascii_alphanumeric() {
                c.to_ascii_lowercase()
            } else {
                '-'
            }
        })
        .collect();
    let parts: Vec<&str> = mapped.split('-').filter(|part| !part.is_empty()).collect();
    let label: String = parts.join("-").chars().take(60).collect();
    if label.is_empty() {
        "site".to_owned()
    } else {
        label
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use url::Url;

    use super::PublicUrls;

    #[test]
    fn pages_of_a_folder_are_named_by_the_folder_whatever_the_port() {
        let mut urls = PublicUrls::default();
        let base = Url::parse("http://127.0.0.1:40123/").unwrap();
        urls.add(&base, Path::new("/nowhere/Sample Site!"));
        let page = base.join("es/a%20b.html?x=1#y").unwrap();
        assert_eq!(
            urls.show(&page),
            "http://sample-site.localhost/es/a%20b.html?x=1#y"
        );
        assert_eq!(
            urls.show_in(&format!("redirects to {page}")),
            "redirects to http://sample-site.localhost/es/a%20b.html?x=1#y"
        );
    }

    #[test]
    fn two_folders_of_one_name_stay_apart_and_other_sites_stay_as_they_are() {
        let mut urls = PublicUrls::default();
        let (first, second) = (
            Url::parse("http://127.0.0.1:1/").unwrap(),
            Url::parse("http://127.0.0.1:2/").unwrap(),
        );
        urls.add(&first, Path::new("/a/中文"));
        urls.add(&second, Path::new("/b/中文"));
        assert_eq!(urls.show(&first), "http://site.localhost/");
        assert_eq!(urls.show(&second), "http://site-2.localhost/");
        let other = Url::parse("https://example.gov/").unwrap();
        assert_eq!(urls.show(&other), "https://example.gov/");
    }
}
