//! A list of URLs: one per line, `#` for comments.

use std::fmt;

use thiserror::Error;
use url::Url;

use super::{TargetError, web_url};

/// Lines named in a message; more are counted.
const SHOWN: usize = 10;

/// A line that is no URL.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadLine {
    /// Counted from 1.
    pub number: usize,
    /// The line, cut to a readable length.
    pub text: String,
    /// What is wrong with it.
    pub reason: String,
}

/// All lines of a list that are no URLs.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub struct BadLines {
    /// The list's name.
    pub source_name: String,
    /// Its bad lines, in order.
    pub lines: Vec<BadLine>,
}

impl fmt::Display for BadLines {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for line in self.lines.iter().take(SHOWN) {
            writeln!(
                f,
                "{}:{}: “{}” is no page's URL: {}",
                self.source_name, line.number, line.text, line.reason
            )?;
        }
        if self.lines.len() > SHOWN {
            writeln!(f, "… and {} more lines", self.lines.len() - SHOWN)?;
        }
        f.write_str("write one http or https URL per line; comments start with #")
    }
}

/// The text of a list, without byte order mark.
pub(super) fn decode(name: &str, bytes: Vec<u8>) -> Result<String, TargetError> {
    let text = String::from_utf8(bytes).map_err(|_| TargetError::BadUrl {
        word: name.to_owned(),
        reason: "the list is not UTF-8 text".into(),
    })?;
    Ok(text
        .strip_prefix('\u{feff}')
        .map(str::to_owned)
        .unwrap_or(text))
}

/// The URLs of a list, or all its bad lines.
pub(super) fn parse(name: &str, text: &str) -> Result<Vec<Url>, BadLines> {
    let mut urls = Vec::new();
    let mut bad = Vec::new();
    for (index, line) in text.lines().enumerate() {
        let line = without_comment(line);
        if line.is_empty() {
            continue;
        }
        match web_url(line) {
            Ok(url) => urls.push(url),
            Err(reason) => bad.push(BadLine {
                number: index + 1,
                text: line.chars().take(80).collect(),
                reason,
            }),
        }
    }
    if bad.is_empty() {
        Ok(urls)
    } else {
        Err(BadLines {
            source_name: name.to_owned(),
            lines: bad,
        })
    }
}

/// A `#` begins a comment at the start of a line or after white space; within a URL it is its fragment.
fn without_comment(line: &str) -> &str {
    let line = line.trim();
    if line.starts_with('#') {
        return "";
    }
    let end = line.match_indices('#').map(|(at, _)| at).find(|&at| {
        line.get(..at)
            .is_some_and(|before| before.ends_with(char::is_whitespace))
    });
    end.and_then(|end| line.get(..end))
        .unwrap_or(line)
        .trim_end()
}
