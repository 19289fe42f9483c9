//! What elements of a page do in other windows, under the pointer and in time.

use crate::render::{self, CutText, Turn};
use crate::snapshot::{
    AnimatedElement, Behaviour, CutElement, HoverElement, NodeId, Snapshot, TurnedElement,
    WideElement,
};

/// Elements that style sheets turn in one orientation.
pub(super) fn turned(snapshot: &Snapshot, turns: &[Turn]) -> Vec<TurnedElement> {
    let found = turns.iter().filter_map(|turn| {
        Some(TurnedElement {
            node: at_path(snapshot, &turn.path)?,
            before: turn.before.clone(),
            after: turn.after.clone(),
        })
    });
    found.collect()
}

/// Elements whose text is cut off in a zoomed page.
pub(super) fn cut_texts(snapshot: &Snapshot, texts: &[CutText]) -> Vec<CutElement> {
    let found = texts.iter().filter_map(|text| {
        Some(CutElement {
            node: at_path(snapshot, &text.path)?,
            may_be_meant: text.may_be_meant,
        })
    });
    found.collect()
}

/// What style sheets do under the pointer and in time.
pub(super) fn behaviour(snapshot: &Snapshot, seen: &render::Behaviour) -> Behaviour {
    let hovered = seen.hovered.iter().filter_map(|content| {
        Some(HoverElement {
            node: at_path(snapshot, &content.path)?,
            on_focus: content.on_focus,
            stays: content.stays,
            floats: content.floats,
        })
    });
    let animated = seen.animated.iter().filter_map(|animated| {
        Some(AnimatedElement {
            node: at_path(snapshot, &animated.path)?,
            seconds: animated.seconds,
            moves: animated.moves,
            flashes: animated.flashes,
        })
    });
    let wide = seen.wide.iter().filter_map(|text| {
        Some(WideElement {
            node: at_path(snapshot, &text.path)?,
            long: text.long,
        })
    });
    Behaviour {
        wide: wide.collect(),
        hovered: hovered.collect(),
        animated: animated.collect(),
    }
}

/// Tab stops that scripts mark while they have the focus.
pub(super) fn marked(snapshot: &Snapshot, seen: &render::Behaviour) -> Vec<NodeId> {
    let ways = seen.marked.iter();
    ways.filter_map(|path| at_path(snapshot, path)).collect()
}

/// The element that a way from the root element leads to.
fn at_path(snapshot: &Snapshot, path: &[u32]) -> Option<NodeId> {
    let element = path
        .iter()
        .try_fold(snapshot.root_element()?, |element, &step| {
            element.child_elements().nth(step as usize)
        })?;
    Some(element.id())
}
