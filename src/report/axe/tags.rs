//! A rule's tags, in axe-core's spelling.

use crate::finding::RuleRecord;
use crate::standards::{Criterion, Level, Standards};

/// Category, level, criterion, Trusted Tester, EN 301 549, ACT, best practice: in axe-core's order.
/// Its `section508` tags name the standard of 1998 and are not used.
pub(super) fn tags(rule: &RuleRecord, standards: &Standards) -> Vec<String> {
    let criteria: Vec<&Criterion> = rule
        .criteria
        .iter()
        .filter_map(|id| standards.criteria.get(id))
        .collect();
    let mut tags = vec![category(rule).to_owned()];
    tags.extend(criteria.iter().map(|criterion| level(criterion)));
    tags.extend(
        criteria
            .iter()
            .map(|criterion| format!("wcag{}", criterion.id.replace('.', ""))),
    );
    if !rule.trusted_tester.is_empty() {
        tags.push("TTv5".to_owned());
        tags.extend(
            rule.trusted_tester
                .iter()
                .map(|id| format!("TT{}", id.to_lowercase())),
        );
    }
    let clauses: Vec<String> = criteria
        .iter()
        .filter_map(|criterion| criterion.en301549.as_ref())
        .map(|clause| format!("EN-{clause}"))
        .collect();
    if !clauses.is_empty() {
        tags.push("EN-301-549".to_owned());
        tags.extend(clauses);
    }
    if !rule.act_rules.is_empty() {
        tags.push("ACT".to_owned());
    }
    if rule.best_practice {
        tags.push("best-practice".to_owned());
    }
    let mut seen = std::collections::BTreeSet::new();
    tags.retain(|tag| seen.insert(tag.clone()));
    tags
}

/// Where to read more: the criterion's explanation, else the ACT rule.
pub(in crate::report) fn help_url(rule: &RuleRecord, standards: &Standards) -> String {
    let criterion = rule
        .criteria
        .iter()
        .find_map(|id| standards.criteria.get(id));
    match (criterion, rule.act_rules.first()) {
        (Some(criterion), _) => {
            format!(
                "https://www.w3.org/WAI/WCAG22/Understanding/{}",
                criterion.slug
            )
        }
        (None, Some(act)) => {
            format!("https://www.w3.org/WAI/standards-guidelines/act/rules/{act}/")
        }
        (None, None) => "https://www.w3.org/WAI/standards-guidelines/wcag/".to_owned(),
    }
}

/// `wcag2a`, `wcag21aa`, …: the version that introduced the criterion, and its level.
fn level(criterion: &Criterion) -> String {
    let version = match criterion.introduced.as_str() {
        "2.0" => "2".to_owned(),
        later => later.replace('.', ""),
    };
    let level = match criterion.level {
        Level::A => "a",
        Level::AA => "aa",
        Level::AAA => "aaa",
    };
    format!("wcag{version}{level}")
}

/// axe-core's category nearest to what the rule's first criterion is about.
fn category(rule: &RuleRecord) -> &'static str {
    if rule.id.starts_with("aria-") {
        return "cat.aria";
    }
    match rule.criteria.first().map_or("", String::as_str) {
        "1.1.1" => "cat.text-alternatives",
        "1.3.1" | "1.3.2" => "cat.structure",
        "1.3.5" | "3.3.1" | "3.3.2" => "cat.forms",
        "1.4.1" | "1.4.3" | "1.4.6" | "1.4.11" => "cat.color",
        "4.1.2" => "cat.name-role-value",
        "4.1.1" => "cat.parsing",
        id if id.starts_with("1.2.") || id.starts_with("2.2.") => "cat.time-and-media",
        id if id.starts_with("1.3.") || id.starts_with("1.4.") => "cat.sensory-and-visual-cues",
        id if id.starts_with("2.1.") || id.starts_with("2.4.") => "cat.keyboard",
        id if id.starts_with("3.1.") => "cat.language",
        _ => "cat.semantics",
    }
}
