//! From the path of a URL to a file below the root.

use std::path::{Component, Path, PathBuf};

use percent_encoding::percent_decode_str;
use url::Url;

const INDEX_FILES: [&str; 3] = ["index.html", "index.htm", "index.xhtml"];

/// What stands at a path.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// A regular file within the root.
    File(PathBuf),
    /// The same thing has another path: a folder asked for without its slash, a page without `.html`.
    Moved(String),
    /// Nothing that may be sent.
    Nothing,
}

/// Looks up a request target. `root` must be canonical.
pub(super) fn find(root: &Path, target: &str) -> Found {
    let (path, query) = target
        .split_once('?')
        .map_or((target, None), |(path, query)| (path, Some(query)));
    let Some(segments) = segments(path) else {
        return Found::Nothing;
    };
    let place = root.join(segments.iter().collect::<PathBuf>());
    let Some(real) = within(root, &place) else {
        return page_without_extension(root, &place, &segments, query);
    };
    if !real.is_dir() {
        return if real.is_file() && !path.ends_with('/') {
            Found::File(real)
        } else {
            Found::Nothing
        };
    }
    if !path.ends_with('/') {
        return moved(&segments, "/", query);
    }
    let index = INDEX_FILES
        .iter()
        .find_map(|name| within(root, &real.join(name)).filter(|file| file.is_file()));
    index.map_or(Found::Nothing, Found::File)
}

/// The decoded segments of a path; none if any could lead elsewhere than down.
fn segments(path: &str) -> Option<Vec<String>> {
    let decoded = percent_decode_str(path).decode_utf8().ok()?;
    let mut segments = Vec::new();
    for segment in decoded
        .split('/')
        .filter(|segment| !segment.is_empty() && *segment != ".")
    {
        let mut components = Path::new(segment).components();
        let plain =
            matches!(components.next(), Some(Component::Normal(_))) && components.next().is_none();
        if !plain || segment.contains(['\0', '\\']) {
            return None;
        }
        segments.push(segment.to_owned());
    }
    Some(segments)
}

/// The file behind `place`, links resolved, if it lies within the root.
fn within(root: &Path, place: &Path) -> Option<PathBuf> {
    place
        .canonicalize()
        .ok()
        .filter(|real| real.starts_with(root))
}

/// Many hosts answer `/about` with `about.html`. Sending the client there keeps one URL per page.
fn page_without_extension(
    root: &Path,
    place: &Path,
    segments: &[String],
    query: Option<&str>,
) -> Found {
    let bare = place
        .file_name()
        .is_some_and(|name| !name.to_string_lossy().contains('.'));
    let exists = || within(root, &place.with_extension("html")).is_some_and(|file| file.is_file());
    if bare && exists() {
        moved(segments, ".html", query)
    } else {
        Found::Nothing
    }
}

/// A redirect to the same path with `ending`. Built from the decoded segments, so that a target like
/// `//elsewhere.example` cannot become a redirect to another host.
fn moved(segments: &[String], ending: &str, query: Option<&str>) -> Found {
    let Ok(mut url) = Url::parse("http://localhost/") else {
        return Found::Nothing;
    };
    if let Ok(mut path) = url.path_segments_mut() {
        path.clear().extend(segments);
    }
    let query = query.map(|query| format!("?{query}")).unwrap_or_default();
    let location = format!("{}{ending}{query}", url.path());
    // A header holds one line of visible characters.
    if location.bytes().all(|byte| byte.is_ascii_graphic()) {
        Found::Moved(location)
    } else {
        Found::Nothing
    }
}
