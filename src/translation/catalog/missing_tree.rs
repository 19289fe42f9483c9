//! `missing.yml` and `missing.json`: what a locale lacks, as a tree of keys with the source's texts to
//! overwrite.

use std::fmt::Write;

use crate::catalog::{Element, Expression, Message, Pattern, Variant, write_pattern};
use crate::locale::Locale;
use crate::standards::plural_categories;

use super::MissingMessage;

/// A tree of keys.
#[derive(Debug, Default)]
struct Branch {
    entries: Vec<(String, Node)>,
}

/// A text, or else what is below a key.
#[derive(Debug, Default)]
struct Node {
    leaf: Option<Leaf>,
    inside: Branch,
}

/// A text, or a value as it stands, with lines of comment.
#[derive(Debug)]
struct Leaf {
    text: String,
    is_constant: bool,
    comment: Vec<String>,
}

/// As YAML: under the locale where the source's file is.
pub(super) fn yaml(
    missing: &[&MissingMessage],
    locale: &Locale,
    notes: impl Fn(&str) -> Vec<String>,
) -> String {
    let mut root = Branch::default();
    for it in missing {
        let mut path = Vec::new();
        if it.rooted {
            path.push(locale.as_str().to_owned());
        }
        root.add_message(path, it, locale, '.', &notes);
    }
    let mut out = String::new();
    root.write_yaml(&mut out, 0);
    out
}

/// As JSON: plural forms by suffix, as i18next has them.
pub(super) fn json(missing: &[&MissingMessage], locale: &Locale) -> String {
    let mut root = Branch::default();
    for it in missing {
        root.add_message(Vec::new(), it, locale, '_', &|_| Vec::new());
    }
    let mut out = String::new();
    root.write_json(&mut out, 0);
    out.push('\n');
    out
}

impl Branch {
    fn add_message(
        &mut self,
        mut path: Vec<String>,
        missing: &MissingMessage,
        locale: &Locale,
        plural_mark: char,
        notes: &dyn Fn(&str) -> Vec<String>,
    ) {
        let message = &missing.message;
        match &message.path {
            Some(keys) => path.extend(keys.iter().cloned()),
            None => path.extend(message.key.split('.').map(str::to_owned)),
        }
        let mut comment = comment(message);
        comment.extend(notes(&message.key));
        if let Some(value) = &message.value {
            for (form, pattern) in forms(value, locale) {
                let mut path = path.clone();
                match (form, plural_mark) {
                    (None, _) => {}
                    (Some(form), '_') => {
                        if let Some(last) = path.last_mut() {
                            let stem = last.strip_suffix("_other").unwrap_or(last);
                            *last = format!("{stem}_{form}");
                        }
                    }
                    (Some(form), _) => path.push(form.to_owned()),
                }
                self.add(path, leaf(pattern, std::mem::take(&mut comment)));
            }
        }
        for attribute in &message.attributes {
            let mut path = path.clone();
            path.extend(attribute.name.split('.').map(str::to_owned));
            self.add(path, leaf(&attribute.value, std::mem::take(&mut comment)));
        }
    }

    fn add(&mut self, path: Vec<String>, leaf: Leaf) {
        let mut here = self;
        let mut rest = path.into_iter().peekable();
        while let Some(key) = rest.next() {
            if rest.peek().is_none() {
                let leaf = Some(leaf);
                let inside = Self::default();
                here.entries.push((key, Node { leaf, inside }));
                return;
            }
            here = here.child(key);
        }
    }

    fn child(&mut self, key: String) -> &mut Self {
        let is_branch = |(name, node): &(String, Node)| *name == key && node.leaf.is_none();
        let at = self.entries.iter().rposition(is_branch).unwrap_or_else(|| {
            self.entries.push((key, Node::default()));
            self.entries.len() - 1
        });
        &mut self.entries[at].1.inside
    }

    /// Whether the keys are the numbers of a list's items.
    fn is_list(&self) -> bool {
        self.entries
            .iter()
            .enumerate()
            .all(|(at, (key, _))| *key == at.to_string())
    }

    fn write_yaml(&self, out: &mut String, depth: usize) {
        let indent = "  ".repeat(depth);
        let is_list = depth > 0 && self.is_list();
        for (key, node) in &self.entries {
            let name = if is_list {
                "-".to_owned()
            } else {
                format!("{}:", yaml_key(key))
            };
            if let Some(leaf) = &node.leaf {
                for line in &leaf.comment {
                    let _ = writeln!(out, "{indent}# {line}");
                }
                let _ = writeln!(out, "{indent}{name} {}", leaf.value());
            } else {
                let _ = writeln!(out, "{indent}{name}");
                node.inside.write_yaml(out, depth + 1);
            }
        }
    }

    fn write_json(&self, out: &mut String, depth: usize) {
        let indent = "  ".repeat(depth + 1);
        let is_list = depth > 0 && self.is_list();
        out.push_str(if is_list { "[" } else { "{" });
        for (at, (key, node)) in self.entries.iter().enumerate() {
            out.push_str(if at == 0 { "\n" } else { ",\n" });
            out.push_str(&indent);
            if !is_list {
                let _ = write!(out, "{}: ", quoted(key));
            }
            match &node.leaf {
                Some(leaf) => out.push_str(&leaf.value()),
                None => node.inside.write_json(out, depth + 1),
            }
        }
        let _ = write!(
            out,
            "\n{}{}",
            "  ".repeat(depth),
            if is_list { "]" } else { "}" }
        );
    }
}

impl Leaf {
    fn value(&self) -> String {
        if self.is_constant {
            self.text.clone()
        } else {
            quoted(&self.text)
        }
    }
}

/// A text between double quotes, as JSON has it. YAML reads it alike.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

fn yaml_key(key: &str) -> String {
    let plain = |it: char| it.is_ascii_alphanumeric() || it == '_' || it == '-';
    let is_word = key.starts_with(|it: char| it.is_ascii_alphabetic()) && key.chars().all(plain);
    let is_switch = matches!(
        key.to_ascii_lowercase().as_str(),
        "yes" | "no" | "on" | "off" | "true" | "false" | "null" | "y" | "n"
    );
    if is_word && !is_switch {
        key.to_owned()
    } else {
        quoted(key)
    }
}

fn leaf(pattern: &Pattern, comment: Vec<String>) -> Leaf {
    let is_constant = matches!(
        pattern.elements.as_slice(),
        [Element::Placeable(Expression::Number(_))]
    );
    Leaf {
        text: write_pattern(pattern),
        is_constant,
        comment,
    }
}

fn comment(message: &Message) -> Vec<String> {
    let words = message.comment.as_deref().unwrap_or("");
    // Each of these ends a line, and so a comment, for some reader of YAML.
    let lines = words.split(['\n', '\r', '\u{85}', '\u{2028}', '\u{2029}']);
    let lines = lines.map(str::trim_end).filter(|it| !it.is_empty());
    lines.map(str::to_owned).collect()
}

/// The forms of a text in a locale: one without a name, or one for each plural category there.
pub(super) fn forms<'p>(
    value: &'p Pattern,
    locale: &Locale,
) -> Vec<(Option<&'static str>, &'p Pattern)> {
    let Some(variants) = plural_variants(value) else {
        return vec![(None, value)];
    };
    let find = |key: &str| variants.iter().find(|it| it.key == key);
    let Some(last) = find("other").or(variants.last()) else {
        return Vec::new();
    };
    let mut categories = plural_categories(locale).to_vec();
    if !categories.contains(&"other") {
        // Fractions have it, and programs fall back on it.
        categories.push("other");
    }
    let form = |category: &'static str| (Some(category), &find(category).unwrap_or(last).value);
    categories.into_iter().map(form).collect()
}

/// The plural forms that a format keeps under keys of their own.
pub(super) fn plural_variants(value: &Pattern) -> Option<&[Variant]> {
    match value.elements.as_slice() {
        [Element::Placeable(Expression::Select(_, variants))] if value.written.is_none() => {
            Some(variants)
        }
        _ => None,
    }
}
