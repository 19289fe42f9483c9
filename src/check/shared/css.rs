//! Reading computed CSS values.

/// The parts of a comma-separated list without white space around them; commas in parentheses are
/// left alone.
pub(crate) fn parts(list: &str) -> Vec<&str> {
    let mut depth = 0_u32;
    let mut start = 0;
    let mut parts = Vec::new();
    for (position, c) in list.char_indices() {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            ',' if depth == 0 => {
                parts.extend(list.get(start..position));
                start = position + 1;
            }
            _ => {}
        }
    }
    parts.extend(list.get(start..));
    parts.into_iter().map(str::trim).collect()
}

#[cfg(test)]
mod tests {
    use super::parts;

    #[test]
    fn commas_in_parentheses_do_not_part() {
        assert_eq!(
            parts("a(1, 2), b , c(d(e, f), g)"),
            ["a(1, 2)", "b", "c(d(e, f), g)"]
        );
        assert_eq!(parts(""), [""]);
        assert_eq!(parts(")(,)),x"), [")(,))", "x"]);
    }
}
