//! Texts that say that something is wrong with what was filled in, and the fields they are about.
//!
//! Three things tell one: a field that is marked as invalid refers to it; it stands in a form and its role,
//! `id` or `class` calls it an error; or it stands in red beside a field that is marked as invalid.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::color::Color;
use super::field_groups::FieldGroups;
use super::fields::{has_field_role, is_marked_invalid};
use super::flat;
use crate::rule::Page;
use crate::semantics::Role;
use crate::snapshot::{Node, NodeId, Property, collapse};

/// What is known of one.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ErrorText {
    /// The field it is about; `None` if it may be any of the form.
    pub(crate) field: Option<NodeId>,
    /// True if the field refers to it.
    pub(crate) is_tied: bool,
}

/// Those of a page.
#[derive(Debug, Default)]
pub(crate) struct ErrorTexts {
    /// By the element that holds the text.
    texts: HashMap<NodeId, ErrorText>,
    /// Fields that one is about.
    explained: HashSet<NodeId>,
    /// True if one may be about any field.
    is_any_open: bool,
}

/// Longer texts are more than a message, in bytes.
const LONGEST: usize = 600;

impl ErrorTexts {
    /// Those of the page.
    pub(crate) fn of(page: &Page<'_>) -> Arc<Self> {
        page.shared(Self::new)
    }

    /// What is known of the element, if it is one.
    pub(crate) fn get(&self, element: Node<'_>) -> Option<ErrorText> {
        self.texts.get(&element.id()).copied()
    }

    pub(crate) fn count(&self) -> usize {
        self.texts.len()
    }

    /// True if one may be about the field: it is, or it is about no field alone.
    pub(crate) fn may_explain(&self, field: Node<'_>) -> bool {
        self.is_any_open || self.explained.contains(&field.id())
    }

    fn new(page: &Page<'_>) -> Self {
        let mut texts = Self::default();
        let fields = page.snapshot.elements().filter(|field| {
            is_marked_invalid(*field)
                && has_field_role(page, *field)
                && page.semantics.is_exposed(*field)
        });
        let invalid: Vec<Node<'_>> = fields.collect();
        for field in &invalid {
            texts.add_referenced(page, *field);
        }
        texts.add_named(page);
        for field in invalid {
            if !texts.explained.contains(&field.id()) {
                texts.add_red(page, field);
            }
        }
        texts
    }

    fn add(&mut self, element: Node<'_>, text: ErrorText) {
        self.explained.extend(text.field);
        self.is_any_open |= text.field.is_none();
        self.texts.entry(element.id()).or_insert(text);
    }

    /// All that is visible of what the field refers to; hints aside, if something is called an error.
    fn add_referenced(&mut self, page: &Page<'_>, field: Node<'_>) {
        let said = references(field).filter(|text| says_something(*text));
        let mut said: Vec<Node<'_>> = said.filter(|it| page.semantics.is_visible(*it)).collect();
        if said.iter().any(|text| is_named_error(*text)) {
            said.retain(|text| is_named_error(*text));
        }
        for text in said {
            self.add(text, tied(field));
        }
    }

    fn add_named(&mut self, page: &Page<'_>) {
        let groups = FieldGroups::of(page);
        let mut described: Option<HashMap<NodeId, NodeId>> = None;
        let elements = page.snapshot.elements();
        for element in elements.filter(|it| is_named_error(*it) && says_something(*it)) {
            let is_new = !flat::around(element).any(|outer| self.texts.contains_key(&outer.id()));
            if !is_new || !is_message_of_form(&groups, element) {
                continue;
            }
            let described = described.get_or_insert_with(|| referring(page));
            let by = described.get(&element.id());
            let by = by.and_then(|id| page.snapshot.node(*id));
            if page.semantics.is_visible(element) || by.is_some() {
                self.add(element, about(page, &groups, element, by));
            }
        }
    }

    fn add_red(&mut self, page: &Page<'_>, field: Node<'_>) {
        let groups = FieldGroups::of(page);
        let group = groups.group_of(field);
        let red = flat::within(group).find(|node| {
            let holds_text = node.is_element() && node.children().any(flat::is_text);
            holds_text && is_red(*node) && page.semantics.is_visible(*node)
        });
        let red = red.filter(|text| *text != field && says_something(*text) && !text.is("label"));
        if let Some(text) = red {
            let field = Some(field.id());
            let is_tied = false;
            self.add(text, ErrorText { field, is_tied });
        }
    }
}

fn tied(field: Node<'_>) -> ErrorText {
    ErrorText {
        field: Some(field.id()),
        is_tied: true,
    }
}

/// The field that refers to the text, that it labels, or that is the only one near it. What names or
/// describes the group of a field is told with the field.
fn about(
    page: &Page<'_>,
    groups: &FieldGroups,
    text: Node<'_>,
    referring: Option<Node<'_>>,
) -> ErrorText {
    let labelled = page.semantics.labelled_control(text);
    let field = referring.filter(|node| has_field_role(page, *node));
    if let Some(field) = field.or(labelled) {
        return tied(field);
    }
    let nearest = groups.only_one_near(text);
    ErrorText {
        field: nearest.map(Node::id),
        is_tied: nearest.is_some_and(|field| is_told_with_group(field, text)),
    }
}

/// True if a group around the field refers to the text or to what holds it.
fn is_told_with_group(field: Node<'_>, text: Node<'_>) -> bool {
    let refers = |group: Node<'_>| {
        references(group)
            .chain(group.by_id_refs("aria-labelledby"))
            .any(|named| named == text || flat::around(text).any(|outer| outer == named))
    };
    let is_group = |it: Node<'_>| {
        it.is("fieldset") || it.attr_is("role", "group") || it.attr_is("role", "radiogroup")
    };
    flat::around(field).any(|outer| is_group(outer) && refers(outer))
}

/// What the element's `aria-errormessage` and `aria-describedby` refer to.
fn references(element: Node<'_>) -> impl Iterator<Item = Node<'_>> {
    let attributes = ["aria-errormessage", "aria-describedby"];
    let found = attributes.into_iter();
    found.flat_map(move |attribute| element.by_id_refs(attribute))
}

/// What refers to elements of the page: by each of these, the first that does.
fn referring(page: &Page<'_>) -> HashMap<NodeId, NodeId> {
    let mut by = HashMap::new();
    let exposed = |node: &Node<'_>| page.semantics.is_exposed(*node);
    for element in page.snapshot.elements().filter(exposed) {
        for text in references(element) {
            by.entry(text.id()).or_insert(element.id());
        }
    }
    by
}

/// True if its role, `id` or `class` calls the element an error.
fn is_named_error(element: Node<'_>) -> bool {
    let mut names = ["id", "class"]
        .into_iter()
        .filter_map(|it| element.attr(it));
    element.attr_is("role", "alert") || names.any(has_error_word)
}

/// True for `error`, `fieldError`, `form__error-text` and `errormessage`, not for `terror`.
fn has_error_word(names: &str) -> bool {
    let mut last = ' ';
    let mut apart = String::with_capacity(names.len());
    for c in names.chars() {
        if c.is_uppercase() && last.is_lowercase() {
            apart.push(' ');
        }
        apart.extend(c.to_lowercase());
        last = c;
    }
    let mut words = apart.split(|c: char| !c.is_alphanumeric());
    words.any(|word| word.starts_with("error") || word.starts_with("erreur") || word == "invalid")
}

/// True in a form, for what holds no field and is no part of a control or of a group's name.
fn is_message_of_form(groups: &FieldGroups, element: Node<'_>) -> bool {
    let is_control = |it: &Node<'_>| it.is_any(&["a", "button", "legend", "option", "summary"]);
    let is_form = |it: Node<'_>| it.is("form") || it.attr_is("role", Role::Form.name());
    groups.count(element) == 0
        && !is_control(&element)
        && !flat::around(element).any(|outer| is_control(&outer))
        && flat::around(element).any(|outer| is_form(outer) && groups.count(outer) > 0)
}

fn says_something(element: Node<'_>) -> bool {
    let text = words_of(element);
    text.chars().any(char::is_alphabetic) && text.len() <= LONGEST
}

/// The text that the element holds, as people read it.
pub(crate) fn words_of(element: Node<'_>) -> String {
    collapse(&element.text_content())
}

/// True if red is by far the strongest part of the text's colour.
fn is_red(element: Node<'_>) -> bool {
    let color = element.style(Property::Color).and_then(Color::parse);
    color.is_some_and(|color| color.red >= 0.5 && color.red > 2.0 * color.green.max(color.blue))
}

#[cfg(test)]
mod tests {
    use super::has_error_word;

    #[test]
    fn errors_are_told_by_whole_words() {
        for (names, is_error) in [
            ("error", true),
            ("name-error", true),
            ("emailError text", true),
            ("form__errors", true),
            ("errormsg", true),
            ("field is-invalid", true),
            ("terror", false),
            ("mirrored", false),
            ("validation", false),
            ("", false),
        ] {
            assert_eq!(has_error_word(names), is_error, "{names}");
        }
    }
}
