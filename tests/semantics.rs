//! Roles, names, exposure and focus of small pages, each near a border where a simpler computation errs.

#![expect(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails by panicking"
)]

use evenhand::semantics::{Checked, Mechanism, NameFrom, Role, Semantics};
use evenhand::snapshot::{Node, Snapshot};

/// Parses a page and hands its meaning to the test.
fn page(body: &str, test: impl FnOnce(&Semantics<'_>)) {
    let html = format!("<!doctype html><html lang=en><title>t</title><body>{body}");
    let snapshot = Snapshot::from_html(&html, "https://example.org/");
    test(&Semantics::new(&snapshot));
}

/// The element with id `x`, wherever it is.
fn x<'a>(semantics: &Semantics<'a>) -> Node<'a> {
    by_id(semantics, "x")
}

fn by_id<'a>(semantics: &Semantics<'a>, id: &str) -> Node<'a> {
    let mut elements = semantics.snapshot().elements();
    elements
        .find(|element| element.attr("id") == Some(id))
        .unwrap_or_else(|| panic!("no element with id {id}"))
}

fn role(body: &str) -> Role {
    let mut found = None;
    page(body, |s| found = Some(s.role(x(s))));
    found.unwrap()
}

fn name(body: &str) -> String {
    let mut found = None;
    page(body, |s| found = Some(s.name(x(s)).text.clone()));
    found.unwrap()
}

/// Asserts the same thing of many pages and names the page that fails.
#[track_caller]
fn each<T: PartialEq + std::fmt::Debug>(of: impl Fn(&str) -> T, cases: &[(&str, T)]) {
    for (body, expected) in cases {
        assert_eq!(of(body), *expected, "{body}");
    }
}

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
fn names_follow_the_order_of_mechanisms() {
    each(
        name,
        &[
            (
                "<button id=x aria-labelledby=l aria-label=al>c</button><i id=l>L</i>",
                "L".into(),
            ),
            (
                "<button id=x aria-labelledby=e aria-label=al>c</button><i id=e> </i>",
                "al".into(),
            ),
            ("<button id=x aria-label=' ' title=t>c</button>", "c".into()),
            ("<button id=x title=t><img alt=''></button>", "t".into()),
            (
                "<button id=x aria-labelledby='x l'>own</button><i id=l>more</i>",
                "own more".into(),
            ),
            ("<input id=x title=t placeholder=p>", "t".into()),
            ("<input id=x title='' placeholder=p>", "p".into()),
            (
                "<label for=x>A</label><input id=x title=t><label for=x>B</label>",
                "A B".into(),
            ),
            ("<label>a <input id=x> b</label>", "a b".into()),
            ("<input id=x type=submit>", "Submit".into()),
            ("<input id=x type=submit value=''>", String::new()),
            ("<input id=x type=reset>", "Reset".into()),
            ("<input id=x type=button>", String::new()),
            ("<input id=x type=image alt='' title=t>", "t".into()),
            ("<fieldset id=x><legend>l</legend>c</fieldset>", "l".into()),
            (
                "<fieldset id=x><div><legend>l</legend></div></fieldset>",
                String::new(),
            ),
            ("<table id=x><caption>c</caption></table>", "c".into()),
            ("<iframe id=x title=f></iframe>", "f".into()),
            (
                "<svg id=x aria-labelledby=t><title id=t>s</title></svg>",
                "s".into(),
            ),
            ("<img id=x alt='' title=t>", String::new()),
            ("<img id=x title=t>", "t".into()),
            (
                "<meter id=m value=.5></meter><h2 id=x aria-labelledby=m></h2>",
                "0.5".into(),
            ),
            (
                "<p id=x role=textbox aria-placeholder=p>typed</p>",
                "p".into(),
            ),
            (
                "<p id=x role=treeitem>a<span role=group>b</span></p>",
                "a".into(),
            ),
            (
                "<svg id=x><title>s</title><g><title>inner</title></g></svg>",
                "s".into(),
            ),
            ("<p id=x title=t>text</p>", String::new()),
            ("<div id=x title=t>text</div>", String::new()),
            ("<nav id=x title=t>text</nav>", "t".into()),
            ("<ul id=x>text</ul>", String::new()),
            (
                "<select><option id=x label=l>o</option></select>",
                "l".into(),
            ),
        ],
    );
}

#[test]
fn content_is_spaced_where_boxes_end() {
    each(
        name,
        &[
            ("<h2 id=x>a<span>b</span>c</h2>", "abc".into()),
            ("<h2 id=x>a<div>b</div>c</h2>", "a b c".into()),
            ("<h2 id=x>a<br>b</h2>", "a b".into()),
            ("<h2 id=x>a<img alt=i>b</h2>", "a i b".into()),
            ("<h2 id=x>a<img alt=''>b</h2>", "ab".into()),
            ("<h2 id=x>a<button>b</button>c</h2>", "a b c".into()),
            ("<h2 id=x>a<a href=#>b</a>c</h2>", "abc".into()),
            (
                "<h2 id=x>a<span aria-label=l>b</span>c</h2>",
                "a l c".into(),
            ),
            ("<h2 id=x>a<!-- -->b</h2>", "ab".into()),
            ("<h2 id=x>a \n\t <b> b</b></h2>", "a b".into()),
            ("<h2 id=x>&nbsp;</h2>", String::new()),
            ("<h2 id=x>a&nbsp;&nbsp;b</h2>", "a\u{a0}\u{a0}b".into()),
            ("<h2 id=x>漢<rt>kan</rt></h2>", "漢".into()),
            (
                "<h2 id=x>a<script>s</script><style>t</style><template>u</template></h2>",
                "a".into(),
            ),
            ("<h2 id=x><ul><li>a</li><li>b</li></ul></h2>", "a b".into()),
            (
                "<a href=# id=x><span style='display:inline-block'>a</span>b</a>",
                "a b".into(),
            ),
            ("<a href=# id=x><i title=Edit></i></a>", "Edit".into()),
            (
                "<a href=# id=x><svg><title>t</title><desc>d</desc></svg></a>",
                "t".into(),
            ),
        ],
    );
}

#[test]
fn controls_within_names_stand_for_their_values() {
    each(
        name,
        &[
            (
                "<label for=x>Flash <input value=3> times</label><input type=checkbox id=x>",
                "Flash 3 times".into(),
            ),
            (
                "<label for=x>w <select><option>a<option selected>b</select></label><input id=x>",
                "w b".into(),
            ),
            (
                "<label for=x>w <select><option>a<option>b</select></label><input id=x>",
                "w a".into(),
            ),
            (
                "<h2 id=x>v <span role=slider aria-valuenow=5 aria-valuetext=five></span></h2>",
                "v five".into(),
            ),
            (
                "<h2 id=x>v <span role=slider aria-valuenow=5></span></h2>",
                "v 5".into(),
            ),
            (
                "<h2 id=x><span role=textbox aria-label=l>typed</span></h2>",
                "typed".into(),
            ),
            (
                "<h2 id=x><span role=listbox><span role=option>a</span><span role=option aria-selected=true>b</span></span></h2>",
                "b".into(),
            ),
            (
                "<h2 id=x>a<input type=checkbox aria-label=z>b</h2>",
                "a z b".into(),
            ),
        ],
    );
}

#[test]
fn hidden_content_counts_only_where_it_is_referred_to() {
    each(
        name,
        &[
            (
                "<button id=x>a<span hidden>h</span><span aria-hidden=true>g</span></button>",
                "a".into(),
            ),
            (
                "<button id=x aria-labelledby=l></button><div id=l hidden>h <b hidden>n</b></div>",
                "h n".into(),
            ),
            (
                "<button id=x aria-labelledby=l></button><div id=l>v <b hidden>n</b><i aria-hidden=true>m</i></div>",
                "v".into(),
            ),
            (
                "<button id=x aria-labelledby=l></button><div hidden><i id=l>in</i> out</div>",
                "in".into(),
            ),
            (
                "<a href=# id=x><b style='visibility:hidden'>h<i style='visibility:visible'>v</i></b></a>",
                "v".into(),
            ),
            ("<label for=x hidden>h</label><input id=x>", String::new()),
        ],
    );
}

#[test]
fn names_that_refer_to_each_other_end() {
    each(
        name,
        &[
            (
                "<i id=x role=link aria-labelledby=y>a</i><i id=y aria-labelledby=x>b</i>",
                "b".into(),
            ),
            (
                "<i id=x role=link aria-labelledby='x x'>a</i>",
                "a a".into(),
            ),
            (
                "<label id=l>lab <input id=x aria-labelledby=l value=v></label>",
                "lab".into(),
            ),
            (
                "<p id=l><i id=x role=checkbox aria-labelledby=l>agree to</i> terms</p>",
                "agree to terms".into(),
            ),
            ("<section id=x aria-labelledby=x>a</section>", "a".into()),
            (
                "<i id=x role=link aria-owns=y>a</i><i id=y aria-owns=x>b</i>",
                "ab".into(),
            ),
            ("<i id=x role=link aria-owns=x>a</i>", "a".into()),
        ],
    );
}

#[test]
fn names_tell_where_they_come_from() {
    page(
        "<label for=x>A</label><label for=x>B</label><input id=x>",
        |s| {
            let name = s.name(x(s));
            let texts: Vec<&str> = name
                .sources
                .iter()
                .map(|source| source.text.as_str())
                .collect();
            assert_eq!(texts, ["A", "B"]);
            assert!(
                name.sources
                    .iter()
                    .all(|source| source.mechanism == Mechanism::Label)
            );
            let labels: Vec<_> = s
                .label_elements(x(s))
                .iter()
                .map(|label| label.id())
                .collect();
            assert_eq!(
                labels,
                name.sources
                    .iter()
                    .map(|source| source.node)
                    .collect::<Vec<_>>()
            );
            assert_eq!(s.labelled_control(s.label_elements(x(s))[0]), Some(x(s)));
        },
    );
    page("<input type=image id=x>", |s| {
        assert_eq!(s.name(x(s)).mechanism(), Some(Mechanism::Default));
    });
    page("<label for=x>A</label><p id=x>not labelable</p>", |s| {
        assert!(s.label_elements(x(s)).is_empty());
    });
    page("<label for=nowhere>A <input id=x></label>", |s| {
        assert!(!s.has_name(x(s)), "`for` wins over nesting");
    });
}

#[test]
fn descriptions_are_what_the_name_has_not_used() {
    let description = |body: &str| {
        let mut found = None;
        page(body, |s| found = Some(s.description(x(s)).text.clone()));
        found.unwrap()
    };
    each(
        description,
        &[
            ("<button id=x title=t>b</button>", "t".into()),
            ("<button id=x title=t></button>", String::new()),
            (
                "<button id=x title=t aria-describedby=d>b</button><i id=d hidden>D</i>",
                "D".into(),
            ),
            (
                "<button id=x title=t aria-describedby=e>b</button><i id=e></i>",
                "t".into(),
            ),
            (
                "<button id=x title=t aria-description=a>b</button>",
                "a".into(),
            ),
            ("<svg id=x><desc>d</desc></svg>", "d".into()),
        ],
    );
}

#[test]
fn hidden_is_what_is_not_displayed_or_taken_out_by_aria() {
    let hidden = |body: &str| {
        let mut found = None;
        page(body, |s| found = Some(s.is_hidden(x(s))));
        found.unwrap()
    };
    each(
        hidden,
        &[
            ("<p id=x>", false),
            ("<div hidden><p id=x>", true),
            ("<p id=x hidden=until-found>", true),
            ("<div aria-hidden=TRUE><p id=x>", true),
            ("<div aria-hidden=true><p id=x aria-hidden=false>", true),
            ("<div aria-hidden><p id=x>", false),
            ("<div style='visibility:hidden'><p id=x>", true),
            (
                "<div style='visibility:hidden'><p id=x style='visibility:visible'>",
                false,
            ),
            (
                "<div style='display:none'><p id=x style='display:block'>",
                true,
            ),
            ("<p id=x hidden style='display:block'>", false),
            ("<details><summary></summary><p id=x>", true),
            ("<details open><summary></summary><p id=x>", false),
            ("<details><summary id=x>", false),
            ("<dialog><p id=x>", true),
            ("<dialog open><p id=x>", false),
            ("<input id=x type=hidden>", true),
            ("<div inert><p id=x>", false),
            ("<p id=x style='opacity:0'>", false),
            ("<select><option id=x>", false),
        ],
    );
}

#[test]
fn exposed_is_what_has_meaning_and_is_not_hidden() {
    let exposed = |body: &str| {
        let mut found = None;
        page(body, |s| found = Some(s.is_exposed(x(s))));
        found.unwrap()
    };
    each(
        exposed,
        &[
            ("<div id=x>", true),
            ("<div id=x role=none>", false),
            ("<img id=x alt=''>", false),
            ("<img id=x alt='' aria-label=a>", true),
            ("<div inert><p id=x>", false),
            ("<div aria-hidden=true><button id=x>", false),
            ("<script id=x></script>", false),
            (
                "<div id=h><template shadowrootmode=open><slot></slot></template><p id=x>slotted</p></div>",
                true,
            ),
            (
                "<div id=h><template shadowrootmode=open></template><p id=x>unslotted</p></div>",
                false,
            ),
        ],
    );
}

#[test]
fn focus_takes_what_html_lets_it_take() {
    let focus = |body: &str| {
        let mut found = None;
        page(body, |s| {
            found = Some((s.is_focusable(x(s)), s.is_tabbable(x(s))));
        });
        found.unwrap()
    };
    each(
        focus,
        &[
            ("<a id=x>", (false, false)),
            ("<a id=x href>", (true, true)),
            ("<a id=x href tabindex=-1>", (true, false)),
            ("<p id=x tabindex=0>", (true, true)),
            ("<p id=x tabindex=' 1px'>", (true, true)),
            ("<p id=x tabindex=abc>", (false, false)),
            ("<p id=x tabindex=''>", (false, false)),
            ("<button id=x disabled>", (false, false)),
            (
                "<fieldset disabled><legend><button id=x></button></legend></fieldset>",
                (true, true),
            ),
            (
                "<fieldset disabled><legend></legend><legend><button id=x></button></legend></fieldset>",
                (false, false),
            ),
            (
                "<fieldset disabled><fieldset><legend><button id=x></button></legend></fieldset></fieldset>",
                (false, false),
            ),
            (
                "<fieldset disabled><a id=x href></a></fieldset>",
                (true, true),
            ),
            ("<input id=x type=hidden>", (false, false)),
            ("<div inert><button id=x></button></div>", (false, false)),
            (
                "<div aria-hidden=true><button id=x></button></div>",
                (true, true),
            ),
            ("<div hidden><button id=x></button></div>", (false, false)),
            ("<button id=x aria-disabled=true></button>", (true, true)),
            ("<div id=x contenteditable></div>", (true, true)),
            ("<div contenteditable><p id=x></p></div>", (false, false)),
            ("<div id=x contenteditable=false></div>", (false, false)),
            ("<iframe id=x></iframe>", (true, false)),
            ("<audio id=x controls></audio>", (true, true)),
            ("<video id=x></video>", (false, false)),
            ("<map name=m><area id=x href></map>", (false, false)),
            (
                "<map name=m><area id=x href></map><img usemap=#m>",
                (true, true),
            ),
            (
                "<map name=m><area id=x href></map><img usemap=#m hidden>",
                (false, false),
            ),
            ("<details><summary id=x>", (true, true)),
            ("<summary id=x>", (false, false)),
            ("<select><option id=x>", (false, false)),
        ],
    );
}

#[test]
fn the_tab_key_visits_positive_indexes_first_within_each_scope() {
    let body = "<button id=a></button><button id=b tabindex=2></button><button id=c tabindex=1></button>\
        <div><template shadowrootmode=open><button id=e></button><button id=f tabindex=1></button><slot></slot></template>\
        <button id=g></button></div>\
        <input type=radio name=r id=h><input type=radio name=r id=i checked><input type=radio name=s id=j>\
        <input type=radio name=s id=k><button id=l tabindex=-1></button><p tabindex=0 id=m>";
    page(body, |s| {
        let order: Vec<&str> = s
            .focus_order()
            .iter()
            .filter_map(|node| node.attr("id"))
            .collect();
        assert_eq!(order, ["c", "b", "a", "f", "e", "g", "i", "j", "m"]);
    });
}

#[test]
fn the_tree_leaves_out_boxes_and_follows_owners() {
    page(
        "<ul id=u aria-owns='o u body'><div><li id=a>a</li></div><li id=b role=none><i>b</i></li></ul><p id=o>o</p>",
        |s| {
            let list = by_id(s, "u");
            let ids: Vec<Option<&str>> = s
                .ax_children(list)
                .iter()
                .map(|child| child.attr("id"))
                .collect();
            assert_eq!(
                ids,
                [Some("a"), None, Some("o")],
                "the item, the text b, the owned paragraph"
            );
            assert_eq!(s.ax_parent(by_id(s, "a")), Some(list));
            assert_eq!(s.ax_parent(by_id(s, "o")), Some(list));
        },
    );
}

#[test]
fn headings_languages_landmarks_and_states() {
    let level = |body: &str| {
        let mut found = None;
        page(body, |s| found = s.heading_level(x(s)));
        found
    };
    each(
        level,
        &[
            ("<h3 id=x>", Some(3)),
            ("<h3 id=x aria-level=5>", Some(5)),
            ("<h3 id=x aria-level=0>", Some(3)),
            ("<p id=x role=heading>", Some(2)),
            ("<p id=x role=heading aria-level=12>", Some(12)),
            ("<h3 id=x role=none>", None),
            ("<p id=x>", None),
        ],
    );
    page(
        "<div lang=' fr '><p lang='' id=x></div><main id=m><div><nav id=n><a id=l href>",
        |s| {
            assert_eq!(s.lang_of(x(s)), Some("fr"), "an empty lang does not count");
            assert_eq!(s.lang_of(by_id(s, "l")), Some("en"));
            assert_eq!(s.landmark_of(by_id(s, "l")), Some(by_id(s, "n")));
        },
    );
    page(
        "<input type=checkbox id=x checked><i role=switch id=y aria-checked=mixed></i><i id=z></i>",
        |s| {
            assert_eq!(s.checked(x(s)), Some(Checked::True));
            assert_eq!(s.checked(by_id(s, "y")), Some(Checked::Mixed));
            assert_eq!(s.checked(by_id(s, "z")), None);
        },
    );
    page(
        "<details open><summary id=x></summary></details><b id=y aria-expanded=false></b>",
        |s| {
            assert_eq!(s.expanded(x(s)), Some(true));
            assert_eq!(s.expanded(by_id(s, "y")), Some(false));
        },
    );
}

#[test]
fn languages_reach_into_frames_and_shadow_trees() {
    page(
        "<div lang=es><template shadowrootmode=open><p id=x></p><slot></slot></template><p id=y></p></div>\
         <iframe lang=zh srcdoc='<p id=z>'></iframe>",
        |s| {
            assert_eq!(s.lang_of(x(s)), Some("es"));
            assert_eq!(s.lang_of(by_id(s, "y")), Some("es"));
            assert_eq!(s.lang_of(by_id(s, "z")), Some("zh"));
        },
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

#[test]
fn hostile_nesting_and_references_cost_little_and_end() {
    let deep = "<div aria-labelledby=x role=button>".repeat(3_000);
    let mut many = String::new();
    for i in 1..=3_000 {
        let link = format!(
            "<a href=# id=a{i} aria-labelledby=x aria-owns=a{}>l</a>",
            i + 1
        );
        many.push_str(&link);
    }
    page(&format!("<h1 id=x>{deep}{many}"), |s| {
        for element in s.snapshot().elements().step_by(400) {
            assert!(s.name(element).text.len() < 1_000_000);
            let _ = (s.role(element), s.is_ignored(element), s.ax_parent(element));
        }
        assert_eq!(s.focus_order().len(), 3_000);
    });
}

#[test]
fn an_empty_page_has_no_meaning_and_no_panic() {
    let snapshot = Snapshot::from_html("", "");
    let semantics = Semantics::new(&snapshot);
    assert!(semantics.focus_order().is_empty());
    for node in snapshot.nodes() {
        assert!(semantics.name(node).is_empty());
        let _ = (
            semantics.role(node),
            semantics.ax_children(node),
            semantics.is_visible(node),
        );
    }
}

#[test]
fn meaning_is_shared_between_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Semantics<'_>>();
}
