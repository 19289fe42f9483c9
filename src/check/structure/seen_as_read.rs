//! Are the children seen in the order they are read in (WCAG 1.3.2, failure F1)?

use crate::check::shared::reading_order::ReadingOrder;
use crate::check::shared::texts::beginning;
use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "seen-as-read",
    needs: Needs::Layout,
    messages: &["order-turned"],
    run,
};

fn run(page: &Page<'_>, node: Node<'_>) -> Verdict {
    let turned = ReadingOrder::of(page).turned(node);
    let pair = turned.and_then(|it| {
        page.snapshot
            .node(it.first)
            .zip(page.snapshot.node(it.second))
    });
    let Some((first, second)) = pair else {
        return Verdict::yes();
    };
    // Each link leads somewhere else, whichever comes first.
    if is_nothing_but_links(first) && is_nothing_but_links(second) {
        return Verdict::yes();
    }
    Verdict::unsure("order-turned")
        .with("first", beginning(first))
        .with("second", beginning(second))
        .related([first, second])
}

fn is_nothing_but_links(element: Node<'_>) -> bool {
    let says_something =
        |text: &Node<'_>| text.is_text() && text.value().contains(char::is_alphanumeric);
    let in_link = |text: Node<'_>| {
        let mut around = text.flat_ancestors().take_while(|it| *it != element);
        element.is("a") || around.any(|it| it.is("a"))
    };
    element
        .flat_descendants()
        .filter(says_something)
        .all(in_link)
}
