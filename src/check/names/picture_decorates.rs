//! Is a picture of which nothing is said decoration?
//!
//! ACT e88epe. Most are. Asked are those that someone wrote an alternative for and then hid, those whose
//! file is named after something that informs, and drawings by scripts.

use crate::check::shared::wording;
use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "picture-decorates",
    needs: Needs::Dom,
    messages: &[
        "picture-hidden-alternative",
        "picture-file-informs",
        "picture-canvas",
    ],
    run,
};

fn run(_: &Page<'_>, picture: Node<'_>) -> Verdict {
    let alt = picture.attr("alt").unwrap_or("").trim();
    let file = file_of(picture);
    if picture.is("canvas") && !has_text(picture) {
        Verdict::unsure("picture-canvas")
    } else if !picture.is("img") || has_text_beside(picture) {
        Verdict::yes()
    } else if !alt.is_empty() {
        Verdict::unsure("picture-hidden-alternative").with("alt", alt)
    } else if wording::file_is_named_after(file, |wording| &wording.informative_files) {
        Verdict::unsure("picture-file-informs").with("file", file)
    } else {
        Verdict::yes()
    }
}

/// The name of the file, without folders and ending.
fn file_of(picture: Node<'_>) -> &str {
    let address = picture.attr("src").unwrap_or("");
    if address.starts_with("data:") {
        return "";
    }
    let path = address.split(['?', '#']).next().unwrap_or("");
    let file = path.rsplit('/').next().unwrap_or("");
    file.rsplit_once('.').map_or(file, |(stem, _)| stem)
}

/// True if the element around the picture has text as well, which may say the same.
fn has_text_beside(picture: Node<'_>) -> bool {
    let around = picture.flat_parent_element();
    around.is_some_and(|around| !around.is_any(&["body", "main"]) && has_text(around))
}

/// Nodes that are looked at for text.
const MOST_LOOKED_AT: usize = 100;

fn has_text(node: Node<'_>) -> bool {
    let mut below = node.flat_descendants().take(MOST_LOOKED_AT);
    below.any(|inner| inner.is_text() && !inner.value().trim().is_empty())
}
