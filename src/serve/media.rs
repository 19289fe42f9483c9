//! Media types by file name.

use std::path::Path;

/// A media type, and whether its charset is to be stated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Media {
    name: &'static str,
    text: bool,
}

/// The media type of a file, by its extension.
pub(super) fn of(path: &Path) -> Media {
    let extension = path
        .extension()
        .map(|extension| extension.to_string_lossy().to_ascii_lowercase());
    let name = by_extension(extension.as_deref().unwrap_or_default());
    let text = name.starts_with("text/")
        || matches!(name, "application/json" | "application/manifest+json");
    Media { name, text }
}

impl Media {
    /// The value of `Content-Type` for a file that begins with `start`.
    ///
    /// UTF-8 is stated for text, except where an HTML file says itself what it is: the header would
    /// override the page, and a page in Latin-1 would be read wrongly.
    pub(super) fn header(self, start: &[u8]) -> String {
        let speaks_for_itself = self.name == "text/html" && declares_charset(start);
        let charset = if self.text && !speaks_for_itself {
            "; charset=utf-8"
        } else {
            ""
        };
        format!("{}{charset}", self.name)
    }
}

/// Whether the first 1024 bytes, where HTML looks for it, hold a byte order mark or a charset.
fn declares_charset(start: &[u8]) -> bool {
    let start = start.get(..1024).unwrap_or(start);
    let needle = b"charset";
    start.starts_with(&[0xfe, 0xff])
        || start.starts_with(&[0xff, 0xfe])
        || start
            .windows(needle.len())
            .any(|window| window.eq_ignore_ascii_case(needle))
}

fn by_extension(extension: &str) -> &'static str {
    match extension {
        "html" | "htm" => "text/html",
        "xhtml" | "xht" => "application/xhtml+xml",
        "css" => "text/css",
        "js" | "mjs" | "cjs" => "text/javascript",
        "json" | "map" => "application/json",
        "webmanifest" => "application/manifest+json",
        "txt" | "md" | "ftl" => "text/plain",
        "vtt" => "text/vtt",
        "csv" => "text/csv",
        "xml" | "xsl" => "application/xml",
        "rss" => "application/rss+xml",
        "atom" => "application/atom+xml",
        "svg" => "image/svg+xml",
        "png" | "apng" => "image/png",
        "jpg" | "jpeg" | "jfif" => "image/jpeg",
        "gif" => "image/gif",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "bmp" => "image/bmp",
        "ico" | "cur" => "image/x-icon",
        "woff" => "font/woff",
        "woff2" => "font/woff2",
        "ttf" => "font/ttf",
        "otf" => "font/otf",
        "eot" => "application/vnd.ms-fontobject",
        "wasm" => "application/wasm",
        "pdf" => "application/pdf",
        "mp3" => "audio/mpeg",
        "ogg" | "oga" | "opus" => "audio/ogg",
        "wav" => "audio/wav",
        "m4a" => "audio/mp4",
        "mp4" | "m4v" => "video/mp4",
        "webm" => "video/webm",
        "ogv" => "video/ogg",
        _ => "application/octet-stream",
    }
}
