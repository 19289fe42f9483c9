//! The table is marked as a data table, or looks like one, and has at least three rows and columns; or it has
//! a caption or lines between its cells, and no header at all.

use crate::check::shared::table::{kind, survey};
use crate::rule::{Matcher, Page};
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "large-data-table",
    test,
};

/// In smaller tables with headers, what heads what can be seen at a glance, and layout tables are small.
const LEAST: usize = 3;

fn test(page: &Page<'_>, table: Node<'_>) -> bool {
    let is_marked = kind::is_marked_as_data(page, table);
    let is_data =
        is_marked || (kind::layout_content(table).is_none() && kind::has_ruled_cells(table));
    is_data
        && survey(page, table).is_some_and(|size| {
            let is_large = size.rows >= LEAST && size.columns >= LEAST;
            // A summary alone is what generators put on tables for layout.
            let is_called = kind::data_mark(page, table).is_some_and(|(mark, _)| mark == "caption");
            let is_ruled = !is_marked && size.rows >= LEAST;
            is_large || (size.columns > 1 && (is_called || is_ruled) && !size.has_header)
        })
}
