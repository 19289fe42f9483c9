//! Does the element's own text stand out very well from what is behind it (WCAG 1.4.6)?

use crate::check::shared::contrast::{Contrast, MESSAGES, verdict};
use crate::rule::{Check, Needs};

pub(crate) static CHECK: Check = Check {
    id: "text-contrast-enhanced",
    needs: Needs::Layout,
    messages: MESSAGES,
    run: |page, node| verdict(page, node, Contrast::Enhanced),
};
