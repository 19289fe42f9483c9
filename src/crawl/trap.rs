//! Sites without end: calendars, filters, links that lengthen themselves.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::fmt;

use url::Url;

use super::scope::site;

/// Different queries visited of one path.
const MAX_QUERIES: usize = 30;
/// Pages visited that differ in nothing but a date.
const MAX_DATES: usize = 100;
/// Characters of a URL; servers and caches commonly stop at 2,000.
pub(super) const MAX_LENGTH: usize = 2_000;
/// Segments of a path.
const MAX_SEGMENTS: usize = 25;
/// How often a run of segments may follow itself: `/a/b/a/b` may be meant, `/a/b/a/b/a/b` is not.
const MAX_REPEATS: usize = 2;

/// A kind of endlessness.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trap {
    /// Too many queries for one path.
    Queries,
    /// Path segments that repeat themselves.
    Repetition,
    /// A URL or path too long to be made by a person.
    Length,
    /// Too many pages that differ in a date only.
    Dates,
}

impl fmt::Display for Trap {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Queries => write!(f, "more than {MAX_QUERIES} different queries of one path"),
            Self::Repetition => f.write_str("path segments that repeat themselves"),
            Self::Length => write!(
                f,
                "a URL of more than {MAX_LENGTH} characters or {MAX_SEGMENTS} path segments"
            ),
            Self::Dates => write!(f, "more than {MAX_DATES} pages that differ in a date only"),
        }
    }
}

/// What was admitted so far. The verdict depends on the order of admission, which the frontier keeps
/// the same for the same site.
#[derive(Debug, Default)]
pub struct Traps {
    queries: HashMap<String, HashSet<String>>,
    dates: HashMap<String, BTreeSet<String>>,
}

impl Traps {
    /// Admits a page, or tells why not.
    pub fn admit(&mut self, url: &Url) -> Result<(), Trap> {
        let segments: Vec<_> = url
            .path_segments()
            .into_iter()
            .flatten()
            .filter(|segment| !segment.is_empty())
            .collect();
        if url.as_str().len() > MAX_LENGTH || segments.len() > MAX_SEGMENTS {
            return Err(Trap::Length);
        }
        if repeats(&segments) {
            return Err(Trap::Repetition);
        }
        let page = format!("{}{}", site(url), url.path());
        if let Some(query) = url.query() {
            note(
                self.queries.entry(page.clone()).or_default().len(),
                MAX_QUERIES,
                Trap::Queries,
            )?;
            let dated = date_shape(&format!("{page}?{query}"));
            self.note_date(dated, url)?;
            self.queries
                .entry(page)
                .or_default()
                .insert(query.to_owned());
            return Ok(());
        }
        self.note_date(date_shape(&page), url)
    }

    fn note_date(&mut self, shape: Option<String>, url: &Url) -> Result<(), Trap> {
        let Some(shape) = shape else { return Ok(()) };
        let pages = self.dates.entry(shape).or_default();
        note(pages.len(), MAX_DATES, Trap::Dates)?;
        pages.insert(url.as_str().to_owned());
        Ok(())
    }
}

fn note(count: usize, limit: usize, trap: Trap) -> Result<(), Trap> {
    if count >= limit { Err(trap) } else { Ok(()) }
}

/// Whether some run of up to four segments follows itself more than [`MAX_REPEATS`] − 1 times.
fn repeats(segments: &[&str]) -> bool {
    (1..=4).any(|length| {
        segments.windows(length * (MAX_REPEATS + 1)).any(|window| {
            let (first, rest) = window.split_at(length);
            // Numbers repeat in dates and versions: /1/1/1 says nothing.
            rest.chunks(length).all(|chunk| chunk == first)
                && !first
                    .iter()
                    .all(|segment| segment.bytes().all(|byte| byte.is_ascii_digit()))
        })
    })
}

/// A URL with its numbers taken out, if a year and another number of a date are among them.
fn date_shape(text: &str) -> Option<String> {
    let mut shape = String::with_capacity(text.len());
    let (mut years, mut others) = (0, 0);
    let mut rest = text;
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
        let (before, from) = rest.split_at(start);
        let end = from
            .find(|c: char| !c.is_ascii_digit())
            .unwrap_or(from.len());
        let (digits, after) = from.split_at(end);
        match digits.parse::<u32>() {
            Ok(1800..=2999) if digits.len() == 4 => years += 1,
            // 20240531: year, month and day in one.
            Ok(18_000_101..=29_991_231) => (years, others) = (years + 1, others + 1),
            Ok(0..=53) => others += 1,
            _ => {}
        }
        shape.push_str(before);
        shape.push('#');
        rest = after;
    }
    shape.push_str(rest);
    (years > 0 && others > 0).then_some(shape)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn admitted(urls: impl Iterator<Item = String>) -> (usize, Option<Trap>) {
        let mut traps = Traps::default();
        let mut trap = None;
        let verdicts = urls.filter(|url| {
            traps
                .admit(&Url::parse(url).unwrap())
                .map_err(|found| trap = Some(found))
                .is_ok()
        });
        (verdicts.count(), trap)
    }

    #[test]
    fn queries_of_one_path_are_bounded_others_are_not() {
        let (count, trap) = admitted((0..100).map(|n| format!("https://a.gov/s?sort={n}x")));
        assert_eq!((count, trap), (MAX_QUERIES, Some(Trap::Queries)));
        let (count, trap) = admitted((0..100).map(|n| format!("https://a.gov/s{n}?sort=1")));
        assert_eq!((count, trap), (100, None));
    }

    #[test]
    fn repetition_needs_three() {
        for fine in ["/a/b/a/b/", "/fr/fr/", "/2011/11/11/11", "/a/x/a/y/a/z"] {
            assert_eq!(
                admitted([format!("https://a.gov{fine}")].into_iter()).0,
                1,
                "{fine}"
            );
        }
        for trap in ["/a/b/a/b/a/b", "/x/fr/fr/fr/y", "/a/b/c/d/a/b/c/d/a/b/c/d/"] {
            assert_eq!(
                admitted([format!("https://a.gov{trap}")].into_iter()),
                (0, Some(Trap::Repetition)),
                "{trap}"
            );
        }
    }

    #[test]
    fn calendars_are_bounded_and_archives_with_titles_are_not() {
        let days = |form: fn(usize, usize) -> String| {
            (1900..2900).flat_map(move |year| (1..13).map(move |month| form(year, month)))
        };
        assert_eq!(
            admitted(days(|year, month| format!(
                "https://a.gov/cal/{year}/{month}"
            ))),
            (MAX_DATES, Some(Trap::Dates))
        );
        assert_eq!(
            admitted(days(|year, month| format!(
                "https://a.gov/cal-{year}{month:02}01.html"
            ))),
            (MAX_DATES, Some(Trap::Dates))
        );
        assert_eq!(
            admitted((0..500).map(|n| format!("https://a.gov/2024/05/title-{}", "x".repeat(n)))).1,
            None
        );
        assert_eq!(
            admitted((0..500).map(|n| format!("https://a.gov/form/{n}"))),
            (500, None)
        );
    }

    #[test]
    fn over_long_urls_are_refused() {
        assert_eq!(
            admitted([format!("https://a.gov/{}", "x".repeat(2_000))].into_iter()).1,
            Some(Trap::Length)
        );
        let path = (0..26)
            .map(|n| format!("/s{n}"))
            .collect::<Vec<_>>()
            .concat();
        assert_eq!(
            admitted([format!("https://a.gov{path}")].into_iter()).1,
            Some(Trap::Length)
        );
    }
}
