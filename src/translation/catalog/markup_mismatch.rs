//! `markup-mismatch`: the translation has not the elements that the source has, or does not close
//! them. Line breaks and elements that only stress words are the translator's choice.

use super::tags::{Tag, elements, unclosed};
use super::{CatalogFinding, CatalogRule, Comparison};

pub(super) const RULE: CatalogRule = CatalogRule {
    id: "markup-mismatch",
    check,
};

fn check(comparison: &Comparison<'_>, findings: &mut Vec<CatalogFinding>) {
    for text in &comparison.texts {
        let has_markup = |all: &[std::borrow::Cow<'_, str>]| all.iter().any(|it| it.contains('<'));
        if !has_markup(&text.from) && !has_markup(&text.to) {
            continue;
        }
        if let Some(name) = text.only_here(unclosed) {
            let finding = comparison.on("markup-mismatch-unclosed", RULE.id, text);
            findings.push(finding.with("element", name));
            continue;
        }
        let sources: Vec<Vec<Tag>> = text.from.iter().map(|it| elements(it)).collect();
        // A translation that takes all markup away may be shown as plain text.
        let lost = text.to.iter().find_map(|to| lost(&sources, &elements(to)));
        if let Some((says, tag)) = lost {
            let finding = comparison.on(says, RULE.id, text);
            findings.push(finding.with("element", tag));
        }
    }
}

/// The first difference to the variant of the source that is nearest.
fn lost(sources: &[Vec<Tag>], target: &[Tag]) -> Option<(&'static str, String)> {
    let differences = sources.iter().map(|source| {
        let missing = difference(source, target).map(|it| ("markup-mismatch-missing", it));
        missing.or_else(|| difference(target, source).map(|it| ("markup-mismatch-extra", it)))
    });
    let mut all: Vec<_> = differences.collect();
    if all.iter().any(Option::is_none) {
        return None;
    }
    all.drain(..).next().flatten()
}

fn difference(these: &[Tag], those: &[Tag]) -> Option<String> {
    let count = |all: &[Tag], tag: &Tag| all.iter().filter(|it| *it == tag).count();
    let lacks = |tag: &&Tag| {
        let there = count(those, tag);
        // Names tie an element to the page; of others the number is the translator's choice.
        there == 0 || (tag.is_tied() && there < count(these, tag))
    };
    these.iter().find(lacks).map(Tag::to_string)
}
