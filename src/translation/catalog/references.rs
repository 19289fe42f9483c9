//! Which references one text has and another lacks.

use crate::catalog::{Pattern, Reference, Span};

use super::{Comparison, KeyIndex, Pair};

/// References of `pattern` that `other` lacks, unless `other` says in words what is referred to:
/// translators may write a name out. `indexes` know what the references say.
pub(super) fn lacking<'p>(
    pattern: &'p Pattern,
    other: &Pattern,
    indexes: [&KeyIndex<'_>; 2],
) -> Vec<&'p Reference> {
    if pattern.is_plain() {
        return Vec::new();
    }
    let there = other.all_references();
    let lacks = |it: &&Reference| {
        // Another attribute of the same term says the same in another form.
        let same_term = it.key.starts_with('-') && there.iter().any(|other| other.key == it.key);
        !there.contains(*it) && !same_term && !says(other, it, indexes)
    };
    pattern.references().into_iter().filter(lacks).collect()
}

/// Whether the words of a text contain what the reference stands for, in either locale.
fn says(text: &Pattern, reference: &Reference, indexes: [&KeyIndex<'_>; 2]) -> bool {
    let texts = text.plain_texts(&|_| None);
    let meant = indexes.iter().filter_map(|index| index.resolve(reference));
    let mut meant = meant.flat_map(|it| it.plain_texts(&|_| None));
    meant.any(|words| match words.exact().map(str::trim) {
        None | Some("") => false,
        Some(words) => {
            let mut pieces = texts.iter().flat_map(|it| &it.0);
            pieces.any(|piece| piece.contains(words))
        }
    })
}

/// The texts of every pair but terms: a locale builds its terms as its grammar needs.
pub(super) fn texts<'c, 'a>(
    comparison: &'c Comparison<'a>,
) -> impl Iterator<
    Item = (
        &'c Pair<'a>,
        (Option<&'a str>, &'a Pattern, &'a Pattern, Span),
    ),
> {
    let pairs = comparison.pairs.iter();
    let messages = pairs.filter(|pair| !pair.target.message.is_term);
    messages.flat_map(|pair| pair.patterns().map(move |it| (pair, it)))
}

/// References as a list for people.
pub(super) fn listed<'a>(references: impl IntoIterator<Item = &'a Reference>) -> String {
    let names = references.into_iter().map(|it| format!("{{ {it} }}"));
    names.collect::<Vec<_>>().join(", ")
}

/// Whether a reference leads nowhere. A key that the source has and this locale lacks is a missing message, not an unknown one.
pub(super) fn is_unknown(comparison: &Comparison<'_>, reference: &Reference) -> bool {
    let indexes = [&comparison.index, comparison.source_index];
    indexes.iter().all(|index| {
        let there = match (index.get(&reference.key), &reference.attribute) {
            (None, _) => false,
            (Some(_), None) => true,
            (Some(message), Some(name)) => message.attribute(name).is_some(),
        };
        !there && !index.is_junk(&reference.key)
    })
}
