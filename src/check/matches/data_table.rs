//! The table is marked as a data table, has at least two rows, and no caption of its own.

use crate::check::shared::flat;
use crate::check::shared::table::{kind, survey};
use crate::rule::{Matcher, Page};
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "data-table",
    test,
};

fn test(page: &Page<'_>, table: Node<'_>) -> bool {
    let caption = table.child_elements().find(|child| child.is("caption"));
    let is_captioned = caption.is_some_and(|caption| caption.descendants().any(flat::is_text));
    !is_captioned
        && kind::is_marked_as_data(page, table)
        && survey(page, table).is_some_and(|size| size.rows > 1)
}
