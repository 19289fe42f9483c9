//! Reads one catalog file, within bounds.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use super::{CatalogProblem, LineIndex, ParsedFile, format_of};

/// The largest file that is read, in bytes. The largest real catalogs are a few megabytes.
pub const MAX_FILE_BYTES: u64 = 64_000_000;

/// Reads and parses a catalog. `shown` is the path for messages.
///
/// # Errors
/// A [`CatalogProblem`] when nothing of the file can be used: unreadable, too large, not UTF-8.
pub fn read_catalog(path: &Path, shown: &str) -> Result<ParsedFile, CatalogProblem> {
    let Some(format) = format_of(path) else {
        return Err(unreadable(shown, "the format is not known"));
    };
    let bytes = read_bounded(path, shown)?;
    let (text, base) = decode(&bytes, shown)?;
    Ok(format.parse(text, base))
}

/// The size is asked for first, so that a huge file is refused before a byte of it is read; the
/// reader is bounded too, because the size of what is no regular file says nothing.
fn read_bounded(path: &Path, shown: &str) -> Result<Vec<u8>, CatalogProblem> {
    let why = |error: std::io::Error| unreadable(shown, &error.to_string());
    let metadata = std::fs::metadata(path).map_err(why)?;
    if !metadata.is_file() {
        return Err(unreadable(shown, "it is not a regular file"));
    }
    let too_large = |bytes| CatalogProblem::TooLarge {
        file: shown.to_owned(),
        bytes,
    };
    if metadata.len() > MAX_FILE_BYTES {
        return Err(too_large(metadata.len()));
    }
    let mut bytes = Vec::new();
    let mut reader = File::open(path).map_err(why)?.take(MAX_FILE_BYTES + 1);
    reader.read_to_end(&mut bytes).map_err(why)?;
    match u64::try_from(bytes.len()) {
        Ok(length) if length <= MAX_FILE_BYTES => Ok(bytes),
        _ => Err(too_large(metadata.len().max(MAX_FILE_BYTES + 1))),
    }
}

/// The text without a byte-order mark, and the number of bytes before it.
fn decode<'a>(bytes: &'a [u8], shown: &str) -> Result<(&'a str, usize), CatalogProblem> {
    let (body, base) = match bytes.strip_prefix(b"\xEF\xBB\xBF") {
        Some(body) => (body, 3),
        None => (bytes, 0),
    };
    let error = match std::str::from_utf8(body) {
        Ok(text) => return Ok((text, base)),
        Err(error) => error,
    };
    let good = std::str::from_utf8(&body[..error.valid_up_to()]).unwrap_or("");
    let byte = body.get(good.len()).copied().unwrap_or(0);
    let place = LineIndex::new(good, base).span(good.len(), good.len());
    let (encoding, guess) = guess_encoding(bytes, byte);
    Err(CatalogProblem::NotUtf8 {
        file: shown.to_owned(),
        line: place.line,
        column: place.column,
        byte,
        guess,
        encoding,
    })
}

fn guess_encoding(bytes: &[u8], byte: u8) -> (&'static str, String) {
    if bytes.starts_with(b"\xFF\xFE") || bytes.starts_with(b"\xFE\xFF") {
        return ("UTF-16", "the file begins like UTF-16".to_owned());
    }
    let letter = char::from(byte);
    if byte >= 0xA0 {
        return ("ISO-8859-1", format!("in Latin-1 that is “{letter}”"));
    }
    (
        "WINDOWS-1252",
        "perhaps Windows-1252 or a truncated file".to_owned(),
    )
}

fn unreadable(shown: &str, why: &str) -> CatalogProblem {
    CatalogProblem::Unreadable {
        file: shown.to_owned(),
        why: why.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_is_no_text_and_latin_1_is_named_with_its_place() {
        assert_eq!(decode(b"\xEF\xBB\xBFa = b", "f"), Ok(("a = b", 3)));
        let Err(problem) = decode("title = ok\nété = x\n".replace('é', "?").as_bytes(), "f")
            .map(|_| ())
            .and_then(|()| decode(b"title = ok\nnom = caf\xE9 noir\n", "fr/x.ftl"))
        else {
            panic!("Latin-1 is refused")
        };
        let words = problem.to_string();
        assert!(
            words.starts_with("fr/x.ftl:2:10: the file is not UTF-8 (byte 0xE9"),
            "{words}"
        );
        assert!(words.contains('é') && words.contains("iconv"), "{words}");
    }

    #[test]
    fn utf_16_is_recognised() {
        let Err(CatalogProblem::NotUtf8 { encoding, .. }) = decode(b"\xFF\xFEa\0", "f") else {
            panic!("UTF-16 is refused")
        };
        assert_eq!(encoding, "UTF-16");
    }

    #[test]
    fn what_is_no_regular_file_is_refused() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("x.ftl");
        std::fs::create_dir(&path).expect("made");
        let problem = read_catalog(&path, "x.ftl").expect_err("a folder is no catalog");
        assert!(problem.to_string().contains("regular file"), "{problem}");
    }

    #[test]
    fn a_huge_file_is_refused_by_its_size() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("x.ftl");
        // Sparse: it has the size, not the bytes.
        let file = File::create(&path).expect("made");
        file.set_len(200_000_000).expect("grown");
        let begun = std::time::Instant::now();
        let problem = read_catalog(&path, "x.ftl").expect_err("too large");
        assert!(
            begun.elapsed().as_millis() < 200,
            "it was refused unread, not read and refused"
        );
        let words = problem.to_string();
        assert!(
            words.contains("200 MB") && words.contains("64 MB"),
            "{words}"
        );
        assert!(
            !words.contains('\n'),
            "one paragraph, because the terminal shows it as one"
        );
    }
}
