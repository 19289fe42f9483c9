//! Finding what is painted at a place without looking at everything: tiles of several sizes.

use std::collections::BinaryHeap;
use std::collections::HashMap;

use crate::snapshot::Rect;

/// Side of the smallest tiles in pixels; each level doubles it.
const SMALLEST: f64 = 64.0;
/// Boxes larger than the tiles of the last level are looked at everywhere.
const LEVELS: usize = 16;

/// Numbers of boxes, by place. A box is kept on the level whose tiles are about its size, so that it
/// is in four tiles at most.
#[derive(Debug, Default)]
pub(super) struct Grid {
    levels: Vec<HashMap<(i32, i32), Vec<u32>>>,
    everywhere: Vec<u32>,
}

impl Grid {
    /// Adds a box. Numbers must be added in ascending order.
    pub(super) fn add(&mut self, number: u32, rect: Rect) {
        let longest = rect.width.max(rect.height);
        match (0..LEVELS).find(|level| side(*level) >= longest) {
            Some(level) if rect.x.is_finite() && rect.y.is_finite() => {
                if self.levels.len() <= level {
                    self.levels.resize_with(level + 1, HashMap::new);
                }
                if let Some(tiles) = self.levels.get_mut(level) {
                    for tile in tiles_of(rect, side(level)) {
                        tiles.entry(tile).or_default().push(number);
                    }
                }
            }
            _ => self.everywhere.push(number),
        }
    }

    /// The lists of numbers that may touch the place.
    fn lists(&self, place: Rect) -> impl Iterator<Item = &[u32]> {
        let tiled = self
            .levels
            .iter()
            .enumerate()
            .filter(|(_, tiles)| !tiles.is_empty())
            .flat_map(move |(level, tiles)| {
                tiles_of(place, side(level)).filter_map(|tile| tiles.get(&tile).map(Vec::as_slice))
            });
        tiled.chain(std::iter::once(self.everywhere.as_slice()))
    }

    /// Numbers below `limit` that may touch the place, the highest first, each once.
    pub(super) fn below(&self, place: Rect, limit: u32) -> impl Iterator<Item = u32> {
        let mut heap: BinaryHeap<(u32, &[u32])> = BinaryHeap::new();
        for list in self.lists(place) {
            let end = list.partition_point(|number| *number < limit);
            push_last(&mut heap, list.get(..end).unwrap_or_default());
        }
        let mut previous = None;
        std::iter::from_fn(move || {
            loop {
                let (number, rest) = heap.pop()?;
                push_last(&mut heap, rest);
                if previous.replace(number) != Some(number) {
                    return Some(number);
                }
            }
        })
    }

    /// Numbers of `limit` and above that may touch the place, in ascending order, each once.
    pub(super) fn above(&self, place: Rect, limit: u32, most: usize) -> Vec<u32> {
        let mut numbers: Vec<u32> = self
            .lists(place)
            .flat_map(|list| {
                list.iter()
                    .skip(list.partition_point(|number| *number < limit))
                    .take(most)
            })
            .copied()
            .collect();
        numbers.sort_unstable();
        numbers.dedup();
        numbers
    }
}

fn push_last<'g>(heap: &mut BinaryHeap<(u32, &'g [u32])>, list: &'g [u32]) {
    if let Some((last, rest)) = list.split_last() {
        heap.push((*last, rest));
    }
}

fn side(level: usize) -> f64 {
    SMALLEST * f64::from(1_u32 << level)
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "casts of floats to integers saturate"
)]
fn tiles_of(rect: Rect, side: f64) -> impl Iterator<Item = (i32, i32)> {
    let range = |from: f64, to: f64| {
        let first = (from / side).floor() as i32;
        // A line of text is never so long as to cover more tiles than this.
        first..=((to / side).floor() as i32).min(first.saturating_add(256))
    };
    let rows = range(rect.y, rect.bottom());
    range(rect.x, rect.right()).flat_map(move |x| rows.clone().map(move |y| (x, y)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rect(x: f64, y: f64, width: f64, height: f64) -> Rect {
        Rect {
            x,
            y,
            width,
            height,
        }
    }

    #[test]
    fn finds_boxes_of_all_sizes_once_and_in_order() {
        let mut grid = Grid::default();
        grid.add(0, rect(-1e9, -1e9, 3e9, 3e9));
        grid.add(1, rect(0.0, 0.0, 5000.0, 90_000.0));
        grid.add(2, rect(60.0, 60.0, 10.0, 10.0));
        grid.add(3, rect(900.0, 60.0, 10.0, 10.0));
        grid.add(4, rect(50.0, 60.0, 90.0, 20.0));
        let place = rect(62.0, 62.0, 70.0, 5.0);
        assert_eq!(grid.below(place, 9).collect::<Vec<_>>(), [4, 2, 1, 0]);
        assert_eq!(grid.below(place, 2).collect::<Vec<_>>(), [1, 0]);
        assert_eq!(grid.above(place, 2, 99), [2, 4]);
    }

    #[test]
    fn odd_numbers_do_no_harm() {
        let mut grid = Grid::default();
        grid.add(0, rect(f64::NAN, 0.0, 1.0, 1.0));
        grid.add(1, rect(1e300, 1e300, 1.0, 1.0));
        grid.add(2, rect(0.0, 0.0, f64::INFINITY, 1.0));
        assert_eq!(
            grid.below(rect(0.0, 0.0, 1.0, 1.0), 9).collect::<Vec<_>>(),
            [2, 0]
        );
    }
}
