//! The field is not part of a combo box, which is named as a whole.

use crate::check::shared::comboboxes::Comboboxes;
use crate::rule::{Matcher, Page};
use crate::semantics::Role;
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "not-part-of-combobox",
    test,
};

/// The list that a combo box opens, and the box around a native field that has a name of its own
/// (the pattern of ARIA 1.1).
fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    match page.semantics.role(node) {
        Role::ListBox => !Comboboxes::of(page).open(page, node),
        Role::Combobox => !has_field(node),
        _ => true,
    }
}

fn has_field(combobox: Node<'_>) -> bool {
    combobox
        .flat_descendants()
        .any(|inner| inner.is("input") && !inner.attr_is("type", "hidden"))
}
