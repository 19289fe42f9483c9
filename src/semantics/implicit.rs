//! Implicit roles of HTML elements (HTML-AAM §3.5, ARIA in HTML §4). SVG is in `svg`.

use crate::snapshot::{Namespace, Node, NodeKind};

use super::role::Role;
use super::{Semantics, svg};

/// Elements whose role is the same wherever they stand.
const ROLES: &[(&str, Role)] = &[
    ("abbr", Role::Abbreviation),
    ("address", Role::Group),
    ("article", Role::Article),
    ("aside", Role::Complementary),
    ("audio", Role::Audio),
    ("blockquote", Role::Blockquote),
    ("br", Role::LineBreak),
    ("button", Role::Button),
    ("canvas", Role::Canvas),
    ("caption", Role::Caption),
    ("code", Role::Code),
    ("datalist", Role::ListBox),
    ("dd", Role::Definition),
    ("del", Role::Deletion),
    ("details", Role::Group),
    ("dfn", Role::Term),
    ("dialog", Role::Dialog),
    ("dir", Role::List),
    ("dl", Role::DescriptionList),
    ("dt", Role::Term),
    ("em", Role::Emphasis),
    ("embed", Role::EmbeddedObject),
    ("fieldset", Role::Group),
    ("figcaption", Role::FigCaption),
    ("figure", Role::Figure),
    ("form", Role::Form),
    ("frame", Role::Frame),
    ("h1", Role::Heading),
    ("h2", Role::Heading),
    ("h3", Role::Heading),
    ("h4", Role::Heading),
    ("h5", Role::Heading),
    ("h6", Role::Heading),
    ("hgroup", Role::Group),
    ("hr", Role::Separator),
    ("html", Role::Document),
    ("iframe", Role::Frame),
    ("ins", Role::Insertion),
    ("label", Role::Label),
    ("legend", Role::Legend),
    // Browsers make an item of every `li`, in a list or not.
    ("li", Role::ListItem),
    ("main", Role::Main),
    ("mark", Role::Mark),
    ("math", Role::Math),
    ("menu", Role::List),
    ("meter", Role::Meter),
    ("nav", Role::Navigation),
    ("object", Role::EmbeddedObject),
    ("ol", Role::List),
    ("optgroup", Role::Group),
    ("option", Role::Option),
    ("output", Role::Status),
    ("p", Role::Paragraph),
    ("progress", Role::ProgressBar),
    ("rt", Role::RubyText),
    ("ruby", Role::Ruby),
    ("s", Role::Deletion),
    ("search", Role::Search),
    ("section", Role::Region),
    ("strike", Role::Deletion),
    ("strong", Role::Strong),
    ("sub", Role::Subscript),
    ("sup", Role::Superscript),
    ("table", Role::Table),
    ("tbody", Role::RowGroup),
    ("textarea", Role::TextBox),
    ("tfoot", Role::RowGroup),
    ("thead", Role::RowGroup),
    ("time", Role::Time),
    ("tr", Role::Row),
    ("ul", Role::List),
    ("video", Role::Video),
];

/// Elements that are no part of any accessibility tree.
const NOT_MAPPED: &[&str] = &[
    "base", "col", "colgroup", "head", "link", "map", "meta", "noembed", "noframes", "param",
    "picture", "rp", "script", "source", "style", "template", "title", "track", "wbr",
];

impl<'a> Semantics<'a> {
    /// The implicit role as far as it can be told without computing a name.
    pub(super) fn implicit_base(&self, node: Node<'a>) -> Role {
        match node.namespace() {
            Namespace::Html => self.html_role(node),
            Namespace::Svg => svg::implicit_role(node),
            Namespace::MathMl if node.name() == "math" => Role::Math,
            Namespace::MathMl | Namespace::Other => Role::Generic,
        }
    }

    fn html_role(&self, node: Node<'a>) -> Role {
        match node.name() {
            "a" | "area" => link_role(node),
            "img" | "image" => image_role(node),
            "input" => input_role(node),
            "select" => select_role(node),
            "header" => self.page_part_role(node, Role::Banner, Role::SectionHeader),
            "footer" => self.page_part_role(node, Role::ContentInfo, Role::SectionFooter),
            "summary" => summary_role(node),
            "td" => self.cell_role(node),
            "th" => header_cell_role(node),
            name => role_by_name(name),
        }
    }

    /// `header` and `footer` are landmarks only of the page itself.
    fn page_part_role(&self, node: Node<'a>, of_page: Role, of_section: Role) -> Role {
        let in_section = node
            .flat_ancestors()
            .take_while(|ancestor| ancestor.kind() != NodeKind::Document)
            .any(|ancestor| {
                ancestor.is_any(&["article", "aside", "main", "nav", "section"])
                    || matches!(
                        self.explicit_role(ancestor),
                        Some(
                            Role::Article
                                | Role::Complementary
                                | Role::Main
                                | Role::Navigation
                                | Role::Region
                        )
                    )
            });
        if in_section { of_section } else { of_page }
    }

    fn cell_role(&self, node: Node<'a>) -> Role {
        match table_of(node) {
            Some(table) if self.base_role(table).is_a(Role::Grid) => Role::GridCell,
            Some(_) => Role::Cell,
            None => Role::Generic,
        }
    }
}

fn role_by_name(name: &str) -> Role {
    let listed = ROLES.iter().find(|(element, _)| *element == name);
    match listed {
        Some(&(_, role)) => role,
        None if NOT_MAPPED.contains(&name) => Role::NotMapped,
        None => Role::Generic,
    }
}

fn header_cell_role(node: Node<'_>) -> Role {
    if table_of(node).is_none() {
        return Role::Generic;
    }
    if node.attr_is("scope", "row") || node.attr_is("scope", "rowgroup") {
        Role::RowHeader
    } else if node.attr_is("scope", "col") || node.attr_is("scope", "colgroup") {
        Role::ColumnHeader
    } else {
        header_role_by_neighbours(node)
    }
}

fn link_role(node: Node<'_>) -> Role {
    if node.has_attr("href") {
        Role::Link
    } else {
        Role::Generic
    }
}

/// An image whose `alt` is empty says it is decoration.
fn image_role(node: Node<'_>) -> Role {
    if node.attr("alt").is_some_and(str::is_empty) {
        Role::Presentation
    } else {
        Role::Img
    }
}

fn input_role(node: Node<'_>) -> Role {
    let suggested = node
        .attr("list")
        .is_some_and(|id| node.by_id(id).is_some_and(|list| list.is("datalist")));
    match input_type(node).as_str() {
        "hidden" => Role::NotMapped,
        "button" | "submit" | "reset" | "image" => Role::Button,
        "checkbox" if node.has_attr("switch") => Role::Switch,
        "checkbox" => Role::Checkbox,
        "radio" => Role::Radio,
        "range" => Role::Slider,
        "number" => Role::SpinButton,
        "color" => Role::ColorWell,
        "file" => Role::FileField,
        "date" | "datetime-local" | "month" | "time" | "week" => Role::DateTimeField,
        "password" => Role::PasswordField,
        _ if suggested => Role::Combobox,
        "search" => Role::SearchBox,
        _ => Role::TextBox,
    }
}

/// The `type` of an `input`: lower case, `text` for missing and unknown ones.
pub(super) fn input_type(node: Node<'_>) -> String {
    const KNOWN: &[&str] = &[
        "hidden",
        "text",
        "search",
        "tel",
        "url",
        "email",
        "password",
        "date",
        "month",
        "week",
        "time",
        "datetime-local",
        "number",
        "range",
        "color",
        "checkbox",
        "radio",
        "file",
        "submit",
        "image",
        "reset",
        "button",
    ];
    let kind = node
        .attr("type")
        .unwrap_or_default()
        .trim()
        .to_ascii_lowercase();
    if KNOWN.contains(&kind.as_str()) {
        kind
    } else {
        "text".to_owned()
    }
}

/// A `select` that shows several rows is a list box.
fn select_role(node: Node<'_>) -> Role {
    let rows = node
        .attr("size")
        .and_then(|size| size.trim().parse::<u32>().ok())
        .unwrap_or(0);
    if node.has_attr("multiple") || rows > 1 {
        Role::ListBox
    } else {
        Role::Combobox
    }
}

fn summary_role(node: Node<'_>) -> Role {
    if is_summary_of_details(node) {
        Role::Summary
    } else {
        Role::Generic
    }
}

/// True for the `summary` that opens its `details`: the first one.
pub(super) fn is_summary_of_details(node: Node<'_>) -> bool {
    node.is("summary")
        && node.parent_element().is_some_and(|details| {
            details.is("details")
                && details.child_elements().find(|child| child.is("summary")) == Some(node)
        })
}

/// The `table` element a cell belongs to.
pub(super) fn table_of(cell: Node<'_>) -> Option<Node<'_>> {
    cell.ancestors().find(|ancestor| ancestor.is("table"))
}

/// A header among data cells heads its row, otherwise its column.
fn header_role_by_neighbours(node: Node<'_>) -> Role {
    let is_data = |cell: Node<'_>| cell.is("td") && !cell.text_content().trim().is_empty();
    let beside = [node.previous_element(), node.next_element()];
    if beside.into_iter().flatten().any(is_data) {
        Role::RowHeader
    } else {
        Role::ColumnHeader
    }
}
