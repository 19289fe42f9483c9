//! Sound that begins by itself lasts three seconds at most (WCAG 1.4.2).

use crate::check::shared::media::{facts, is_known_to_sound};
use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::{Media, Node};

pub(crate) static CHECK: Check = Check {
    id: "sound-ends-soon",
    needs: Needs::Layout,
    messages: &[
        "autoplay-long",
        "autoplay-repeats",
        "autoplay-sound-unknown",
    ],
    run,
};

/// Seconds.
const SHORT: f64 = 3.0;

fn run(page: &Page<'_>, node: Node<'_>) -> Verdict {
    let Some(seconds) = facts(page, node).and_then(played) else {
        return Verdict::unsure("autoplay-sound-unknown");
    };
    if seconds <= SHORT && node.has_attr("loop") {
        Verdict::unsure("autoplay-repeats")
    } else if seconds <= SHORT {
        Verdict::yes()
    } else if is_known_to_sound(page, node) {
        Verdict::no("autoplay-long").with("seconds", seconds.round())
    } else {
        Verdict::unsure("autoplay-sound-unknown")
    }
}

/// Seconds that are played: the whole, or the part the address asks for (Media Fragments §4.2.1).
fn played(media: &Media) -> Option<f64> {
    let whole = media.duration?;
    let fragment = media
        .source
        .split_once('#')
        .map_or("", |(_, fragment)| fragment);
    let range = fragment.split('&').find_map(|pair| pair.strip_prefix("t="));
    let Some(range) = range else {
        return Some(whole);
    };
    let range = range.strip_prefix("npt:").unwrap_or(range);
    let (start, end) = range.split_once(',').unwrap_or((range, ""));
    let start = seconds(start).unwrap_or(0.0).min(whole);
    let end = seconds(end).unwrap_or(whole).min(whole);
    Some((end - start).max(0.0))
}

/// `12.5`, `1:02` or `1:02:03` in seconds.
fn seconds(text: &str) -> Option<f64> {
    let parts = text.split(':').map(str::parse::<f64>);
    let value = parts
        .reduce(|total, part| Ok(total? * 60.0 + part?))?
        .ok()?;
    (value.is_finite() && value >= 0.0).then_some(value)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::snapshot::NodeId;

    fn of(source: &str) -> Option<f64> {
        played(&Media {
            node: NodeId(0),
            source: source.to_owned(),
            duration: Some(30.0),
            endless: false,
            paused: false,
            muted: false,
            audio: None,
            video: None,
            failed: false,
        })
    }

    #[test]
    fn the_part_asked_for_counts() {
        for (source, seconds) in [
            ("a.mp3", 30.0),
            ("a.mp3#t=28", 2.0),
            ("a.mp3#t=8,10", 2.0),
            ("a.mp3#x=1&t=npt:0:05,0:00:07.5", 2.5),
            ("a.mp3#t=,2", 2.0),
            ("a.mp3#t=40", 0.0),
            ("a.mp3#t=abc", 30.0),
            ("a.mp3#t=10,5", 0.0),
            ("a.mp3#t=-5", 30.0),
        ] {
            assert_eq!(of(source), Some(seconds), "{source}");
        }
    }
}
