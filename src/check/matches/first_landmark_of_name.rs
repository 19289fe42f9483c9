//! The element is the first landmark of its role and name in its document, and its role one that a page
//! may have several of: of the others `landmark-no-duplicate-…` tell.

use crate::check::shared::landmarks::Landmarks;
use crate::rule::{Matcher, Page};
use crate::semantics::Role;
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "first-landmark-of-name",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    let stands_alone = matches!(
        page.semantics.role(node),
        Role::Banner | Role::ContentInfo | Role::Main
    );
    !stands_alone && Landmarks::of(page).others_of_name(node).is_some()
}
