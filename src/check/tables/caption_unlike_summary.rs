//! Does the table's summary say something else than its caption?

use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::{Node, collapse, visible_text};

pub(crate) static CHECK: Check = Check {
    id: "caption-unlike-summary",
    needs: Needs::Dom,
    messages: &["summary-repeats-caption"],
    run,
};

fn run(_page: &Page<'_>, table: Node<'_>) -> Verdict {
    let caption = table.child_elements().find(|child| child.is("caption"));
    let caption = caption.map(visible_text).unwrap_or_default().to_lowercase();
    let summary = collapse(table.attr("summary").unwrap_or_default()).to_lowercase();
    if !caption.is_empty() && caption == summary {
        Verdict::no("summary-repeats-caption")
    } else {
        Verdict::yes()
    }
}
