//! Files of captions, subtitles and descriptions (WebVTT).

use crate::render::Fetched;
use crate::snapshot::LinkedTrack;

/// Reads a file as browsers do (WebVTT §6.1), as far as counting its cues goes.
pub(super) fn read(url: &str, fetched: Option<Fetched>) -> LinkedTrack {
    let found = fetched.filter(|file| file.status.is_none_or(|status| status < 400));
    let text = found.map(|file| String::from_utf8_lossy(&file.body).into_owned());
    let cues = text.as_deref().and_then(cues);
    LinkedTrack {
        url: url.to_owned(),
        cues: cues.map(|(count, _)| count),
        words: cues.map_or(0, |(_, words)| words),
    }
}

/// Cues with text, and their words. `None` if browsers refuse the file.
fn cues(text: &str) -> Option<(usize, usize)> {
    let rest = text.strip_prefix('\u{feff}').unwrap_or(text);
    let rest = rest.strip_prefix("WEBVTT")?;
    if !rest.is_empty() && !rest.starts_with([' ', '\t', '\n', '\r']) {
        return None;
    }
    let (mut count, mut words, mut in_cue, mut has_text) = (0, 0, false, false);
    for line in rest.lines() {
        if line.trim().is_empty() {
            in_cue = false;
        } else if line.contains("-->") {
            (in_cue, has_text) = (true, false);
        } else if in_cue {
            count += usize::from(!has_text);
            has_text = true;
            words += line.split_whitespace().count();
        }
    }
    Some((count, words))
}

#[cfg(test)]
mod tests {
    use super::cues;

    #[test]
    fn cues_with_text_are_counted() {
        let file = "WEBVTT - title\nlang: en\n\nNOTE not a cue\n\n1\n00:00.000 --> 00:01.000\nOne two\nthree\n\n\
                    00:02.000 --> 00:03.000\n\n00:03.000 --> 00:04.000\r\n\u{4e00}\u{4e8c}\r\n";
        assert_eq!(cues(file), Some((2, 4)));
        assert_eq!(cues("\u{feff}WEBVTT"), Some((0, 0)));
    }

    #[test]
    fn what_is_no_webvtt_is_refused() {
        for file in [
            "",
            "WEBVTTX",
            "1\n00:00:00,000 --> 00:00:01,000\nHi",
            "<html>",
            "webvtt\n",
        ] {
            assert_eq!(cues(file), None, "{file}");
        }
        assert!(
            cues(&("WEBVTT\n\n".to_owned() + &"00:00 --> 00:01\na\n\n".repeat(100_000))).is_some()
        );
    }
}
