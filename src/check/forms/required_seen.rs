//! Is it seen which fields of a form must be filled in, before it is sent (WCAG 3.3.2, technique H90)?
//!
//! Code that says it of some fields and not of others knows the difference. A picture may show it, so that a
//! person is asked, once for each form.

use crate::check::shared::unmarked::Unmarked;
use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "required-seen",
    needs: Needs::Dom,
    messages: &["required-unseen"],
    run,
};

fn run(page: &Page<'_>, field: Node<'_>) -> Verdict {
    match Unmarked::of(page).count(field) {
        Some(count) => Verdict::unsure("required-unseen").with("count", count),
        None => Verdict::yes(),
    }
}
