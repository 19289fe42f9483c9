//! Roles: given, implied, and taken away.

use evenhand::semantics::{NameFrom, Role};

use super::{each, page, role, x};

#[test]
fn explicit_roles_are_the_first_valid_concrete_token() {
    let explicit = |body: &str| {
        let mut found = None;
        page(body, |s| found = s.explicit_role(x(s)));
        found
    };
    each(
        explicit,
        &[
            (
                "<p id=x role='bogus landmark BUTTON link'>",
                Some(Role::Button),
            ),
            ("<p id=x role='widget'>", None),
            ("<p id=x role=''>", None),
            ("<p id=x role='StaticText'>", None),
            ("<p id=x role='none'>", Some(Role::Presentation)),
            ("<p id=x role='image'>", Some(Role::Img)),
            ("<p id=x role='doc-chapter'>", Some(Role::DocChapter)),
        ],
    );
}

#[test]
fn implicit_roles_depend_on_attributes_and_place() {
    each(
        role,
        &[
            ("<a id=x>", Role::Generic),
            ("<a id=x href>", Role::Link),
            ("<img id=x>", Role::Img),
            ("<img id=x alt=''>", Role::Presentation),
            ("<img id=x alt=' '>", Role::Img),
            ("<img id=x alt='' title=t>", Role::Img),
            ("<input id=x type=TEXT>", Role::TextBox),
            ("<input id=x type=bogus>", Role::TextBox),
            (
                "<input id=x list=d><datalist id=d></datalist>",
                Role::Combobox,
            ),
            ("<input id=x list=nowhere>", Role::TextBox),
            ("<input id=x type=image>", Role::Button),
            ("<input id=x type=email>", Role::TextBox),
            ("<input id=x type=number>", Role::SpinButton),
            ("<select id=x></select>", Role::Combobox),
            ("<select id=x size=1></select>", Role::Combobox),
            ("<select id=x size=2></select>", Role::ListBox),
            ("<select id=x multiple></select>", Role::ListBox),
            ("<header id=x>", Role::Banner),
            ("<article><div><header id=x>", Role::SectionHeader),
            (
                "<div role=region aria-label=r><footer id=x>",
                Role::SectionFooter,
            ),
            ("<div role=group><footer id=x>", Role::ContentInfo),
            ("<section id=x>", Role::Generic),
            ("<section id=x aria-label=s>", Role::Region),
            ("<section id=x title=s>", Role::Region),
            ("<section id=x aria-labelledby=nowhere>", Role::Generic),
            ("<aside id=x>", Role::Complementary),
            ("<section><aside id=x>", Role::Generic),
            ("<section><aside id=x aria-label=a>", Role::Complementary),
            ("<main><aside id=x>", Role::Complementary),
            ("<div id=x role=region>", Role::Generic),
            ("<div id=x role='form group'>", Role::Group),
            ("<div id=x role=region aria-label=r>", Role::Region),
            ("<details><summary id=x>", Role::Summary),
            ("<details><summary></summary><summary id=x>", Role::Generic),
            ("<details><div><summary id=x>", Role::Generic),
        ],
    );
}

#[test]
fn presentation_gives_way_to_focus_and_global_attributes() {
    each(
        role,
        &[
            ("<h2 id=x role=none>", Role::Presentation),
            ("<h2 id=x role=none tabindex=-1>", Role::Heading),
            ("<h2 id=x role=none tabindex=x>", Role::Presentation),
            ("<h2 id=x role=none aria-label=''>", Role::Heading),
            ("<h2 id=x role=none aria-hidden=false>", Role::Presentation),
            // Its global use is deprecated: it does not bring the heading back.
            ("<h2 id=x role=none aria-disabled=true>", Role::Presentation),
            ("<h2 id=x role=none aria-level=3>", Role::Presentation),
            ("<a id=x href=# role=none>", Role::Link),
            ("<button id=x disabled role=none>", Role::Presentation),
            ("<h2 id=x role='none button' tabindex=0>", Role::Button),
            ("<img id=x alt='' aria-label=a>", Role::Img),
            ("<img id=x alt='' tabindex=0>", Role::Img),
        ],
    );
}

#[test]
fn lists_and_tables_pass_presentation_on() {
    each(
        role,
        &[
            ("<ul role=none><li id=x>", Role::Presentation),
            ("<ul role=none tabindex=0><li id=x>", Role::ListItem),
            ("<ul role=none><li id=x role=listitem>", Role::ListItem),
            ("<ul role=menu><li id=x>", Role::Presentation),
            ("<ul role=list><li id=x>", Role::ListItem),
            ("<ul><div><li id=x>", Role::ListItem),
            ("<table role=none><tr><td id=x>", Role::Generic),
            ("<table role=none><tr id=x><td>", Role::Generic),
            ("<table role=none><tr><td><table><tr><td id=x>", Role::Cell),
            ("<table><tr><td id=x>", Role::Cell),
            ("<table role=grid><tr><td id=x>", Role::GridCell),
            ("<table role=treegrid><tr><td id=x>", Role::GridCell),
        ],
    );
}

#[test]
fn header_cells_head_what_their_scope_or_neighbours_say() {
    each(
        role,
        &[
            ("<table><tr><th id=x>a<th>b", Role::ColumnHeader),
            ("<table><tr><th id=x>a<td>b", Role::RowHeader),
            ("<table><tr><th id=x>a<td>", Role::ColumnHeader),
            ("<table><tr><td>b<th id=x>a", Role::RowHeader),
            ("<table><tr><th id=x scope=COL>a<td>b", Role::ColumnHeader),
            ("<table><tr><th id=x scope=row>a<th>b", Role::RowHeader),
            ("<table><tr><th id=x scope=bogus>a<td>b", Role::RowHeader),
        ],
    );
}

#[test]
fn svg_shapes_are_symbols_only_with_a_name() {
    each(
        role,
        &[
            ("<svg id=x></svg>", Role::GraphicsDocument),
            ("<svg><circle id=x /></svg>", Role::Generic),
            (
                "<svg><circle id=x><title>c</title></circle></svg>",
                Role::GraphicsSymbol,
            ),
            ("<svg><g id=x aria-label=g /></svg>", Role::GraphicsObject),
            ("<svg><a id=x href=#><text>t</text></a></svg>", Role::Link),
            ("<svg role=img id=x></svg>", Role::Img),
        ],
    );
}

#[test]
fn the_role_table_answers_for_inherited_attributes() {
    let treeitem = Role::TreeItem.info();
    assert!(treeitem.supports("aria-checked"), "through option");
    assert!(treeitem.supports("aria-level"), "through listitem");
    assert!(treeitem.supports("aria-live"), "global");
    assert!(!treeitem.supports("aria-valuenow"));
    assert!(!Role::Generic.info().supports("aria-label"));
    assert!(!Role::Paragraph.info().supports("aria-labelledby"));
    assert!(!Role::Button.info().supports("aria-nonsense"));
    assert_eq!(
        Role::MenuBar.info().default_value("aria-orientation"),
        Some("horizontal")
    );
    assert_eq!(
        Role::TreeGrid.info().default_value("aria-orientation"),
        Some("vertical")
    );
    assert_eq!(
        Role::Option.info().default_value("aria-selected"),
        Some("false")
    );
    assert_eq!(
        Role::AlertDialog.info().default_value("aria-live"),
        Some("assertive")
    );
    assert!(Role::DocBacklink.is_a(Role::Link) && Role::DocBacklink.is_widget());
    assert!(Role::DocToc.is_landmark() && !Role::Group.is_landmark());
    assert_eq!(Role::Strong.info().name_from, NameFrom::Prohibited);
}
