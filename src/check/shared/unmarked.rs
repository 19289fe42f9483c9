//! Forms that know which of their fields must be filled in and do not show it.

use std::collections::HashMap;
use std::sync::Arc;

use super::color_marks::ColorMarks;
use super::fields::{input_type, takes_answer};
use super::required::{is_required, mark_in, seen_mark, told_mark};
use super::{flat, wording};
use crate::rule::Page;
use crate::snapshot::{Node, NodeId, visible_text};

/// How many such fields there are, by the first of each form.
#[derive(Debug, Default)]
pub(crate) struct Unmarked(HashMap<NodeId, u32>);

impl Unmarked {
    /// Those of the page.
    pub(crate) fn of(page: &Page<'_>) -> Arc<Self> {
        page.shared(Self::new)
    }

    /// The number of required fields without a mark in the form, if this is the first of them.
    pub(crate) fn count(&self, first: Node<'_>) -> Option<u32> {
        self.0.get(&first.id()).copied()
    }

    fn new(page: &Page<'_>) -> Self {
        let forms = page.snapshot.elements_named("form");
        Self(forms.filter_map(|form| unmarked(page, form)).collect())
    }
}

/// The first field of the form that must be filled in and does not show it, and how many there are. None
/// where all are required, or something in the form says which are.
fn unmarked(page: &Page<'_>, form: Node<'_>) -> Option<(NodeId, u32)> {
    let fields = flat::within(form).filter(|field| is_filled_in(page, *field));
    let (required, others): (Vec<Node<'_>>, Vec<Node<'_>>) =
        fields.partition(|it| is_required(*it));
    let first = *required.first()?;
    let is_shown = |field: &Node<'_>| {
        seen_mark(page, *field).is_some()
            || told_mark(page, *field).is_some()
            || is_in_placeholder(*field)
    };
    let by_color = ColorMarks::of(page);
    let is_coloured = |field: &Node<'_>| by_color.get(*field) == Some(true);
    if others.is_empty()
        || required.iter().any(is_shown)
        || required.iter().any(is_coloured)
        || says_which(form)
    {
        return None;
    }
    Some((
        first.id(),
        u32::try_from(required.len()).unwrap_or(u32::MAX),
    ))
}

/// A field that is written in or chosen from. A box is ticked or not, and what is searched for is plain.
fn is_filled_in(page: &Page<'_>, field: Node<'_>) -> bool {
    const OTHERS: &[&str] = &["checkbox", "radio", "search", "range", "color"];
    takes_answer(field)
        && !OTHERS.contains(&input_type(field).as_str())
        && page.semantics.is_visible(field)
        && page.semantics.is_exposed(field)
}

fn is_in_placeholder(field: Node<'_>) -> bool {
    let placeholder = field.attr("placeholder");
    placeholder.is_some_and(|text| mark_in(text).is_some())
}

/// True if a text in the form speaks of what must or need not be filled in.
fn says_which(form: Node<'_>) -> bool {
    let text = visible_text(form);
    wording::has_in_any_language(&text, |wording| &wording.required)
        || wording::has_in_any_language(&text, |wording| &wording.optional)
}
