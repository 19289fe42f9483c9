//! `identical-to-source`: the translation reads like the source and is in the source's language, so
//! nobody translated it. `identical-word`: it reads like the source and may be right in both languages, as
//! names, units and many single words are.
//!
//! Attributes of terms are exempt (they are grammar), terms that look like names, and locales of the
//! source's language.

use crate::catalog::{Element, Expression, Pattern, write_pattern};
use crate::language::Evidence;
use crate::translation::markup::plain;

use super::letters::{is_acronym, is_name};
use super::{CatalogFinding, CatalogRule, Comparison, has_words};

pub(super) const RULE: CatalogRule = CatalogRule {
    id: "identical-to-source",
    check: |comparison, findings| check(comparison, true, findings),
};

pub(super) const WORD_RULE: CatalogRule = CatalogRule {
    id: "identical-word",
    check: |comparison, findings| check(comparison, false, findings),
};

/// Tells of texts that read as the source's language, or of the others.
fn check(comparison: &Comparison<'_>, telling: bool, findings: &mut Vec<CatalogFinding>) {
    let language = comparison
        .source_locale
        .map_or("", crate::locale::Locale::language);
    if language == comparison.locale.language() {
        return;
    }
    let (id, says) = if telling {
        (RULE.id, "identical-to-source-found")
    } else {
        (WORD_RULE.id, "identical-word-found")
    };
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
                || reads_as_source(target, language, comparison.locale.language()) != telling
            {
                continue;
            }
            let finding = comparison.finding(says, id, pair.target);
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

fn reads_as_source(pattern: &Pattern, source: &str, locale: &str) -> bool {
    let mut evidence = Evidence::default();
    add_texts(pattern, &mut evidence);
    evidence.reads_as(source, locale)
}

/// Adds the text of a pattern, of all its variants too.
fn add_texts(pattern: &Pattern, evidence: &mut Evidence) {
    for element in &pattern.elements {
        match element {
            Element::Text(words) | Element::Placeable(Expression::Literal(words)) => {
                evidence.add(&plain(words));
            }
            Element::Placeable(Expression::Select(_, variants)) => {
                for variant in variants {
                    add_texts(&variant.value, evidence);
                }
            }
            Element::Placeable(_) => {}
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
