//! Do too few lines begin alike to make a list?

use crate::check::shared::bullets::{Marker, follows, least, lines, marker};
use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "lines-are-no-list",
    needs: Needs::Dom,
    messages: &["lines-look-like-list"],
    run,
};

fn run(_: &Page<'_>, node: Node<'_>) -> Verdict {
    let (longest, first) = longest_series(markers(node));
    match first {
        Some(marker) if longest >= least(marker) => {
            let count = u32::try_from(longest).unwrap_or(u32::MAX);
            Verdict::unsure("lines-look-like-list").with("count", count)
        }
        _ => Verdict::yes(),
    }
}

/// Lines looked at: what makes a list shows early.
const MOST: usize = 200;

/// The markers of the block's lines, then of the blocks after it.
fn markers(node: Node<'_>) -> impl Iterator<Item = Option<Marker>> + '_ {
    let blocks = std::iter::successors(Some(node), |node| {
        let next = node.next_element()?;
        next.is_any(&["p", "div"]).then_some(next)
    });
    let read = |block: Node<'_>| {
        let lines = lines(block).unwrap_or_else(|| vec![String::new()]);
        lines.iter().map(|line| marker(line)).collect::<Vec<_>>()
    };
    blocks
        .map(read)
        .take_while(|block| block.iter().any(Option::is_some))
        .flatten()
        .take(MOST)
}

/// The length of the longest series of lines with markers that go on from each other, and its marker.
fn longest_series(markers: impl Iterator<Item = Option<Marker>>) -> (usize, Option<Marker>) {
    let (mut longest, mut of_longest) = (0, None);
    let (mut length, mut previous) = (0, None);
    for marker in markers {
        let goes_on = previous
            .zip(marker)
            .is_some_and(|(previous, marker)| follows(previous, marker));
        length = match marker {
            Some(_) if goes_on => length + 1,
            Some(_) => 1,
            None => 0,
        };
        if length > longest {
            (longest, of_longest) = (length, marker);
        }
        previous = marker;
    }
    (longest, of_longest)
}
