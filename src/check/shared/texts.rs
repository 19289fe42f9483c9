//! What the page says, read once for all checks.

use std::sync::Arc;

use crate::rule::Page;
use crate::snapshot::{Node, TextRun, collapse, text_runs};

/// Letters of a text that are quoted.
const QUOTED: usize = 80;

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

/// How the element's text begins, to be quoted.
pub(crate) fn beginning(element: Node<'_>) -> String {
    let text = collapse(&element.text_content());
    text.chars().take(QUOTED).collect()
}
