//! Forms that show which fields must be filled in by the colour of their labels.

use std::collections::HashMap;
use std::sync::Arc;

use super::flat;
use super::letter_looks::LetterLook;
use super::required::{is_required, seen_mark};
use crate::rule::Page;
use crate::snapshot::{Node, NodeId};

/// By the first required field of each form that has other fields too: whether colour alone tells them apart.
#[derive(Debug, Default)]
pub(crate) struct ColorMarks(HashMap<NodeId, bool>);

impl ColorMarks {
    /// Those of the page.
    pub(crate) fn of(page: &Page<'_>) -> Arc<Self> {
        page.shared(|page| {
            let forms = page.snapshot.elements_named("form");
            Self(forms.filter_map(|form| judge(page, form)).collect())
        })
    }

    /// Whether colour alone tells the required fields of its form from the others. `None` for other fields
    /// than the first required one.
    pub(crate) fn get(&self, field: Node<'_>) -> Option<bool> {
        self.0.get(&field.id()).copied()
    }
}

fn judge(page: &Page<'_>, form: Node<'_>) -> Option<(NodeId, bool)> {
    let fields = flat::within(form).filter(|it| it.is_any(&["input", "select", "textarea"]));
    let labelled = fields.filter_map(|field| {
        let labels = page.semantics.programmatic_labels(field);
        let label = labels
            .into_iter()
            .find(|it| page.semantics.is_visible(*it))?;
        Some((field, LetterLook::of(label)?))
    });
    let (required, others): (Vec<_>, Vec<_>) = labelled.partition(|(field, _)| is_required(*field));
    let ((first, look), (_, other)) = (required.first()?, others.first()?);
    let is_set_so = |list: &[(Node<'_>, LetterLook)], look: &LetterLook| {
        list.iter().all(|(_, it)| it.color == look.color)
    };
    let is_unmarked = required
        .iter()
        .chain(&others)
        .all(|(field, _)| seen_mark(page, *field).is_none());
    let by_color = is_unmarked
        && look.color != other.color
        && look.differs_by_color_only(other)
        && is_set_so(&required, look)
        && is_set_so(&others, other);
    Some((first.id(), by_color))
}
