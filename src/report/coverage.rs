//! What the rules cover: per success criterion, per Trusted Tester test, per ACT rule.

use std::collections::BTreeMap;

use comfy_table::{Cell, Color};

use super::{RulesGuide, Terminal};
use crate::rule::{Mode, Rule};
use crate::standards::Consistency;

/// The rules that look at one requirement.
#[derive(Default)]
struct Cover<'a> {
    /// Rules that decide at least plain cases.
    deciding: Vec<&'a str>,
    /// Rules that only find what a person must look at.
    asking: Vec<&'a str>,
}

impl<'a> Cover<'a> {
    fn add(&mut self, rule: &'a Rule) {
        let list = match rule.descriptor.mode {
            Mode::Automatic | Mode::SemiAuto => &mut self.deciding,
            Mode::Manual => &mut self.asking,
        };
        list.push(rule.id());
    }

    /// Message and colour of the status.
    fn status(&self) -> (&'static str, Color) {
        match (self.deciding.is_empty(), self.asking.is_empty()) {
            (false, _) => ("report-cover-automatic", Color::Green),
            (true, false) => ("report-cover-person", Color::Yellow),
            (true, true) => ("report-cover-none", Color::Red),
        }
    }
}

impl RulesGuide<'_> {
    /// Two tables: the rules behind each success criterion of levels A and AA, and each Trusted Tester test.
    pub fn coverage(&self) -> String {
        let by_criterion = self.covers(|rule| &rule.descriptor.criteria);
        let criteria = self.standards.criteria.values();
        let criteria = criteria
            .filter(|it| it.in_wcag22 && it.level <= crate::standards::Level::AA)
            .map(|it| (it.id.as_str(), it.name.as_str()));
        let by_test = self.covers(|rule| &rule.descriptor.trusted_tester);
        let tests = self.standards.trusted_tester.values();
        let tests = tests.map(|it| (it.id.as_str(), it.asks.as_str()));
        let criteria = self.cover_table("report-column-criteria", criteria, &by_criterion);
        let tests = self.cover_table("report-column-trusted-tester", tests, &by_test);
        format!("{criteria}\n{tests}\n{}\n", self.word("report-cover-note"))
    }

    fn covers(&self, requirements: impl Fn(&Rule) -> &Vec<String>) -> BTreeMap<&str, Cover<'_>> {
        let mut covers: BTreeMap<&str, Cover<'_>> = BTreeMap::new();
        for rule in self.rules.rules() {
            for id in requirements(rule) {
                covers.entry(id).or_default().add(rule);
            }
        }
        covers
    }

    fn cover_table<'r>(
        &self,
        heading: &str,
        rows: impl Iterator<Item = (&'r str, &'r str)>,
        covers: &BTreeMap<&str, Cover<'_>>,
    ) -> String {
        let mut rows: Vec<(&str, &str)> = rows.collect();
        rows.sort_by_key(|(id, _)| numbered(id));
        let nothing = Cover::default();
        let mut table = self.terminal.table();
        let columns = [
            heading,
            "report-status",
            "report-cover-deciding",
            "report-cover-asking",
        ];
        table.set_header(columns.map(|key| self.word(key)));
        for (id, name) in rows {
            let cover = covers.get(id).unwrap_or(&nothing);
            let (status, colour) = cover.status();
            table.add_row(vec![
                Cell::new(format!("{id} {name}")),
                self.terminal.coloured(self.word(status), colour),
                Cell::new(cover.deciding.join(", ")),
                Cell::new(cover.asking.join(", ")),
            ]);
        }
        Terminal::narrow(&mut table);
        format!("{}\n", table.trim_fmt())
    }

    /// A table of the W3C's ACT rules: who implements each, and how the official test cases are answered.
    pub fn act_rules(&self) -> String {
        let implementing = self.covers(|rule| &rule.descriptor.act_rules);
        let mut table = self.terminal.table();
        let columns = [
            "report-column-act-rules",
            "report-act-approved",
            "report-status",
            "report-rules",
        ];
        table.set_header(columns.map(|key| self.word(key)));
        for act in self.standards.act_rules.values() {
            let (status, colour) = consistency(act.consistency);
            let rules = implementing.get(act.id.as_str());
            let rules = rules.map(|it| [it.deciding.as_slice(), &it.asking].concat().join(", "));
            table.add_row(vec![
                Cell::new(format!("{} {}", act.id, act.name)),
                Cell::new(if act.approved { "✔" } else { "–" }),
                self.terminal.coloured(self.word(status), colour),
                Cell::new(rules.unwrap_or_default()),
            ]);
        }
        Terminal::narrow(&mut table);
        format!("{}\n\n{}\n", table.trim_fmt(), self.act_figures())
    }

    /// How many ACT rules are answered, in one sentence.
    pub(super) fn act_figures(&self) -> String {
        let count = |wanted| {
            let all = self.standards.act_rules.values();
            super::speech::number(all.filter(|act| act.consistency == wanted).count())
        };
        let figures = [
            ("complete", count(Consistency::Complete)),
            ("partial", count(Consistency::Partial)),
            ("untested", count(Consistency::Untested)),
        ];
        self.text("report-act-figures", &figures)
    }
}

const fn consistency(consistency: Consistency) -> (&'static str, Color) {
    match consistency {
        Consistency::Complete => ("report-act-complete", Color::Green),
        Consistency::Partial => ("report-act-partial", Color::Yellow),
        Consistency::Untested => ("report-act-untested", Color::Red),
    }
}

/// Sorts `1.4.10` behind `1.4.3`, and `7.B` behind `7.A`.
fn numbered(id: &str) -> Vec<(u32, &str)> {
    let parts = id.split('.');
    parts
        .map(|part| (part.parse().unwrap_or(u32::MAX), part))
        .collect()
}
