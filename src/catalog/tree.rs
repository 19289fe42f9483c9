//! Catalogs that are trees of keys (YAML, JSON), flattened to messages.

use std::collections::HashMap;
use std::rc::Rc;

use super::{
    Attribute, Element, Expression, Junk, Message, ParsedFile, Pattern, Repeat, Span, Variant,
};

/// Deeper trees are no catalogs. Whoever walks one may recurse.
pub(super) const MAX_DEPTH: usize = 60;
/// Nodes that are visited in one file. Aliases of aliases could otherwise give any number.
const MAX_NODES: usize = 500_000;
/// CLDR's plural categories, as keys of a message's forms.
pub(crate) const PLURAL_KEYS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// A value and its place.
#[derive(Debug, Clone)]
pub(super) struct Node {
    pub(super) value: Value,
    pub(super) span: Span,
}

#[derive(Debug, Clone)]
pub(super) enum Value {
    /// Nothing: not translated yet.
    Null,
    Text(String),
    /// A number or switch: nothing to translate.
    Constant(String),
    List(Vec<Node>),
    Map(Vec<Entry>),
    /// What an alias stands for.
    Shared(Rc<Node>),
}

/// A key and its value.
#[derive(Debug, Clone)]
pub(super) struct Entry {
    pub(super) key: String,
    pub(super) span: Span,
    pub(super) node: Node,
}

/// How a format writes what the tree itself does not say.
pub(super) struct Style<'a> {
    /// Reads a text.
    pub(super) pattern: &'a dyn Fn(&str) -> Pattern,
    /// Whether `key_one`, `key_other` are the forms of one message.
    pub(super) suffixes: bool,
    /// The variables that choose a plural form, as texts show them.
    pub(super) counts: &'a [&'a str],
}

impl Node {
    fn value(&self) -> &Value {
        match &self.value {
            Value::Shared(node) => node.value(),
            own => own,
        }
    }

    fn scalar(&self, style: &Style<'_>) -> Option<Pattern> {
        match self.value() {
            Value::Text(text) => Some((style.pattern)(text)),
            Value::Constant(text) => Some(constant(text)),
            _ => None,
        }
    }
}

/// Adds the messages of a tree to `file`.
pub(super) fn flatten(root: &Node, style: &Style<'_>, file: &mut ParsedFile) {
    let mut flat = Flattener {
        style,
        file,
        left: MAX_NODES,
    };
    match root.value() {
        Value::Map(entries) => flat.map(entries, &Place::default()),
        // A list at the top has no key of its own: its items are the messages.
        Value::List(items) => {
            for (at, item) in items.iter().enumerate() {
                flat.node(&Place::default().within(&at.to_string()), item.span, item);
            }
        }
        _ => {}
    }
    if flat.left == 0 {
        file.junk.push(Junk {
            span: root.span,
            failed_at: root.span,
            keys: Vec::new(),
            attribute: None,
            why: "More messages than any catalog has; perhaps aliases of aliases".to_owned(),
            text: String::new(),
        });
    }
}

/// Where in the tree something is.
#[derive(Debug, Clone, Default)]
struct Place {
    /// The keys that lead there.
    path: Vec<String>,
    /// They, joined by dots.
    key: String,
    /// Whether one of them has dots itself.
    has_dots: bool,
}

impl Place {
    fn within(&self, key: &str) -> Self {
        let mut path = self.path.clone();
        path.push(key.to_owned());
        Self {
            path,
            key: joined(&self.key, key),
            has_dots: self.has_dots || key.contains('.'),
        }
    }
}

struct Flattener<'f, 's> {
    style: &'s Style<'s>,
    file: &'f mut ParsedFile,
    left: usize,
}

impl Flattener<'_, '_> {
    fn map(&mut self, entries: &[Entry], place: &Place) {
        let groups = if self.style.suffixes {
            suffix_groups(entries)
        } else {
            HashMap::new()
        };
        let last = self.last_of_each(entries, place);
        for (at, entry) in entries.iter().enumerate() {
            if last.get(entry.key.as_str()) != Some(&at) {
                continue;
            }
            match groups.get(entry.key.as_str()) {
                None => self.node(&place.within(&entry.key), entry.span, &entry.node),
                Some((stem, forms))
                    if forms.first().is_some_and(|it| std::ptr::eq(it.1, entry)) =>
                {
                    self.plural(&place.within(stem), entry.span, forms);
                }
                Some(_) => {}
            }
        }
    }

    /// Whether another node may be visited.
    fn spend(&mut self) -> bool {
        self.left = self.left.saturating_sub(1);
        self.left > 0
    }

    /// The last of several entries with one key counts, as every reader of these formats has it.
    fn last_of_each<'e>(&mut self, entries: &'e [Entry], place: &Place) -> HashMap<&'e str, usize> {
        let mut last: HashMap<&str, usize> = HashMap::with_capacity(entries.len());
        for (at, entry) in entries.iter().enumerate() {
            if let Some(before) = last.insert(&entry.key, at).and_then(|it| entries.get(it)) {
                self.file.repeats.push(Repeat {
                    key: place.within(&entry.key).key,
                    span: entry.span,
                    first: before.span,
                });
            }
        }
        last
    }

    fn node(&mut self, place: &Place, span: Span, node: &Node) {
        if !self.spend() {
            return;
        }
        match node.value() {
            Value::Map(entries) if is_plural(entries) => {
                let forms: Forms = entries.iter().map(|it| (it.key.as_str(), it)).collect();
                self.plural(place, span, &forms);
            }
            Value::Map(entries) => self.map(entries, place),
            Value::List(items) => self.list(place, span, items),
            Value::Null => self.file.untranslated.push((place.key.clone(), span)),
            _ => {
                let value = node.scalar(self.style);
                self.push(place, span, value, Vec::new());
            }
        }
    }

    /// A list is one message: its items are the message's attributes, by number.
    fn list(&mut self, place: &Place, span: Span, items: &[Node]) {
        let mut attributes = Vec::new();
        self.items(items, "", &mut attributes);
        self.push(place, span, None, attributes);
    }

    fn items(&mut self, items: &[Node], path: &str, out: &mut Vec<Attribute>) {
        for (at, item) in items.iter().enumerate() {
            self.item(&joined(path, &at.to_string()), item, out);
        }
    }

    fn item(&mut self, name: &str, item: &Node, out: &mut Vec<Attribute>) {
        if !self.spend() {
            return;
        }
        match item.value() {
            Value::List(items) => self.items(items, name, out),
            Value::Map(entries) => {
                for entry in entries {
                    self.item(&joined(name, &entry.key), &entry.node, out);
                }
            }
            _ => {
                out.extend(item.scalar(self.style).map(|value| Attribute {
                    name: name.to_owned(),
                    value,
                    span: item.span,
                }));
            }
        }
    }

    fn plural(&mut self, place: &Place, span: Span, forms: &[(&str, &Entry)]) {
        let variants: Vec<Variant> = forms
            .iter()
            .filter_map(|(category, form)| {
                Some(Variant {
                    key: (*category).to_owned(),
                    default: *category == "other",
                    value: form.node.scalar(self.style)?,
                    span: form.span,
                })
            })
            .collect();
        if variants.is_empty() {
            self.file.untranslated.push((place.key.clone(), span));
            return;
        }
        let value = plural_pattern(self.style.counts, variants);
        self.push(place, span, Some(value), Vec::new());
    }

    fn push(
        &mut self,
        place: &Place,
        span: Span,
        value: Option<Pattern>,
        attributes: Vec<Attribute>,
    ) {
        self.file.messages.push(Message {
            key: place.key.clone(),
            path: place.has_dots.then(|| place.path.clone()),
            value,
            attributes,
            is_term: false,
            span,
            comment: None,
            group: None,
            fuzzy: false,
        });
    }
}

/// A pattern of plural forms, which any of these variables may choose.
pub(super) fn plural_pattern(counts: &[&str], variants: Vec<Variant>) -> Pattern {
    let arguments = counts.iter().map(|name| super::Argument {
        name: None,
        value: Expression::Variable((*name).to_owned()),
    });
    let selector = Expression::Function("PLURAL".to_owned(), arguments.collect());
    let select = Expression::Select(Box::new(selector), variants);
    Pattern {
        elements: vec![Element::Placeable(select)],
        written: None,
    }
}

fn constant(text: &str) -> Pattern {
    Pattern {
        elements: vec![Element::Placeable(Expression::Number(text.to_owned()))],
        written: Some(text.into()),
    }
}

fn joined(path: &str, key: &str) -> String {
    if path.is_empty() {
        key.to_owned()
    } else {
        format!("{path}.{key}")
    }
}

/// Whether a map holds the plural forms of one message.
fn is_plural(entries: &[Entry]) -> bool {
    let is_form = |entry: &Entry| {
        let scalar = !matches!(entry.node.value(), Value::List(_) | Value::Map(_));
        scalar && PLURAL_KEYS.contains(&entry.key.as_str())
    };
    !entries.is_empty() && entries.iter().all(is_form)
}

/// Plural forms of one message: each its category, or a number of the form, and its entry.
type Forms<'e> = Vec<(&'e str, &'e Entry)>;
type Groups<'e> = HashMap<&'e str, (String, Forms<'e>)>;

/// Keys that are plural forms of one message, each with the message's key and all of its forms.
fn suffix_groups(entries: &[Entry]) -> Groups<'_> {
    let texts = entries
        .iter()
        .filter(|it| matches!(it.node.value(), Value::Text(_) | Value::Null));
    let texts: HashMap<&str, &Entry> = texts.map(|it| (it.key.as_str(), it)).collect();
    let (mut named, mut former) = (HashMap::new(), HashMap::new());
    for entry in entries
        .iter()
        .filter(|it| texts.contains_key(it.key.as_str()))
    {
        let forms: Option<(&mut HashMap<&str, Forms>, _)> = plural_stem(&entry.key)
            .map(|it| (&mut named, it))
            .or_else(|| Some((&mut former, former_stem(&entry.key)?)));
        if let Some((groups, (stem, category))) = forms {
            groups.entry(stem).or_default().push((category, entry));
        }
    }
    let keys = entries.iter().map(|it| it.key.as_str());
    let mut groups = groups_of(named, &keys.collect());
    groups.extend(former_groups(former, &texts));
    groups
}

/// `key_one`, `key_other`. Without an `_other` they are keys like others.
fn groups_of<'e>(
    by_stem: HashMap<&'e str, Forms<'e>>,
    keys: &std::collections::HashSet<&str>,
) -> Groups<'e> {
    let mut groups = HashMap::new();
    for (stem, forms) in by_stem {
        let other = format!("{stem}_other");
        if !keys.contains(other.as_str()) {
            continue;
        }
        // The stem may be a key too, for when no count is given.
        let name = if keys.contains(stem) { &other } else { stem };
        for (_, form) in &forms {
            groups.insert(form.key.as_str(), (name.to_owned(), forms.clone()));
        }
    }
    groups
}

/// `key` and `key_plural`, or `key`, `key_plural_2` and `key_plural_5`, as i18next had it before it
/// knew CLDR. Without the stem they are keys like others.
fn former_groups<'e>(
    by_stem: HashMap<&'e str, Forms<'e>>,
    texts: &HashMap<&'e str, &'e Entry>,
) -> Groups<'e> {
    let mut groups = HashMap::new();
    for (stem, mut forms) in by_stem {
        let Some(single) = texts.get(stem) else {
            continue;
        };
        let is_numbered = forms.iter().all(|it| it.0 != "other");
        forms.insert(0, (if is_numbered { "1" } else { "one" }, single));
        for (_, form) in &forms {
            groups.insert(form.key.as_str(), (stem.to_owned(), forms.clone()));
        }
    }
    groups
}

fn plural_stem(key: &str) -> Option<(&str, &str)> {
    let (stem, suffix) = key.rsplit_once('_')?;
    (!stem.is_empty() && PLURAL_KEYS.contains(&suffix)).then_some((stem, suffix))
}

fn former_stem(key: &str) -> Option<(&str, &str)> {
    if let Some(stem) = key.strip_suffix("_plural") {
        return (!stem.is_empty()).then_some((stem, "other"));
    }
    let (rest, number) = key.rsplit_once('_')?;
    let stem = rest.strip_suffix("_plural")?;
    let is_number = !number.is_empty() && number.bytes().all(|it| it.is_ascii_digit());
    (is_number && !stem.is_empty()).then_some((stem, number))
}
