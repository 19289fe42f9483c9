//! Lines that begin like the items of a list.

use crate::snapshot::{Node, NodeKind};

/// What a line begins with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Marker {
    /// A sign that stands for nothing but an item.
    Bullet(char),
    /// A hyphen or asterisk, which may mean other things.
    Dash(char),
    /// A number with a point or bracket.
    Number(u32),
}

const BULLETS: &str = "•‣◦▪▫■□●○◆◇➢➤►▸✓✔∙⁃·";

/// The marker at the start of a line.
pub(crate) fn marker(line: &str) -> Option<Marker> {
    let line = line.trim();
    let mut chars = line.chars();
    let first = chars.next()?;
    let rest = chars.as_str();
    let says_more = rest.chars().any(char::is_alphanumeric);
    if BULLETS.contains(first) {
        return says_more.then_some(Marker::Bullet(first));
    }
    if matches!(first, '-' | '*') {
        return (says_more && rest.starts_with(char::is_whitespace)).then_some(Marker::Dash(first));
    }
    number(line.trim_start_matches(['(', '（']))
}

fn number(line: &str) -> Option<Marker> {
    let end = line.find(|c: char| !c.is_ascii_digit())?;
    let (digits, rest) = line.split_at(end);
    let after = rest.strip_prefix(['.', ')', '、', '．', '）'])?;
    let is_wide = rest.starts_with(['、', '．', '）']);
    let is_item = (is_wide || after.starts_with(char::is_whitespace))
        && after.chars().any(char::is_alphabetic);
    (is_item && digits.len() <= 2).then(|| digits.parse().ok().map(Marker::Number))?
}

/// True if a line with the marker `next` goes on with the list.
pub(crate) fn follows(previous: Marker, next: Marker) -> bool {
    match (previous, next) {
        (Marker::Number(a), Marker::Number(b)) => b == a + 1,
        (a, b) => a == b,
    }
}

/// Lines it takes to make a list.
pub(crate) fn least(marker: Marker) -> usize {
    match marker {
        Marker::Bullet(_) => 2,
        Marker::Dash(_) | Marker::Number(_) => 3,
    }
}

/// Elements that stand in a line.
const IN_LINE: &[&str] = &[
    "a", "abbr", "b", "bdi", "br", "cite", "code", "em", "font", "i", "img", "kbd", "mark", "q",
    "s", "small", "span", "strong", "sub", "sup", "time", "u", "wbr",
];

/// The lines of an element that holds nothing but text and what stands in a line; `br` ends one.
pub(crate) fn lines(block: Node<'_>) -> Option<Vec<String>> {
    let mut lines = vec![String::new()];
    for node in block.descendants() {
        match node.kind() {
            NodeKind::Text => {
                if let Some(line) = lines.last_mut() {
                    line.push_str(node.value());
                }
            }
            NodeKind::Element if node.is("br") => lines.push(String::new()),
            NodeKind::Element if !node.is_any(IN_LINE) => return None,
            _ => {}
        }
    }
    lines.retain(|line| !line.trim().is_empty());
    Some(lines)
}

#[cfg(test)]
mod tests {
    use super::{Marker, follows, marker};

    #[test]
    fn markers_are_told_from_other_beginnings() {
        assert_eq!(marker(" • Passport"), Some(Marker::Bullet('•')));
        assert_eq!(marker("- Passport"), Some(Marker::Dash('-')));
        assert_eq!(marker("12) Passport"), Some(Marker::Number(12)));
        assert_eq!(marker("(3) Passport"), Some(Marker::Number(3)));
        assert_eq!(marker("2、护照"), Some(Marker::Number(2)));
        for other in [
            "",
            "•",
            "-5 degrees",
            "*",
            "1.5 metres",
            "2024. A year",
            "3. ",
            "– said Ana",
            "7",
        ] {
            assert_eq!(marker(other), None, "{other}");
        }
    }

    #[test]
    fn numbers_go_up_by_one() {
        assert!(follows(Marker::Number(1), Marker::Number(2)));
        assert!(!follows(Marker::Number(1), Marker::Number(1)));
        assert!(!follows(Marker::Bullet('•'), Marker::Bullet('■')));
        assert!(!follows(Marker::Bullet('•'), Marker::Number(1)));
    }
}
