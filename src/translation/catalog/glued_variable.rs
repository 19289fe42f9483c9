//! `glued-variable`: what the program puts in runs into the next word, where the source has a blank
//! between them: `%(page)sharía`, `le{ $name }`.
//!
//! Only in languages whose words take no endings from grammar that way: Hungarian or Turkish hang theirs on
//! whatever comes.

use std::collections::BTreeSet;

use crate::catalog::{Element, Expression, Pattern};

use super::{CatalogFinding, CatalogRule, Comparison};

pub(super) const RULE: CatalogRule = CatalogRule {
    id: "glued-variable",
    check,
};

/// Languages that part words by blanks and put no endings on names.
const LANGUAGES: [&str; 8] = ["ca", "en", "es", "fr", "gl", "it", "pt", "ro"];
/// Letters that may be a unit, an ordinal or an ending: `{n}h`, `{n}px`, `{name}s`.
const ENDING: usize = 2;
/// A letter that may be part of a name: `v{version}`.
const BEGINNING: usize = 1;

fn check(comparison: &Comparison<'_>, findings: &mut Vec<CatalogFinding>) {
    if !LANGUAGES.contains(&comparison.locale.language()) {
        return;
    }
    comparison.each(
        RULE.id,
        "glued-variable-found",
        "variable",
        findings,
        |text| {
            // Where the source hangs a unit on a number (`{n}m`), the translation hangs its own (`{n}min`).
            let known = glued(text.source, 0);
            let mut here = glued(text.target, ENDING).into_iter();
            here.find(|it| !known.contains(it)).map(str::to_owned)
        },
    );
}

/// The variables that a word touches, in any variant. `ending`: how many letters behind one are no word.
fn glued(pattern: &Pattern, ending: usize) -> BTreeSet<&str> {
    let mut found = BTreeSet::new();
    let elements = &pattern.elements;
    for (at, element) in elements.iter().enumerate() {
        match element {
            Element::Placeable(Expression::Variable(name)) => {
                let before = at.checked_sub(1).and_then(|it| elements.get(it));
                if begins_with_word(elements.get(at + 1), ending) || ends_with_word(before) {
                    found.insert(name.as_str());
                }
            }
            Element::Placeable(Expression::Select(_, variants)) => {
                found.extend(variants.iter().flat_map(|it| glued(&it.value, ending)));
            }
            _ => {}
        }
    }
    found
}

fn begins_with_word(next: Option<&Element>, ending: usize) -> bool {
    let Some(Element::Text(words)) = next else {
        return false;
    };
    let piece = words.split(char::is_whitespace).next().unwrap_or("");
    let word = piece.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', '»', '”', '"', '…']);
    is_word(word, ending)
}

fn ends_with_word(before: Option<&Element>) -> bool {
    let Some(Element::Text(words)) = before else {
        return false;
    };
    let piece = words.rsplit(char::is_whitespace).next().unwrap_or("");
    let word = piece.trim_start_matches(['(', '¿', '¡', '«', '“', '"']);
    is_word(word, BEGINNING)
}

/// Small letters alone: no address, no code, no abbreviation.
fn is_word(piece: &str, more_than: usize) -> bool {
    piece.chars().count() > more_than && piece.chars().all(char::is_lowercase)
}

#[cfg(test)]
mod tests {
    use super::{ENDING, glued};
    use crate::catalog::{CatalogFormat as _, Fluent};

    fn count(text: &str) -> usize {
        let parsed = Fluent.parse(&format!("a = {text}\n"), 0);
        parsed.messages[0]
            .value
            .as_ref()
            .map_or(0, |it| glued(it, ENDING).len())
    }

    #[test]
    fn words_are_told_from_endings_and_addresses() {
        for text in ["{ $n }pages", "le{ $name }.", "hacia { $page }haría que"] {
            assert_eq!(count(text), 1, "{text}");
        }
        for text in [
            "{ $n } pages",
            "{ $n }h, { $n }px",
            "v{ $version }",
            "{ $a }{ $b }",
            "https://x.gov/de{ $id }",
            "l’{ $name }",
            "{ $size }MB",
            "({ $n })",
        ] {
            assert_eq!(count(text), 0, "{text}");
        }
    }
}
