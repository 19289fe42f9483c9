//! The form of a URL by which two spellings of one page are known as one.

use std::fmt;

use url::Url;

/// Parameters that say where a visitor came from and never what the page shows.
const TRACKING: [&str; 8] = [
    "fbclid", "gclid", "dclid", "gbraid", "wbraid", "msclkid", "mc_cid", "mc_eid",
];

/// A normalised URL: without fragment, credentials, default port, empty query and tracking
/// parameters; percent-encoding in capitals and only where needed; no dot segments.
///
/// The order of parameters is kept, for it can matter, and so is `index.html`: that it is the same
/// as `/` only the site itself can say, by its canonical links.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UrlKey(String);

impl UrlKey {
    /// The key of a URL.
    pub fn of(url: &Url) -> Self {
        Self(normalise(url).into())
    }

    /// The normalised URL as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for UrlKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The normalised URL, which is also the one that is visited.
pub(super) fn normalise(url: &Url) -> Url {
    // Url itself lowers scheme and host, drops the default port and resolves dot segments.
    let mut url = url.clone();
    url.set_fragment(None);
    // These fail only for URLs that cannot have credentials.
    let _ = url.set_username("");
    let _ = url.set_password(None);
    let path = tidy_percent(url.path());
    if path != url.path() {
        url.set_path(&path);
    }
    if let Some(query) = url.query() {
        let query = tidy_query(query);
        url.set_query(query.as_deref());
    }
    url
}

fn tidy_query(query: &str) -> Option<String> {
    let kept: Vec<_> = query
        .split('&')
        .filter(|pair| !pair.is_empty() && !is_tracking(pair))
        .map(tidy_percent)
        .collect();
    (!kept.is_empty()).then(|| kept.join("&"))
}

fn is_tracking(pair: &str) -> bool {
    let name = pair.split('=').next().unwrap_or(pair).to_ascii_lowercase();
    name.starts_with("utm_") || TRACKING.contains(&name.as_str())
}

/// `%7e` and `~` are one character, and `%c3` is `%C3` (RFC 3986 §6.2.2). A `%` that begins no
/// escape stays as it is.
pub(super) fn tidy_percent(text: &str) -> String {
    let mut tidy = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('%') {
        tidy.push_str(before);
        rest = after;
        let hex = after
            .get(..2)
            .filter(|hex| hex.bytes().all(|digit| digit.is_ascii_hexdigit()));
        let Some((hex, byte)) = hex.and_then(|hex| Some((hex, u8::from_str_radix(hex, 16).ok()?)))
        else {
            tidy.push('%');
            continue;
        };
        rest = &after[2..];
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            tidy.push(char::from(byte));
        } else {
            tidy.push('%');
            tidy.push_str(&hex.to_ascii_uppercase());
        }
    }
    tidy.push_str(rest);
    tidy
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(url: &str) -> String {
        UrlKey::of(&Url::parse(url).unwrap()).to_string()
    }

    #[test]
    fn spellings_of_one_page_have_one_key() {
        for (one, other) in [
            ("HTTPS://A.gov:443/x/../fr/#top", "https://a.gov/fr/"),
            ("https://a.gov/fr/?", "https://a.gov/fr/"),
            (
                "https://a.gov/?utm_source=x&UTM_Medium=y&fbclid=1",
                "https://a.gov/",
            ),
            ("https://a.gov/?a=1&utm_x=2&b=3&", "https://a.gov/?a=1&b=3"),
            (
                "https://a.gov/%7Euser/caf%c3%a9",
                "https://a.gov/~user/café",
            ),
            ("https://me:pw@a.gov/", "https://a.gov/"),
            ("https://a.gov/%2e%2e/x", "https://a.gov/x"),
        ] {
            assert_eq!(key(one), key(other));
        }
    }

    #[test]
    fn different_pages_keep_different_keys() {
        for (one, other) in [
            ("https://a.gov/?a=1&b=2", "https://a.gov/?b=2&a=1"),
            ("https://a.gov/fr", "https://a.gov/fr/"),
            ("https://a.gov/a%2Fb", "https://a.gov/a/b"),
            ("https://a.gov/index.html", "https://a.gov/"),
            ("https://a.gov/?q=%26", "https://a.gov/?q=&"),
            ("http://a.gov:8080/", "http://a.gov/"),
            ("https://a.gov/?my_utm_x=1", "https://a.gov/"),
        ] {
            assert_ne!(key(one), key(other));
        }
    }

    #[test]
    fn broken_escapes_survive() {
        for text in ["%", "%4", "100%", "%zz%41", "%é", "%+1", "%25%"] {
            let tidy = tidy_percent(text);
            assert_eq!(tidy_percent(&tidy), tidy, "{text} is not stable");
        }
        assert_eq!(tidy_percent("%zz%41"), "%zzA");
    }
}
