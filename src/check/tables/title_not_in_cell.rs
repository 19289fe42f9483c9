//! Does the table's title stand in its caption, and not in a data cell as wide as the table?
//!
//! A header cell of that width is said with each cell: it does no harm.

use crate::check::shared::table::{kind, survey};
use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::{Node, visible_text};

pub(crate) static CHECK: Check = Check {
    id: "title-not-in-cell",
    needs: Needs::Dom,
    messages: &["table-title-in-cell", "table-title-beside-name"],
    run,
};

/// A title has no more characters than this.
const LONGEST: usize = 120;

fn run(page: &Page<'_>, table: Node<'_>) -> Verdict {
    let cell = survey(page, table).and_then(|survey| page.snapshot.node(survey.title_cell?));
    let Some(cell) = cell.filter(|cell| cell.is("td") && is_title(page, *cell)) else {
        return Verdict::yes();
    };
    let verdict = if page.semantics.has_name(table) || kind::layout_content(table).is_some() {
        Verdict::unsure("table-title-beside-name")
    } else {
        Verdict::no("table-title-in-cell")
    };
    verdict.with("text", visible_text(cell)).related([cell])
}

/// Short text alone: no control, picture or list.
fn is_title(page: &Page<'_>, cell: Node<'_>) -> bool {
    const OTHER: &[&str] = &[
        "a", "button", "form", "img", "input", "li", "select", "table", "textarea",
    ];
    let text = visible_text(cell);
    let holds_other = cell
        .descendants()
        .any(|node| node.is_drawing() || node.is_any(OTHER));
    page.semantics.explicit_role(cell).is_none()
        && !holds_other
        && text.chars().any(char::is_alphabetic)
        && text.chars().count() <= LONGEST
}
