//! Blending layers, where boxes with an opacity of their own are blended as one (CSS Compositing §3).

use crate::check::shared::color::Color;

/// A box that is blended as a whole: its content first, then the result onto what is below.
#[derive(Clone, Copy, Debug)]
pub(super) struct Group {
    pub(super) parent: Option<usize>,
    pub(super) opacity: f64,
    /// True if a filter or blend mode changes its colours.
    pub(super) has_effect: bool,
    /// Number of groups it is in.
    depth: usize,
}

impl Group {
    /// A group within another of `groups`.
    pub(super) fn new(
        groups: &[Self],
        parent: Option<usize>,
        opacity: f64,
        has_effect: bool,
    ) -> Self {
        let depth = parent
            .and_then(|parent| groups.get(parent))
            .map_or(0, |parent| parent.depth + 1);
        Self {
            parent,
            opacity,
            has_effect,
            depth,
        }
    }
}

/// Groups deeper than this are not looked at: their effect is taken as unknown.
const DEEPEST: usize = 64;

/// The groups a layer is in, the outermost first. `None` if they are too deep.
pub(super) fn path(groups: &[Group], innermost: Option<usize>) -> Option<Vec<usize>> {
    let depth = |group: usize| groups.get(group).map_or(0, |group| group.depth);
    if innermost.is_some_and(|group| depth(group) >= DEEPEST) {
        return None;
    }
    let parent = |group: &usize| groups.get(*group).and_then(|group| group.parent);
    let mut path: Vec<usize> = std::iter::successors(innermost, parent)
        .take(DEEPEST)
        .collect();
    path.reverse();
    Some(path)
}

/// Blends layers, the lowest first, each with the groups it is in, onto `base`.
pub(super) fn blend<'l>(
    groups: &[Group],
    base: Color,
    layers: impl Iterator<Item = (&'l [usize], Color)>,
) -> Color {
    let mut open: Vec<(usize, Color)> = Vec::new();
    let mut bottom = base;
    for (path, color) in layers {
        let shared = open
            .iter()
            .zip(path)
            .take_while(|((group, _), wanted)| group == *wanted)
            .count();
        close(groups, &mut open, &mut bottom, shared);
        for &group in path.iter().skip(shared) {
            open.push((group, Color::new(0.0, 0.0, 0.0, 0.0)));
        }
        let top = open.last_mut().map_or(&mut bottom, |(_, color)| color);
        *top = color.over(*top);
    }
    close(groups, &mut open, &mut bottom, 0);
    bottom
}

/// Blends finished groups onto what they stand on, until `left` are open.
fn close(groups: &[Group], open: &mut Vec<(usize, Color)>, bottom: &mut Color, left: usize) {
    while open.len() > left {
        let Some((group, color)) = open.pop() else {
            return;
        };
        let opacity = groups.get(group).map_or(1.0, |group| group.opacity);
        let below = open.last_mut().map_or(&mut *bottom, |(_, color)| color);
        *below = color.faded(opacity).over(*below);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BLACK: Color = Color {
        red: 0.0,
        green: 0.0,
        blue: 0.0,
        alpha: 1.0,
    };

    fn half() -> Vec<Group> {
        nested(2)
    }

    fn nested(count: usize) -> Vec<Group> {
        let mut groups = Vec::new();
        for number in 0..count {
            groups.push(Group::new(&groups, number.checked_sub(1), 0.5, false));
        }
        groups
    }

    #[test]
    fn a_group_is_blended_as_one() {
        // White text on black, half transparent on white: the text stays white, the black turns grey.
        let layers = [(&[0_usize][..], BLACK), (&[0][..], Color::WHITE)];
        assert_eq!(
            blend(&half(), Color::WHITE, layers.into_iter()).hex(),
            "#ffffff"
        );
        assert_eq!(
            blend(&half(), Color::WHITE, layers.into_iter().take(1))
                .rounded()
                .hex(),
            "#808080"
        );
    }

    #[test]
    fn groups_within_groups_multiply() {
        let layers = [(&[0_usize, 1][..], BLACK)];
        assert_eq!(
            blend(&half(), Color::WHITE, layers.into_iter())
                .rounded()
                .hex(),
            "#bfbfbf"
        );
    }

    #[test]
    fn a_group_ends_where_the_next_layer_is_outside() {
        let layers = [
            (&[0_usize][..], BLACK),
            (&[][..], Color::new(1.0, 1.0, 1.0, 0.5)),
        ];
        assert_eq!(
            blend(&half(), Color::WHITE, layers.into_iter())
                .rounded()
                .hex(),
            "#bfbfbf"
        );
    }

    #[test]
    fn groups_too_deep_are_given_up() {
        assert_eq!(path(&half(), Some(1)), Some(vec![0, 1]));
        assert_eq!(path(&half(), None), Some(Vec::new()));
        assert_eq!(path(&nested(DEEPEST + 1), Some(DEEPEST)), None);
    }
}
