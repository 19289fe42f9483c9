//! Markup in messages: many sites put their texts into pages as HTML.

use std::borrow::Cow;

/// The text that remains when tags are taken away and character references read.
pub(crate) fn plain(text: &str) -> Cow<'_, str> {
    if !text.contains(['<', '&']) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(['<', '&']) {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        let (length, meant) = tag(from)
            .or_else(|| reference(from))
            .unwrap_or((1, &from[..1]));
        out.push_str(meant);
        rest = &from[length..];
    }
    out.push_str(rest);
    Cow::Owned(out)
}

/// The length of the tag that the text begins with, and what it stands for.
fn tag(from: &str) -> Option<(usize, &'static str)> {
    let name = from.strip_prefix('<')?;
    let name = name.strip_prefix('/').unwrap_or(name);
    if !name.starts_with(|it: char| it.is_ascii_alphabetic()) {
        return None;
    }
    let length = from.find('>')? + 1;
    let is_break = name
        .get(..2)
        .is_some_and(|it| it.eq_ignore_ascii_case("br"))
        && !name[2..].starts_with(|it: char| it.is_ascii_alphanumeric());
    Some((length, if is_break { " " } else { "" }))
}

/// The length of the character reference that the text begins with, and what it stands for. A
/// reference that is not one of the usual few stands for a blank: it is no word.
fn reference(from: &str) -> Option<(usize, &'static str)> {
    let name = from.strip_prefix('&')?;
    let end = name.find(|it: char| !it.is_ascii_alphanumeric() && it != '#')?;
    if end == 0 || !name[end..].starts_with(';') {
        return None;
    }
    let meant = match &name[..end] {
        "amp" => "&",
        "lt" => "<",
        "gt" => ">",
        "quot" => "\"",
        "apos" | "#39" | "#x27" => "'",
        "shy" | "lrm" | "rlm" | "zwj" | "zwnj" => "",
        _ => " ",
    };
    Some((end + 2, meant))
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn tags_go_and_words_stay() {
        for (text, expected) in [
            ("a <b>bold</b> word", "a bold word"),
            ("one<br/>two<BR>three", "one two three"),
            ("x < y > z", "x < y > z"),
            ("1<2", "1<2"),
            ("R&amp;D &lt;b&gt;&nbsp;&#8230;", "R&D <b>  "),
            ("AT&T; a & b;", "AT  a & b;"),
            ("<a href=\"x\">é", "é"),
            ("unclosed <b", "unclosed <b"),
            ("<broken>x", "x"),
            ("&", "&"),
            ("<é", "<é"),
        ] {
            assert_eq!(plain(text), expected, "{text}");
        }
    }
}
