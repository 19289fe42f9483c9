//! Texts in the language of one report.

use std::sync::Arc;

use serde::Serialize;

use super::Context;
use crate::finding::{CatalogEntry, Finding, RuleRecord, Run};
use crate::rule::{Impact, Messages, NoteValue, ui_locale};

/// A text and its language, where that is not the report's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Said {
    pub(super) text: String,
    pub(super) lang: Option<String>,
}

/// The catalogs, and the language to speak.
#[derive(Clone, Debug)]
pub(super) struct Speech {
    messages: Arc<Messages>,
    /// One of `rule::UI_LOCALES`.
    pub(super) lang: &'static str,
}

impl Speech {
    pub(super) fn new(messages: &Arc<Messages>, lang: &str) -> Self {
        Self {
            messages: Arc::clone(messages),
            lang: ui_locale(lang),
        }
    }

    /// The language of what is about the whole run.
    pub(super) fn of_run(context: &Context, run: &Run) -> Self {
        Self::new(
            &context.messages,
            context.lang.as_deref().unwrap_or(&run.lang),
        )
    }

    /// A text of `report.ftl`.
    pub(super) fn say(&self, key: &str, args: &[(&str, NoteValue)]) -> String {
        self.messages.text(self.lang, key, args)
    }

    /// A text without arguments.
    pub(super) fn word(&self, key: &str) -> String {
        self.say(key, &[])
    }

    /// A text with one number.
    pub(super) fn count(&self, key: &str, count: usize) -> String {
        self.say(key, &[("count", number(count))])
    }

    pub(super) fn impact(&self, impact: Impact) -> String {
        self.word(&format!("report-impact-{}", impact.name()))
    }

    /// The word for a role of ARIA, where there is one.
    pub(super) fn role(&self, name: &str) -> Option<String> {
        let key = format!("role-{name}");
        let word = self.word(&key);
        (word != key).then_some(word)
    }

    /// `title`, `why` or `fix` of a rule. A title stands in headings: without a full stop.
    pub(super) fn of_rule(
        &self,
        id: &str,
        attribute: &str,
        record: Option<&RuleRecord>,
        run: &Run,
    ) -> Said {
        let key = format!("{id}.{attribute}");
        let own = self.word(&key);
        let mut said = if own == key {
            let known = record.map(|record| match attribute {
                "title" => record.title.clone(),
                "why" => record.why.clone(),
                _ => record.fix.clone(),
            });
            self.foreign(known.unwrap_or_default(), run)
        } else {
            Said {
                text: own,
                lang: None,
            }
        };
        if attribute == "title" {
            let trimmed = said.text.trim_end_matches(['.', '。']);
            said.text = if trimmed.is_empty() { id } else { trimmed }.to_owned();
        }
        said
    }

    /// What was seen or asked at an instance.
    pub(super) fn of_instance(&self, finding: &Finding, index: usize, run: &Run) -> Said {
        let notes = finding.notes.get(index).map_or(&[][..], Vec::as_slice);
        if notes.is_empty() {
            let own = finding
                .instances
                .get(index)
                .and_then(|it| it.message.clone());
            return self.foreign(own.unwrap_or_else(|| finding.message.clone()), run);
        }
        let parts: Vec<String> = notes
            .iter()
            .map(|note| self.messages.note(self.lang, note))
            .collect();
        Said {
            text: parts.join(" "),
            lang: None,
        }
    }

    /// What was seen in a catalog.
    pub(super) fn of_entry(&self, entry: &CatalogEntry, run: &Run) -> Said {
        match &entry.note {
            Some(note) => Said {
                text: self.messages.note(self.lang, note),
                lang: None,
            },
            None => self.foreign(entry.text.clone(), run),
        }
    }

    /// A text in the run's language.
    fn foreign(&self, text: String, run: &Run) -> Said {
        let lang = (ui_locale(&run.lang) != self.lang).then(|| run.lang.clone());
        Said { text, lang }
    }
}

/// A count as an argument of a message.
#[expect(
    clippy::cast_precision_loss,
    reason = "counts of pages and findings are far below 2^52"
)]
pub(super) fn number(count: usize) -> NoteValue {
    NoteValue::Number(count as f64)
}
