//! Is `scope` on a header cell, with a value that says of which cells it is the header?

use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "scope-valid",
    needs: Needs::Dom,
    messages: &["scope-on-data-cell", "scope-unknown"],
    run,
};

const VALUES: &[&str] = &["row", "col", "rowgroup", "colgroup"];

fn run(_page: &Page<'_>, cell: Node<'_>) -> Verdict {
    let value = cell.attr("scope").unwrap_or_default();
    if !cell.is("th") {
        Verdict::no("scope-on-data-cell")
    } else if VALUES.iter().any(|known| cell.attr_is("scope", known)) {
        Verdict::yes()
    } else {
        Verdict::no("scope-unknown").with("value", value)
    }
}
