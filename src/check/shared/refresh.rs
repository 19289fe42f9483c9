//! `<meta http-equiv="refresh">` as browsers read it.

/// The delay in seconds that a `content` attribute asks for; `None` if browsers disregard it
/// (HTML §4.2.5.3, "shared declarative refresh steps").
pub(crate) fn delay(content: &str) -> Option<f64> {
    let content = content.trim_ascii_start();
    let end = content
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(content.len());
    let (digits, rest) = content.split_at(end);
    if digits.is_empty() && !rest.starts_with('.') {
        return None;
    }
    // A fraction is read and thrown away.
    let rest = rest.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.');
    let ends_well = rest
        .chars()
        .next()
        .is_none_or(|c| c == ';' || c == ',' || c.is_ascii_whitespace());
    let seconds = if digits.is_empty() {
        Some(0.0)
    } else {
        digits.parse().ok()
    };
    seconds.filter(|_| ends_well)
}

#[cfg(test)]
mod tests {
    use super::delay;

    #[test]
    fn reads_what_browsers_read() {
        assert_eq!(delay("30"), Some(30.0));
        assert_eq!(delay("  5;url=next.html"), Some(5.0));
        assert_eq!(delay("5, next.html"), Some(5.0));
        assert_eq!(delay("5 url=next.html"), Some(5.0));
        assert_eq!(delay("0.9; url=x"), Some(0.0));
        assert_eq!(delay(".9"), Some(0.0));
        assert_eq!(delay("1.5.7;url=x"), Some(1.0));
    }

    #[test]
    fn disregards_what_browsers_disregard() {
        for broken in [
            "", "   ", "+5", "-5", "five", "5: url=x", "5s", "; 5", "5url=x", "٣",
        ] {
            assert_eq!(delay(broken), None, "{broken:?}");
        }
    }

    #[test]
    fn takes_numbers_of_any_length() {
        assert!(delay(&"9".repeat(100_000)).is_some_and(|seconds| seconds > 72_000.0));
    }
}
