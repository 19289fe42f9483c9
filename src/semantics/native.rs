//! Text alternatives of the host language (HTML-AAM §4.1, SVG-AAM §8).

use crate::snapshot::Node;

use super::Semantics;
use super::implicit::input_type;
use super::label::is_labelable;
use super::name::{Mechanism, Name, collapse};
use super::naming::{Naming, Purpose};
use super::role::Role;

impl<'a> Naming<'_, 'a> {
    /// What the host language names the element with, short of its content and tooltip.
    pub(super) fn native(&mut self, node: Node<'a>, purpose: Purpose) -> Name {
        if node.is_svg() {
            return svg_child_text(node, "title", Mechanism::TitleElement);
        }
        if !node.is_html() {
            let alt = if node.name() == "math" {
                node.attr("alttext")
            } else {
                None
            };
            return Name::one(Mechanism::Alt, node, alt.unwrap_or(""));
        }
        let labels = if is_labelable(node) {
            self.labels(node, purpose)
        } else {
            Name::default()
        };
        if !labels.is_empty() {
            return labels;
        }
        match node.name() {
            "input" => input_name(node),
            "textarea" => placeholder_name(node),
            "img" | "image" | "area" => attribute(node, "alt", Mechanism::Alt),
            "fieldset" => self.child_text(node, "legend", Mechanism::Legend, purpose),
            "table" => first([
                self.child_text(node, "caption", Mechanism::Caption, purpose),
                attribute(node, "title", Mechanism::Title),
                attribute(node, "summary", Mechanism::Summary),
            ]),
            "figure" => self.child_text(node, "figcaption", Mechanism::FigCaption, purpose),
            "option" | "optgroup" => attribute(node, "label", Mechanism::LabelAttribute),
            _ => Name::default(),
        }
    }

    /// The texts of the `label` elements; the control itself, if inside one, is left out. Hidden
    /// labels, and those that a reference has said already, do not count, as browsers have it.
    fn labels(&mut self, node: Node<'a>, purpose: Purpose) -> Name {
        let mut pieces = Vec::new();
        for label in self.semantics.label_elements(node) {
            if self.said.contains(&label.id()) {
                continue;
            }
            self.labels_read.insert(label.id());
            let text = collapse(&self.alternative(label, purpose).text);
            pieces.push((label, text));
        }
        Name::many(Mechanism::Label, pieces)
    }

    /// The text of the first child element of this name.
    fn child_text(
        &mut self,
        node: Node<'a>,
        child: &str,
        mechanism: Mechanism,
        purpose: Purpose,
    ) -> Name {
        let Some(named) = node.child_elements().find(|element| element.is(child)) else {
            return Name::default();
        };
        let text = self.alternative(named, purpose).text;
        Name::one(mechanism, named, &text)
    }

    /// What a control inside a name stands for: its value (2C). `None` if it is no such control.
    pub(super) fn embedded_value(&mut self, node: Node<'a>, purpose: Purpose) -> Option<String> {
        let role = self.semantics.base_role(node);
        let value = self.value_of_role(node, role, purpose)?;
        // What a field holds is no part of its own name; an empty field is known by its own name.
        let is_own = node.id() == self.root;
        (is_own || !value.trim().is_empty()).then(|| if is_own { String::new() } else { value })
    }

    fn value_of_role(&mut self, node: Node<'a>, role: Role, purpose: Purpose) -> Option<String> {
        match role {
            Role::TextBox | Role::SearchBox | Role::Combobox
                if node.is_any(&["input", "textarea"]) =>
            {
                Some(field_value(node).to_owned())
            }
            Role::TextBox | Role::SearchBox => Some(self.content(node, purpose)),
            Role::Combobox | Role::ListBox => Some(self.chosen(node, purpose)),
            _ if role.is_a(Role::Range) => Some(range_value(node, role)),
            _ => None,
        }
    }

    /// The chosen options of a list box or combo box; a combo box without options has its text.
    fn chosen(&mut self, node: Node<'a>, purpose: Purpose) -> String {
        let chosen = self.semantics.chosen_options(node);
        if chosen.is_empty()
            && !node.is("select")
            && self.semantics.base_role(node) == Role::Combobox
        {
            return self.content(node, purpose);
        }
        let texts: Vec<String> = chosen
            .into_iter()
            .map(|option| self.alternative(option, purpose).text)
            .collect();
        texts.join(" ")
    }
}

impl Name {
    fn many(mechanism: Mechanism, pieces: Vec<(Node<'_>, String)>) -> Self {
        let mut all = Self::default();
        for (node, text) in pieces.into_iter().filter(|(_, text)| !text.is_empty()) {
            let one = Self::one(mechanism, node, &text);
            all.text = if all.text.is_empty() {
                one.text
            } else {
                all.text + " " + &one.text
            };
            all.sources.extend(one.sources);
        }
        all
    }
}

fn attribute(node: Node<'_>, name: &str, mechanism: Mechanism) -> Name {
    Name::one(mechanism, node, node.attr(name).unwrap_or(""))
}

/// The first of these that is not empty.
fn first(names: impl IntoIterator<Item = Name>) -> Name {
    names
        .into_iter()
        .find(|name| !name.is_empty())
        .unwrap_or_default()
}

fn input_name(node: Node<'_>) -> Name {
    let title = attribute(node, "title", Mechanism::Title);
    match input_type(node).as_str() {
        "submit" => button_name(node, "Submit"),
        "reset" => button_name(node, "Reset"),
        "button" => attribute(node, "value", Mechanism::Value),
        "image" => first([
            attribute(node, "alt", Mechanism::Alt),
            attribute(node, "value", Mechanism::Value),
            title,
            Name::one(Mechanism::Default, node, "Submit"),
        ]),
        "text" | "search" | "tel" | "url" | "email" | "password" | "number" => {
            placeholder_name(node)
        }
        _ => Name::default(),
    }
}

/// A button without a `value` shows a word of the browser's own.
fn button_name(node: Node<'_>, word: &str) -> Name {
    if node.has_attr("value") {
        attribute(node, "value", Mechanism::Value)
    } else {
        Name::one(Mechanism::Default, node, word)
    }
}

/// Text fields: the tooltip comes before the placeholder (HTML-AAM §4.1.1).
fn placeholder_name(node: Node<'_>) -> Name {
    first([
        attribute(node, "title", Mechanism::Title),
        attribute(node, "placeholder", Mechanism::Placeholder),
        attribute(node, "aria-placeholder", Mechanism::Placeholder),
    ])
}

/// The text of the first child element of this name of an SVG element.
fn svg_child_text(node: Node<'_>, child: &str, mechanism: Mechanism) -> Name {
    let named = node
        .child_elements()
        .find(|element| element.is_svg() && element.name() == child);
    named.map_or_else(Name::default, |named| {
        Name::one(mechanism, named, &named.text_content())
    })
}

/// What a text field holds now.
fn field_value(node: Node<'_>) -> &str {
    node.control_value()
        .or_else(|| node.attr("value"))
        .unwrap_or("")
}

/// A range's value in words, else its number, else what browsers take for it (ARIA 1.2 §5.2.2).
fn range_value(node: Node<'_>, role: Role) -> String {
    let stated = ["aria-valuetext", "aria-valuenow"]
        .into_iter()
        .find_map(|name| node.attr(name));
    let native = || node.control_value().or_else(|| node.attr("value"));
    let missing = match role {
        Role::Meter | Role::SpinButton if !node.is("input") => "0",
        Role::Slider | Role::ScrollBar => "50",
        _ => "",
    };
    let value = stated.or_else(native).unwrap_or(missing);
    // `.5` is spoken as the number it is.
    let number = value
        .starts_with(['.', '-', '+'])
        .then(|| value.parse::<f64>().ok())
        .flatten();
    number.map_or_else(|| value.to_owned(), |number| number.to_string())
}

impl<'a> Semantics<'a> {
    /// The options of a `select` or list box that are chosen now.
    fn chosen_options(&self, node: Node<'a>) -> Vec<Node<'a>> {
        let options = || {
            node.flat_descendants()
                .filter(|inner| self.base_role(*inner) == Role::Option)
        };
        let chosen: Vec<_> = options()
            .filter(|option| super::structure::is_selected(*option))
            .collect();
        if chosen.is_empty() && node.is("select") && self.base_role(node) == Role::Combobox {
            return options().take(1).collect();
        }
        chosen
    }

    /// Descriptions of the host language: SVG `desc`, and the tooltip unless it is the name.
    pub(super) fn native_description(&self, node: Node<'a>) -> Name {
        let named_by = |mechanism| self.name(node).mechanism() == Some(mechanism);
        let desc = if node.is_svg() {
            svg_child_text(node, "desc", Mechanism::DescElement)
        } else {
            Name::default()
        };
        let caption = if node.is("table") && !named_by(Mechanism::Caption) {
            Naming::new(self, node).child_text(
                node,
                "caption",
                Mechanism::Caption,
                Purpose::default(),
            )
        } else {
            Name::default()
        };
        let title = if named_by(Mechanism::Title) {
            Name::default()
        } else {
            attribute(node, "title", Mechanism::Title)
        };
        first([desc, caption, title])
    }
}
