//! The verdict on an element's own text, in words.

use super::{Contrast, Contrasts, Outlook, Reading};
use crate::check::shared::color::Color;
use crate::rule::{Note, Page, Verdict};
use crate::snapshot::Node;

/// Whether the element's own text has the contrast demanded.
pub(crate) fn verdict(page: &Page<'_>, node: Node<'_>, level: Contrast) -> Verdict {
    match Contrasts::of(page, level).reading(node) {
        None => Verdict::yes(),
        Some(reading) => match reading.outlook {
            Outlook::Passed => Verdict::yes(),
            Outlook::Failed => Verdict::No(Some(note("contrast-too-low", reading))),
            Outlook::Open(why) => Verdict::Unsure(note(why.message(), reading)),
        },
    }
}

fn note(message: &str, reading: &Reading) -> Note {
    let tenths = |value: f64| (value * 10.0).round() / 10.0;
    let mut note = Note::new(message)
        .with("needed", reading.needed)
        .with("size", tenths(reading.style.size))
        .with("weight", reading.style.weight);
    if let Some(pair) = reading.worst {
        // Cut, not rounded: 4.499 is not 4.5.
        note = note
            .with("ratio", (pair.contrast() * 100.0).floor() / 100.0)
            .with("foreground", pair.text.hex())
            .with("background", pair.behind.hex());
    } else {
        note = note.with(
            "foreground",
            reading.style.ink.map_or_else(|| "?".to_owned(), Color::hex),
        );
    }
    note
}
