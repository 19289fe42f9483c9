//! Is what is seen to be required also told with the field (WCAG 1.3.1, 3.3.2; techniques ARIA2, H90)?
//!
//! It is if the code says so, or the mark is part of the name or the description. Otherwise a mark that only
//! the eye comes by is a failure, if it is plain what it means; one that is read in passing is asked about.

use std::sync::Arc;

use crate::check::shared::fields::takes_answer;
use crate::check::shared::required::{Mark, is_required, mark_in, seen_mark, told_mark};
use crate::check::shared::texts::Texts;
use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "required-mark-told",
    needs: Needs::Dom,
    messages: &[
        "required-word-unheard",
        "required-star-unheard",
        "required-apart",
    ],
    run,
};

fn run(page: &Page<'_>, field: Node<'_>) -> Verdict {
    let Some(seen) = seen_mark(page, field) else {
        return Verdict::yes();
    };
    if is_required(field) || told_mark(page, field).is_some() {
        return Verdict::yes();
    }
    match seen.mark {
        _ if seen.is_read => Verdict::unsure("required-apart"),
        Mark::Word => Verdict::no("required-word-unheard"),
        Mark::Star if Stars::of(page).0 => Verdict::no("required-star-unheard"),
        Mark::Star => Verdict::unsure("required-apart"),
    }
}

/// Whether asterisks mark required fields on the page: a text says so, or a field is marked in both ways.
struct Stars(bool);

impl Stars {
    fn of(page: &Page<'_>) -> Arc<Self> {
        page.shared(|page| Self(are_explained(page) || are_in_use(page)))
    }
}

fn are_explained(page: &Page<'_>) -> bool {
    let texts = Texts::of(page);
    let mut runs = texts.runs().iter();
    runs.any(|run| run.text.contains('*') && mark_in(&run.text) == Some(Mark::Word))
}

fn are_in_use(page: &Page<'_>) -> bool {
    let fields = page.snapshot.elements().filter(|it| takes_answer(*it));
    let mut required = fields.filter(|field| is_required(*field));
    required.any(|field| seen_mark(page, field).is_some_and(|seen| seen.mark == Mark::Star))
}
