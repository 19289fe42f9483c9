//! Does the text look like the text below it, not like its heading?
//!
//! Large bold text alone above a longer text is seen as its heading by everyone. Text that is only bold,
//! or only large, may be one.

use crate::check::shared::typography::{Passage, Typography};
use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "text-is-no-heading",
    needs: Needs::Layout,
    messages: &["text-looks-like-heading", "text-may-be-heading"],
    run,
};

fn run(page: &Page<'_>, node: Node<'_>) -> Verdict {
    let typography = Typography::of(page);
    let Some(place) = typography.place_of_block(node) else {
        return Verdict::yes();
    };
    let (above, below) = typography.neighbours(place);
    let Some((own, below)) = typography.at(place).zip(below) else {
        return Verdict::yes();
    };
    let larger = own.look.size / below.look.size.max(1.0);
    let bolder = own.look.is_bold() && !below.look.is_bold();
    if !own.is_even
        || !(bolder && larger >= 1.0 || larger >= 1.4)
        || continues(above, own)
        || is_continued(below)
    {
        Verdict::yes()
    } else if bolder && larger >= 1.2 && above.is_none_or(|above| above.heading.is_none()) {
        Verdict::no("text-looks-like-heading").with("text", own.text.as_str())
    } else if is_caption(node) {
        Verdict::yes()
    } else {
        Verdict::unsure("text-may-be-heading").with("text", own.text.as_str())
    }
}

/// True if the text below goes on with the sentence: “12 days” above “from application to decision” is a
/// figure with its explanation.
fn is_continued(below: &Passage) -> bool {
    below.text.chars().next().is_some_and(char::is_lowercase)
}

/// Nodes of a box looked at: one with a picture and its caption has few.
const MOST_LOOKED_AT: usize = 60;

/// True for the only words in a box that also holds a picture, below it: they say what it shows.
fn is_caption(node: Node<'_>) -> bool {
    let Some(parent) = node.parent_element() else {
        return false;
    };
    let inside: Vec<Node<'_>> = parent.descendants().take(MOST_LOOKED_AT).collect();
    let is_picture = |it: &Node<'_>| it.is_any(&["img", "svg", "canvas", "video", "object"]);
    let is_own = |it: &Node<'_>| it.flat_ancestors().any(|around| around == node);
    let mut words = inside
        .iter()
        .filter(|it| it.is_text() && !it.value().trim().is_empty());
    inside.len() < MOST_LOOKED_AT
        && inside
            .iter()
            .any(|it| is_picture(it) && it.id() < node.id())
        && words.all(is_own)
}

/// True for a line of several that are set alike, as those of an address or a verse.
fn continues(above: Option<&Passage>, own: &Passage) -> bool {
    above.is_some_and(|above| {
        let gap = own.bounds.y - above.bounds.bottom();
        above.is_running && above.look == own.look && gap.abs() < own.look.size * 2.0
    })
}
