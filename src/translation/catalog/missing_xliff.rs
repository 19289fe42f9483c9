//! `missing.xlf`: what a locale lacks, in OASIS XLIFF 2.0 for translation tools.

use std::fmt::Write;

use crate::catalog::{Element, Expression, Pattern, write_pattern};
use crate::locale::Locale;

use super::MissingMessage;

pub(super) fn xliff(
    missing: &[&MissingMessage],
    source: &Locale,
    locale: &Locale,
    notes: impl Fn(&str) -> Vec<String>,
) -> String {
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.0\" srcLang=\"{}\" trgLang=\"{}\">\n",
        source.canonical(),
        locale.canonical()
    );
    let mut file: Option<&str> = None;
    let (mut files, mut units) = (0, 0);
    for it in missing {
        if file != Some(&it.file) {
            if file.is_some() {
                out.push_str("  </file>\n");
            }
            files += 1;
            file = Some(&it.file);
            let _ = writeln!(
                out,
                "  <file id=\"f{files}\" original=\"{}\">",
                escaped(&it.file)
            );
        }
        for (part, pattern) in it.open_texts() {
            units += 1;
            unit(&mut out, units, it, part, pattern, &notes(&it.message.key));
        }
    }
    if file.is_some() {
        out.push_str("  </file>\n");
    }
    out.push_str("</xliff>\n");
    out
}

fn unit(
    out: &mut String,
    number: usize,
    missing: &MissingMessage,
    part: Option<&str>,
    pattern: &Pattern,
    pages: &[String],
) {
    let message = &missing.message;
    let name = part.map_or(message.key.clone(), |part| {
        format!("{}.{part}", message.key)
    });
    let _ = writeln!(
        out,
        "    <unit id=\"u{number}\" name=\"{}\">",
        escaped(&name)
    );
    let comment = message.comment.iter().map(|it| ("description", it));
    let notes: Vec<_> = comment
        .chain(pages.iter().map(|it| ("location", it)))
        .collect();
    if !notes.is_empty() {
        out.push_str("      <notes>\n");
        for (category, words) in notes {
            let _ = writeln!(
                out,
                "        <note category=\"{category}\">{}</note>",
                escaped(words)
            );
        }
        out.push_str("      </notes>\n");
    }
    let (text, data) = inline(pattern);
    if !data.is_empty() {
        out.push_str("      <originalData>\n");
        for (at, written) in data.iter().enumerate() {
            let _ = writeln!(
                out,
                "        <data id=\"d{}\">{}</data>",
                at + 1,
                escaped(written)
            );
        }
        out.push_str("      </originalData>\n");
    }
    let _ = writeln!(
        out,
        "      <segment state=\"initial\">\n        <source xml:space=\"preserve\">{text}</source>\n      </segment>\n    </unit>"
    );
}

/// A text with its placeholders as `ph` elements, and what each stands for. A text that makes choices
/// is left in its notation.
fn inline(pattern: &Pattern) -> (String, Vec<String>) {
    let whole = write_pattern(pattern);
    let (mut text, mut data, mut again) = (String::new(), Vec::new(), String::new());
    for element in &pattern.elements {
        match element {
            Element::Text(words) => {
                text.push_str(&escaped(words));
                again.push_str(words);
            }
            Element::Placeable(Expression::Variable(name)) => {
                let written = if pattern.written.is_some() {
                    name.clone()
                } else {
                    format!("{{ ${name} }}")
                };
                again.push_str(&written);
                data.push(written);
                let _ = write!(text, "<ph id=\"{0}\" dataRef=\"d{0}\"/>", data.len());
            }
            Element::Placeable(_) => return (escaped(&whole), Vec::new()),
        }
    }
    if again == whole {
        (text, data)
    } else {
        (escaped(&whole), Vec::new())
    }
}

/// For text and attributes of XML 1.0, which has no control characters but three.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' | '\t' => out.push(letter),
            '\u{FFFE}' | '\u{FFFF}' => {}
            _ if letter.is_control() => {}
            _ => out.push(letter),
        }
    }
    out
}
