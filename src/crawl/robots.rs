//! robots.txt (RFC 9309).

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use url::{Position, Url};

use super::fetch::{FetchError, Fetched, Fetcher};
use super::skip::SkipReason;
use super::url_key::tidy_percent;

/// The name by which robots.txt files address this tool.
const PRODUCT: &str = "evenhand";
/// What is read of a robots.txt; the RFC asks for 500 KiB at least.
const MAX_BYTES: usize = 500 * 1024;

/// The rules of one robots.txt that concern this tool.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Robots {
    rules: Vec<Rule>,
    sitemaps: Vec<String>,
    /// Why nothing may be visited, where the file could not be had.
    closed: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Rule {
    allow: bool,
    /// As written, for messages and for its length.
    text: String,
    /// The same, normalised.
    pattern: String,
}

impl Robots {
    /// Parses a file. Anything that is not understood is skipped, as the RFC asks.
    pub fn parse(bytes: &[u8]) -> Self {
        let text = String::from_utf8_lossy(bytes.get(..MAX_BYTES).unwrap_or(bytes));
        let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
        let mut parser = Parser::default();
        for line in text.split(['\n', '\r']) {
            let line = line.split('#').next().unwrap_or_default();
            if let Some((field, value)) = line.split_once(':') {
                parser.take(&field.trim().to_ascii_lowercase(), value.trim());
            }
        }
        let rules = parser.own.unwrap_or(parser.everyone);
        Self {
            rules,
            sitemaps: parser.sitemaps,
            closed: None,
        }
    }

    /// What an attempt to fetch the file means (RFC 9309 §2.3.1): no such file allows all, a server
    /// or network failure forbids all until it can be read.
    pub fn from_response(response: &Result<Fetched, FetchError>) -> Self {
        match response {
            Ok(document) if (200..300).contains(&document.status) => Self::parse(&document.body),
            Ok(document) if document.status < 500 => Self::default(),
            Ok(document) => Self::closed(&format!(
                "robots.txt could not be read: the server answers with status {}",
                document.status
            )),
            Err(FetchError::TooManyRedirects(_)) => Self::default(),
            Err(error) => Self::closed(&format!("robots.txt could not be read: {error}")),
        }
    }

    fn closed(why: &str) -> Self {
        Self {
            closed: Some(format!(
                "{why}; --no-crawl checks exactly the given pages without it"
            )),
            ..Self::default()
        }
    }

    /// Whether a URL of this site may be visited; otherwise the rule that forbids it.
    ///
    /// The longest matching rule decides, `Allow` where two are equally long (§2.2.2).
    pub fn judge(&self, url: &Url) -> Result<(), SkipReason> {
        if url.path() == "/robots.txt" {
            return Ok(());
        }
        if let Some(why) = &self.closed {
            return Err(SkipReason::Robots(why.clone()));
        }
        let path = normalise(&url[Position::BeforePath..Position::AfterQuery]);
        let matching = self
            .rules
            .iter()
            .filter(|rule| matches(&rule.pattern, &path));
        match matching.max_by_key(|rule| (rule.text.len(), rule.allow)) {
            Some(rule) if !rule.allow => {
                Err(SkipReason::Robots(format!("Disallow: {}", rule.text)))
            }
            _ => Ok(()),
        }
    }

    /// The sitemaps the file names, as written.
    pub fn sitemaps(&self) -> &[String] {
        &self.sitemaps
    }
}

#[derive(Default)]
struct Parser {
    /// Rules for this tool; there are some, if only an empty list, once a group names it.
    own: Option<Vec<Rule>>,
    /// Rules for all that are not named.
    everyone: Vec<Rule>,
    sitemaps: Vec<String>,
    /// Whom the group at hand addresses.
    for_own: bool,
    for_everyone: bool,
    /// Whether the group has a rule: the next user-agent line then begins another.
    has_rules: bool,
}

impl Parser {
    fn take(&mut self, field: &str, value: &str) {
        match field {
            "user-agent" => self.address(value),
            "allow" => self.rule(true, value),
            "disallow" => self.rule(false, value),
            "sitemap" if self.sitemaps.len() < 1_000 => self.sitemaps.push(value.to_owned()),
            _ => {}
        }
    }

    fn address(&mut self, agent: &str) {
        if std::mem::take(&mut self.has_rules) {
            (self.for_own, self.for_everyone) = (false, false);
        }
        let end = agent
            .find(|c: char| !c.is_ascii_alphabetic() && c != '-' && c != '_')
            .unwrap_or(agent.len());
        self.for_own |= agent
            .get(..end)
            .is_some_and(|token| token.eq_ignore_ascii_case(PRODUCT));
        if self.for_own {
            self.own.get_or_insert_default();
        }
        self.for_everyone |= agent == "*" || agent.starts_with("* ");
    }

    fn rule(&mut self, allow: bool, value: &str) {
        self.has_rules = true;
        if value.is_empty() {
            return;
        }
        let rule = Rule {
            allow,
            text: value.to_owned(),
            pattern: normalise(value),
        };
        if let Some(own) = self.own.as_mut().filter(|_| self.for_own) {
            own.push(rule.clone());
        }
        if self.for_everyone {
            self.everyone.push(rule);
        }
    }
}

/// Whether a rule's path matches the start of a URL's path and query, or, ending in `$`, all of it.
/// Takes the first place for each piece between stars, hence linear time: rules come from outside.
fn matches(pattern: &str, path: &str) -> bool {
    let (pattern, to_end) = pattern
        .strip_suffix('$')
        .map_or((pattern, false), |start| (start, true));
    let mut pieces: Vec<_> = pattern.split('*').collect();
    let last = if pieces.len() > 1 { pieces.pop() } else { None };
    let mut rest = path;
    for (index, piece) in pieces.into_iter().enumerate() {
        let found = if index == 0 {
            rest.strip_prefix(piece)
        } else {
            rest.split_once(piece).map(|(_, after)| after)
        };
        let Some(after) = found else { return false };
        rest = after;
    }
    match last {
        Some(last) if to_end => rest.ends_with(last),
        Some(last) => rest.contains(last),
        None => !to_end || rest.is_empty(),
    }
}

/// Octets as the RFC compares them: escapes in capitals, only where needed, and beyond ASCII always.
fn normalise(path: &str) -> String {
    let mut encoded = String::with_capacity(path.len());
    for c in path.chars() {
        if c.is_ascii() {
            encoded.push(c);
        } else {
            let mut buffer = [0; 4];
            encoded.extend(
                c.encode_utf8(&mut buffer)
                    .bytes()
                    .map(|byte| format!("%{byte:02X}")),
            );
        }
    }
    tidy_percent(&encoded)
}

/// The robots.txt of every site met, each fetched once, when first needed.
#[derive(Debug)]
pub struct RobotsBook {
    fetcher: Arc<Fetcher>,
    by_origin: Mutex<HashMap<String, Arc<Robots>>>,
}

impl RobotsBook {
    /// An empty book that fetches with `fetcher`.
    pub fn new(fetcher: impl Into<Arc<Fetcher>>) -> Self {
        Self {
            fetcher: fetcher.into(),
            by_origin: Mutex::default(),
        }
    }

    /// Whether robots.txt allows a URL.
    pub fn judge(&self, url: &Url) -> Result<(), SkipReason> {
        self.of(url).judge(url)
    }

    /// The robots.txt that holds for a URL.
    pub fn of(&self, url: &Url) -> Arc<Robots> {
        // The lock is held while fetching: others who ask meanwhile ask for the same file.
        let mut book = self
            .by_origin
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        let origin = url.origin().ascii_serialization();
        Arc::clone(
            book.entry(origin)
                .or_insert_with(|| Arc::new(self.fetch(url))),
        )
    }

    fn fetch(&self, url: &Url) -> Robots {
        let Ok(place) = url.join("/robots.txt") else {
            return Robots::default();
        };
        Robots::from_response(&self.fetcher.get(&place, MAX_BYTES))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn allows(robots: &str, path: &str) -> bool {
        Robots::parse(robots.as_bytes())
            .judge(&Url::parse("https://a.gov/").unwrap().join(path).unwrap())
            .is_ok()
    }

    #[test]
    fn groups_are_chosen_by_name() {
        let text = "User-agent: *\nDisallow: /\n\nUser-agent: other\nUser-Agent: EvenHand/2.0\nDisallow: /a\nSitemap: https://a.gov/s.xml\nDisallow: /b";
        assert!(allows(text, "/c") && !allows(text, "/a1") && !allows(text, "/b"));
        assert!(
            !allows(
                "User-agent: *\nDisallow: /\nUser-agent: evenhandy\nAllow: /",
                "/x"
            ),
            "a longer name is another"
        );
        assert!(
            allows(
                "User-agent: *\nDisallow: /\nUser-agent: evenhand\nDisallow:",
                "/x"
            ),
            "an empty group of our own"
        );
        assert!(allows(
            "User-agent: evenhand\n\nUser-agent: *\nCrawl-delay: 1\n",
            "/x"
        ));
        assert!(
            !allows(
                "User-agent: evenhand\nAllow: /\nUser-agent: x\nUser-agent: evenhand\nDisallow: /p",
                "/p"
            ),
            "groups of one name add up"
        );
        assert!(allows("Disallow: /", "/x"), "a rule before any group");
    }

    #[test]
    fn the_longest_rule_wins_and_allow_wins_a_tie() {
        let all = |rules: &str, path: &str| allows(&format!("user-agent: *\n{rules}"), path);
        assert!(all("Disallow: /\nAllow: /fr", "/fr/x") && !all("Disallow: /\nAllow: /fr", "/es"));
        assert!(all("Disallow: /page\nAllow: /page", "/page"));
        assert!(!all("Allow: /p\nDisallow: /*.php", "/p/x.php"));
        assert!(all("Disallow: /*.php$", "/x.php5") && !all("Disallow: /*.php$", "/a/x.php"));
        assert!(
            all("Disallow: /x?", "/xy") && !all("Disallow: /x?", "/x?a"),
            "? is no wildcard in robots.txt"
        );
        assert!(!all("Disallow: /*a*b*c$", "/a1b2b3c") && all("Disallow: /*a*b*c$", "/a1b2b3cd"));
        assert!(
            !all("Disallow: /café", "/caf%C3%A9")
                && !all("Disallow: /caf%c3%a9", "/café")
                && !all("Disallow: /%7euser", "/~user/x")
        );
        assert!(all("Disallow: /a%2Fb", "/a/b"));
        assert!(all("Disallow: /", "/robots.txt"));
        assert!(all("Disallow: /*a*a$", "/xa") && !all("Disallow: /*a*a$", "/xaa"));
        assert!(
            all("Disallow: /fr$", "/fr/")
                && !all("Disallow: *", "/x")
                && !all("Disallow: /a**b", "/a/b")
        );
    }

    #[test]
    fn odd_files_are_read_as_far_as_they_go() {
        assert!(!allows(
            "\u{feff}USER-AGENT : *\r\nDISALLOW:/a # note\r\n",
            "/a"
        ));
        assert!(!allows("User-agent: *\rDisallow: /a\r", "/a"));
        assert!(allows("<!DOCTYPE html><html>not found</html>", "/a"));
        assert!(
            Robots::parse(&[0xff, 0, 0xfe, b':', b'\n'])
                .rules
                .is_empty()
        );
        let late = format!("{}\nUser-agent: *\nDisallow: /", "#".repeat(MAX_BYTES));
        assert!(allows(&late, "/a"), "beyond the limit");
    }

    #[test]
    fn a_missing_file_opens_and_a_broken_server_closes() {
        let answer = |status| Fetched {
            url: Url::parse("https://a.gov/robots.txt").unwrap(),
            hops: vec![],
            status,
            content_type: None,
            body: b"User-agent: *\nDisallow: /p".to_vec(),
            truncated: false,
        };
        let page = Url::parse("https://a.gov/p").unwrap();
        for (status, allowed) in [
            (200, false),
            (404, true),
            (403, true),
            (429, true),
            (500, false),
            (503, false),
        ] {
            assert_eq!(
                Robots::from_response(&Ok(answer(status)))
                    .judge(&page)
                    .is_ok(),
                allowed,
                "{status}"
            );
        }
        let unreachable = FetchError::Transport {
            url: page.clone(),
            reason: "refused".into(),
        };
        let closed = Robots::from_response(&Err(unreachable))
            .judge(&page)
            .unwrap_err()
            .to_string();
        assert!(
            closed.contains("refused") && closed.contains("--no-crawl"),
            "{closed}"
        );
    }
}
