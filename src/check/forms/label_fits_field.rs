//! Does the label say what the field is for?
//!
//! ACT cc0f0a. Code names fields too, mostly in English: a label that shares a word with these names is
//! taken to say it. About others a person is asked, and about fields that cannot be told apart.

use crate::check::shared::fields::input_type;
use crate::check::shared::label_groups::LabelGroups;
use crate::rule::{Check, Needs, Page, Verdict};
use crate::semantics::Role;
use crate::snapshot::{Node, visible_text};

pub(crate) static CHECK: Check = Check {
    id: "label-fits-field",
    needs: Needs::Dom,
    messages: &["label-repeated", "label-unlike-field"],
    run,
};

fn run(page: &Page<'_>, field: Node<'_>) -> Verdict {
    let label = seen_label(page, field);
    if LabelGroups::of(page).is_repeated(field) {
        return Verdict::unsure("label-repeated").with("label", label);
    }
    let names = names_in_code(field);
    if is_choice(page, field) || !is_english(page, field) || names.is_empty() {
        return Verdict::yes();
    }
    if shares_word(&label, &names) {
        return Verdict::yes();
    }
    Verdict::unsure("label-unlike-field")
        .with("label", label)
        .with("names", names.join(", "))
}

/// The part of the label that is seen; the name if nothing is.
fn seen_label(page: &Page<'_>, field: Node<'_>) -> String {
    let mut labels = field.by_id_refs("aria-labelledby");
    if labels.is_empty() {
        labels = page.semantics.label_elements(field);
    }
    labels.retain(|label| page.semantics.is_displayed(*label));
    if labels.is_empty() {
        return page.semantics.name(field).text.clone();
    }
    let texts: Vec<String> = labels.into_iter().map(visible_text).collect();
    texts.join(" ")
}

/// Choices are labelled with what can be chosen, which code does not name.
fn is_choice(page: &Page<'_>, field: Node<'_>) -> bool {
    matches!(
        page.semantics.role(field),
        Role::Checkbox
            | Role::Radio
            | Role::Switch
            | Role::MenuItemCheckbox
            | Role::MenuItemRadio
            | Role::ListBox
    )
}

fn is_english(page: &Page<'_>, field: Node<'_>) -> bool {
    let lang = page.semantics.lang_of(field).unwrap_or("en");
    lang.split('-').next() == Some("en")
}

/// What the code calls the field, in lower case.
fn names_in_code(field: Node<'_>) -> Vec<String> {
    let attributes = ["name", "id", "autocomplete", "placeholder"];
    let values = attributes.iter().filter_map(|name| field.attr(name));
    let kind = input_type(field);
    let kind = (!matches!(kind.as_str(), "" | "text")).then_some(kind);
    let values = values.map(str::to_lowercase).chain(kind);
    values.filter(|value| says_something(value)).collect()
}

/// One or two letters are short for anything.
fn says_something(name: &str) -> bool {
    name.chars().filter(|c| c.is_alphabetic()).count() >= 3
}

/// True if a word of the label is in a name, or a name is made of the first letters of the label's words.
fn shares_word(label: &str, names: &[String]) -> bool {
    let lower = label.to_lowercase();
    let words = || {
        lower
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
    };
    let initials: String = words().filter_map(|word| word.chars().next()).collect();
    let is_in = |name: &String| {
        let mut longer = words().filter(|word| word.chars().count() >= 3);
        longer.any(|word| name.contains(word.get(..4).unwrap_or(word)))
            || (initials.len() >= 2 && name.contains(&initials))
    };
    names.iter().any(is_in)
}
