//! The table is marked as a data table, or looks like one, and has at least three rows and columns; or it has
//! two and more of both and no header at all.

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
            let has_room = size.columns > 1 && size.rows >= if is_marked { 2 } else { LEAST };
            is_large || (has_room && !size.has_header)
        })
}
