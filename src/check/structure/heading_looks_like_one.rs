//! Does the heading look different from the text below it?

use crate::check::shared::flat;
use crate::check::shared::typography::{Passage, Typography};
use crate::rule::{Check, Needs, Page, Verdict};
use crate::semantics::Role;
use crate::snapshot::{Node, Property};

pub(crate) static CHECK: Check = Check {
    id: "heading-looks-like-one",
    needs: Needs::Layout,
    messages: &["heading-looks-like-text"],
    run,
};

/// Text this much larger is seen to be.
const LARGER: f64 = 1.08;

fn run(page: &Page<'_>, node: Node<'_>) -> Verdict {
    let typography = Typography::of(page);
    let Some(place) = typography.place_of_heading(node) else {
        return Verdict::yes();
    };
    let (_, below) = typography.neighbours(place);
    match typography.at(place).zip(below) {
        Some((own, below))
            if is_alike(own, below) && !stands_out(node) && !is_button(page, node) =>
        {
            Verdict::unsure("heading-looks-like-text")
        }
        _ => Verdict::yes(),
    }
}

fn is_alike(own: &Passage, below: &Passage) -> bool {
    let (own, below) = (&own.look, &below.look);
    own.size < below.size * LARGER
        && own.weight < below.weight + 100.0
        && own.color == below.color
        && own.transform == below.transform
}

/// True if a button is all there is in it: it opens and closes the text below, and looks like a button.
fn is_button(page: &Page<'_>, heading: Node<'_>) -> bool {
    let mut texts = heading
        .flat_descendants()
        .filter(|&inner| flat::is_text(inner));
    texts.all(|text| {
        let mut around = text.flat_ancestors().take_while(|outer| *outer != heading);
        around.any(|outer| page.semantics.role(outer) == Role::Button)
    })
}

/// A line under it or a ground behind it sets a heading off too.
fn stands_out(heading: Node<'_>) -> bool {
    let style = |property| heading.style(property).unwrap_or_default();
    let has_line = [
        Property::BorderBottomStyle,
        Property::BorderTopStyle,
        Property::BorderLeftStyle,
    ]
    .into_iter()
    .any(|edge| !matches!(style(edge), "" | "none" | "hidden"));
    let has_ground = !matches!(
        style(Property::BackgroundColor),
        "" | "transparent" | "rgba(0, 0, 0, 0)"
    );
    has_line || has_ground
}
