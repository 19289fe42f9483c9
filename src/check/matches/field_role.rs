//! The element is a form field: by its role, or an input of a type that has none.

use crate::check::shared::fields::has_field_role;
use crate::rule::Matcher;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "field-role",
    test: has_field_role,
};
