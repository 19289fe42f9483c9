//! Is the current item shown by more than its colour (WCAG 1.4.1)?
//!
//! Colours far apart in lightness are told apart by everyone (G183).

use crate::check::shared::current_items::items;
use crate::check::shared::letter_looks::LetterLook;
use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "current-besides-color",
    needs: Needs::Layout,
    messages: &["current-by-color"],
    run,
};

/// The contrast at which colour alone is enough to see by.
const ENOUGH: f64 = 3.0;

fn run(_: &Page<'_>, node: Node<'_>) -> Verdict {
    let Some((item, other)) = items(node) else {
        return Verdict::yes();
    };
    match LetterLook::of(item).zip(LetterLook::of(other)) {
        Some((own, beside))
            if own.differs_by_color_only(&beside) && own.contrast(&beside) < ENOUGH =>
        {
            Verdict::unsure("current-by-color").related([other])
        }
        _ => Verdict::yes(),
    }
}
