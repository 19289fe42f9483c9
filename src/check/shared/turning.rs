//! How far elements are turned around the axis that points at whoever looks.

use crate::render::Pose;
use crate::rule::Page;
use crate::snapshot::{Node, TurnedElement};

/// How an element is turned in both orientations, if style sheets turn it in one of them.
pub(crate) fn of<'p>(page: &'p Page<'_>, node: Node<'_>) -> Option<&'p TurnedElement> {
    let turned = &page.snapshot.page().turned_elements;
    turned.iter().find(|element| element.node == node.id())
}

/// Degrees between both positions, from 0 to 180.
pub(crate) fn degrees_between(before: &Pose, after: &Pose) -> f64 {
    let difference = (angle(before) - angle(after)).rem_euclid(360.0);
    difference.min(360.0 - difference)
}

fn angle(pose: &Pose) -> f64 {
    matrix_angle(&pose.transform) + rotate_angle(&pose.rotate)
}

/// The angle of `matrix(a, b, …)` and of `matrix3d(a, b, …)`: where the horizontal axis ends up.
fn matrix_angle(transform: &str) -> f64 {
    let Some((_, numbers)) = transform.split_once('(') else {
        return 0.0;
    };
    let mut numbers = numbers
        .split(',')
        .map(|number| number.trim().parse::<f64>());
    match (numbers.next(), numbers.next()) {
        (Some(Ok(a)), Some(Ok(b))) => b.atan2(a).to_degrees(),
        _ => 0.0,
    }
}

/// The angle of a computed `rotate`: `90deg`, `z 90deg`, `0 0 1 90deg`. Turns around other axes do not
/// count.
fn rotate_angle(rotate: &str) -> f64 {
    let parts: Vec<&str> = rotate.split_ascii_whitespace().collect();
    let degrees = |text: &str| text.strip_suffix("deg")?.parse::<f64>().ok();
    let direction = match parts[..] {
        [_] | ["z", _] => 1.0,
        [x, y, z, _] => {
            let [x, y, z] = [x, y, z].map(|axis| axis.parse::<f64>().unwrap_or(0.0));
            if x == 0.0 && y == 0.0 {
                z.signum()
            } else {
                0.0
            }
        }
        _ => 0.0,
    };
    direction * parts.last().copied().and_then(degrees).unwrap_or(0.0)
}

#[cfg(test)]
mod tests {
    use super::{Pose, degrees_between};

    fn between(before: (&str, &str), after: (&str, &str)) -> f64 {
        let pose = |(transform, rotate): (&str, &str)| Pose {
            transform: transform.to_owned(),
            rotate: rotate.to_owned(),
        };
        degrees_between(&pose(before), &pose(after)).round()
    }

    const NONE: (&str, &str) = ("none", "none");

    #[test]
    fn quarter_turns_are_told_in_every_form() {
        for turned in [
            ("matrix(0, 1, -1, 0, 0, 0)", "none"),
            ("matrix(0, -2, 2, 0, 10, 10)", "none"),
            (
                "matrix3d(0, -1, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1)",
                "none",
            ),
            ("none", "90deg"),
            ("none", "z -90deg"),
            ("none", "0 0 -1 90deg"),
            ("matrix(0, 1, -1, 0, 0, 0)", "180deg"),
        ] {
            assert!((between(NONE, turned) - 90.0).abs() < 0.1, "{turned:?}");
        }
    }

    #[test]
    fn only_the_difference_counts() {
        let quarter = ("matrix(0, 1, -1, 0, 0, 0)", "none");
        assert!(between(quarter, quarter) < 0.1);
        assert!(between(quarter, ("none", "90deg")) < 0.1);
        assert!((between(NONE, ("none", "180deg")) - 180.0).abs() < 0.1);
        assert!((between(("none", "10deg"), ("none", "-80deg")) - 90.0).abs() < 0.1);
    }

    #[test]
    fn what_cannot_be_read_turns_nothing() {
        for odd in [
            "",
            "(",
            "matrix(",
            "matrix(x, y)",
            "90",
            "y 90deg",
            "1 0 0 90deg",
            "deg",
        ] {
            assert!(between(NONE, (odd, odd)) < 0.1, "{odd}");
        }
    }
}
