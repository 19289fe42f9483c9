//! The `content` of `<meta name="viewport">` (CSS Device Adaptation §9, "parsing algorithm").

/// The value a key has in a viewport's `content`, the last one if it is set several times.
pub(crate) fn value<'c>(content: &'c str, key: &str) -> Option<&'c str> {
    properties(content)
        .filter(|(name, _)| name.eq_ignore_ascii_case(key))
        .map(|(_, value)| value)
        .last()
}

/// A number at the start of the value, as C's `strtod` reads it.
pub(crate) fn number(value: &str) -> Option<f64> {
    let longest = value
        .find(|c: char| !matches!(c, '0'..='9' | '+' | '-' | '.' | 'e' | 'E'))
        .unwrap_or(value.len());
    (1..=longest.min(40))
        .rev()
        .find_map(|end| value.get(..end)?.parse().ok())
}

/// Pairs of key and value, in order. A key without value sets nothing.
fn properties(content: &str) -> impl Iterator<Item = (&str, &str)> {
    let is_space = |c: char| matches!(c, ' ' | '\t' | '\n' | '\r' | '\x0c');
    let is_separator = |c: char| matches!(c, ',' | ';');
    let mut rest = content;
    std::iter::from_fn(move || {
        loop {
            rest = rest.trim_start_matches(|c| is_space(c) || is_separator(c) || c == '=');
            if rest.is_empty() {
                return None;
            }
            let name = take(&mut rest, |c| is_space(c) || is_separator(c) || c == '=');
            take(&mut rest, |c| is_separator(c) || c == '=');
            rest = rest.trim_start_matches(|c| is_space(c) || c == '=');
            let value = take(&mut rest, |c| is_space(c) || is_separator(c) || c == '=');
            if !value.is_empty() {
                return Some((name, value));
            }
        }
    })
}

/// Cuts off what comes before the first character that is an `end`.
fn take<'c>(rest: &mut &'c str, end: impl Fn(char) -> bool) -> &'c str {
    let (taken, left) = rest.split_at(rest.find(end).unwrap_or(rest.len()));
    *rest = left;
    taken
}

#[cfg(test)]
mod tests {
    use super::{number, value};

    #[test]
    fn finds_values_among_odd_separators() {
        let content = "width=device-width;  User-Scalable = no,maximum-scale==1.5 , initial-scale";
        assert_eq!(value(content, "user-scalable"), Some("no"));
        assert_eq!(value(content, "maximum-scale"), Some("1.5"));
        assert_eq!(value(content, "initial-scale"), None);
        assert_eq!(
            value("width=320 user-scalable=0", "user-scalable"),
            Some("0")
        );
        assert_eq!(
            value("maximum-scale=1, maximum-scale=5", "maximum-scale"),
            Some("5")
        );
        assert_eq!(
            value("user-scalable, maximum-scale=3", "user-scalable"),
            None
        );
        assert_eq!(value("x-user-scalable=no", "user-scalable"), None);
        for broken in ["", "=", ";;==,,", "= = =", "a="] {
            assert_eq!(value(broken, "a"), None, "{broken:?}");
        }
    }

    #[test]
    fn reads_numbers_as_browsers_do() {
        assert_eq!(number("1.9x"), Some(1.9));
        assert_eq!(number("2e"), Some(2.0));
        assert_eq!(number("-1"), Some(-1.0));
        assert_eq!(number("yes"), None);
        assert_eq!(number("é2"), None);
        assert_eq!(number(""), None);
    }
}
