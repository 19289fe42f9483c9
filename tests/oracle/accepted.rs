//! Chrome's words for our roles, and the differences that are meant.

use std::fmt;

use evenhand::render::AxNode;
use evenhand::semantics::{Mechanism, Role, Semantics};
use evenhand::snapshot::{Namespace, Node, Property};

/// What one side says of a node.
pub(crate) struct Side {
    pub(crate) ignored: bool,
    pub(crate) role: String,
    pub(crate) name: String,
    pub(crate) focusable: bool,
}

impl Side {
    pub(crate) fn ours<'a>(semantics: &Semantics<'a>, node: Node<'a>) -> Self {
        Self {
            ignored: semantics.is_ignored(node),
            role: semantics.role(node).name().to_owned(),
            name: plain(&semantics.name(node).text),
            focusable: semantics.is_focusable(node),
        }
    }

    pub(crate) fn chromes(node: Option<&AxNode>) -> Self {
        node.map_or_else(
            || Self {
                ignored: true,
                role: String::new(),
                name: String::new(),
                focusable: false,
            },
            |node| Self {
                ignored: node.ignored,
                role: node.role().to_owned(),
                name: plain(node.name()),
                focusable: node
                    .properties
                    .iter()
                    .any(|property| property.name == "focusable" && property.value.value == true),
            },
        )
    }
}

impl fmt::Display for Side {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.ignored {
            return f.write_str("ignored");
        }
        let name: String = self.name.chars().take(60).collect();
        write!(f, "{} {name:?}", self.role)
    }
}

/// White space, the no-break space included, collapsed and trimmed: Chrome trims names only in part.
fn plain(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Chrome's words for roles it names otherwise.
const NAMES: &[(Role, &[&str])] = &[
    (Role::Img, &["image"]),
    (Role::Text, &["StaticText"]),
    (Role::Summary, &["DisclosureTriangle"]),
    (Role::Presentation, &["none"]),
    (Role::Directory, &["list"]),
    (Role::PasswordField, &["textbox"]),
    (Role::FileField, &["button"]),
    (Role::DateTimeField, &["Date", "InputTime", "DateTime"]),
    (Role::EmbeddedObject, &["PluginObject", "EmbeddedObject"]),
    (Role::Frame, &["Iframe", "IframePresentational"]),
    (Role::Math, &["math", "MathMLMath"]),
    (Role::GraphicsDocument, &["SvgRoot", "image"]),
    (Role::GraphicsObject, &["group"]),
    (Role::DocPullQuote, &["doc-pullquote"]),
];

/// Roles that differ for a reason: ours, Chrome's, why.
const ROLES: &[(Role, &str, &str)] = &[
    (
        Role::Table,
        "LayoutTable",
        "Chrome guesses which tables are for layout; the standards do not",
    ),
    (
        Role::Row,
        "LayoutTableRow",
        "Chrome guesses which tables are for layout; the standards do not",
    ),
    (
        Role::ColumnHeader,
        "LayoutTableCell",
        "Chrome guesses which tables are for layout; the standards do not",
    ),
    (
        Role::RowHeader,
        "LayoutTableCell",
        "Chrome guesses which tables are for layout; the standards do not",
    ),
    (
        Role::Generic,
        "DisclosureTriangle",
        "Chrome takes every summary in details for the one that opens it",
    ),
    (
        Role::Cell,
        "LayoutTableCell",
        "Chrome guesses which tables are for layout; the standards do not",
    ),
    (
        Role::Generic,
        "LayoutTable",
        "Chrome takes CSS tables for layout tables",
    ),
    (
        Role::ListItem,
        "generic",
        "Chrome drops the role of items outside of a list; ACT keeps explicit roles",
    ),
    (
        Role::Option,
        "generic",
        "Chrome drops the role of options outside of a list box; ACT keeps explicit roles",
    ),
    (
        Role::TreeItem,
        "generic",
        "Chrome drops the role of items outside of a tree; ACT keeps explicit roles",
    ),
    (
        Role::GraphicsDocument,
        "group",
        "Chrome makes a group of a drawing within a drawing",
    ),
    (
        Role::Generic,
        "group",
        "Chrome makes a group of what can be dragged",
    ),
];

/// True if Chrome's role is ours.
pub(crate) fn role_agrees<'a>(semantics: &Semantics<'a>, node: Node<'a>, chrome: &str) -> bool {
    let role = semantics.role(node);
    let renamed = NAMES
        .iter()
        .any(|(ours, theirs)| *ours == role && theirs.contains(&chrome));
    role.name() == chrome || renamed
}

/// Why a difference is meant to be. `None` if it is not.
pub(crate) fn accepted<'a>(
    semantics: &Semantics<'a>,
    node: Node<'a>,
    ours: &Side,
    theirs: &Side,
) -> Option<&'static str> {
    if ours.ignored != theirs.ignored {
        return accepted_ignored(semantics, node, ours);
    }
    let role = semantics.role(node);
    if !role_agrees(semantics, node, &theirs.role) {
        let listed = ROLES
            .iter()
            .find(|(ours, chrome, _)| *ours == role && *chrome == theirs.role);
        return listed.map(|&(_, _, why)| why).or_else(|| {
            (node.namespace() == Namespace::MathMl)
                .then_some("parts of formulas have roles of Chrome's own")
        });
    }
    if ours.name != theirs.name {
        return accepted_name(semantics, node, ours, theirs);
    }
    match () {
        () if node.is("iframe") => {
            Some("Chrome's tree calls frames not focusable; the Tab key enters them")
        }
        () if node.is_any(&["option", "dialog"]) => {
            Some("Chrome lets scripts focus options and dialogs; no key does")
        }
        () => None,
    }
}

fn accepted_ignored<'a>(
    semantics: &Semantics<'a>,
    node: Node<'a>,
    ours: &Side,
) -> Option<&'static str> {
    let inside = |names: &[&str]| {
        node.flat_ancestors()
            .any(|ancestor| ancestor.is_html() && names.contains(&ancestor.name()))
    };
    let frames = std::iter::successors(node.frame_element(), |frame| frame.frame_element());
    if ours.ignored && frames.into_iter().any(|frame| semantics.is_hidden(frame)) {
        return Some(
            "what hides a frame hides its content; Chrome's tree of the frame does not know",
        );
    }
    let half_hidden = |node: Node<'_>| {
        node.attr("aria-hidden")
            .is_some_and(|value| !matches!(value, "" | "true" | "false"))
    };
    if std::iter::once(node)
        .chain(node.flat_ancestors())
        .any(half_hidden)
    {
        return Some("aria-hidden hides if it is true (ACT); Chrome hides for any word but false");
    }
    if node.is("li") && node.parent().is_some_and(|parent| parent.has_attr("role")) {
        return Some(
            "Chrome drops the items of a list with a role attribute, even one that does not count",
        );
    }
    if inside(&["select"]) && ours.ignored {
        return Some("Chrome lists the options of a closed select even if they are not displayed");
    }
    if node.namespace() == Namespace::MathMl || inside(&["math"]) {
        return Some("parts of formulas have roles of Chrome's own");
    }
    if node.is("object") && ours.ignored {
        return Some("Chrome shows objects whatever their role says");
    }
    if matches!(
        node.style(Property::Display),
        Some("table" | "inline-table")
    ) {
        return Some("Chrome takes CSS tables for layout tables");
    }
    None
}

fn accepted_name<'a>(
    semantics: &Semantics<'a>,
    node: Node<'a>,
    ours: &Side,
    theirs: &Side,
) -> Option<&'static str> {
    if ours.name.to_lowercase() == theirs.name.to_lowercase() && is_transformed(node) {
        return Some("our names are what the page says, not what text-transform makes of it");
    }
    let by = semantics.name(node).mechanism();
    if by == Some(Mechanism::FigCaption) && theirs.name.is_empty() {
        return Some("HTML-AAM names a figure by its caption; Chrome does not");
    }
    if node.is_any(&["video", "audio", "object", "embed"]) {
        return Some("Chrome names media that fail to load by their failure");
    }
    if node.has_attr("aria-labeledby") {
        return Some("Chrome takes the misspelling aria-labeledby; the standards do not");
    }
    if node.is_text()
        && node
            .flat_ancestors()
            .any(|ancestor| ancestor.name() == "math")
    {
        return Some("Chrome writes letters of formulas in mathematical script");
    }
    if theirs.name.contains("Unable to play media.") {
        return Some("Chrome names media that fail to load by their failure");
    }
    if node.is("input") && theirs.name == "Choose File" {
        return Some("Chrome names file fields by the button it draws");
    }
    if is_counted(ours, theirs) {
        return Some("accname takes what the style sheet puts before; Chrome leaves out counters");
    }
    if is_tooltip_inside(node, ours) {
        return Some(
            "accname takes tooltips of what is inside; Chrome not those of boxes without a role",
        );
    }
    if ours.name.len() > theirs.name.len() && holds_a_part(semantics, node) {
        return Some(
            "accname takes all text inside; Chrome leaves out groups, dialogs, tables, formulas, menus, trees",
        );
    }
    if node.is_any(&["table", "fieldset"]) && by == Some(Mechanism::Title) {
        return Some("Chrome stops at an empty caption or legend");
    }
    None
}

/// True if the text of the node, or some of it, is shown in another case.
fn is_transformed(node: Node<'_>) -> bool {
    std::iter::once(node)
        .chain(node.flat_descendants())
        .any(|inner| {
            inner
                .style(Property::TextTransform)
                .is_some_and(|value| value != "none")
        })
}

/// True if our name is Chrome's with a number before it.
fn is_counted(ours: &Side, theirs: &Side) -> bool {
    let number = ours.name.strip_suffix(theirs.name.as_str());
    number.is_some_and(|number| {
        number.chars().all(|c| c.is_ascii_digit() || c == '.') && !theirs.name.is_empty()
    })
}

fn is_tooltip_inside(node: Node<'_>, ours: &Side) -> bool {
    let titles = node
        .flat_descendants()
        .filter_map(|inner| inner.attr("title"));
    titles
        .filter(|title| !title.is_empty())
        .any(|title| ours.name.contains(title))
}

/// True if some of what is inside has a role whose content Chrome leaves out of names.
fn holds_a_part<'a>(semantics: &Semantics<'a>, node: Node<'a>) -> bool {
    node.flat_descendants().any(|inner| {
        let role = semantics.role(inner);
        let part = [
            Role::Article,
            Role::Combobox,
            Role::Dialog,
            Role::Figure,
            Role::Form,
            Role::Group,
            Role::Landmark,
            Role::Log,
            Role::Math,
            Role::Menu,
            Role::Note,
            Role::Separator,
            Role::Status,
            Role::Table,
            Role::Tree,
        ];
        inner.is_element() && part.into_iter().any(|part| role.is_a(part))
    })
}
