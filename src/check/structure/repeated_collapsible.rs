//! What is repeated can be folded away (ACT 3e12e1). What a control does only shows when it is used.

use crate::check::shared::repeated::{Repeated, has_other_pages, may_fold};
use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "repeated-collapsible",
    needs: Needs::Dom,
    messages: &["bypass-no-folding", "bypass-may-fold", "bypass-unknown"],
    run,
};

fn run(page: &Page<'_>, root: Node<'_>) -> Verdict {
    let repeated = Repeated::of(page);
    if repeated.first().is_none() {
        return if has_other_pages(page) {
            Verdict::unsure("bypass-unknown")
        } else {
            Verdict::yes()
        };
    }
    if repeated.own().next().is_none() {
        return Verdict::yes();
    }
    let folds: Vec<Node<'_>> = root
        .flat_descendants()
        .filter(|&node| may_fold(page, node))
        .collect();
    if folds.is_empty() {
        Verdict::no("bypass-no-folding")
    } else {
        Verdict::unsure("bypass-may-fold").related(folds)
    }
}
