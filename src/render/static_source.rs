//! Pages as the server sends them: no browser, no scripts, no layout.

use std::fs;
use std::io::Read;

use url::Url;

use super::error::CaptureError;
use super::source::{Capture, Clip, Content, Letters, Readiness, Request, Source};

/// Largest document read, in bytes.
const MAX_DOCUMENT: u64 = 50 * 1024 * 1024;

/// What a fetch brought.
#[derive(Clone, Debug)]
pub struct Fetched {
    /// Where redirects led.
    pub final_url: Url,
    /// HTTP status, where there is one.
    pub status: Option<u16>,
    /// The `Content-Type` header as sent.
    pub content_type: Option<String>,
    /// The body.
    pub body: Vec<u8>,
}

/// Captures pages by fetching them.
pub struct StaticSource<F> {
    fetch: F,
}

impl<F: FnMut(&Request) -> Result<Fetched, CaptureError>> StaticSource<F> {
    /// A source that gets its pages from `fetch`, which must keep to the request's time budget.
    pub fn new(fetch: F) -> Self {
        Self { fetch }
    }
}

impl<F: FnMut(&Request) -> Result<Fetched, CaptureError>> Source for StaticSource<F> {
    fn capture(&mut self, request: &Request) -> Result<Capture, CaptureError> {
        request.check(&request.url)?;
        let fetched = (self.fetch)(request)?;
        request.check(&fetched.final_url)?;
        let content_type = media_type(&fetched);
        if !is_html(&content_type) {
            return Err(CaptureError::NotAPage(content_type));
        }
        let (html, note) = decode(&fetched);
        Ok(Capture {
            url: request.url.clone(),
            final_url: fetched.final_url,
            status: fetched.status,
            content_type,
            content: Content::Html(html),
            window: request.window,
            page_size: (0.0, 0.0),
            unshown_scripts: Vec::new(),
            unread_frames: Vec::new(),
            readiness: Readiness::Settled,
            notes: note.into_iter().collect(),
        })
    }

    fn pictures(&mut self, _: &[Clip], _: &Letters) -> Result<Vec<Vec<u8>>, CaptureError> {
        Ok(Vec::new())
    }
}

/// Reads the document of a `file:` address, to be handed to [`StaticSource::new`].
pub fn fetch_file(request: &Request) -> Result<Fetched, CaptureError> {
    let unreachable = |why: String| CaptureError::Unreachable(why);
    let path = request
        .url
        .to_file_path()
        .map_err(|()| unreachable("not the address of a file".into()))?;
    let mut body = Vec::new();
    fs::File::open(&path)
        .and_then(|file| file.take(MAX_DOCUMENT + 1).read_to_end(&mut body))
        .map_err(|error| unreachable(format!("{}: {error}", path.display())))?;
    if body.len() as u64 > MAX_DOCUMENT {
        return Err(unreachable(format!(
            "{} is larger than 50 MB",
            path.display()
        )));
    }
    Ok(Fetched {
        final_url: request.url.clone(),
        status: None,
        content_type: None,
        body,
    })
}

/// True for the media types Chrome too shows as a page of elements with HTML semantics.
pub(super) fn is_html(media_type: &str) -> bool {
    matches!(media_type, "text/html" | "application/xhtml+xml")
}

/// The media type sent, or what the file name says, or HTML.
fn media_type(fetched: &Fetched) -> String {
    if let Some(sent) = &fetched.content_type {
        let essence = sent.split(';').next().unwrap_or_default();
        return essence.trim().to_ascii_lowercase();
    }
    let path = fetched.final_url.path();
    let extension = path.rsplit_once('.').map_or("", |(_, extension)| extension);
    match extension.to_ascii_lowercase().as_str() {
        "xhtml" | "xht" => "application/xhtml+xml",
        "html" | "htm" => "text/html",
        other if other.is_empty() || other.contains('/') => "text/html",
        _ => "application/octet-stream",
    }
    .to_owned()
}

/// The document's text, and a note if its encoding is one that is not read here.
fn decode(fetched: &Fetched) -> (String, Option<String>) {
    let body = &fetched.body;
    match body.as_slice() {
        [0xEF, 0xBB, 0xBF, rest @ ..] => return (utf8(rest), None),
        [0xFF, 0xFE, rest @ ..] => return (utf16(rest, u16::from_le_bytes), None),
        [0xFE, 0xFF, rest @ ..] => return (utf16(rest, u16::from_be_bytes), None),
        _ => {}
    }
    let header = fetched.content_type.as_deref().and_then(charset_of);
    let named =
        header.or_else(|| charset_of(&String::from_utf8_lossy(&body[..body.len().min(1024)])));
    match named.as_deref() {
        None if std::str::from_utf8(body).is_err() => (windows_1252(body), None),
        None | Some("utf-8" | "utf8" | "us-ascii") => (utf8(body), None),
        Some("iso-8859-1" | "iso8859-1" | "latin1" | "windows-1252" | "cp1252") => {
            (windows_1252(body), None)
        }
        Some(other) => (
            utf8(body),
            Some(format!(
                "the encoding {other} was read as UTF-8; check with the Chrome engine"
            )),
        ),
    }
}

/// The label after the first `charset=`, in a header or in a `meta` element.
fn charset_of(text: &str) -> Option<String> {
    let lower = text.to_ascii_lowercase();
    let (_, after) = lower.split_once("charset=")?;
    let label: String = after
        .trim_start_matches(['"', '\'', ' '])
        .chars()
        .take_while(|c| c.is_ascii_alphanumeric() || "-_:.".contains(*c))
        .collect();
    (!label.is_empty()).then_some(label)
}

fn utf8(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let units = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]]));
    char::decode_utf16(units)
        .map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER))
        .collect()
}

/// What browsers read where a page says ISO-8859-1: the C1 range holds typographic characters.
fn windows_1252(bytes: &[u8]) -> String {
    const C1: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž',
        '\u{8f}', '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}',
        'ž', 'Ÿ',
    ];
    bytes
        .iter()
        .map(|&byte| match byte {
            0x80..=0x9F => C1[usize::from(byte - 0x80)],
            _ => char::from(byte),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn capture(
        url: &str,
        content_type: Option<&str>,
        body: &[u8],
    ) -> Result<Capture, CaptureError> {
        let fetched = Fetched {
            final_url: Url::parse(url).unwrap(),
            status: Some(200),
            content_type: content_type.map(str::to_owned),
            body: body.to_vec(),
        };
        StaticSource::new(|_: &Request| Ok(fetched.clone()))
            .capture(&Request::new(Url::parse(url).unwrap()))
    }

    fn html(content_type: Option<&str>, body: &[u8]) -> String {
        match capture("http://a.example/", content_type, body)
            .unwrap()
            .content
        {
            Content::Html(html) => html,
            Content::Dom(_) => panic!("static"),
        }
    }

    #[test]
    fn encodings_of_header_byte_order_mark_and_meta() {
        assert_eq!(
            html(Some("text/html; charset=ISO-8859-1"), b"caf\xe9 \x93"),
            "café “"
        );
        assert_eq!(html(Some("text/html"), b"\xff\xfeh\0\xe9\0"), "hé");
        assert_eq!(
            html(Some("text/html; charset=latin1"), b"\xef\xbb\xbf\xc3\xa9"),
            "é"
        );
        assert_eq!(
            html(None, b"<meta charset='windows-1252'>\xe9"),
            "<meta charset='windows-1252'>é"
        );
        assert_eq!(html(Some("text/html"), "é".as_bytes()), "é");
        assert_eq!(html(Some("text/html"), b"\xe9"), "é");
    }

    #[test]
    fn only_html_is_a_page() {
        let error = capture("http://a.example/a", Some("application/pdf"), b"").unwrap_err();
        assert!(error.is_skip());
        assert!(capture("file:///a/b.pdf", None, b"").unwrap_err().is_skip());
        assert!(capture("file:///a/b.html", None, b"").is_ok());
        assert!(capture("http://a.example/dir.v2/page", None, b"").is_ok());
        assert!(capture("http://a.example/a", Some("Application/XHTML+xml;a=b"), b"").is_ok());
    }

    #[test]
    fn refused_addresses_are_not_fetched_and_not_followed() {
        let mut fetches = 0;
        let mut request = Request::new(Url::parse("http://a.example/").unwrap());
        request.allow = Some(std::sync::Arc::new(|url: &Url| match url.host_str() {
            Some("b.example") => Err("out of scope".into()),
            _ => Ok(()),
        }));
        let mut source = StaticSource::new(|_: &Request| {
            fetches += 1;
            Ok(Fetched {
                final_url: Url::parse("http://b.example/").unwrap(),
                status: Some(200),
                content_type: None,
                body: Vec::new(),
            })
        });
        let refused = |r| matches!(r, Err(CaptureError::Refused { .. }));
        assert!(refused(source.capture(&request)));
        request.url = Url::parse("http://b.example/x").unwrap();
        assert!(refused(source.capture(&request)));
        assert_eq!(fetches, 1);
    }
}
