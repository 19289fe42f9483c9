//! The roles authors may give to each HTML element (ARIA in HTML §4).
//!
//! Where the Recommendation and its proposed corrections differ, what either allows is allowed. Also
//! allowed, as in axe-core: roles of text fields on the fields of other kinds that hold text, and
//! `banner` and `contentinfo` on any `header` and `footer`.

use crate::rule::Page;
use crate::semantics::Role;
use crate::snapshot::Node;
use Role as R;

/// What the standard says of an element.
enum Allowed {
    /// Any role.
    Any,
    /// These, and the element's own.
    Only(&'static [Role]),
}
use Allowed::{Any, Only};

/// The element's roles whose use it allows; `true` for its own role.
pub(crate) fn is_allowed<'a>(page: &Page<'a>, node: Node<'a>, role: Role) -> bool {
    // A role nobody should write, that changes nothing where nothing else is meant.
    let is_own = page.semantics.implicit_role(node) == role;
    is_own
        || match allowed(page, node) {
            Any => true,
            Only(roles) => roles.contains(&role),
        }
}

fn allowed<'a>(page: &Page<'a>, node: Node<'a>) -> Allowed {
    match node.name() {
        "a" if node.has_attr("href") => Only(LINK),
        "area" if node.has_attr("href") => NONE,
        "area" => Only(&[R::Button, R::Link, R::Generic]),
        "div" if node.parent_element().is_some_and(|parent| parent.is("dl")) => Only(DECORATION),
        "figure" if has_caption(node) => Only(&[R::DocExample]),
        "img" if page.semantics.has_name(node) => Only(NAMED_IMAGE),
        "input" => input(node),
        "li" if is_item_of_list(page, node) => Only(LIST_ITEM),
        "select" if page.semantics.implicit_role(node) == Role::Combobox => Only(&[R::Menu]),
        "summary" if page.semantics.implicit_role(node) == Role::Summary => NONE,
        "td" | "th" | "tr" => table_part(page, node),
        name => ELEMENTS
            .iter()
            .find(|(elements, _)| elements.contains(&name))
            .map_or(Any, |&(_, roles)| Only(roles)),
    }
}

const NONE: Allowed = Only(&[]);
const DECORATION: &[Role] = &[R::Presentation];

const LINK: &[Role] = &[
    R::Button,
    R::Checkbox,
    R::MenuItem,
    R::MenuItemCheckbox,
    R::MenuItemRadio,
    R::Option,
    R::Radio,
    R::Switch,
    R::Tab,
    R::TreeItem,
    R::DocBacklink,
    R::DocBiblioRef,
    R::DocGlossRef,
    R::DocNoteRef,
];

const BUTTON: &[Role] = &[
    R::Checkbox,
    R::Combobox,
    R::GridCell,
    R::Link,
    R::MenuItem,
    R::MenuItemCheckbox,
    R::MenuItemRadio,
    R::Option,
    R::Radio,
    R::Separator,
    R::Slider,
    R::Switch,
    R::Tab,
    R::TreeItem,
];

const NAMED_IMAGE: &[Role] = &[
    R::Button,
    R::Checkbox,
    R::Link,
    R::Math,
    R::MenuItem,
    R::MenuItemCheckbox,
    R::MenuItemRadio,
    R::Meter,
    R::Option,
    R::Presentation,
    R::ProgressBar,
    R::Radio,
    R::ScrollBar,
    R::Separator,
    R::Slider,
    R::Switch,
    R::Tab,
    R::TreeItem,
    R::DocCover,
];

const LIST_ITEM: &[Role] = &[
    R::MenuItem,
    R::MenuItemCheckbox,
    R::MenuItemRadio,
    R::Option,
    R::Presentation,
    R::Radio,
    R::Separator,
    R::Tab,
    R::TreeItem,
    R::DocBiblioEntry,
    R::DocEndnote,
];

const LIST: &[Role] = &[
    R::Directory,
    R::Group,
    R::ListBox,
    R::Menu,
    R::MenuBar,
    R::Presentation,
    R::RadioGroup,
    R::TabList,
    R::Toolbar,
    R::Tree,
];

const SECTION: &[Role] = &[
    R::Alert,
    R::AlertDialog,
    R::Application,
    R::Banner,
    R::Complementary,
    R::ContentInfo,
    R::Dialog,
    R::Document,
    R::Feed,
    R::Group,
    R::Log,
    R::Main,
    R::Marquee,
    R::Navigation,
    R::Note,
    R::Presentation,
    R::Region,
    R::Search,
    R::Status,
    R::TabPanel,
    R::DocAbstract,
    R::DocAcknowledgments,
    R::DocAfterword,
    R::DocAppendix,
    R::DocBibliography,
    R::DocChapter,
    R::DocColophon,
    R::DocConclusion,
    R::DocCredit,
    R::DocCredits,
    R::DocDedication,
    R::DocEndnotes,
    R::DocEpigraph,
    R::DocEpilogue,
    R::DocErrata,
    R::DocExample,
    R::DocForeword,
    R::DocGlossary,
    R::DocIndex,
    R::DocIntroduction,
    R::DocNotice,
    R::DocPageList,
    R::DocPart,
    R::DocPreface,
    R::DocPrologue,
    R::DocPullQuote,
    R::DocQna,
    R::DocToc,
];

const FRAME: &[Role] = &[R::Application, R::Document, R::Img, R::Presentation];

/// Elements that do not take any role, with those they take besides their own.
const ELEMENTS: &[(&[&str], &[Role])] = &[
    (
        &["article"],
        &[
            R::Application,
            R::Document,
            R::Feed,
            R::Main,
            R::Presentation,
            R::Region,
        ],
    ),
    (
        &["aside"],
        &[
            R::Complementary,
            R::Feed,
            R::Note,
            R::Presentation,
            R::Region,
            R::Search,
            R::DocDedication,
            R::DocExample,
            R::DocFootnote,
            R::DocGlossary,
            R::DocPullQuote,
            R::DocTip,
        ],
    ),
    (&["audio", "video"], &[R::Application]),
    (&["br", "img", "wbr"], DECORATION),
    (&["button"], BUTTON),
    (&["dialog"], &[R::AlertDialog]),
    (&["dl"], &[R::Group, R::List, R::Presentation]),
    (&["dt"], &[R::ListItem]),
    (&["embed", "iframe"], FRAME),
    (&["fieldset"], &[R::Presentation, R::RadioGroup]),
    (&["figcaption"], &[R::Group, R::Presentation]),
    (
        &["footer"],
        &[
            R::ContentInfo,
            R::Generic,
            R::Group,
            R::Presentation,
            R::DocFootnote,
        ],
    ),
    (&["form"], &[R::Form, R::Presentation, R::Search]),
    (
        &["h1", "h2", "h3", "h4", "h5", "h6"],
        &[R::Presentation, R::Tab, R::DocSubtitle],
    ),
    (
        &["header"],
        &[
            R::Banner,
            R::Generic,
            R::Group,
            R::Presentation,
            R::DocFootnote,
        ],
    ),
    (&["hr"], &[R::Presentation, R::DocPageBreak]),
    (&["menu", "ol", "ul"], LIST),
    (
        &["nav"],
        &[
            R::Menu,
            R::MenuBar,
            R::Presentation,
            R::TabList,
            R::DocIndex,
            R::DocPageList,
            R::DocToc,
        ],
    ),
    (&["object"], &[R::Application, R::Document, R::Img]),
    (
        &["search"],
        &[R::Form, R::Group, R::Presentation, R::Region],
    ),
    (&["section"], SECTION),
    (
        &[
            "base", "body", "caption", "col", "colgroup", "datalist", "dd", "details", "head",
            "html", "label", "legend", "link", "main", "map", "math", "meta", "meter", "noscript",
            "optgroup", "option", "param", "picture", "progress", "script", "select", "slot",
            "source", "style", "template", "textarea", "title", "track",
        ],
        &[],
    ),
];

fn input(node: Node<'_>) -> Allowed {
    match kind(node).as_str() {
        "button" | "image" | "reset" | "submit" => Only(BUTTON),
        "checkbox" if node.has_attr("aria-pressed") => {
            Only(&[R::Button, R::MenuItemCheckbox, R::Option, R::Switch])
        }
        "checkbox" => Only(&[R::MenuItemCheckbox, R::Option, R::Switch]),
        "radio" => Only(&[R::MenuItemRadio]),
        "color" | "date" | "datetime-local" | "file" | "hidden" | "month" | "number"
        | "password" | "range" | "time" | "week" => NONE,
        _ => Only(&[R::Combobox, R::SearchBox, R::SpinButton, R::TextBox]),
    }
}

fn kind(node: Node<'_>) -> String {
    node.attr("type").unwrap_or("").trim().to_ascii_lowercase()
}

fn has_caption(figure: Node<'_>) -> bool {
    figure.child_elements().any(|child| child.is("figcaption"))
}

/// Items of a list that is announced as one.
fn is_item_of_list<'a>(page: &Page<'a>, item: Node<'a>) -> bool {
    item.parent_element().is_some_and(|list| {
        list.is_any(&["menu", "ol", "ul"]) && page.semantics.role(list).is_a(Role::List)
    })
}

/// The parts of a table that is announced as one keep their meaning.
fn table_part<'a>(page: &Page<'a>, part: Node<'a>) -> Allowed {
    let table = part.ancestors().find(|ancestor| ancestor.is("table"));
    match table.map(|table| page.semantics.role(table)) {
        Some(Role::Table) if part.is("th") => Only(&[R::Cell, R::ColumnHeader, R::RowHeader]),
        Some(Role::Grid | Role::TreeGrid) if part.is("th") => {
            Only(&[R::GridCell, R::ColumnHeader, R::RowHeader])
        }
        Some(Role::Table | Role::Grid | Role::TreeGrid) => NONE,
        _ => Any,
    }
}
