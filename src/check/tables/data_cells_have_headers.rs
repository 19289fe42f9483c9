//! Does a header cell head each data cell of the table?

use crate::check::shared::table::{kind, survey};
use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::{Node, NodeId};

pub(crate) static CHECK: Check = Check {
    id: "data-cells-have-headers",
    needs: Needs::Dom,
    messages: &[
        "table-cells-headless",
        "table-no-headers",
        "table-looks-like-data",
        "table-first-column-headless",
        "table-mixed-content",
    ],
    run,
};

/// Rows and columns from which a table without headers cannot be followed.
const LARGE: usize = 3;

fn run(page: &Page<'_>, table: Node<'_>) -> Verdict {
    let Some(survey) = survey(page, table) else {
        return Verdict::yes();
    };
    let headless = survey.headless.len();
    if headless == 0 && survey.headless_in_first_column.is_empty() {
        return Verdict::yes();
    }
    let named = |ids: &[NodeId]| {
        let nodes = ids.iter().take(50).filter_map(|&id| page.snapshot.node(id));
        nodes.collect::<Vec<_>>()
    };
    let count = u32::try_from(headless).unwrap_or(u32::MAX);
    // In a small table, the first column may be all there is to say what the second one says.
    let is_small = survey.rows < LARGE || survey.columns < LARGE;
    if !kind::is_marked_as_data(page, table) || (is_small && !survey.has_header) {
        Verdict::unsure("table-looks-like-data")
    } else if kind::layout_content(table).is_some() {
        Verdict::unsure("table-mixed-content")
    } else if headless == 0 {
        // Under an empty corner, or beside no header: cells that may be headers themselves.
        Verdict::unsure("table-first-column-headless")
            .related(named(&survey.headless_in_first_column))
    } else if !survey.has_header {
        Verdict::no("table-no-headers")
    } else {
        Verdict::no("table-cells-headless")
            .with("count", count)
            .related(named(&survey.headless))
    }
}
