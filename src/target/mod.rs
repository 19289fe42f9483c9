//! What to check: a word of the command line becomes a [`Target`], and a target its [`Seeds`].
//!
//! Nothing here opens a connection of its own: sitemaps are read through the caller's [`Fetch`], and
//! a folder is served by [`crate::serve::Server`], whose address the caller hands in.

mod folder;
mod list;
mod seeds;
mod sitemap;

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use thiserror::Error;
use url::Url;

pub use folder::{FolderError, url_of_file};
pub use list::{BadLine, BadLines};
pub use seeds::{Alternate, Seed, Seeds};
pub use sitemap::SitemapError;

/// The largest URL list or sitemap that is read, in bytes (the sitemap protocol's own limit).
pub const MAX_FILE: usize = 50 * 1024 * 1024;

/// How a target reads a document from the web. Implemented by the crawler's client, which knows
/// which addresses may be visited; and by tests.
pub trait Fetch {
    /// The body behind `url`, decompressed, of at most `max_bytes` bytes; otherwise why not, in words.
    fn fetch(&self, url: &Url, max_bytes: usize) -> Result<Vec<u8>, String>;
}

/// Where a sitemap or a list of URLs is read from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// A document on the web.
    Url(Url),
    /// A local file.
    File(PathBuf),
    /// Standard input.
    Stdin,
}

/// What a word of the command line asks to check.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// A page, and by following its links, its site.
    Page(Url),
    /// All pages below a folder, served on loopback.
    Folder(PathBuf),
    /// One local page; its folder is served, so that styles and pictures load.
    File(PathBuf),
    /// The pages of a sitemap or of a sitemap index.
    Sitemap(Source),
    /// One URL per line.
    List(Source),
}

/// Why there is nothing to check.
#[derive(Debug, Error)]
pub enum TargetError {
    /// The word is neither a URL nor the name of something on disk.
    #[error("{word}: no such file or folder{}", hint.as_deref().unwrap_or(""))]
    NotFound {
        /// The word as given.
        word: String,
        /// A suggestion, ready to follow the sentence.
        hint: Option<String>,
    },
    /// A URL that is not for a web browser.
    #[error("{word}: {reason}; a page's URL looks like https://www.example.gov/")]
    BadUrl {
        /// The word as given.
        word: String,
        /// What is wrong with it.
        reason: String,
    },
    /// A local file could not be read.
    #[error("cannot read {}: {reason}", path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the system says.
        reason: io::Error,
    },
    /// Lines of a URL list that are no URLs.
    #[error(transparent)]
    List(#[from] BadLines),
    /// A sitemap could not be read.
    #[error(transparent)]
    Sitemap(#[from] SitemapError),
    /// A folder could not be walked.
    #[error(transparent)]
    Folder(#[from] FolderError),
    /// The target was read and names no page.
    #[error("{0}: nothing to check; {1}")]
    Empty(String, &'static str),
    /// A folder was asked for its seeds before it was served.
    #[error("{}: the folder is not served yet; start a server for it first", .0.display())]
    NotServed(PathBuf),
}

impl Target {
    /// Reads a word of the command line: a URL, a folder, a page, a sitemap (`.xml`, `.xml.gz`), a
    /// list of URLs, or `-` for such a list on standard input.
    pub fn parse(word: &str) -> Result<Self, TargetError> {
        if word == "-" {
            return Ok(Self::List(Source::Stdin));
        }
        if has_scheme(word) {
            let url = web_url(word).map_err(|reason| TargetError::BadUrl {
                word: word.to_owned(),
                reason,
            })?;
            return Ok(if is_xml(url.path()) {
                Self::Sitemap(Source::Url(url))
            } else {
                Self::Page(url)
            });
        }
        let path = PathBuf::from(word);
        match path.metadata() {
            Ok(metadata) if metadata.is_dir() => Ok(Self::Folder(path)),
            Ok(_) if is_xml(word) => Ok(Self::Sitemap(Source::File(path))),
            Ok(_) if folder::is_page(&path) => Ok(Self::File(path)),
            Ok(_) => Ok(Self::List(Source::File(path))),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Err(TargetError::NotFound {
                word: word.to_owned(),
                hint: host_hint(word),
            }),
            Err(reason) => Err(TargetError::Unreadable { path, reason }),
        }
    }

    /// The target of `--urls FILE|-`.
    pub fn list(word: &str) -> Self {
        Self::List(if word == "-" {
            Source::Stdin
        } else {
            Source::File(word.into())
        })
    }

    /// The folder that must be served before [`Target::seeds`] is called, if any.
    pub fn folder(&self) -> Option<&Path> {
        match self {
            Self::Folder(path) => Some(path),
            Self::File(path) => Some(
                path.parent()
                    .filter(|parent| !parent.as_os_str().is_empty())
                    .unwrap_or(Path::new(".")),
            ),
            _ => None,
        }
    }

    /// The pages this target names: at least one. `served_at` is the base URL of the server that
    /// serves [`Target::folder`].
    pub fn seeds(&self, fetch: &dyn Fetch, served_at: Option<&Url>) -> Result<Seeds, TargetError> {
        let base = || {
            served_at.ok_or_else(|| {
                TargetError::NotServed(self.folder().unwrap_or(Path::new(".")).to_owned())
            })
        };
        let (seeds, remedy) = match self {
            Self::Page(url) => (Seeds::of_page(url), "give a page"),
            Self::Folder(root) => {
                let pages = folder::pages(root, base()?)?;
                (
                    Seeds::of_folder(pages, base()?),
                    "there is no .html, .htm or .xhtml file below it; build the site first, or give another folder",
                )
            }
            Self::File(path) => {
                let name = path.file_name().map_or(path.as_path(), Path::new);
                let page = url_of_file(base()?, name).map(|url| (url, path.clone()));
                (
                    Seeds::of_folder(page.into_iter().collect(), base()?),
                    "give a page",
                )
            }
            Self::Sitemap(source) => (
                Seeds::of_sitemap(sitemap::collect(source, fetch)?, source),
                "the sitemap lists no page",
            ),
            Self::List(source) => {
                let text = list::decode(&source.to_string(), read(source, fetch)?)?;
                (
                    Seeds::of_list(list::parse(&source.to_string(), &text)?),
                    "the list holds no URL; write one per line",
                )
            }
        };
        if seeds.pages.is_empty() {
            return Err(TargetError::Empty(self.to_string(), remedy));
        }
        Ok(seeds)
    }
}

impl std::fmt::Display for Source {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Url(url) => write!(f, "{url}"),
            Self::File(path) => write!(f, "{}", path.display()),
            Self::Stdin => f.write_str("standard input"),
        }
    }
}

impl std::fmt::Display for Target {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Page(url) => write!(f, "{url}"),
            Self::Folder(path) | Self::File(path) => write!(f, "{}", path.display()),
            Self::Sitemap(source) | Self::List(source) => write!(f, "{source}"),
        }
    }
}

/// Reads a source whole, up to [`MAX_FILE`] bytes.
fn read(source: &Source, fetch: &dyn Fetch) -> Result<Vec<u8>, TargetError> {
    let unreadable = |reason| TargetError::Unreadable {
        path: source.to_string().into(),
        reason,
    };
    match source {
        Source::Url(url) => fetch
            .fetch(url, MAX_FILE)
            .map_err(|reason| unreadable(io::Error::other(reason))),
        Source::File(path) => File::open(path)
            .and_then(|file| read_limited(file, MAX_FILE))
            .map_err(unreadable),
        Source::Stdin => read_limited(io::stdin().lock(), MAX_FILE).map_err(unreadable),
    }
}

/// Reads to the end, or fails when that lies beyond `limit` bytes.
fn read_limited(reader: impl Read, limit: usize) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    reader.take(limit as u64 + 1).read_to_end(&mut bytes)?;
    if bytes.len() > limit {
        return Err(io::Error::other(format!(
            "it is larger than {} MB; split it",
            limit / (1024 * 1024)
        )));
    }
    Ok(bytes)
}

/// A URL that a browser can visit, or what is wrong with the text.
fn web_url(text: &str) -> Result<Url, String> {
    let url = Url::parse(text).map_err(|error| error.to_string())?;
    match url.scheme() {
        "http" | "https" if url.has_host() => Ok(url),
        other => Err(format!("only http and https can be checked, not {other}:")),
    }
}

fn has_scheme(word: &str) -> bool {
    word.split_once("://").is_some_and(|(scheme, _)| {
        !scheme.is_empty()
            && scheme
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
    })
}

fn is_xml(path: &str) -> bool {
    let path = path.to_ascii_lowercase();
    [".xml", ".xml.gz"]
        .iter()
        .any(|ending| path.ends_with(ending))
}

/// `www.example.gov` was probably meant as a URL.
fn host_hint(word: &str) -> Option<String> {
    let host = word.split('/').next()?;
    let like_a_host = host.contains('.')
        && !host.starts_with('.')
        && Url::parse(&format!("https://{word}")).is_ok();
    like_a_host.then(|| format!("; if you mean a web site, write https://{word}"))
}

#[cfg(test)]
mod tests;
