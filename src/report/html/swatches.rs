//! The colours of a contrast finding, and the nearest that would do.

use serde::Serialize;

use crate::check::Color;
use crate::finding::Finding;
use crate::rule::{Note, NoteValue};

/// Steps between a colour and black or white: the screen's.
const STEPS: u16 = 255;

/// Two colours on each other.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(super) struct Pair {
    pub(super) text: String,
    pub(super) behind: String,
    /// Cut to hundredths: 4.499 is not 4.5.
    pub(super) ratio: f64,
}

/// What is there, and what is nearest to it of what would do.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(super) struct Swatches {
    pub(super) needed: f64,
    pub(super) now: Pair,
    /// Another text on the same background.
    pub(super) other_text: Option<Pair>,
    /// Another background under the same text.
    pub(super) other_behind: Option<Pair>,
}

impl Swatches {
    /// Of the finding's instance, where its notes measured a contrast.
    pub(super) fn of(finding: &Finding, index: usize) -> Option<Self> {
        let note = finding.notes.get(index)?.first()?;
        Self::between(
            &colour(note, "foreground")?,
            &colour(note, "background")?,
            number(note, "needed")?,
        )
    }

    /// Colours are written as `#rrggbb`; anything else has no swatches.
    fn between(text: &str, behind: &str, needed: f64) -> Option<Self> {
        let (ink, ground) = (hex(text)?, hex(behind)?);
        let other_text = nearest(ink, ground, needed).map(|found| pair(found, ground));
        let other_behind = nearest(ground, ink, needed).map(|found| pair(ink, found));
        Some(Self {
            needed,
            now: pair(ink, ground),
            other_text,
            other_behind,
        })
    }
}

fn pair(text: Color, behind: Color) -> Pair {
    Pair {
        text: text.hex(),
        behind: behind.hex(),
        ratio: (text.contrast(behind) * 100.0).floor() / 100.0,
    }
}

/// The first colour on the way to black or to white, whichever is nearer, that stands out enough from
/// the one that stays.
fn nearest(from: Color, stays: Color, needed: f64) -> Option<Color> {
    let towards = |part: f64| {
        let end = Color::new(part, part, part, 1.0);
        let all = (0..=STEPS).map(move |step| {
            let share = f64::from(step) / f64::from(STEPS);
            (step, from.mix(end, share).rounded())
        });
        all.into_iter().find(|(_, it)| it.contrast(stays) >= needed)
    };
    let found = [towards(0.0), towards(1.0)].into_iter().flatten();
    let (steps, colour) = found.min_by_key(|(steps, _)| *steps)?;
    (steps > 0).then_some(colour)
}

/// Six hexadecimal digits: what comes from a page may be anything.
fn hex(text: &str) -> Option<Color> {
    let is_hex = |digits: &&str| digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    let digits = text
        .strip_prefix('#')
        .filter(|it| it.len() == 6)
        .filter(is_hex)?;
    let part = |at: usize| {
        let byte = u8::from_str_radix(digits.get(at..at + 2)?, 16).ok()?;
        Some(f64::from(byte) / 255.0)
    };
    Some(Color::new(part(0)?, part(2)?, part(4)?, 1.0))
}

fn colour(note: &Note, name: &str) -> Option<String> {
    match note.args.get(name)? {
        NoteValue::Text(text) => Some(text.clone()),
        NoteValue::Number(_) => None,
    }
}

fn number(note: &Note, name: &str) -> Option<f64> {
    match note.args.get(name)? {
        NoteValue::Number(number) => Some(*number),
        NoteValue::Text(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{Swatches, hex};

    #[test]
    fn the_nearest_colours_pass_and_are_near() {
        for (text, behind, needed) in [
            ("#8f969c", "#ffffff", 4.5),
            ("#767676", "#000000", 7.0),
            ("#0b57a4", "#14181d", 4.5),
            ("#ff0000", "#00ff00", 4.5),
            ("#808080", "#808080", 3.0),
        ] {
            let found = Swatches::between(text, behind, needed).unwrap();
            let others = [found.other_text, found.other_behind];
            assert!(others.iter().any(Option::is_some), "{text} on {behind}");
            for pair in others.into_iter().flatten() {
                let ratio = hex(&pair.text)
                    .unwrap()
                    .contrast(hex(&pair.behind).unwrap());
                assert!(ratio >= needed && ratio < needed + 0.4, "{pair:?}: {ratio}");
            }
        }
    }

    #[test]
    fn where_neither_black_nor_white_would_do_there_is_no_other() {
        let found = Swatches::between("#777777", "#7f7f7f", 7.0).unwrap();
        assert_eq!(found.other_text, None);
    }

    #[test]
    fn what_is_no_colour_has_no_swatch() {
        for text in [
            "red",
            "#fff",
            "#ffffff;x",
            "#ff+fff",
            "#é0000",
            "\"><script>",
            "",
        ] {
            assert!(hex(text).is_none(), "{text}");
        }
    }
}
