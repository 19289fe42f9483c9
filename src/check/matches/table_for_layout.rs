//! The table is for layout: its author says so, or its cells hold parts of a page.

use crate::check::shared::table::kind;
use crate::rule::{Matcher, Page};
use crate::semantics::Role;
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "table-for-layout",
    test,
};

fn test(page: &Page<'_>, table: Node<'_>) -> bool {
    let is_shown = !page.semantics.is_hidden(table);
    is_shown
        && match page.semantics.explicit_role(table) {
            Some(role) => role == Role::Presentation,
            None => {
                kind::layout_content(table).is_some_and(|content| content.is("table"))
                    && !kind::begins_with_headers(table)
            }
        }
}
