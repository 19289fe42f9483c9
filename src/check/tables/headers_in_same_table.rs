//! Do all ids of the `headers` attribute name other cells of the same table?

use crate::check::shared::table;
use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "headers-in-same-table",
    needs: Needs::Dom,
    messages: &[
        "headers-name-nothing",
        "headers-name-elsewhere",
        "headers-name-itself",
    ],
    run,
};

fn run(_: &Page<'_>, node: Node<'_>) -> Verdict {
    let ids = node.attr("headers").unwrap_or_default();
    let own_table = table::of_cell(node);
    for id in ids.split_ascii_whitespace() {
        let mut named = node.all_by_id(id).peekable();
        if node.attr("id") == Some(id) {
            return Verdict::no("headers-name-itself").with("id", id);
        }
        let Some(&first) = named.peek() else {
            return Verdict::no("headers-name-nothing").with("id", id);
        };
        if !named.any(|cell| own_table.is_some() && table::of_cell(cell) == own_table) {
            return Verdict::no("headers-name-elsewhere")
                .with("id", id)
                .related([first]);
        }
    }
    Verdict::yes()
}
