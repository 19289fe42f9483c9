//! A block of text with a line that begins like an item of a list: the first of its neighbours that do.

use crate::check::shared::bullets::{Marker, follows, lines, marker};
use crate::rule::{Matcher, Page};
use crate::semantics::Role;
use crate::snapshot::{Node, NodeKind};

pub(crate) static MATCHER: Matcher = Matcher {
    id: "begins-like-item",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    let Some(lines) = lines(node) else {
        return false;
    };
    let first = lines.iter().find_map(|line| marker(line));
    first.is_some_and(|first| {
        let before = node
            .previous_element()
            .filter(|before| before.is_any(&["p", "div"]))
            .and_then(last_marker);
        before.is_none_or(|before| !follows(before, first))
            && page.semantics.is_exposed(node)
            && !is_in_other_meaning(page, node)
            && !is_all_code(node)
    })
}

/// True if nothing is said but code: a hyphen or asterisk there is an operator, or begins a remark.
fn is_all_code(block: Node<'_>) -> bool {
    let is_code = |text: Node<'_>| {
        let mut around = text.flat_ancestors().take_while(|it| *it != block);
        around.any(|it| it.is_any(&["code", "kbd", "samp", "tt"]))
    };
    block
        .descendants()
        .filter(|it| it.is_text() && !it.value().trim().is_empty())
        .all(is_code)
}

/// The marker of a neighbour's last line.
fn last_marker(node: Node<'_>) -> Option<Marker> {
    lines(node)?.last().and_then(|line| marker(line))
}

/// In lists the items are told already; in controls, headings and code nothing is listed.
fn is_in_other_meaning(page: &Page<'_>, node: Node<'_>) -> bool {
    let mut around = node
        .flat_ancestors()
        .take_while(|ancestor| ancestor.kind() != NodeKind::Document)
        .filter(|ancestor| ancestor.is_element());
    around.any(|ancestor| {
        let role = page.semantics.role(ancestor);
        // Rows and cells of grids count as widgets; in plain tables nobody operates them.
        (role.is_widget() && !matches!(role, Role::Row | Role::GridCell))
            || ancestor.is_any(&["pre", "code", "label", "summary"])
            || matches!(
                role,
                Role::ListItem | Role::List | Role::Heading | Role::Img
            )
    })
}
