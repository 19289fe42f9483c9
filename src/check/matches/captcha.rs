//! The element shows a test that is to tell people from programs.

use crate::check::shared::captchas::Captchas;
use crate::rule::{Matcher, Page};
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "captcha",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    Captchas::of(page).get(node).is_some()
}
