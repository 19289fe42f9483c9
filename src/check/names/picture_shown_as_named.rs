//! Does the name of the picture stand for what it shows?
//!
//! ACT qt1vmo. Only a person can see that, except of pictures that show nothing but their name; the name is
//! put beside the picture.

use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::{Node, collapse, visible_text};

pub(crate) static CHECK: Check = Check {
    id: "picture-shown-as-named",
    needs: Needs::Dom,
    messages: &["picture-named"],
    run,
};

fn run(page: &Page<'_>, picture: Node<'_>) -> Verdict {
    let name = page.semantics.name(picture).text.as_str();
    if is_drawn_otherwise(picture) || shown(picture).to_lowercase() != name.to_lowercase() {
        return Verdict::unsure("picture-named").with("name", name);
    }
    Verdict::yes()
}

/// The text in it.
fn shown(picture: Node<'_>) -> String {
    if !picture.is_drawing() {
        return visible_text(picture);
    }
    let texts = picture
        .descendants()
        .filter(|inner| inner.is_svg() && inner.name() == "text");
    collapse(&texts.map(Node::text_content).collect::<Vec<_>>().join(" "))
}

/// True if there is more in it than text.
fn is_drawn_otherwise(picture: Node<'_>) -> bool {
    const TEXT: &[&str] = &[
        "text", "tspan", "title", "desc", "span", "b", "strong", "i", "em",
    ];
    picture.is_any(&["img", "input", "canvas"])
        || picture
            .descendants()
            .any(|inner| inner.is_element() && !TEXT.contains(&inner.name()))
}
