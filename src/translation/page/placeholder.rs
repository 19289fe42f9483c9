//! Placeholders that a program did not fill.

/// A placeholder in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Placeholder<'t> {
    /// As it stands in the text.
    pub(super) text: &'t str,
    /// What is named in it.
    pub(super) name: &'t str,
    /// How it is written.
    pub(super) form: Form,
}

/// How a placeholder is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// `{{ name }}`, `%{name}`, `{ $name }`, `%(name)s`: written by people for programs only.
    Clear,
    /// `{name}`: may be written for people.
    Name,
    /// `{0}`: may be mathematics.
    Number,
    /// `{-term}`, `{FUNC()}`: what Fluent shows for what it cannot find.
    Fluent,
}

/// The first placeholder of a text that `counts`.
pub(super) fn find<'t>(
    text: &'t str,
    counts: impl Fn(Placeholder<'t>) -> bool,
) -> Option<Placeholder<'t>> {
    let starts = text.match_indices(['{', '%']).map(|(at, _)| at);
    let mut end = 0;
    for at in starts {
        if at < end {
            continue;
        }
        if let Some(found) = text.get(at..).and_then(at_start) {
            end = at + found.text.len();
            if counts(found) {
                return Some(found);
            }
        }
    }
    None
}

fn at_start(text: &str) -> Option<Placeholder<'_>> {
    double_braces(text)
        .or_else(|| percent(text))
        .or_else(|| braces(text))
}

fn double_braces(text: &str) -> Option<Placeholder<'_>> {
    let inner = text.strip_prefix("{{")?.split_once("}}")?.0;
    let name = inner
        .split('|')
        .next()?
        .trim()
        .trim_start_matches(['$', '-', '#', '/', '^', '&']);
    is_path(name).then(|| Placeholder {
        text: &text[..inner.len() + 4],
        name,
        form: Form::Clear,
    })
}

/// `%{name}`, `%(name)s` and `%1$s`.
fn percent(text: &str) -> Option<Placeholder<'_>> {
    let rest = text.strip_prefix('%')?;
    let (name, length) = if let Some(rest) = rest.strip_prefix('{') {
        let name = rest.split_once('}')?.0;
        (name, name.len() + 3)
    } else if let Some(rest) = rest.strip_prefix('(') {
        let (name, after) = rest.split_once(')')?;
        after
            .starts_with(['s', 'd'])
            .then_some((name, name.len() + 4))?
    } else {
        let (number, after) = rest.split_once('$')?;
        let is_number = number.len() <= 2 && number.bytes().all(|it| it.is_ascii_digit());
        let whole = is_number && !number.is_empty() && after.starts_with(['s', 'd', '@']);
        return whole.then(|| Placeholder {
            text: &text[..number.len() + 3],
            name: number,
            form: Form::Clear,
        });
    };
    is_path(name).then(|| Placeholder {
        text: &text[..length],
        name,
        form: Form::Clear,
    })
}

fn braces(text: &str) -> Option<Placeholder<'_>> {
    let inner = text.strip_prefix('{')?.split_once('}')?.0;
    let name = inner.trim();
    let made = |name, form| Placeholder {
        text: &text[..inner.len() + 2],
        name,
        form,
    };
    if let Some(variable) = name.strip_prefix('$') {
        return is_path(variable).then(|| made(variable, Form::Clear));
    }
    if let Some(term) = name.strip_prefix('-') {
        return is_path(term).then(|| made(name, Form::Fluent));
    }
    if let Some(function) = name.strip_suffix("()") {
        let upper = |it: u8| it.is_ascii_uppercase() || it == b'_';
        return (function.len() > 2 && function.bytes().all(upper))
            .then(|| made(function, Form::Fluent));
    }
    if (1..=2).contains(&name.len()) && name.bytes().all(|it| it.is_ascii_digit()) {
        return Some(made(name, Form::Number));
    }
    (is_path(name) && inner == name).then(|| made(name, Form::Name))
}

/// `user`, `user.first-name`, `items[0].title`.
fn is_path(name: &str) -> bool {
    let plain =
        |it: u8| it.is_ascii_alphanumeric() || matches!(it, b'_' | b'-' | b'.' | b'[' | b']');
    name.len() <= 80
        && name.bytes().all(plain)
        && name.starts_with(|it: char| it.is_ascii_alphabetic() || it == '_')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_are_told_apart() {
        for (text, expected) in [
            (
                "Hello {{ user.name }}!",
                Some(("{{ user.name }}", Form::Clear)),
            ),
            (
                "{{content.section.3.body}}",
                Some(("{{content.section.3.body}}", Form::Clear)),
            ),
            (
                "{{ name | upper }}",
                Some(("{{ name | upper }}", Form::Clear)),
            ),
            ("Hi %{name}", Some(("%{name}", Form::Clear))),
            ("Hi %(name)s", Some(("%(name)s", Form::Clear))),
            ("%1$s of 3", Some(("%1$s", Form::Clear))),
            ("in { $minutes } min", Some(("{ $minutes }", Form::Clear))),
            ("in {$minutes} min", Some(("{$minutes}", Form::Clear))),
            ("the {-brand} office", Some(("{-brand}", Form::Fluent))),
            ("{NUMBER()}", Some(("{NUMBER()}", Form::Fluent))),
            ("Page {0} of {1}", Some(("{0}", Form::Number))),
            ("call {help-phone}", Some(("{help-phone}", Form::Name))),
            ("100 % {x y}", None),
            ("a { color: red }", None),
            ("{1, 2, 3}", None),
            ("50%(net)", None),
            ("5% $s", None),
            ("{}", None),
            ("{{}}", None),
            ("{é}", None),
            ("%", None),
            ("{{{{{{", None),
        ] {
            let found = find(text, |_| true).map(|it| (it.text, it.form));
            assert_eq!(found, expected, "{text}");
        }
    }

    #[test]
    fn the_next_one_is_found_when_the_first_does_not_count() {
        let found = find("{a} and {b}", |it| it.name == "b").map(|it| it.text);
        assert_eq!(found, Some("{b}"));
    }
}
