//! Reading CSS values and the declarations of `style` attributes.

/// A declaration of a `style` attribute.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Declaration<'a> {
    /// The property as written.
    pub(crate) property: &'a str,
    /// Its value, without `!important`.
    pub(crate) value: &'a str,
    pub(crate) important: bool,
}

/// The declaration that holds of a `style` attribute: the last important one, else the last.
pub(crate) fn declared<'a>(style: &'a str, property: &str) -> Option<Declaration<'a>> {
    let all = style.split(';').filter_map(declaration);
    let own = all.filter(|it| it.property.eq_ignore_ascii_case(property));
    own.max_by_key(|declaration| declaration.important)
}

fn declaration(text: &str) -> Option<Declaration<'_>> {
    let (property, value) = text.split_once(':')?;
    let value = value.trim();
    let (value, important) = match value.rsplit_once('!') {
        Some((value, mark)) if mark.trim().eq_ignore_ascii_case("important") => (value, true),
        _ => (value, false),
    };
    Some(Declaration {
        property: property.trim(),
        value: value.trim(),
        important,
    })
}

/// A computed length in CSS pixels.
pub(crate) fn pixels(value: &str) -> Option<f64> {
    value.strip_suffix("px")?.parse().ok()
}

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
    use super::{declared, parts, pixels};

    #[test]
    fn the_last_important_declaration_holds() {
        let of = |style| declared(style, "word-spacing").map(|it| (it.value, it.important));
        assert_eq!(
            of("word-spacing: 1px !important; word-spacing: 2px"),
            Some(("1px", true))
        );
        assert_eq!(
            of("WORD-SPACING:1px!IMPORTANT;word-spacing: 2px ! important"),
            Some(("2px", true))
        );
        assert_eq!(
            of("word-spacing: 1px; word-spacing: 2px"),
            Some(("2px", false))
        );
        assert_eq!(of("color: red; word-spacing"), None);
        assert_eq!(of(";;:;!important"), None);
    }

    #[test]
    fn only_lengths_in_pixels_are_read() {
        assert_eq!(pixels("1.5px"), Some(1.5));
        assert_eq!(pixels("normal"), None);
        assert_eq!(pixels("1em"), None);
    }

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
