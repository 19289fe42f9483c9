//! The object shows a picture, sound or film: not a page, and not its fallback content.

use crate::check::shared::flat;
use crate::rule::{Matcher, Page};
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "object-shows-media",
    test,
};

const PICTURES: &[&str] = &[
    "apng", "avif", "bmp", "gif", "ico", "jpeg", "jpg", "png", "svg", "tif", "tiff", "webp",
];
const SOUND_AND_FILM: &[&str] = &[
    "aac", "avi", "flac", "m4a", "m4v", "mov", "mp3", "mp4", "mpeg", "mpg", "oga", "ogg", "ogv",
    "opus", "wav", "weba", "webm",
];

fn test(_: &Page<'_>, object: Node<'_>) -> bool {
    let shows_fallback = object.children().any(Node::is_rendered);
    let has_area = object.bounds().is_some_and(|bounds| !bounds.is_empty());
    is_media(object) && has_area && !shows_fallback && !speaks_for_itself(object)
}

/// By its `type`, else by the end of its address.
fn is_media(object: Node<'_>) -> bool {
    let media_type = object
        .attr("type")
        .map(|kind| kind.trim().to_ascii_lowercase());
    let data = object
        .attr("data")
        .unwrap_or_default()
        .trim()
        .to_ascii_lowercase();
    let is_type = |kind: &str| {
        ["image/", "audio/", "video/"]
            .iter()
            .any(|start| kind.starts_with(start))
    };
    match media_type.filter(|kind| kind.contains('/')) {
        Some(kind) => is_type(&kind),
        None if data.starts_with("data:") => is_type(&data["data:".len()..]),
        None => {
            let path = data.split(['?', '#']).next().unwrap_or_default();
            let ending = path.rsplit_once('.').map_or("", |(_, ending)| ending);
            PICTURES.contains(&ending) || SOUND_AND_FILM.contains(&ending)
        }
    }
}

/// A drawing with text in it is read like a page.
fn speaks_for_itself(object: Node<'_>) -> bool {
    let root = object
        .content_document()
        .and_then(|document| document.child_elements().next());
    root.is_some_and(|root| root.is_svg() && root.descendants().any(flat::is_text))
}
