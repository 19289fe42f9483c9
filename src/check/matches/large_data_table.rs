//! The table is marked as a data table, or looks like one, and has at least three rows and columns.

use crate::check::shared::table::{kind, survey};
use crate::rule::{Matcher, Page};
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "large-data-table",
    test,
};

/// In smaller tables what heads what can be seen at a glance, and layout tables are small.
const LEAST: usize = 3;

fn test(page: &Page<'_>, table: Node<'_>) -> bool {
    let is_data = kind::is_marked_as_data(page, table)
        || (kind::layout_content(table).is_none() && kind::has_ruled_cells(table));
    is_data && survey(page, table).is_some_and(|size| size.rows >= LEAST && size.columns >= LEAST)
}
