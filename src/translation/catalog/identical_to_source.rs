//! `identical-to-source`: the translation reads like the source, so probably nobody translated it.
//! Attributes of terms are exempt (they are grammar), terms that look like names, and locales of the
//! source's language.

use crate::catalog::{Element, Pattern, write_pattern};

use super::letters::{is_acronym, is_name};
use super::{CatalogFinding, CatalogRule, Comparison, has_words};

pub(super) const RULE: CatalogRule = CatalogRule {
    id: "identical-to-source",
    check,
};

fn check(comparison: &Comparison<'_>, findings: &mut Vec<CatalogFinding>) {
    let language = comparison
        .source_locale
        .map(crate::locale::Locale::language);
    if language == Some(comparison.locale.language()) {
        return;
    }
    for pair in &comparison.pairs {
        for (attribute, source, target, span) in pair.patterns() {
            let message = pair.target.message;
            // The list is asked before the exemptions: an entry that says what they say is used.
            if !reads_the_same(source, target)
                || comparison
                    .allowed
                    .covers(comparison.locale, &message.key, attribute)
                || !has_words(target)
                || attribute == Some("style")
                || is_acronym(target)
                || (message.is_term && (attribute.is_some() || is_name(target)))
            {
                continue;
            }
            let finding = comparison.finding("identical-to-source-found", RULE.id, pair.target);
            let texts = (write_pattern(source), write_pattern(target));
            findings.push(
                finding
                    .of(attribute)
                    .at(span)
                    .texts(Some(texts.0), Some(texts.1)),
            );
        }
    }
}

/// Whether two texts are the same but for white space.
pub(crate) fn reads_the_same(one: &Pattern, other: &Pattern) -> bool {
    let same = |(one, other): (&Element, &Element)| match (one, other) {
        (Element::Text(one), Element::Text(other)) => {
            one.split_whitespace().eq(other.split_whitespace())
        }
        _ => one == other,
    };
    one.elements.len() == other.elements.len() && one.elements.iter().zip(&other.elements).all(same)
}
