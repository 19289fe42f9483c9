//! Is the heading set no larger than the one it stands under (WCAG 1.3.1)?

use crate::check::shared::heading_looks::HeadingLooks;
use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::{Node, collapse};

pub(crate) static CHECK: Check = Check {
    id: "heading-level-looks-so",
    needs: Needs::Layout,
    messages: &["heading-looks-higher"],
    run,
};

fn run(page: &Page<'_>, node: Node<'_>) -> Verdict {
    let upper = HeadingLooks::of(page).outgrown(node);
    let Some(upper) = upper.and_then(|id| page.snapshot.node(id)) else {
        return Verdict::yes();
    };
    let level = |heading| page.semantics.heading_level(heading).unwrap_or(2);
    Verdict::unsure("heading-looks-higher")
        .with("level", level(node))
        .with("upper", level(upper))
        .with("heading", collapse(&upper.text_content()))
        .related([upper])
}
