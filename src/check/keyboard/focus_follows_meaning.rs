//! Do tab stops follow each other as they are seen (WCAG 2.4.3, failure F44)?

use crate::check::shared::holders::Holders;
use crate::check::shared::reading_order::ReadingOrder;
use crate::check::shared::tab_places::TabPlaces;
use crate::check::shared::texts::beginning;
use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::{Node, NodeId};

pub(crate) static CHECK: Check = Check {
    id: "focus-follows-meaning",
    needs: Needs::Layout,
    messages: &["focus-overtakes", "focus-goes-back"],
    run,
};

fn run(page: &Page<'_>, node: Node<'_>) -> Verdict {
    let find = |id: NodeId| page.snapshot.node(id);
    let places = TabPlaces::of(page);
    if places.is_first(node) {
        return match places.overtaken().and_then(find) {
            Some(overtaken) => Verdict::unsure("focus-overtakes").related([overtaken]),
            None => Verdict::yes(),
        };
    }
    let holders = Holders::of(page);
    let turned = ReadingOrder::of(page).turned(node);
    let pair = turned.and_then(|it| find(it.first).zip(find(it.second)));
    match pair.filter(|(first, second)| holders.has_stop(*first) && holders.has_stop(*second)) {
        Some((first, second)) => Verdict::unsure("focus-goes-back")
            .with("first", beginning(first))
            .with("second", beginning(second))
            .related([first, second]),
        None => Verdict::yes(),
    }
}
