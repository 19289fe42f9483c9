//! Patterns as Fluent text: for people to read beside a finding, and for `missing.ftl`.

use std::fmt::Write;

use super::{Argument, Element, Expression, Message, Pattern, Variant};

const INDENT: &str = "    ";

/// Whether nothing would be seen of the pattern: no words, or blanks and invisible characters alone.
pub fn is_blank(pattern: &Pattern) -> bool {
    pattern.elements.iter().all(|element| match element {
        Element::Text(words) | Element::Placeable(Expression::Literal(words)) => {
            words.chars().all(is_invisible)
        }
        Element::Placeable(_) => false,
    })
}

fn is_invisible(it: char) -> bool {
    it.is_whitespace()
        || it.is_control()
        || matches!(
            it,
            '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}' | '\u{AD}'
        )
}

/// The pattern in its catalog's notation, in Fluent without the indentation of its lines.
pub fn write_pattern(pattern: &Pattern) -> String {
    if let Some(written) = &pattern.written {
        return written.to_string();
    }
    if let Some(forms) = plural_forms(pattern) {
        return forms;
    }
    let mut out = String::new();
    elements(&mut out, pattern, "\n");
    out
}

/// The plural forms of formats that have them under keys of their own, one a line.
fn plural_forms(pattern: &Pattern) -> Option<String> {
    let [Element::Placeable(Expression::Select(_, variants))] = pattern.elements.as_slice() else {
        return None;
    };
    let form = |variant: &Variant| {
        let written = variant.value.written.as_deref()?;
        Some(format!("{}: {written}", variant.key))
    };
    let forms: Option<Vec<String>> = variants.iter().map(form).collect();
    Some(forms?.join("\n"))
}

/// A whole message in Fluent's notation, which Fluent reads back as the same message.
pub fn write_message(message: &Message) -> String {
    let mut out = format!("{} =", message.key);
    if let Some(value) = &message.value {
        after_equals(&mut out, value, INDENT);
    }
    for attribute in &message.attributes {
        let _ = write!(out, "\n{INDENT}.{} =", attribute.name);
        after_equals(&mut out, &attribute.value, &INDENT.repeat(2));
    }
    out.push('\n');
    out
}

/// A pattern behind its equals sign: on the same line, or below it when it has several lines (then
/// every line has the same indentation, which Fluent removes again).
fn after_equals(out: &mut String, pattern: &Pattern, indent: &str) {
    let line_break = format!("\n{indent}");
    // Fluent reads nothing, or line ends alone, as no text at all.
    let is_nothing = |it: &Element| matches!(it, Element::Text(words) if words.trim_matches([' ', '\r', '\n']).is_empty());
    if pattern.elements.iter().all(is_nothing) {
        out.push_str(" { \"\" }");
        return;
    }
    let many = pattern.elements.iter().any(|it| match it {
        Element::Text(words) => words.contains('\n'),
        Element::Placeable(expression) => matches!(expression, Expression::Select(..)),
    });
    out.push_str(if many { &line_break } else { " " });
    elements(out, pattern, &line_break);
}

fn elements(out: &mut String, pattern: &Pattern, line_break: &str) {
    let last = pattern.elements.len().saturating_sub(1);
    for (at, element) in pattern.elements.iter().enumerate() {
        match element {
            Element::Text(words) => text(out, words, at == 0, at == last, line_break),
            Element::Placeable(it) => {
                out.push_str("{ ");
                expression(out, it, line_break);
                out.push_str(" }");
            }
        }
    }
}

/// Words, with those characters quoted that Fluent would read as syntax or trim away.
fn text(out: &mut String, words: &str, first: bool, last: bool, line_break: &str) {
    let words = words.replace("\r\n", "\n");
    let count = words.split('\n').count();
    for (at, line) in words.split('\n').enumerate() {
        let at_start = if at == 0 { first } else { true };
        let at_end = at + 1 == count && last;
        if at > 0 {
            // An empty line stays empty; the next one with words carries the indentation.
            out.push_str(if line.is_empty() { "\n" } else { line_break });
        }
        let trimmed = line.trim_end_matches(' ');
        let (body, tail) = if at_end {
            line.split_at(trimmed.len())
        } else {
            (line, "")
        };
        let syntax = |it: char| matches!(it, ' ' | '.' | '*' | '[' | '\t');
        for (place, letter) in body.chars().enumerate() {
            let opens = place == 0 && at_start && syntax(letter) && (at == 0 || letter != ' ');
            match letter {
                '{' | '}' | '\r' => quoted(out, letter.encode_utf8(&mut [0; 4])),
                _ if opens => quoted(out, letter.encode_utf8(&mut [0; 4])),
                _ => out.push(letter),
            }
        }
        if !tail.is_empty() {
            quoted(out, tail);
        }
    }
}

fn quoted(out: &mut String, words: &str) {
    out.push_str("{ ");
    literal(out, words);
    out.push_str(" }");
}

fn literal(out: &mut String, words: &str) {
    out.push('"');
    for letter in words.chars() {
        match letter {
            '"' | '\\' => out.extend(['\\', letter]),
            ' ' => out.push(' '),
            // What cannot be seen is written as an escape, so that a translator sees it.
            _ if is_invisible(letter) => {
                let _ = write!(out, "\\U{:06X}", u32::from(letter));
            }
            _ => out.push(letter),
        }
    }
    out.push('"');
}

fn expression(out: &mut String, expression: &Expression, line_break: &str) {
    match expression {
        Expression::Literal(words) => literal(out, words),
        Expression::Number(number) => out.push_str(number),
        Expression::Variable(name) => {
            let _ = write!(out, "${name}");
        }
        Expression::Message(reference) => {
            let _ = write!(out, "{reference}");
        }
        Expression::Term(reference, arguments) => {
            let _ = write!(out, "{reference}");
            if !arguments.is_empty() {
                call(out, arguments, line_break);
            }
        }
        Expression::Function(name, arguments) => {
            out.push_str(name);
            call(out, arguments, line_break);
        }
        Expression::Select(selector, variants) => select(out, selector, variants, line_break),
    }
}

fn call(out: &mut String, arguments: &[Argument], line_break: &str) {
    out.push('(');
    for (at, argument) in arguments.iter().enumerate() {
        if at > 0 {
            out.push_str(", ");
        }
        if let Some(name) = &argument.name {
            let _ = write!(out, "{name}: ");
        }
        inner(out, &argument.value, line_break);
    }
    out.push(')');
}

/// An expression inside another: a select needs braces of its own there.
fn inner(out: &mut String, it: &Expression, line_break: &str) {
    if matches!(it, Expression::Select(..)) {
        out.push_str("{ ");
        expression(out, it, line_break);
        out.push_str(" }");
    } else {
        expression(out, it, line_break);
    }
}

fn select(out: &mut String, selector: &Expression, variants: &[Variant], line_break: &str) {
    expression(out, selector, line_break);
    out.push_str(" ->");
    let deeper = format!("{line_break}{INDENT}{INDENT}");
    for variant in variants {
        let mark = if variant.default { "  *" } else { "   " };
        let _ = write!(out, "{line_break}{mark}[{}] ", variant.key);
        elements(out, &variant.value, &deeper);
    }
    out.push_str(line_break);
}
