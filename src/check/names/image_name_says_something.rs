//! Is the name of the image more than a stopgap or the name of its file?
//!
//! WCAG F30. Whether a name says what the picture shows only a person can tell; these cannot.

use crate::check::shared::wording;
use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "image-name-says-something",
    needs: Needs::Dom,
    messages: &[
        "image-name-placeholder",
        "image-name-file",
        "image-name-signs",
    ],
    run,
};

fn run(page: &Page<'_>, image: Node<'_>) -> Verdict {
    let (name, lang) = (
        &page.semantics.name(image).text,
        page.semantics.lang_of(image),
    );
    let verdict = if wording::is_one_of(name, lang, |wording| &wording.placeholder_images) {
        Verdict::no("image-name-placeholder")
    } else if is_file_name(name) || is_name_of_file(name, image) {
        Verdict::no("image-name-file")
    } else if !name.is_empty() && name.chars().all(|c| c.is_ascii_punctuation() || c == ' ') {
        Verdict::no("image-name-signs")
    } else {
        return Verdict::yes();
    };
    verdict.with("name", name.as_str())
}

const ENDINGS: [&str; 10] = [
    ".jpg", ".jpeg", ".png", ".gif", ".svg", ".webp", ".avif", ".bmp", ".tif", ".tiff",
];

/// `photo_12.jpg`, an address of a picture: one word that ends as picture files do.
fn is_file_name(name: &str) -> bool {
    let lower = name.to_ascii_lowercase();
    let ends = ENDINGS
        .iter()
        .any(|ending| lower.len() > ending.len() && lower.ends_with(ending));
    ends && !name.contains(' ')
}

/// The name of the file without its ending, where nobody would write it as a word.
fn is_name_of_file(name: &str, image: Node<'_>) -> bool {
    let path = image
        .attr("src")
        .unwrap_or("")
        .split(['?', '#'])
        .next()
        .unwrap_or("");
    let file = path.rsplit('/').next().unwrap_or("");
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    let no_word = name.contains('_') || name.bytes().any(|b| b.is_ascii_digit());
    no_word && !name.contains(' ') && name.len() >= 4 && name == stem
}
