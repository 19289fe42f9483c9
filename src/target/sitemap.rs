//! Sitemaps and sitemap indexes (sitemaps.org), plain or gzipped, with `xhtml:link` alternates.
//!
//! No entity is ever expanded but the five of XML itself and character references: a document type
//! with entities of its own cannot make the reader grow.

use std::collections::{HashSet, VecDeque};
use std::io;

use flate2::read::MultiGzDecoder;
use quick_xml::XmlVersion;
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::reader::Reader;
use thiserror::Error;
use url::Url;

use super::{Alternate, Fetch, MAX_FILE, Source, read, read_limited, web_url};

/// URLs in one sitemap (the protocol's limit).
const MAX_URLS: usize = 50_000;
/// Index within index; the protocol allows none, some sites nest once.
const MAX_DEPTH: usize = 3;
/// Sitemaps of one index tree.
const MAX_SITEMAPS: usize = 1_000;
/// URLs of one index tree.
const MAX_TOTAL: usize = 1_000_000;
/// The longest URL, and other text, that is kept.
const MAX_TEXT: usize = 8 * 1024;

/// Why a sitemap could not be read.
#[derive(Debug, Error)]
pub enum SitemapError {
    /// It could not be opened, fetched or decompressed.
    #[error("cannot read the sitemap {place}: {reason}")]
    Unreadable {
        /// File or URL.
        place: String,
        /// What went wrong.
        reason: String,
    },
    /// It is not well-formed, or says something no sitemap says.
    #[error("{place}:{line}: {reason}; see https://www.sitemaps.org/protocol.html")]
    Malformed {
        /// File or URL.
        place: String,
        /// Counted from 1.
        line: usize,
        /// What is wrong there.
        reason: String,
    },
    /// The XML is of another kind.
    #[error("{place} is no sitemap: its root element is <{root}>, not <urlset> or <sitemapindex>")]
    OtherRoot {
        /// File or URL.
        place: String,
        /// The root element's name.
        root: String,
    },
    /// Larger than the protocol or this tool allows.
    #[error("{place}: {what}; check its parts one by one")]
    TooLarge {
        /// File or URL.
        place: String,
        /// The limit, in words.
        what: String,
    },
}

/// A page of a sitemap.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) url: Url,
    pub(super) alternates: Vec<Alternate>,
}

/// A parsed document: pages, or further sitemaps.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Sitemap {
    Pages(Vec<Entry>),
    Index(Vec<Url>),
}

/// All pages of a sitemap; an index is followed breadth first.
pub(super) fn collect(source: &Source, fetch: &dyn Fetch) -> Result<Vec<Entry>, SitemapError> {
    let mut entries = Vec::new();
    let mut seen = HashSet::new();
    let mut queue = VecDeque::from([(source.clone(), 0)]);
    while let Some((source, depth)) = queue.pop_front() {
        let place = source.to_string();
        let too_large = |what: String| SitemapError::TooLarge {
            place: place.clone(),
            what,
        };
        match load(&source, fetch)? {
            Sitemap::Pages(pages) => entries.extend(pages),
            Sitemap::Index(_) if depth >= MAX_DEPTH => {
                return Err(too_large(format!(
                    "sitemap indexes are nested more than {MAX_DEPTH} deep"
                )));
            }
            Sitemap::Index(parts) => {
                let fresh = parts.into_iter().filter(|part| seen.insert(part.clone()));
                queue.extend(fresh.map(|part| (Source::Url(part), depth + 1)));
            }
        }
        if seen.len() > MAX_SITEMAPS {
            return Err(too_large(format!(
                "the index names more than {MAX_SITEMAPS} sitemaps"
            )));
        }
        if entries.len() > MAX_TOTAL {
            return Err(too_large(format!(
                "the sitemaps name more than {MAX_TOTAL} pages"
            )));
        }
    }
    Ok(entries)
}

fn load(source: &Source, fetch: &dyn Fetch) -> Result<Sitemap, SitemapError> {
    let place = source.to_string();
    let unreadable = |reason: String| SitemapError::Unreadable {
        place: place.clone(),
        reason,
    };
    let mut bytes = read(source, fetch).map_err(|error| unreadable(error.to_string()))?;
    if bytes.starts_with(&[0x1f, 0x8b]) {
        bytes = gunzip(&bytes).map_err(|error| unreadable(error.to_string()))?;
    }
    let text = String::from_utf8(bytes)
        .map_err(|_| unreadable("it is not UTF-8, which the protocol asks for".into()))?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    let base = if let Source::Url(url) = source {
        Some(url)
    } else {
        None
    };
    parse(&place, text, base)
}

fn gunzip(bytes: &[u8]) -> io::Result<Vec<u8>> {
    read_limited(MultiGzDecoder::new(bytes), MAX_FILE)
}

/// Parses one document. Relative URLs, which the protocol forbids, are resolved where `base` is known.
pub(super) fn parse(place: &str, text: &str, base: Option<&Url>) -> Result<Sitemap, SitemapError> {
    let mut reader = Reader::from_str(text);
    reader.config_mut().expand_empty_elements = true;
    let mut state = Parser {
        place,
        base,
        depth: 0,
        root: Root::None,
        text: None,
        url: None,
        alternates: Vec::new(),
        entries: Vec::new(),
    };
    loop {
        let line = |reader: &Reader<&[u8]>| line_at(text, reader.buffer_position());
        let step = match reader.read_event() {
            Ok(Event::Eof) => break,
            Ok(event) => state
                .take(&event)
                .map_err(|problem| (problem, line(&reader))),
            Err(error) => Err((
                Problem::Malformed(error.to_string()),
                line_at(text, reader.error_position()),
            )),
        };
        step.map_err(|(problem, line)| problem.at(place, line))?;
    }
    state.finish(line_at(text, text.len() as u64))
}

fn line_at(text: &str, position: u64) -> usize {
    let end = usize::try_from(position)
        .unwrap_or(usize::MAX)
        .min(text.len());
    1 + text
        .as_bytes()
        .iter()
        .take(end)
        .filter(|byte| **byte == b'\n')
        .count()
}

/// An error whose place is not known yet.
enum Problem {
    Malformed(String),
    OtherRoot(String),
    TooLarge(String),
}

impl Problem {
    fn at(self, place: &str, line: usize) -> SitemapError {
        let place = place.to_owned();
        match self {
            Self::Malformed(reason) => SitemapError::Malformed {
                place,
                line,
                reason,
            },
            Self::OtherRoot(root) => SitemapError::OtherRoot { place, root },
            Self::TooLarge(what) => SitemapError::TooLarge { place, what },
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Root {
    None,
    Pages,
    Index,
}

struct Parser<'a> {
    place: &'a str,
    base: Option<&'a Url>,
    depth: usize,
    root: Root,
    /// The text of the `<loc>` being read.
    text: Option<String>,
    url: Option<Url>,
    alternates: Vec<Alternate>,
    entries: Vec<Entry>,
}

impl Parser<'_> {
    fn take(&mut self, event: &Event<'_>) -> Result<(), Problem> {
        match event {
            Event::Start(tag) => {
                self.depth += 1;
                self.open(tag)
            }
            Event::End(tag) => {
                let result = self.close(tag.local_name().as_ref());
                self.depth = self.depth.saturating_sub(1);
                result
            }
            Event::Text(text) => self.append(&text.xml10_content()),
            Event::CData(text) => self.append(&text.xml10_content()),
            Event::GeneralRef(reference) if self.text.is_some() => {
                self.append(&resolve(reference)?)
            }
            _ => Ok(()),
        }
    }

    fn open(&mut self, tag: &BytesStart<'_>) -> Result<(), Problem> {
        match (self.depth, tag.local_name().as_ref()) {
            (1, "urlset") => self.root = Root::Pages,
            (1, "sitemapindex") => self.root = Root::Index,
            (1, other) => return Err(Problem::OtherRoot(other.chars().take(40).collect())),
            (3, "loc") => self.text = Some(String::new()),
            (3, "link") => {
                let alternate = self.alternate(tag)?;
                self.alternates.extend(alternate);
            }
            _ => {}
        }
        Ok(())
    }

    fn close(&mut self, name: &str) -> Result<(), Problem> {
        match (self.depth, name) {
            (3, "loc") => {
                let text = self.text.take().unwrap_or_default();
                self.url = Some(self.resolve_url(text.trim())?);
            }
            (2, "url" | "sitemap") => {
                let alternates = std::mem::take(&mut self.alternates);
                let Some(url) = self.url.take() else {
                    return Err(Problem::Malformed(format!("a <{name}> without <loc>")));
                };
                self.entries.push(Entry { url, alternates });
                if self.entries.len() > MAX_URLS {
                    return Err(Problem::TooLarge(format!(
                        "it holds more than {MAX_URLS} URLs, the protocol's limit"
                    )));
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn append(&mut self, text: &str) -> Result<(), Problem> {
        let Some(kept) = &mut self.text else {
            return Ok(());
        };
        kept.push_str(text);
        if kept.len() > MAX_TEXT {
            Err(Problem::Malformed("a <loc> of more than 8 kB".into()))
        } else {
            Ok(())
        }
    }

    /// `<xhtml:link rel="alternate" hreflang="fr" href="…"/>`; other links say nothing of languages.
    fn alternate(&self, tag: &BytesStart<'_>) -> Result<Option<Alternate>, Problem> {
        let value = |name: &str| -> Result<Option<String>, Problem> {
            let malformed = |error: String| Problem::Malformed(error);
            let Some(attribute) = tag
                .try_get_attribute(name)
                .map_err(|error| malformed(error.to_string()))?
            else {
                return Ok(None);
            };
            let value = attribute
                .normalized_value(XmlVersion::Implicit1_0)
                .map_err(|error| malformed(error.to_string()))?;
            Ok(Some(value.trim().to_owned()))
        };
        let is_alternate = value("rel")?.is_some_and(|rel| rel.eq_ignore_ascii_case("alternate"));
        let (Some(hreflang), Some(href), true) = (value("hreflang")?, value("href")?, is_alternate)
        else {
            return Ok(None);
        };
        if self.alternates.len() >= 1_000 {
            return Err(Problem::TooLarge(
                "a page has more than 1000 alternates".into(),
            ));
        }
        Ok(Some((hreflang, self.resolve_url(&href)?)))
    }

    fn resolve_url(&self, text: &str) -> Result<Url, Problem> {
        let resolved = match self.base {
            Some(base) => base
                .join(text)
                .map_err(|error| error.to_string())
                .and_then(|url| web_url(url.as_str())),
            None => web_url(text),
        };
        resolved.map_err(|reason| {
            Problem::Malformed(format!(
                "“{}” is no page's URL: {reason}",
                text.chars().take(80).collect::<String>()
            ))
        })
    }

    fn finish(self, last_line: usize) -> Result<Sitemap, SitemapError> {
        let malformed = |reason: &str| SitemapError::Malformed {
            place: self.place.to_owned(),
            line: last_line,
            reason: reason.to_owned(),
        };
        if self.depth > 0 {
            return Err(malformed("the file ends within an element: it is cut off"));
        }
        match self.root {
            Root::None => Err(malformed("there is no <urlset> or <sitemapindex>")),
            Root::Pages => Ok(Sitemap::Pages(self.entries)),
            Root::Index => Ok(Sitemap::Index(
                self.entries.into_iter().map(|entry| entry.url).collect(),
            )),
        }
    }
}

/// The text of a character reference or of one of XML's five entities.
fn resolve(reference: &BytesRef<'_>) -> Result<String, Problem> {
    if let Some(character) = reference
        .resolve_char_ref()
        .map_err(|error| Problem::Malformed(error.to_string()))?
    {
        return Ok(character.to_string());
    }
    let name = reference.xml10_content();
    let text = quick_xml::escape::resolve_xml_entity(&name);
    text.map(str::to_owned).ok_or_else(|| {
        Problem::Malformed(format!(
            "the entity &{}; is not one of XML's own",
            name.chars().take(40).collect::<String>()
        ))
    })
}
