//! `openacr-<locale>.yaml`: a draft of an accessibility conformance report per locale (OpenACR 0.1.0).
//!
//! A level stands only where rules found failures. “Supports” is never a program's to say.

use std::fmt::Write as _;

use super::evidence_by_test::{LocaleEvidence, file_part, locales_of};
use super::speech::{Speech, number};
use super::text::visible;
use super::{Context, Output, ReportError, Reporter};
use crate::finding::Run;
use crate::locale::Locale;
use crate::rule::NoteValue;
use crate::standards::{Criterion, Level, Standard};

/// Writes a draft for each locale.
#[derive(Debug)]
pub(super) struct OpenAcr {
    context: Context,
}

impl OpenAcr {
    pub(super) fn new(context: &Context) -> Self {
        Self {
            context: context.clone(),
        }
    }
}

impl Reporter for OpenAcr {
    fn name(&self) -> &'static str {
        "openacr"
    }

    fn write(&mut self, run: &Run, output: &mut Output<'_>) -> Result<(), ReportError> {
        for locale in locales_of(run) {
            let draft = Draft {
                context: &self.context,
                run,
                locale,
                speech: Speech::of_run(&self.context, run),
                evidence: LocaleEvidence::new(run, locale),
                catalog: Catalog::of(&run.standard),
            };
            output.write(&path(locale), draft.yaml().as_bytes())?;
        }
        Ok(())
    }
}

fn path(locale: Option<&Locale>) -> String {
    format!("openacr-{}.yaml", file_part(locale))
}

/// A catalog of the OpenACR project: which criteria a report lists.
#[derive(Clone, Copy, Debug)]
struct Catalog {
    name: &'static str,
    versions: &'static [&'static str],
}

impl Catalog {
    /// Its newest released one is of WCAG 2.1; what a newer WCAG adds is told in the notes.
    fn of(standard: &str) -> Self {
        match Standard::parse(standard) {
            Some(Standard::Section508 | Standard::Wcag20aa) => Self {
                name: "2.4-edition-wcag-2.0-508-en",
                versions: &["2.0"],
            },
            _ => Self {
                name: "2.4-edition-wcag-2.1-508-en",
                versions: &["2.0", "2.1"],
            },
        }
    }

    fn lists(self, criterion: &Criterion) -> bool {
        self.versions.contains(&criterion.introduced.as_str())
    }
}

struct Draft<'a> {
    context: &'a Context,
    run: &'a Run,
    locale: Option<&'a Locale>,
    speech: Speech,
    evidence: LocaleEvidence<'a>,
    catalog: Catalog,
}

impl Draft<'_> {
    fn yaml(&self) -> String {
        let mut out = String::new();
        self.head(&mut out);
        out.push_str("chapters:\n");
        self.criteria(&mut out, "success_criteria_level_a", Level::A);
        self.criteria(&mut out, "success_criteria_level_aa", Level::AA);
        out.push_str("  success_criteria_level_aaa:\n    disabled: true\n");
        for chapter in [
            "functional_performance_criteria",
            "hardware",
            "software",
            "support_documentation_and_services",
        ] {
            let notes = self.speech.word("format-acr-by-hand");
            let _ = write!(out, "  {chapter}:\n    notes: {}\n", quoted(&notes));
        }
        out
    }

    fn head(&self, out: &mut String) {
        let targets = self.run.targets.join(", ");
        let locale = file_part(self.locale);
        let named = [
            ("target", NoteValue::from(targets.clone())),
            ("locale", NoteValue::from(locale.clone())),
            ("pages", number(self.evidence.pages)),
            (
                "tool",
                NoteValue::from(format!("{} {}", self.run.tool.name, self.run.tool.version)),
            ),
            ("browser", NoteValue::from(self.run.browser.clone())),
        ];
        let say = |key: &str| quoted(&self.speech.say(key, &named));
        let date = quoted(self.run.started_at.split('T').next().unwrap_or(""));
        let _ = write!(
            out,
            "title: {}\nproduct:\n  name: {}\n  version: {date}\n  description: {}\nauthor:\n  name: \"\"\n  company_name: \"\"\n  email: \"\"\nreport_date: {date}\nlast_modified_date: {date}\nversion: 1\nnotes: {}\nevaluation_methods_used: {}\n",
            say("format-acr-title"),
            quoted(&format!("{targets} ({locale})")),
            say("format-acr-description"),
            quoted(&self.notes()),
            say("format-acr-methods"),
        );
        let others: Vec<_> = locales_of(self.run)
            .into_iter()
            .filter(|other| *other != self.locale)
            .collect();
        if !others.is_empty() {
            out.push_str("related_openacrs:\n");
        }
        for other in others {
            let source = other.is_some() && other == self.run.source_locale.as_ref();
            let kind = if source { "primary" } else { "secondary" };
            let _ = write!(out, "  - url: {}\n    type: {kind}\n", quoted(&path(other)));
        }
        let _ = writeln!(out, "catalog: {}", self.catalog.name);
    }

    fn notes(&self) -> String {
        let mut notes = vec![self.speech.word("format-acr-draft")];
        if !self.run.is_trustworthy() {
            notes.push(self.speech.word("format-acr-incomplete"));
        }
        let newer: Vec<&str> = self
            .context
            .standards
            .criteria
            .values()
            .filter(|criterion| {
                criterion.introduced == "2.2" && !self.failures(criterion).is_empty()
            })
            .map(|criterion| criterion.id.as_str())
            .collect();
        if !newer.is_empty() {
            let list = [("criteria", NoteValue::from(newer.join(", ")))];
            notes.push(self.speech.say("format-acr-newer", &list));
        }
        notes.join(" ")
    }

    fn failures(&self, criterion: &Criterion) -> std::collections::BTreeSet<&str> {
        self.evidence
            .of(|rule| rule.criteria.contains(&criterion.id))
            .failed_pages
    }

    fn criteria(&self, out: &mut String, chapter: &str, level: Level) {
        let _ = write!(out, "  {chapter}:\n    criteria:\n");
        let all = self.context.standards.criteria.values();
        let mut listed: Vec<&Criterion> = all
            .filter(|it| it.level == level && self.catalog.lists(it))
            .collect();
        listed.sort_by_key(|criterion| numbers(&criterion.id));
        for criterion in listed {
            let seen = self
                .evidence
                .of(|rule| rule.criteria.contains(&criterion.id));
            let remarks = seen.remarks(self.evidence.pages, &self.speech).join(" ");
            let adherence = adherence(seen.failed_pages.len(), self.evidence.pages);
            let _ = write!(
                out,
                "      - num: {}\n        components:\n          - name: web\n            adherence:\n              level: {}\n              notes: {}\n",
                quoted(&criterion.id),
                quoted(adherence),
                quoted(&remarks),
            );
        }
    }
}

/// The level that failures prove, in VPAT's words: “does not support” where most do not meet it. Without
/// failures none: the reviewer decides.
const fn adherence(failed: usize, pages: usize) -> &'static str {
    if failed == 0 {
        ""
    } else if failed * 2 > pages {
        "does-not-support"
    } else {
        "partially-supports"
    }
}

/// `1.4.10` after `1.4.9`.
pub(super) fn numbers(id: &str) -> Vec<u32> {
    id.split('.')
        .map(|part| part.parse().unwrap_or(u32::MAX))
        .collect()
}

/// A double-quoted scalar: YAML 1.2 §7.3.1 reads JSON's escapes, and all that acts unseen is shown.
fn quoted(text: &str) -> String {
    let shown = visible(text)
        .replace('\u{fffe}', "[U+FFFE]")
        .replace('\u{ffff}', "[U+FFFF]");
    serde_json::Value::from(shown).to_string()
}

#[cfg(test)]
mod tests {
    use super::{adherence, numbers, quoted};

    #[test]
    fn a_level_needs_evidence() {
        assert_eq!(adherence(0, 42), "");
        assert_eq!(adherence(0, 0), "");
        assert_eq!(adherence(3, 42), "partially-supports");
        assert_eq!(adherence(21, 42), "partially-supports");
        assert_eq!(adherence(22, 42), "does-not-support");
    }

    #[test]
    fn order_and_quotes() {
        assert!(numbers("1.4.10") > numbers("1.4.9"));
        assert_eq!(
            quoted("a: \"b\"\n- #c\u{1b}"),
            r#""a: \"b\"\n- #c[U+001B]""#
        );
    }
}
