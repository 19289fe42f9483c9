//! What a style says of how a box is painted. Pages have few different styles: each is read once.

use std::collections::HashMap;

use crate::snapshot::{Node, Property};

/// How a box is positioned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Position {
    Static,
    /// `relative` or `sticky`: in the flow, and holding absolutely positioned boxes.
    Relative,
    Absolute,
    Fixed,
}

/// The painting side of a style.
#[derive(Clone, Copy, Debug)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "independent facts of a style"
)]
pub(super) struct Look {
    pub(super) position: Position,
    pub(super) opacity: f64,
    /// A filter or blend mode changes the colours.
    pub(super) has_effect: bool,
    pub(super) transforms: bool,
    /// A transform turns or skews it, so that its bounds are larger than it is.
    pub(super) is_turned: bool,
    pub(super) floats: bool,
    /// Laid out in a line.
    pub(super) is_inline: bool,
    /// It is a box in a line itself, without a box around its lines.
    pub(super) is_broken_into_lines: bool,
    /// Its children are items of a flexible box or grid.
    pub(super) has_items: bool,
    pub(super) cuts: bool,
    pub(super) may_scroll: bool,
    /// A clip or its opacity may hide all of it.
    pub(super) may_be_hidden: bool,
    /// It has a background.
    pub(super) has_background: bool,
    pub(super) is_below_content: bool,
}

impl Look {
    fn read(node: Node<'_>) -> Self {
        let style = |property| node.style(property).unwrap_or_default();
        let is = |property, values: &[&str]| values.contains(&style(property));
        let display = style(Property::Display);
        let overflow = [Property::OverflowX, Property::OverflowY];
        let opacity = style(Property::Opacity).parse::<f64>().unwrap_or(1.0);
        Self {
            position: match style(Property::Position) {
                "absolute" => Position::Absolute,
                "fixed" => Position::Fixed,
                "relative" | "sticky" => Position::Relative,
                _ => Position::Static,
            },
            opacity,
            has_effect: !is(Property::Filter, &["", "none"])
                || !is(Property::MixBlendMode, &["", "normal"]),
            transforms: !is(Property::Transform, &["", "none"]),
            is_turned: is_turned(style(Property::Transform)),
            floats: !is(Property::Float, &["", "none"]),
            is_inline: display.starts_with("inline") || display.starts_with("ruby"),
            is_broken_into_lines: display == "inline",
            has_items: display.contains("flex") || display.contains("grid"),
            cuts: overflow.into_iter().any(|axis| !is(axis, &["", "visible"])),
            may_scroll: overflow
                .into_iter()
                .any(|axis| is(axis, &["auto", "scroll"])),
            may_be_hidden: opacity <= FAINT
                || !is(Property::Clip, &["", "auto"])
                || !is(Property::ClipPath, &["", "none"]),
            has_background: !is(
                Property::BackgroundColor,
                &["", "transparent", "rgba(0, 0, 0, 0)"],
            ) || !is(Property::BackgroundImage, &["", "none"]),
            is_below_content: style(Property::ZIndex).starts_with('-'),
        }
    }
}

/// An opacity that shows nothing.
const FAINT: f64 = 0.004;

fn is_turned(transform: &str) -> bool {
    let Some(inner) = transform
        .strip_prefix("matrix(")
        .and_then(|rest| rest.strip_suffix(')'))
    else {
        return transform.starts_with("matrix3d");
    };
    let mut factors = inner
        .split(',')
        .map(|factor| factor.trim().parse::<f64>().unwrap_or(f64::NAN));
    let (b, c) = (factors.nth(1), factors.next());
    !matches!((b, c), (Some(b), Some(c)) if b.abs() < 1e-6 && c.abs() < 1e-6)
}

/// The looks read so far, by the row of the snapshot's style table.
#[derive(Debug, Default)]
pub(super) struct Looks(HashMap<u32, Look>);

impl Looks {
    /// The look of a box.
    pub(super) fn of(&mut self, node: Node<'_>) -> Option<Look> {
        let row = node.layout()?.style;
        Some(*self.0.entry(row).or_insert_with(|| Look::read(node)))
    }
}

#[cfg(test)]
mod tests {
    use super::is_turned;

    #[test]
    fn moving_and_scaling_do_not_turn() {
        assert!(!is_turned("none"));
        assert!(!is_turned("matrix(1, 0, 0, 1, 30, -5)"));
        assert!(!is_turned("matrix(1.5, 0, 0, 2, 0, 0)"));
        assert!(is_turned("matrix(0.7, 0.7, -0.7, 0.7, 0, 0)"));
        assert!(is_turned("matrix(1, 0, 0.2, 1, 0, 0)"));
        assert!(is_turned(
            "matrix3d(1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1)"
        ));
        assert!(is_turned("matrix(1)"));
    }
}
