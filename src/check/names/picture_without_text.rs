//! Does the picture show no text that could be real text?
//!
//! ACT 0va7u6, WCAG 1.4.5. What a picture shows only a person can see; some can show no text that counts.

use percent_encoding::percent_decode_str;

use crate::check::shared::wording;
use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::{Node, Property};

pub(crate) static CHECK: Check = Check {
    id: "picture-without-text",
    needs: Needs::Layout,
    messages: &["picture-perhaps-text"],
    run,
};

/// Height or width in CSS pixels below which nothing in a picture can be read.
const LEGIBLE: f64 = 10.0;

fn run(page: &Page<'_>, picture: Node<'_>) -> Verdict {
    let is_small = picture
        .bounds()
        .is_some_and(|bounds| bounds.width < LEGIBLE || bounds.height < LEGIBLE);
    if is_small || is_logotype(page, picture) || is_drawing_without_text(picture) {
        return Verdict::yes();
    }
    Verdict::unsure("picture-perhaps-text")
}

/// The form of a logotype is essential.
fn is_logotype(page: &Page<'_>, picture: Node<'_>) -> bool {
    let (name, lang) = (
        &page.semantics.name(picture).text,
        page.semantics.lang_of(picture),
    );
    wording::has_one_of(name, lang, |wording| &wording.logotypes)
}

/// True for an SVG file given in the address itself that has no text element.
fn is_drawing_without_text(picture: Node<'_>) -> bool {
    let address = picture
        .attr("src")
        .or_else(|| picture.style(Property::BackgroundImage));
    let Some((_, drawing)) = address.and_then(|it| it.split_once("data:image/svg+xml")) else {
        return false;
    };
    let text = percent_decode_str(drawing).decode_utf8_lossy();
    text.contains("<svg") && !text.contains("<text") && !text.contains("<foreignObject")
}
