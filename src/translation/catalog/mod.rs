//! Checks over catalogs alone: what a translator or a build can know before any page is rendered.
//!
//! One rule is one file with a [`CatalogRule`]; [`RULES`] lists them. A rule sees one locale beside
//! the source locale as a [`Comparison`], in which messages are already paired. What a rule means to
//! people is in `rules/translation/ID.json` and in the messages of the same id.

mod access_key;
mod addresses;
mod ambiguous_translation;
mod blank_message;
mod breakable_space;
mod chinese_punctuation;
mod comparison;
mod coverage;
mod cyclic_reference;
mod doubled_word;
mod duplicate_attribute;
mod duplicate_message;
mod duplicate_variant;
mod end_punctuation;
mod finding;
mod french_spacing;
mod glossary_term;
mod glued_variable;
mod identical_plurals;
mod identical_to_source;
mod imports;
mod inconsistent_translation;
mod invisible_character;
mod junk;
mod length_limit;
mod letters;
mod markup_mismatch;
mod missing_attribute;
mod missing_csv;
mod missing_file;
mod missing_ftl;
mod missing_message;
mod missing_po;
mod missing_reference;
mod missing_tree;
mod missing_value;
mod missing_xliff;
mod mojibake;
mod number_mismatch;
mod numbers;
mod obsolete_attribute;
mod obsolete_file;
mod obsolete_message;
mod obsolete_reference;
mod plural_categories;
mod protected_term;
mod references;
mod spanish_punctuation;
mod stale_message;
mod tags;
mod text;
mod unbalanced_bracket;
mod unknown_reference;
mod unsafe_markup;
mod untranslated_marker;
mod url_mismatch;
mod usage;
mod variable_mismatch;
mod whitespace_mismatch;
mod wrong_language_message;

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use crate::catalog::Catalogs;
use crate::locale::Locale;

use super::{AllowList, AllowanceProblem, Glossary};
pub use comparison::{Comparison, Entry, KeyIndex, Missing, Pair};
pub use coverage::Coverage;
pub use finding::CatalogFinding;
pub(crate) use identical_to_source::reads_the_same;
pub(crate) use letters::{has_words, text_has_words};
pub use missing_ftl::MissingMessage;

/// A check over the catalogs of one locale.
pub struct CatalogRule {
    /// Its id, the name of its descriptor and messages.
    pub id: &'static str,
    /// Adds what it finds. Runs on the source locale too, which is compared with nothing.
    pub check: fn(&Comparison<'_>, &mut Vec<CatalogFinding>),
}

/// Every rule over catalogs, by id.
pub static RULES: [CatalogRule; 45] = [
    access_key::RULE,
    ambiguous_translation::RULE,
    blank_message::RULE,
    breakable_space::RULE,
    chinese_punctuation::RULE,
    cyclic_reference::RULE,
    doubled_word::RULE,
    duplicate_attribute::RULE,
    duplicate_message::RULE,
    duplicate_variant::RULE,
    end_punctuation::RULE,
    french_spacing::RULE,
    glossary_term::RULE,
    glued_variable::RULE,
    identical_plurals::RULE,
    identical_to_source::RULE,
    identical_to_source::WORD_RULE,
    inconsistent_translation::RULE,
    invisible_character::RULE,
    junk::RULE,
    length_limit::RULE,
    markup_mismatch::RULE,
    missing_attribute::RULE,
    missing_file::RULE,
    missing_message::RULE,
    missing_reference::RULE,
    missing_value::RULE,
    mojibake::RULE,
    number_mismatch::RULE,
    obsolete_attribute::RULE,
    obsolete_file::RULE,
    obsolete_message::RULE,
    obsolete_reference::RULE,
    plural_categories::RULE,
    protected_term::RULE,
    spanish_punctuation::RULE,
    stale_message::RULE,
    unbalanced_bracket::RULE,
    unknown_reference::RULE,
    unsafe_markup::RULE,
    untranslated_marker::RULE,
    url_mismatch::RULE,
    variable_mismatch::RULE,
    whitespace_mismatch::RULE,
    wrong_language_message::RULE,
];

/// What the catalogs of a project say about themselves.
#[derive(Debug, Default)]
pub struct CatalogReport {
    /// What was found, sorted by locale, file and line.
    pub findings: Vec<CatalogFinding>,
    /// How much of the source each locale says. The source locale itself is among them.
    pub coverage: BTreeMap<Locale, Coverage>,
    /// What each locale has to translate, in order of the source files.
    pub missing: BTreeMap<Locale, Vec<MissingMessage>>,
    /// Entries of the list of allowed texts that must be corrected.
    pub problems: Vec<AllowanceProblem>,
}

/// Runs the rules that `wanted` says yes to over every locale, in parallel. The result does not depend
/// on the order of work.
pub fn check_with(
    catalogs: &Catalogs,
    allowed: &AllowList,
    glossary: &Glossary,
    wanted: impl Fn(&str) -> bool + Sync,
) -> CatalogReport {
    let Some(source) = catalogs.source_catalog() else {
        return CatalogReport::default();
    };
    let source_index = KeyIndex::new(source);
    let locales: Vec<_> = catalogs.by_locale.iter().collect();
    let results: Vec<_> = locales
        .into_par_iter()
        .map(|(locale, catalog)| {
            let mut comparison = Comparison::new(locale, catalog, &source_index, allowed, glossary);
            if *locale != catalogs.source {
                comparison.compare(&catalogs.source, source);
            }
            let mut findings = Vec::new();
            for rule in RULES.iter().filter(|rule| wanted(rule.id)) {
                (rule.check)(&comparison, &mut findings);
            }
            // `identical-to-source` asks the list itself.
            findings.retain(|it| {
                !allowed.covers_finding(it.rule, locale, &it.message, it.attribute.as_deref())
            });
            findings.sort();
            let coverage = Coverage::new(&comparison, source, &findings);
            (
                locale.clone(),
                findings,
                coverage,
                comparison.to_translate(),
            )
        })
        .collect();
    let mut report = CatalogReport::default();
    for (locale, findings, coverage, missing) in results {
        report.findings.extend(findings);
        report.coverage.insert(locale.clone(), coverage);
        report.missing.insert(locale, missing);
    }
    let checked: BTreeSet<&Locale> = catalogs.by_locale.keys().collect();
    report.problems = allowed.problems(&checked, catalogs.whole, wanted);
    report
}
