//! Is the text laid out in the direction its script is written in?

use crate::check::shared::directions::{Direction, Directions};
use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "direction-of-script",
    needs: Needs::Layout,
    messages: &[
        "direction-page-ltr",
        "direction-page-rtl",
        "direction-passage-ltr",
        "direction-marks-open",
    ],
    run,
};

fn run(page: &Page<'_>, node: Node<'_>) -> Verdict {
    match Directions::of(page).judge(node) {
        Direction::Right => Verdict::yes(),
        Direction::PageLtr => Verdict::no("direction-page-ltr"),
        Direction::PageRtl => Verdict::no("direction-page-rtl"),
        Direction::PassageLtr(text) => Verdict::no("direction-passage-ltr").with("text", text),
        Direction::OpenMark(mark, text) => Verdict::no("direction-marks-open")
            .with("mark", mark)
            .with("text", text),
    }
}
