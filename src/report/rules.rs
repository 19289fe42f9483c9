//! The texts of `evenhand rules`: the list, and what one rule is about.

use std::fmt::Write;

use comfy_table::{Cell, Color, ColumnConstraint};

use super::Terminal;
use crate::rule::{Impact, Messages, Mode, Needs, NoteValue, Rule, RuleSet, ui_locale};
use crate::standards::{Standard, Standards};

/// Tells a reader about the rules.
#[derive(Clone, Copy, Debug)]
pub struct RulesGuide<'a> {
    pub(super) rules: &'a RuleSet,
    pub(super) standards: &'a Standards,
    messages: &'a Messages,
    lang: &'static str,
    pub(super) terminal: &'a Terminal<'a>,
}

impl<'a> RulesGuide<'a> {
    /// For a reader of `lang`, on this terminal.
    pub fn new(
        rules: &'a RuleSet,
        standards: &'a Standards,
        messages: &'a Messages,
        lang: &str,
        terminal: &'a Terminal<'a>,
    ) -> Self {
        Self {
            rules,
            standards,
            messages,
            lang: ui_locale(lang),
            terminal,
        }
    }

    pub(super) fn word(&self, key: &str) -> String {
        self.messages.text(self.lang, key, &[])
    }

    pub(super) fn text(&self, key: &str, args: &[(&str, NoteValue)]) -> String {
        self.messages.text(self.lang, key, args)
    }

    /// A table of rules: what each needs, and which standards' tests it decides.
    pub fn list(&self) -> String {
        let columns = [
            "rule",
            "impact",
            "mode",
            "needs",
            "criteria",
            "508",
            "trusted-tester",
            "act-rules",
        ];
        let mut table = self.terminal.table();
        table.set_header(columns.map(|column| self.word(&format!("report-column-{column}"))));
        for rule in self.rules.rules() {
            table.add_row(self.row(rule));
        }
        Terminal::narrow(&mut table);
        // Ids are typed in again: they stay whole.
        if let Some(column) = table.column_mut(0) {
            column.set_constraint(ColumnConstraint::ContentWidth);
        }
        let count = super::speech::number(self.rules.rules().count());
        let footer = self.text("report-rules-listed", &[("count", count)]);
        format!("{}\n\n{footer}\n{}\n", table.trim_fmt(), self.act_figures())
    }

    fn row(&self, rule: &Rule) -> Vec<Cell> {
        let descriptor = &rule.descriptor;
        let criteria = if descriptor.best_practice && descriptor.criteria.is_empty() {
            self.word("report-best-practice")
        } else {
            descriptor.criteria.join(", ")
        };
        let counts = if self.is_508(rule) { "✔" } else { "–" };
        let impact = self.word(&format!("report-impact-{}", descriptor.impact.name()));
        vec![
            Cell::new(&descriptor.id),
            self.terminal.coloured(impact, colour(descriptor.impact)),
            Cell::new(self.word(mode_key(descriptor.mode))),
            Cell::new(self.word(needs_key(descriptor.needs))),
            Cell::new(criteria),
            Cell::new(counts),
            Cell::new(descriptor.trusted_tester.join(", ")),
            Cell::new(descriptor.act_rules.join(", ")),
        ]
    }

    /// One rule for a reader: what, why, how to fix, and where the standards ask for it.
    pub fn explain(&self, rule: &Rule) -> String {
        let own = |attribute: &str| self.word(&format!("{}.{attribute}", rule.id()));
        let wrapped = |text: &str, indent| wrapped(text, indent, self.terminal);
        let mut text = format!("{}\n{}\n\n", rule.id(), wrapped(&own("title"), 0));
        for (label, attribute) in [("report-why", "why"), ("report-fix", "fix")] {
            let _ = writeln!(
                text,
                "{}\n{}\n",
                self.word(label),
                wrapped(&own(attribute), 2)
            );
        }
        let mut facts = self.terminal.plain_table();
        for (key, values) in self.facts(rule) {
            if !values.is_empty() {
                facts.add_row(vec![
                    Cell::new(self.word(key)),
                    Cell::new(values.join("\n")),
                ]);
            }
        }
        text.push_str(&facts.trim_fmt());
        text.push('\n');
        text
    }

    fn facts(&self, rule: &Rule) -> [(&'static str, Vec<String>); 9] {
        let descriptor = &rule.descriptor;
        let impact = self.word(&format!("report-impact-{}", descriptor.impact.name()));
        let best_practice = descriptor
            .best_practice
            .then(|| self.word("report-no-standard"));
        [
            ("report-column-impact", vec![impact]),
            (
                "report-column-mode",
                vec![self.word(mode_key(descriptor.mode))],
            ),
            (
                "report-column-needs",
                vec![self.word(needs_key(descriptor.needs))],
            ),
            ("report-best-practice", best_practice.into_iter().collect()),
            ("report-column-criteria", self.criteria(rule)),
            ("report-column-508", self.provisions(rule)),
            ("report-column-trusted-tester", self.trusted_tests(rule)),
            ("report-column-ict-baseline", self.baseline_tests(rule)),
            ("report-column-act-rules", self.act_rules_of(rule)),
        ]
    }

    fn criteria(&self, rule: &Rule) -> Vec<String> {
        let ids = rule.descriptor.criteria.iter();
        ids.map(|id| self.criterion(id)).collect()
    }

    fn criterion(&self, id: &str) -> String {
        let Some(criterion) = self.standards.criteria.get(id) else {
            let requirement = self.standards.requirements.get(id);
            return format!("{id} {}", requirement.map_or("", |it| it.name.as_str()));
        };
        let level = NoteValue::from(format!("{:?}", criterion.level));
        let since = NoteValue::from(criterion.introduced.as_str());
        let level = self.text("report-level", &[("level", level), ("version", since)]);
        format!("{id} {} ({level})", criterion.name)
    }

    fn provisions(&self, rule: &Rule) -> Vec<String> {
        let criteria = rule.descriptor.criteria.iter();
        let criteria = criteria.filter_map(|id| self.standards.criteria.get(id));
        let provisions = criteria
            .filter(|it| it.section508)
            .filter_map(|it| it.provision508.clone());
        let mut provisions: Vec<String> = provisions.collect();
        provisions.dedup();
        provisions
    }

    fn trusted_tests(&self, rule: &Rule) -> Vec<String> {
        let asks = |id: &String| {
            self.standards
                .trusted_tester
                .get(id)
                .map_or("", |test| test.asks.as_str())
        };
        let ids = rule.descriptor.trusted_tester.iter();
        ids.map(|id| format!("{id} {}", asks(id))).collect()
    }

    fn baseline_tests(&self, rule: &Rule) -> Vec<String> {
        let slug = |id: &String| {
            self.standards
                .ict_baseline
                .get(id)
                .map_or("", |test| test.slug.as_str())
        };
        let ids = rule.descriptor.ict_baseline.iter();
        ids.map(|id| format!("{id} {}", slug(id))).collect()
    }

    fn act_rules_of(&self, rule: &Rule) -> Vec<String> {
        let name = |id: &String| {
            self.standards
                .act_rules
                .get(id)
                .map_or("", |act| act.name.as_str())
        };
        let ids = rule.descriptor.act_rules.iter();
        ids.map(|id| {
            format!(
                "{id} {}\n  https://www.w3.org/WAI/standards-guidelines/act/rules/{id}/",
                name(id)
            )
        })
        .collect()
    }

    fn is_508(&self, rule: &Rule) -> bool {
        let counts = |id: &String| {
            self.standards.criteria.contains_key(id)
                && self.standards.counts(id, Standard::Section508)
        };
        rule.descriptor.criteria.iter().any(counts)
    }
}

const fn mode_key(mode: Mode) -> &'static str {
    match mode {
        Mode::Automatic => "report-mode-automatic",
        Mode::SemiAuto => "report-mode-semi-auto",
        Mode::Manual => "report-mode-manual",
    }
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
