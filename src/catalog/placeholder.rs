//! Placeholders as formats other than Fluent write them inside a text.

use super::{Element, Expression, Pattern, Reference};

/// Which notations count, besides those that no sentence has by chance (`%{name}`, `{{name}}`,
/// `{name}`, `%(name)s`).
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Notation {
    /// `%s`, `%1$d`.
    pub(super) printf: Printf,
    /// `$t(key)`: another message.
    pub(super) nesting: bool,
    /// `__name__`, as i18next had it before its third version.
    pub(super) underscores: bool,
}

/// Whether conversions of C count.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Printf {
    /// The same signs stand for parts of a date.
    #[default]
    Never,
    /// Where no word follows: `%sign` is one.
    Alone,
    /// Wherever they stand: the catalog says that the text is a format.
    Always,
}

/// The text as a pattern that remembers how it was written.
pub(super) fn pattern(text: &str, notation: Notation) -> Pattern {
    let mut pattern = Pattern::default();
    let (mut rest, mut unnamed) = (text, 0);
    while let Some(at) = rest.find(['%', '{', '$', '_']) {
        let (before, from) = rest.split_at(at);
        pattern.push_text(before);
        let (length, element) = match placeholder(from, notation, &mut unnamed) {
            Some((length, expression)) => (length, Some(expression)),
            None => (1, None),
        };
        let (taken, after) = from.split_at(length);
        match element {
            Some(expression) => pattern.elements.push(Element::Placeable(expression)),
            None => pattern.push_text(taken),
        }
        rest = after;
    }
    pattern.push_text(rest);
    pattern.written = Some(text.into());
    pattern
}

/// The placeholder that the text begins with, and its length in bytes.
fn placeholder(from: &str, notation: Notation, unnamed: &mut usize) -> Option<(usize, Expression)> {
    match from.as_bytes() {
        [b'%', b'%', ..] => Some((2, Expression::Literal("%".to_owned()))),
        [b'%', b'{', ..] => enclosed(from, "%{", "}", "%{", "}"),
        [b'%', b'<', ..] => enclosed(from, "%<", ">", "%<", ">"),
        [b'%', b'(', ..] => python(from),
        [b'%', ..] if notation.printf != Printf::Never => printf(from, notation.printf, unnamed),
        [b'{', b'{', ..] => double_brace(from),
        [b'{', b'%', ..] => enclosed_raw(from, "{%", "%}"),
        [b'{', ..] => enclosed(from, "{", "}", "{", "}"),
        [b'$', b'{', ..] => enclosed(from, "${", "}", "${", "}"),
        [b'$', b't', b'(', ..] if notation.nesting => nested(from),
        [b'_', b'_', ..] if notation.underscores => underscored(from),
        _ => None,
    }
}

/// A name between two marks. Its canonical spelling makes two ways of writing it one.
fn enclosed(
    from: &str,
    open: &str,
    close: &str,
    before: &str,
    after: &str,
) -> Option<(usize, Expression)> {
    let inner = from.strip_prefix(open)?;
    let end = inner.find(close)?;
    let name = inner.get(..end)?.trim();
    let mut length = open.len() + end + close.len();
    if open == "%<" {
        // `%<total>.2f`: what follows the name says how it is formatted.
        let format = from.get(length..)?;
        let flags =
            format.trim_start_matches(|it: char| it.is_ascii_digit() || "-+ #.0".contains(it));
        if flags.starts_with(|it: char| it.is_ascii_alphabetic()) {
            length += format.len() - flags.len() + 1;
        }
    }
    is_name(name).then(|| {
        (
            length,
            Expression::Variable(format!("{before}{name}{after}")),
        )
    })
}

fn is_name(name: &str) -> bool {
    let in_name =
        |it: char| it.is_alphanumeric() || matches!(it, '_' | '.' | '-' | '@' | '[' | ']');
    !name.is_empty() && name.len() <= 100 && name.chars().all(in_name)
}

/// `{{ name }}`, `{{- name }}`, `{{count, number}}`, `{{ price | currency }}`.
fn double_brace(from: &str) -> Option<(usize, Expression)> {
    let inner = from.strip_prefix("{{")?;
    let end = inner.find("}}").filter(|end| *end <= 200)?;
    let whole = inner
        .get(..end)?
        .trim()
        .trim_start_matches('-')
        .trim_start();
    let name = whole.split([',', '|']).next().unwrap_or("").trim();
    if name.is_empty() || name.contains(['{', '\n']) {
        return None;
    }
    Some((end + 4, Expression::Variable(format!("{{{{{name}}}}}"))))
}

fn enclosed_raw(from: &str, open: &str, close: &str) -> Option<(usize, Expression)> {
    let end = from.find(close).filter(|end| *end <= 300)?;
    let words: Vec<&str> = from.get(open.len()..end)?.split_whitespace().collect();
    let name = format!("{open} {} {close}", words.join(" "));
    Some((end + close.len(), Expression::Variable(name)))
}

/// `%(name)s`.
fn python(from: &str) -> Option<(usize, Expression)> {
    let inner = from.strip_prefix("%(")?;
    let end = inner.find(')')?;
    let name = inner.get(..end)?;
    // Whatever follows: `%(link)ssign in` is a link and “sign in”.
    let (length, conversion) = conversion(inner.get(end + 1..)?)?;
    let variable = Expression::Variable(format!("%({name}){conversion}"));
    is_name(name).then_some((end + 3 + length, variable))
}

/// `%s`, `%1$s`, `%.2f`. Those without a number are numbered, as the program fills them in order.
fn printf(from: &str, printf: Printf, unnamed: &mut usize) -> Option<(usize, Expression)> {
    let rest = from.strip_prefix('%')?;
    let digits = rest.len()
        - rest
            .trim_start_matches(|it: char| it.is_ascii_digit())
            .len();
    let (number, skipped) = match rest.get(digits..)?.strip_prefix('$') {
        Some(_) if digits > 0 && digits <= 2 => (rest.get(..digits)?.parse().ok(), digits + 1),
        _ => (None, 0),
    };
    let (length, conversion) = conversion(rest.get(skipped..)?)
        .filter(|(length, _)| printf == Printf::Always || !is_in_word(rest, skipped + length))?;
    let number = number.unwrap_or_else(|| {
        *unnamed += 1;
        *unnamed
    });
    let variable = Expression::Variable(format!("%{number}${conversion}"));
    Some((1 + skipped + length, variable))
}

/// The length of `-5.2ld` and its last letter. A blank is no flag here: “50 % des” has none.
fn conversion(text: &str) -> Option<(usize, char)> {
    let flags = text.trim_start_matches(|it: char| it.is_ascii_digit() || "-+#.0*".contains(it));
    let letter = flags.trim_start_matches(['l', 'h', 'z', 'j', 'q']);
    let kind = letter
        .chars()
        .next()
        .filter(|it| "sdiufFgGeExXcopr@".contains(*it))?;
    let after = letter.get(kind.len_utf8()..)?;
    Some((text.len() - after.len(), kind))
}

/// `%sign`: a word that follows a percent sign.
fn is_in_word(text: &str, at: usize) -> bool {
    text.get(at..)
        .is_some_and(|it| it.starts_with(|it: char| it.is_ascii_alphanumeric()))
}

/// `__name__`. Words between such marks may also be Markdown's strong ones: those have blanks or capitals.
fn underscored(from: &str) -> Option<(usize, Expression)> {
    let (name, _) = from.strip_prefix("__")?.split_once("__")?;
    let in_name = |it: char| it.is_ascii_alphanumeric() || matches!(it, '_' | '.');
    let is_name = name.starts_with(|it: char| it.is_ascii_lowercase()) && name.chars().all(in_name);
    is_name.then(|| (name.len() + 4, Expression::Variable(format!("__{name}__"))))
}

/// `$t(key)` or `$t(key, { … })`.
fn nested(from: &str) -> Option<(usize, Expression)> {
    let inner = from.strip_prefix("$t(")?;
    let end = inner.find(')')?;
    let key = inner.get(..end)?.split(',').next()?.trim();
    let reference = Reference {
        key: key.to_owned(),
        attribute: None,
    };
    // A key of another file, or one that is put together, is not looked up.
    let expression = if is_name(key) {
        Expression::Message(reference)
    } else {
        Expression::Variable(format!("$t({key})"))
    };
    Some((end + 4, expression))
}

#[cfg(test)]
mod tests {
    use super::{Notation, Printf, pattern};

    fn variables(text: &str) -> Vec<String> {
        let all = Notation {
            printf: Printf::Alone,
            nesting: true,
            underscores: true,
        };
        let pattern = pattern(text, all);
        let found: std::collections::BTreeSet<_> = pattern.shown_variables();
        found.into_iter().map(str::to_owned).collect()
    }

    #[test]
    fn each_notation_has_one_name() {
        for (text, expected) in [
            ("Hi %{name}, %{ name }", vec!["%{name}"]),
            (
                "{{name}} {{ name }} {{- name}} {{name, upper}}",
                vec!["{{name}}"],
            ),
            ("{name} and {0}", vec!["{0}", "{name}"]),
            ("%(name)s", vec!["%(name)s"]),
            (
                "%(link)ssign in%(end)s, %(n)dth",
                vec!["%(end)s", "%(link)s", "%(n)d"],
            ),
            ("%s of %s", vec!["%1$s", "%2$s"]),
            ("%2$s von %1$s", vec!["%1$s", "%2$s"]),
            ("%<total>.2f", vec!["%<total>"]),
            ("%.2f or %-5d", vec!["%1$f", "%2$d"]),
            ("${user.name}", vec!["${user.name}"]),
            ("Hi __name__, __count__ left", vec!["__count__", "__name__"]),
        ] {
            assert_eq!(variables(text), expected, "{text}");
        }
    }

    #[test]
    fn percent_signs_and_braces_of_sentences_are_text() {
        for text in [
            "100 % des membres",
            "50% off",
            "100%",
            "%% s",
            "{ }",
            "{not a name}",
            "{",
            "%{",
            "{{",
            "%",
            "$",
            "$5",
            "%(x",
            "50%discount",
            "__Note__ and __not now__ a_b",
            "____",
            "__x",
        ] {
            assert!(variables(text).is_empty(), "{text}: {:?}", variables(text));
        }
    }
}
