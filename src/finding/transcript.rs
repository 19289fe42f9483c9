//! What a screen reader says of a page, in the order it says it.
//!
//! No screen reader's own wording: role, name and state of each stop, from the tree assistive technology
//! sees (`Semantics::ax_children`), so that two languages' pages can be read side by side.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::rule::Page;
use crate::semantics::{Checked, Role};
use crate::snapshot::{Node, NodeId, collapse};

/// Stops kept of a page. A page with more is a list made to be endless.
const MAX_STOPS: usize = 5_000;
/// Characters kept of one text.
const MAX_TEXT: usize = 500;

/// One stop.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stop {
    /// The role's name; empty for plain text.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub role: String,
    /// A heading's level.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<u32>,
    /// The name, or the text.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
    /// The description.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// States as ARIA names them: `checked`, `expanded`, `collapsed`, `required`, `invalid`, `disabled`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub states: Vec<String>,
    /// Whether a rule found that it is not translated.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub untranslated: bool,
}

/// The stops of a page. `untranslated` are the elements with a text in another language.
pub fn transcript(page: &Page<'_>, untranslated: &BTreeSet<NodeId>) -> Vec<Stop> {
    let mut reader = Reader {
        page,
        untranslated,
        stops: Vec::new(),
    };
    if let Some(document) = page.snapshot.document() {
        reader.read(document);
    }
    reader.stops
}

struct Reader<'a> {
    page: &'a Page<'a>,
    untranslated: &'a BTreeSet<NodeId>,
    stops: Vec<Stop>,
}

impl<'a> Reader<'a> {
    /// Without recursion: documents can be deeper than the stack.
    fn read(&mut self, document: Node<'a>) {
        let mut stack = vec![document];
        while let Some(node) = stack.pop() {
            if self.stops.len() >= MAX_STOPS {
                return;
            }
            if self.say(node) {
                let children = self.page.semantics.ax_children(node);
                stack.extend(children.into_iter().rev());
            }
        }
    }

    /// Says what a node is. True if what is in it is said too.
    fn say(&mut self, node: Node<'a>) -> bool {
        if node.is_text() {
            self.push(
                node,
                Stop {
                    text: short(node.value()),
                    ..Stop::default()
                },
            );
            return false;
        }
        let role = self.page.semantics.role(node);
        if role == Role::RootDocument {
            self.say_title(node);
            return true;
        }
        if is_silent(role) {
            return true;
        }
        let inside = !role.names_from_contents() || self.holds_stops(node);
        let name = &self.page.semantics.name(node).text;
        let text = if inside && role.names_from_contents() {
            String::new()
        } else {
            short(name)
        };
        let stop = Stop {
            role: role.name().to_owned(),
            level: self.page.semantics.heading_level(node),
            text,
            description: short(&self.page.semantics.description(node).text),
            states: self.states(node),
            untranslated: false,
        };
        self.push(node, stop);
        // A field's own text is its value, an image has no text.
        inside
            && !matches!(
                role,
                Role::Img | Role::TextBox | Role::SearchBox | Role::Combobox
            )
    }

    /// The title of a page or frame is what is said first when it has loaded.
    fn say_title(&mut self, document: Node<'a>) {
        let text = short(&self.page.semantics.name(document).text);
        if !text.is_empty() {
            let stop = Stop {
                role: "document".to_owned(),
                text,
                ..Stop::default()
            };
            self.push(document, stop);
        }
    }

    fn push(&mut self, node: Node<'a>, stop: Stop) {
        let mut around = std::iter::once(node).chain(node.flat_ancestors());
        let untranslated = around.any(|it| self.untranslated.contains(&it.id()));
        self.stops.push(Stop {
            untranslated,
            ..stop
        });
    }

    /// True if there is something in a heading, cell or link that is a stop of its own.
    fn holds_stops(&self, node: Node<'a>) -> bool {
        let mut inner = node.flat_descendants().filter(|it| it.is_element());
        inner.any(|it| {
            let role = self.page.semantics.role(it);
            let stops = role.is_widget() || matches!(role, Role::Link | Role::Heading | Role::Img);
            stops && !self.page.semantics.is_ignored(it)
        })
    }

    fn states(&self, node: Node<'a>) -> Vec<String> {
        let semantics = &self.page.semantics;
        let mut states = Vec::new();
        match semantics.checked(node) {
            Some(Checked::True) => states.push("checked"),
            Some(Checked::Mixed) => states.push("mixed"),
            Some(Checked::False) => states.push("not-checked"),
            None => {}
        }
        match semantics.expanded(node) {
            Some(true) => states.push("expanded"),
            Some(false) => states.push("collapsed"),
            None => {}
        }
        if node.has_attr("required") || node.attr_is("aria-required", "true") {
            states.push("required");
        }
        if node.attr_is("aria-invalid", "true") {
            states.push("invalid");
        }
        if semantics.role(node).is_widget() && semantics.is_disabled(node) {
            states.push("disabled");
        }
        states.into_iter().map(str::to_owned).collect()
    }
}

/// Roles that are passed over: their content is said in their place.
fn is_silent(role: Role) -> bool {
    matches!(
        role,
        Role::Generic
            | Role::Paragraph
            | Role::Document
            | Role::Presentation
            | Role::NotMapped
            | Role::ListItem
            | Role::Row
            | Role::RowGroup
            | Role::Label
    )
}

fn short(text: &str) -> String {
    collapse(text).chars().take(MAX_TEXT).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::transcript;
    use crate::rule::Page;
    use crate::snapshot::{Selector, Snapshot};

    fn said(html: &str) -> Vec<String> {
        let snapshot = Snapshot::from_html(html, "http://example.test/");
        let page = Page::new(&snapshot, None);
        let stops = transcript(&page, &BTreeSet::new());
        let line = |stop: &super::Stop| {
            let level = stop
                .level
                .map(|level| level.to_string())
                .unwrap_or_default();
            let parts = [
                &stop.role,
                &level,
                &stop.text,
                &stop.description,
                &stop.states.join(" "),
            ];
            let said: Vec<&str> = parts
                .into_iter()
                .map(String::as_str)
                .filter(|it| !it.is_empty())
                .collect();
            said.join(", ")
        };
        stops.iter().map(line).collect()
    }

    #[test]
    fn a_page_is_said_in_order() {
        let html = "<title>T</title><main><h1>Help</h1><p>Call <a href=x>us</a> now.</p>\
                    <ul><li>One</li></ul><img src=a alt=Map><div aria-hidden=true>no</div></main>";
        let expected = [
            "document, T",
            "main",
            "heading, 1, Help",
            "Call",
            "link, us",
            "now.",
            "list",
            "One",
            "img, Map",
        ];
        assert_eq!(said(html), expected);
    }

    #[test]
    fn a_heading_with_a_link_is_said_once() {
        assert_eq!(
            said("<h2>See <a href=x>fees</a></h2>"),
            ["heading, 2", "See", "link, fees"]
        );
    }

    #[test]
    fn fields_are_said_with_their_state() {
        let html = "<label>Name <input required aria-describedby=h></label><p id=h>As in your passport</p>\
                    <label><input type=checkbox checked> Agree</label><button aria-expanded=false>More</button>";
        let found = said(html);
        assert!(
            found.contains(&"textbox, Name, As in your passport, required".to_owned()),
            "{found:?}"
        );
        assert!(
            found.contains(&"checkbox, Agree, checked".to_owned()),
            "{found:?}"
        );
        assert!(
            found.contains(&"button, More, collapsed".to_owned()),
            "{found:?}"
        );
    }

    #[test]
    fn what_is_not_translated_is_marked_with_all_that_is_in_it() {
        let snapshot = Snapshot::from_html(
            "<p id=a>Un <b>deux</b></p><p>Trois</p>",
            "http://example.test/",
        );
        let page = Page::new(&snapshot, None);
        let marked = snapshot.select(&Selector::parse("#a").unwrap())[0].id();
        let stops = transcript(&page, &BTreeSet::from([marked]));
        let marks: Vec<bool> = stops.iter().map(|stop| stop.untranslated).collect();
        assert_eq!(marks, [true, true, false]);
    }
}
