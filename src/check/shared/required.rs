//! How people learn that a field must be filled in: what code says, and marks that are seen.

use super::fields::takes_answer;
use super::wording;
use crate::rule::Page;
use crate::snapshot::{Node, collapse, visible_text};

/// A mark that says that a field must be filled in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mark {
    /// An asterisk: what it means is said elsewhere.
    Star,
    /// A word such as “required”.
    Word,
}

/// A mark as it is seen with a field.
#[derive(Clone, Copy, Debug)]
pub(crate) struct SeenMark {
    pub(crate) mark: Mark,
    /// True if assistive technology comes by it, though not with the field.
    pub(crate) is_read: bool,
}

/// Longer texts beside a field are no marks, in characters.
const LONGEST: usize = 30;
const STARS: [char; 4] = ['*', '＊', '∗', '✱'];

/// True if the code says so (HTML `required`, ARIA `aria-required`).
pub(crate) fn is_required(field: Node<'_>) -> bool {
    (takes_answer(field) && field.has_attr("required")) || field.attr_is("aria-required", "true")
}

/// The mark in the field's name or description.
pub(crate) fn told_mark(page: &Page<'_>, field: Node<'_>) -> Option<Mark> {
    let told = [
        page.semantics.name(field),
        page.semantics.description(field),
    ];
    told.iter().find_map(|told| mark_in(&told.text))
}

/// The mark in a text: a word for it, or an asterisk before or after all else.
pub(crate) fn mark_in(text: &str) -> Option<Mark> {
    let says_required = wording::has_in_any_language(text, |wording| &wording.required);
    if says_required && !wording::has_in_any_language(text, |wording| &wording.optional) {
        return Some(Mark::Word);
    }
    let is_around =
        |c: char| c.is_whitespace() || matches!(c, ':' | '：' | '(' | ')' | '（' | '）');
    let bare = text.trim_matches(is_around);
    (bare.starts_with(STARS) || bare.ends_with(STARS)).then_some(Mark::Star)
}

/// The mark that is seen in the field's labels or right beside them or it.
pub(crate) fn seen_mark(page: &Page<'_>, field: Node<'_>) -> Option<SeenMark> {
    let mut labels = page.semantics.programmatic_labels(field);
    labels.retain(|label| page.semantics.is_visible(*label));
    let inside = labels.iter().find_map(|label| mark_of_label(page, *label));
    let mut places = labels.into_iter().chain([field]);
    inside.or_else(|| places.find_map(|place| mark_after(page, place)))
}

fn mark_of_label(page: &Page<'_>, label: Node<'_>) -> Option<SeenMark> {
    let mark = mark_in(&visible_text(label))?;
    let mut texts = super::flat::within(label).filter(|node| node.is_text());
    let is_read = texts
        .any(|text| mark_in(text.value()) == Some(mark) && !page.semantics.is_aria_hidden(text));
    Some(SeenMark { mark, is_read })
}

/// A mark that follows in a text or an element of its own.
fn mark_after(page: &Page<'_>, place: Node<'_>) -> Option<SeenMark> {
    let parent = place.parent()?;
    let mut later = parent.children().skip_while(|node| *node != place).skip(1);
    let next = later.find(|node| node.is_element() || super::flat::is_text(*node))?;
    let is_plain = next.is_text()
        || next.is_any(&[
            "abbr", "b", "em", "i", "p", "small", "span", "strong", "sup",
        ]);
    let text = if next.is_text() {
        collapse(next.value())
    } else {
        visible_text(next)
    };
    if !is_plain || text.chars().count() > LONGEST || !page.semantics.is_visible(next) {
        return None;
    }
    let mark = mark_in(&text)?;
    // A star before more words is a note of its own.
    let is_bare = mark == Mark::Word || text.chars().all(|c| !c.is_alphanumeric());
    is_bare.then(|| SeenMark {
        mark,
        is_read: !page.semantics.is_aria_hidden(next),
    })
}
