//! `junk`: a stretch of a catalog that is not valid. What stands there is not shown to anyone.

use super::{CatalogFinding, CatalogRule, Comparison};

pub(super) const RULE: CatalogRule = CatalogRule { id: "junk", check };

fn check(comparison: &Comparison<'_>, findings: &mut Vec<CatalogFinding>) {
    for file in comparison.catalog.files.values() {
        for junk in file.parsed.iter().flat_map(|it| &it.junk) {
            let (key, attribute) = match &junk.attribute {
                Some((key, attribute)) => (key.as_str(), Some(attribute.as_str())),
                None => (junk.keys.first().map_or("", String::as_str), None),
            };
            let finding = comparison
                .bare("junk-found", RULE.id, &file.path, key)
                .of(attribute)
                .at(junk.span)
                .texts(None, Some(junk.text.clone()))
                .with("why", &junk.why)
                .with("failedLine", junk.failed_at.line)
                .with("failedColumn", junk.failed_at.column);
            findings.push(finding);
        }
    }
}
