//! A field of a form that must be filled in, as the code says.

use crate::check::shared::required::is_required;
use crate::rule::{Matcher, Page};
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "required-field",
    test,
};

fn test(_: &Page<'_>, node: Node<'_>) -> bool {
    is_required(node)
}
