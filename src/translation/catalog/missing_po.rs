//! `missing.po`: what a locale lacks, as a gettext catalog with empty translations.

use std::fmt::Write;

use crate::catalog::write_pattern;
use crate::locale::Locale;
use crate::standards::{gettext_plural_forms, plural_categories};

use super::MissingMessage;
use super::missing_tree::plural_variants;

pub(super) fn po(
    missing: &[&MissingMessage],
    locale: &Locale,
    notes: impl Fn(&str) -> Vec<String>,
) -> String {
    let mut out = format!(
        "msgid \"\"\nmsgstr \"\"\n\"Language: {}\\n\"\n\"MIME-Version: 1.0\\n\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n\"Content-Transfer-Encoding: 8bit\\n\"\n",
        locale.as_str().replace('-', "_")
    );
    if let Some(forms) = gettext_plural_forms(locale) {
        let _ = writeln!(out, "\"Plural-Forms: {forms}\\n\"");
    }
    for it in missing {
        let message = &it.message;
        out.push('\n');
        let comment = message
            .comment
            .iter()
            .flat_map(|it| it.lines())
            .map(str::to_owned);
        for line in comment.chain(notes(&message.key)) {
            let _ = writeln!(out, "#. {line}");
        }
        if let Some(context) = &message.group {
            let _ = writeln!(out, "msgctxt {}", quoted(context));
        }
        let Some(value) = &message.value else {
            continue;
        };
        match plural_variants(value) {
            None => {
                let _ = writeln!(out, "msgid {}\nmsgstr \"\"", quoted(&write_pattern(value)));
            }
            Some(variants) => {
                let text = |at: usize| {
                    variants
                        .get(at)
                        .map_or(String::new(), |it| write_pattern(&it.value))
                };
                let _ = writeln!(
                    out,
                    "msgid {}\nmsgid_plural {}",
                    quoted(&text(0)),
                    quoted(&text(1))
                );
                for number in 0..plural_categories(locale).len() {
                    let _ = writeln!(out, "msgstr[{number}] \"\"");
                }
            }
        }
    }
    out
}

fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' | '\\' => out.extend(['\\', letter]),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            _ => out.push(letter),
        }
    }
    out.push('"');
    out
}
