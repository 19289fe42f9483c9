//! What a translator imports: every message that a locale lacks, as a Fluent file.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::catalog::{Attribute, Message, write_message, write_pattern};
use crate::locale::Locale;

use super::missing_attribute::missing_attributes;
use super::{CatalogReport, Comparison, Entry};

/// A message that a locale lacks, in whole or in part.
#[derive(Debug, Clone, PartialEq)]
pub struct MissingMessage {
    /// The file of the locale that it belongs in, below the catalogs folder.
    pub file: String,
    /// The message to translate: what the locale has already, and the source's text for the rest.
    pub message: Message,
    /// The parts that are missing when the locale has the message: `value`, or attributes' names.
    pub parts: Vec<String>,
    /// Whether the source's file has the locale as root of all keys.
    pub rooted: bool,
    /// The line in which the message stands as junk, if it does.
    pub junk_line: Option<u32>,
}

impl Comparison<'_> {
    /// What the locale has to translate, by file and in the order of the source.
    pub(super) fn to_translate(&self) -> Vec<MissingMessage> {
        let absent = self.missing.iter().map(|it| MissingMessage {
            file: it.path.clone(),
            message: it.source.message.clone(),
            parts: Vec::new(),
            rooted: is_rooted(&it.source),
            junk_line: it.junk.map(|span| span.line),
        });
        let mut all: Vec<_> = absent.chain(self.partly_missing()).collect();
        // A stable sort: messages of one file stay in the order of the source.
        all.sort_by(|one, other| {
            let key = |it: &MissingMessage| (it.file.clone(), it.message.span.line);
            key(one).cmp(&key(other))
        });
        all
    }

    fn partly_missing(&self) -> impl Iterator<Item = MissingMessage> {
        self.pairs.iter().filter_map(|pair| {
            let (source, target) = (pair.source.message, pair.target.message);
            let mut message = source.clone();
            let mut parts = Vec::new();
            message.attributes.clone_from(&target.attributes);
            match &target.value {
                Some(value) => message.value = Some(value.clone()),
                None if source.value.is_some() => parts.push("value".to_owned()),
                None => {}
            }
            for name in missing_attributes(pair) {
                parts.push(format!(".{name}"));
                message.attributes.extend(source.attribute(name).cloned());
            }
            let file = pair.target.file.path.clone();
            (!parts.is_empty()).then_some(MissingMessage {
                file,
                message,
                parts,
                rooted: is_rooted(&pair.source),
                junk_line: None,
            })
        })
    }
}

impl CatalogReport {
    /// Everything that `locale` lacks, as a Fluent file: each message with the source's comment, the
    /// source's text in a comment and again as the value to overwrite. `notes` are further lines of
    /// comment by message key, such as the pages that show it. Empty when nothing is missing.
    pub fn missing_ftl(
        &self,
        locale: &Locale,
        source: &Locale,
        notes: &BTreeMap<String, Vec<String>>,
    ) -> String {
        let all = self.missing.get(locale).into_iter().flatten();
        let others = ["yml", "yaml", "json", "po"];
        let missing: Vec<&MissingMessage> = all.filter(|it| !it.is_in(&others)).collect();
        let mut out = String::new();
        if missing.is_empty() {
            return out;
        }
        comment(
            &mut out,
            "###",
            &format!("{locale}: {} to translate from {source}", missing.len()),
        );
        let mut file = None;
        for it in missing {
            if file != Some(&it.file) {
                file = Some(&it.file);
                out.push('\n');
                comment(&mut out, "##", &it.file);
            }
            out.push('\n');
            out.push_str(&entry(it, source, notes.get(&it.message.key)));
        }
        out
    }
}

fn is_rooted(entry: &Entry<'_>) -> bool {
    entry.file.parsed.as_ref().is_some_and(|it| it.rooted)
}

fn entry(missing: &MissingMessage, source: &Locale, notes: Option<&Vec<String>>) -> String {
    let mut out = String::new();
    let message = &missing.message;
    if let Some(words) = &message.comment {
        comment(&mut out, "#", words);
    }
    if let Some(line) = missing.junk_line {
        comment(
            &mut out,
            "#",
            &format!("{}:{line} cannot be read", missing.file),
        );
    }
    if !missing.parts.is_empty() {
        comment(
            &mut out,
            "#",
            &format!("To translate: {}", missing.parts.join(", ")),
        );
    }
    for (attribute, pattern) in message.patterns() {
        let name = attribute.map_or("value".to_owned(), |it| format!(".{it}"));
        if missing.parts.is_empty() || missing.parts.contains(&name) {
            let shown = attribute.map_or(String::new(), |it| format!(".{it} = "));
            comment(
                &mut out,
                "#",
                &format!("{source}: {shown}{}", write_pattern(pattern)),
            );
        }
    }
    for line in notes.into_iter().flatten() {
        comment(&mut out, "#", line);
    }
    out.push_str(&write_message(&without_repeats(message)));
    out
}

/// Duplicated attributes are a fault of the source; the import has each once.
fn without_repeats(message: &Message) -> Message {
    let mut once = message.clone();
    let mut seen = std::collections::HashSet::new();
    once.attributes
        .retain(|it: &Attribute| seen.insert(it.name.clone()));
    once
}

fn comment(out: &mut String, mark: &str, words: &str) {
    for line in words.split('\n') {
        let line = line.trim_end();
        let _ = if line.is_empty() {
            writeln!(out, "{mark}")
        } else {
            writeln!(out, "{mark} {line}")
        };
    }
}
