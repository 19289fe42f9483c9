//! Shadows of text: colours that stand between the text and its background.

use crate::check::shared::color::Color;
use crate::check::shared::css;

/// A shadow.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Shadow {
    pub(super) color: Color,
    x: f64,
    y: f64,
    blur: f64,
}

/// The shadows of a computed `text-shadow`; `None` if one cannot be read.
pub(super) fn shadows(value: &str) -> Option<Vec<Shadow>> {
    if matches!(value.trim(), "" | "none") {
        return Some(Vec::new());
    }
    let mut all = Vec::new();
    for part in css::parts(value) {
        all.push(shadow(part)?);
    }
    all.retain(|shadow| !shadow.color.is_invisible());
    Some(all)
}

/// True if the shadows lie on every side of the letters. If they do not, the background still
/// touches the letters.
pub(super) fn surround(shadows: &[Shadow]) -> bool {
    let sides = [(1.0, 0.0), (-1.0, 0.0), (0.0, 1.0), (0.0, -1.0)];
    sides.into_iter().all(|(x, y)| {
        shadows
            .iter()
            .any(|shadow| shadow.x * x + shadow.y * y + shadow.blur > 0.5)
    })
}

/// `rgb(170, 170, 170) 2px 2px 4px`: the colour comes first in computed values.
fn shadow(text: &str) -> Option<Shadow> {
    let (color, lengths) = text.split_at(text.find(')')? + 1);
    let mut pixels = lengths
        .split_ascii_whitespace()
        .map(|length| length.strip_suffix("px")?.parse::<f64>().ok());
    Some(Shadow {
        color: Color::parse(color)?,
        x: pixels.next()??,
        y: pixels.next()??,
        blur: pixels.next().flatten().unwrap_or(0.0),
    })
}

#[cfg(test)]
mod tests {
    use super::{shadows, surround};

    #[test]
    fn reads_computed_shadows() {
        let two =
            shadows("rgb(170, 170, 170) 2px 2px 4px, rgba(0, 0, 0, 0.3) 0px -1px 1px").unwrap();
        assert_eq!(two.len(), 2);
        assert_eq!((two[0].x, two[0].blur, two[1].y), (2.0, 4.0, -1.0));
        assert_eq!(shadows("none"), Some(Vec::new()));
        assert_eq!(
            shadows("rgba(0, 0, 0, 0) 1px 1px 1px").map(|all| all.len()),
            Some(0)
        );
        for bad in [
            "rgb(",
            "1px 1px red",
            ",",
            "rgb(0, 0, 0)",
            "rgb(0, 0, 0) 1em 1px 0px",
        ] {
            assert_eq!(shadows(bad), None, "{bad}");
        }
    }

    #[test]
    fn a_drop_shadow_leaves_sides_open() {
        let around = |value| surround(&shadows(value).unwrap());
        assert!(!around("rgb(0, 0, 0) 1px 1px 0px"));
        assert!(around("rgb(0, 0, 0) 0px 0px 3px"));
        assert!(around("rgb(0, 0, 0) 2px 2px 4px"));
        assert!(around(
            "rgb(0, 0, 0) 1px 1px 0px, rgb(0, 0, 0) -1px -1px 0px"
        ));
    }
}
