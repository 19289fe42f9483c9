//! Is all text still there when the page is zoomed to 200 % (WCAG 1.4.4, ACT 59br37)?

use crate::check::shared::zoomed;
use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "not-cut-when-zoomed",
    needs: Needs::Layout,
    messages: &["zoomed-text-cut-off", "zoomed-text-perhaps-meant"],
    run,
};

fn run(page: &Page<'_>, node: Node<'_>) -> Verdict {
    match zoomed::cut(page, node) {
        Some(cut) if cut.may_be_meant => Verdict::unsure("zoomed-text-perhaps-meant"),
        Some(_) => Verdict::no("zoomed-text-cut-off"),
        None => Verdict::yes(),
    }
}
