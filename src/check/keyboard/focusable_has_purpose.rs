//! Does something that is in the tab order have a role that tells what to do with it?
//!
//! Widgets do. So do regions that are focused to be scrolled, whether their role says so or their box.

use crate::rule::{Check, Needs, Page, Verdict};
use crate::semantics::Role;
use crate::snapshot::{Node, Property};

pub(crate) static CHECK: Check = Check {
    id: "focusable-has-purpose",
    needs: Needs::Layout,
    messages: &["focusable-without-role", "focusable-with-other-role"],
    run,
};

fn run(page: &Page<'_>, node: Node<'_>) -> Verdict {
    let role = page.semantics.role(node);
    if role.is_widget() || is_scroll_region(role) || may_scroll(node) {
        return Verdict::yes();
    }
    if page.semantics.explicit_role(node).is_none() {
        return Verdict::no("focusable-without-role").with("element", node.name());
    }
    Verdict::unsure("focusable-with-other-role").with("role", role.name())
}

/// True for a box that is made to scroll. Whether it does depends on the window and the size of text: a
/// wide table's box is focused for those who see it narrow.
fn may_scroll(node: Node<'_>) -> bool {
    let scrolls = |property| matches!(node.style(property), Some("auto" | "scroll"));
    scrolls(Property::OverflowX) || scrolls(Property::OverflowY)
}

fn is_scroll_region(role: Role) -> bool {
    matches!(
        role,
        Role::Alert
            | Role::AlertDialog
            | Role::Application
            | Role::Article
            | Role::Complementary
            | Role::ContentInfo
            | Role::Dialog
            | Role::Form
            | Role::Log
            | Role::Main
            | Role::Navigation
            | Role::Region
            | Role::Status
            | Role::TabPanel
            | Role::Tooltip
    )
}
