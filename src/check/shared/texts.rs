//! What the page says, read once for all checks.

use std::sync::Arc;

use crate::rule::Page;
use crate::snapshot::{TextRun, text_runs};

/// Every text of a page, in document order.
#[derive(Debug)]
pub(crate) struct Texts(Vec<TextRun>);

impl Texts {
    /// Those of the page.
    pub(crate) fn of(page: &Page<'_>) -> Arc<Self> {
        page.shared(|page| Self(text_runs(page.snapshot)))
    }

    pub(crate) fn runs(&self) -> &[TextRun] {
        &self.0
    }
}
