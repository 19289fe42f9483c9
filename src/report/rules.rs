//! The texts of `evenhand rules`: the list, and what one rule is about.

use std::fmt::Write;

use comfy_table::{Cell, Color, ColumnConstraint};

use super::Terminal;
use crate::rule::{Impact, Messages, Needs, NoteValue, Rule, RuleSet};
use crate::standards::Standards;

/// A table of rules: what each needs, and which standards' tests it decides.
pub fn rules_table(
    rules: &RuleSet,
    standards: &Standards,
    messages: &Messages,
    lang: &str,
    terminal: &Terminal<'_>,
) -> String {
    let word = |key: &str| messages.text(lang, key, &[]);
    let mut table = terminal.table();
    table.set_header(
        [
            "rule",
            "impact",
            "needs",
            "criteria",
            "508",
            "trusted-tester",
            "act-rules",
        ]
        .map(|column| word(&format!("report-column-{column}"))),
    );
    for rule in rules.rules() {
        let descriptor = &rule.descriptor;
        let criteria = if descriptor.best_practice && descriptor.criteria.is_empty() {
            word("report-best-practice")
        } else {
            descriptor.criteria.join(", ")
        };
        let counts = if is_508(rule, standards) {
            "✔"
        } else {
            "–"
        };
        table.add_row(vec![
            Cell::new(&descriptor.id),
            terminal.coloured(
                word(&format!("report-impact-{}", descriptor.impact.name())),
                colour(descriptor.impact),
            ),
            Cell::new(word(needs_key(descriptor.needs))),
            Cell::new(criteria),
            Cell::new(counts),
            Cell::new(descriptor.trusted_tester.join(", ")),
            Cell::new(descriptor.act_rules.join(", ")),
        ]);
    }
    Terminal::narrow(&mut table);
    // Ids are typed in again: they stay whole.
    if let Some(column) = table.column_mut(0) {
        column.set_constraint(ColumnConstraint::ContentWidth);
    }
    let count = rules.rules().count();
    let footer = messages.text(
        lang,
        "report-rules-listed",
        &[("count", super::speech::number(count))],
    );
    format!("{}\n\n{footer}\n", table.trim_fmt())
}

/// One rule for a reader: what, why, how to fix, and where the standards ask for it.
pub fn explain(
    rule: &Rule,
    standards: &Standards,
    messages: &Messages,
    lang: &str,
    terminal: &Terminal<'_>,
) -> String {
    let word = |key: &str| messages.text(lang, key, &[]);
    let own = |attribute: &str| word(&format!("{}.{attribute}", rule.id()));
    let mut text = format!("{}\n{}\n\n", rule.id(), wrapped(&own("title"), 0, terminal));
    for (label, attribute) in [("report-why", "why"), ("report-fix", "fix")] {
        let _ = writeln!(
            text,
            "{}\n{}\n",
            word(label),
            wrapped(&own(attribute), 2, terminal)
        );
    }
    let mut facts = terminal.plain_table();
    for (key, values) in facts_of(rule, standards, messages, lang) {
        if !values.is_empty() {
            facts.add_row(vec![Cell::new(word(key)), Cell::new(values.join("\n"))]);
        }
    }
    text.push_str(&facts.trim_fmt());
    text.push('\n');
    text
}

fn facts_of(
    rule: &Rule,
    standards: &Standards,
    messages: &Messages,
    lang: &str,
) -> [(&'static str, Vec<String>); 8] {
    let descriptor = &rule.descriptor;
    let word = |key: &str| messages.text(lang, key, &[]);
    let provisions = descriptor.criteria.iter().filter_map(|id| {
        standards
            .criteria
            .get(id)
            .filter(|it| it.section508)?
            .provision508
            .clone()
    });
    let mut provisions: Vec<String> = provisions.collect();
    provisions.dedup();
    let tests = descriptor.trusted_tester.iter().map(|id| {
        let asks = standards
            .trusted_tester
            .get(id)
            .map_or("", |test| test.asks.as_str());
        format!("{id} {asks}")
    });
    let baseline = descriptor.ict_baseline.iter().map(|id| {
        let slug = standards
            .ict_baseline
            .get(id)
            .map_or("", |test| test.slug.as_str());
        format!("{id} {slug}")
    });
    let act = descriptor
        .act_rules
        .iter()
        .map(|id| format!("{id} https://www.w3.org/WAI/standards-guidelines/act/rules/{id}/"));
    let best_practice = descriptor.best_practice.then(|| word("report-no-standard"));
    [
        (
            "report-column-impact",
            vec![word(&format!("report-impact-{}", descriptor.impact.name()))],
        ),
        (
            "report-column-needs",
            vec![word(needs_key(descriptor.needs))],
        ),
        ("report-best-practice", best_practice.into_iter().collect()),
        (
            "report-column-criteria",
            criteria(rule, standards, messages, lang),
        ),
        ("report-column-508", provisions),
        ("report-column-trusted-tester", tests.collect()),
        ("report-column-ict-baseline", baseline.collect()),
        ("report-column-act-rules", act.collect()),
    ]
}

fn criteria(rule: &Rule, standards: &Standards, messages: &Messages, lang: &str) -> Vec<String> {
    let describe = |id: &String| {
        let Some(criterion) = standards.criteria.get(id) else {
            let name = standards
                .requirements
                .get(id)
                .map_or("", |requirement| requirement.name.as_str());
            return format!("{id} {name}");
        };
        let level = NoteValue::from(format!("{:?}", criterion.level));
        let since = NoteValue::from(criterion.introduced.as_str());
        let level = messages.text(
            lang,
            "report-level",
            &[("level", level), ("version", since)],
        );
        format!("{id} {} ({level})", criterion.name)
    };
    rule.descriptor.criteria.iter().map(describe).collect()
}

fn is_508(rule: &Rule, standards: &Standards) -> bool {
    use crate::standards::Standard;
    let counts = |id: &String| {
        standards.criteria.contains_key(id) && standards.counts(id, Standard::Section508)
    };
    rule.descriptor.criteria.iter().any(counts)
}

const fn needs_key(needs: Needs) -> &'static str {
    match needs {
        Needs::Catalog => "report-needs-catalog",
        Needs::Dom => "report-needs-dom",
        Needs::Layout => "report-needs-layout",
        Needs::Pixels => "report-needs-pixels",
        Needs::Interaction => "report-needs-interaction",
    }
}

const fn colour(impact: Impact) -> Color {
    match impact {
        Impact::Critical => Color::Red,
        Impact::Serious => Color::Yellow,
        Impact::Moderate => Color::Cyan,
        Impact::Minor => Color::Reset,
    }
}

/// Text broken at the terminal's width, wide characters counted as two columns.
fn wrapped(text: &str, indent: u16, terminal: &Terminal<'_>) -> String {
    let mut table = terminal.plain_table();
    table.add_row(vec![text]);
    if let Some(column) = table.column_mut(0) {
        column.set_padding((indent, 0));
    }
    table.trim_fmt()
}
