//! Is the role not deprecated (ARIA 1.2 `directory`, DPUB-ARIA 1.1 `doc-biblioentry`, `doc-endnote`)?

use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "role-current",
    needs: Needs::Dom,
    messages: &["role-deprecated"],
    run,
};

fn run(page: &Page<'_>, node: Node<'_>) -> Verdict {
    match page.semantics.explicit_role(node) {
        Some(role) if role.info().is_deprecated => {
            Verdict::no("role-deprecated").with("role", role.name())
        }
        _ => Verdict::yes(),
    }
}
