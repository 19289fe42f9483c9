//! `missing-attribute`: the source's message has an attribute that the translation lacks.

use crate::catalog::write_pattern;

use super::comparison::main_text;
use super::{CatalogFinding, CatalogRule, Comparison, Pair};

pub(super) const RULE: CatalogRule = CatalogRule {
    id: "missing-attribute",
    check,
};

fn check(comparison: &Comparison<'_>, findings: &mut Vec<CatalogFinding>) {
    for pair in &comparison.pairs {
        for name in missing_attributes(pair) {
            let source = pair.source.message.attribute(name);
            let finding = comparison
                .finding("missing-attribute-found", RULE.id, pair.target)
                .of(Some(name))
                .texts(
                    source.map(|it| write_pattern(&it.value)),
                    main_text(pair.target.message),
                )
                .with("sourceFile", &pair.source.file.path)
                .with("sourceLine", source.map_or(0, |it| it.span.line));
            findings.push(finding);
        }
    }
}

/// Attributes that only the source has. A term's attributes are exempt: they are grammar, private to
/// their locale. One that stands in junk is exempt too: that finding says enough.
pub(super) fn missing_attributes<'a>(pair: &Pair<'a>) -> Vec<&'a str> {
    let (source, target) = (pair.source.message, pair.target.message);
    if target.is_term || source.attributes.is_empty() {
        return Vec::new();
    }
    let is_junk = |name: &str| {
        let parsed = pair.target.file.parsed.iter();
        let mut broken = parsed
            .flat_map(|it| &it.junk)
            .filter_map(|it| it.attribute.as_ref());
        broken.any(|(key, attribute)| *key == target.key && attribute == name)
    };
    let names = source.attributes.iter().map(|it| it.name.as_str());
    let missing = names.filter(|name| target.attribute(name).is_none() && !is_junk(name));
    let mut missing: Vec<&str> = missing.collect();
    missing.dedup();
    missing
}
