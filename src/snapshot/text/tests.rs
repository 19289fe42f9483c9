use super::super::{
    Builder, Engine, Layout, Namespace, NodeId, NodeKind, Property, Pseudo, Rect, Snapshot,
};
use super::{collapse, own_text, text_runs, visible_text};

fn page(body: &str) -> Snapshot {
    Snapshot::from_html(
        &format!("<!doctype html><title>T</title><body>{body}"),
        "https://site.test/",
    )
}

/// The runs with the element that lays each out, as `p:Hello`.
fn runs(snapshot: &Snapshot) -> Vec<String> {
    text_runs(snapshot)
        .iter()
        .map(|run| format!("{}:{}", snapshot.node(run.block).unwrap().name(), run.text))
        .collect()
}

#[test]
fn inline_elements_join_and_blocks_part() {
    let s = page("<p>Hello <b>World</b>!</p><div>one<p>two</p>three <i>four</i></div>five");
    assert_eq!(
        runs(&s),
        [
            "p:Hello World!",
            "div:one",
            "p:two",
            "div:three four",
            "body:five"
        ]
    );
    let first = &text_runs(&s)[0];
    assert_eq!(first.nodes.len(), 3);
    assert_eq!(first.bounds, Rect::default());
}

#[test]
fn white_space_collapses_across_elements() {
    assert_eq!(
        runs(&page("<p>\n a <b> b</b>c\t<i> </i> d \n</p>")),
        ["p:a bc d"]
    );
    assert_eq!(runs(&page("<p>a<b>b</b>c</p>")), ["p:abc"]);
    assert_eq!(runs(&page("<p>a<br>b<img>c<wbr>d</p>")), ["p:a b cd"]);
    assert_eq!(runs(&page("<p>a&nbsp; b</p>")), ["p:a\u{a0} b"]);
    assert_eq!(runs(&page("<p> </p><p>x</p>")), ["p:x"]);
    assert_eq!(collapse(" a \n\t b\u{a0}c "), "a b\u{a0}c");
}

#[test]
fn lists_tables_and_controls_are_pieces_of_their_own() {
    let s = page(
        "<ul><li>a<li>b</ul><table><tr><th>c<td>d</table>Press <button>Go <b>now</b></button> or\
         <select><optgroup><option>e<option>f</select><textarea>value</textarea>",
    );
    assert_eq!(
        runs(&s),
        [
            "li:a",
            "li:b",
            "th:c",
            "td:d",
            "body:Press",
            "button:Go now",
            "body:or",
            "option:e",
            "option:f"
        ]
    );
}

#[test]
fn what_browsers_hide_is_left_out() {
    let s = page(
        "<script>no</script><style>no</style><p hidden>no</p><p style='color:red; DISPLAY : none'>no</p>\
         <dialog>no</dialog><dialog open>d</dialog><details>no<summary>s</summary><p>no</details>\
         <details open><summary>t</summary>u</details><video>no</video><iframe src=x>no</iframe>\
         <noscript>n</noscript><datalist><option>no</datalist><svg><title>no</title><text>v</text></svg>",
    );
    assert_eq!(
        runs(&s),
        [
            "dialog:d",
            "summary:s",
            "summary:t",
            "details:u",
            "body:n",
            "text:v"
        ]
    );
}

#[test]
fn frames_and_shadow_trees_are_read_where_they_show() {
    let s = page(
        "<div><template shadowrootmode=open><p>before <slot>no</slot> after</template><b>slotted</b></div>\
         <iframe srcdoc='<p>framed'></iframe>end",
    );
    assert_eq!(runs(&s), ["p:before slotted after", "p:framed", "body:end"]);
}

#[test]
fn text_of_parts_of_a_page() {
    let s = page("<p id=p>a <b>b</b> c<span hidden>d</span></p><div><p>x</p><p>y</p></div>");
    let find = |name: &str| s.elements_named(name).next().unwrap();
    assert_eq!(own_text(find("p")), "a c");
    assert_eq!(own_text(find("title")), "T");
    assert_eq!(visible_text(find("p")), "a b c");
    assert_eq!(visible_text(find("div")), "x y");
    assert_eq!(visible_text(find("title")), "");
    assert_eq!(visible_text(find("b").children().next().unwrap()), "b");
}

/// A page with layout, put together by hand.
struct Rendered {
    builder: Builder,
}

impl Rendered {
    fn node(&mut self, parent: Option<NodeId>, kind: NodeKind, name: &str) -> NodeId {
        self.builder.push(parent, kind, Namespace::Html, name)
    }

    fn show(&mut self, node: NodeId, display: &str, visibility: &str, x: f64) {
        let mut row = vec![self.builder.intern(""); Property::ALL.len()];
        row[Property::Display as usize] = self.builder.intern(display);
        row[Property::Visibility as usize] = self.builder.intern(visibility);
        let style = self.builder.style_row(row);
        let bounds = Rect {
            x,
            y: 0.0,
            width: 10.0,
            height: 5.0,
        };
        self.builder.layout(
            node,
            Layout {
                bounds,
                style,
                ..Layout::default()
            },
        );
    }

    fn element(&mut self, parent: NodeId, name: &str, display: &str) -> NodeId {
        let id = self.node(Some(parent), NodeKind::Element, name);
        self.show(id, display, "visible", 0.0);
        id
    }

    fn text(&mut self, parent: NodeId, text: &str, visibility: &str, x: f64) {
        let id = self.node(Some(parent), NodeKind::Text, "");
        self.builder.text(id, text);
        if !visibility.is_empty() {
            self.show(id, "inline", visibility, x);
        }
    }
}

#[test]
fn layout_decides_over_defaults() {
    let mut page = Rendered {
        builder: Builder::new(),
    };
    let document = page.node(None, NodeKind::Document, "");
    let body = page.element(document, "body", "block");
    // A block element laid out inline, an inline one as block, and one without box around text that has one.
    let div = page.element(body, "div", "inline");
    page.text(div, "a ", "visible", 0.0);
    let contents = page.node(Some(body), NodeKind::Element, "p");
    page.text(contents, "b", "visible", 90.0);
    page.text(body, " hidden", "hidden", 0.0);
    page.text(body, " unrendered", "", 0.0);
    let span = page.element(body, "span", "block");
    page.text(span, "c", "visible", 0.0);
    // A drop-down's options have no box.
    let select = page.element(body, "select", "inline-block");
    let option = page.node(Some(select), NodeKind::Element, "option");
    page.text(option, "d", "", 0.0);
    let closed = page.node(Some(body), NodeKind::Element, "select");
    let option = page.node(Some(closed), NodeKind::Element, "option");
    page.text(option, "no", "", 0.0);
    let before = page.node(Some(body), NodeKind::Pseudo(Pseudo::After), "");
    page.show(before, "inline", "visible", 0.0);
    page.text(before, "*", "visible", 0.0);
    let mut info = super::super::Snapshot::from_html("", "").page().clone();
    info.engine = Engine::Chrome;
    let s = page.builder.finish(info);
    assert_eq!(runs(&s), ["body:a b", "span:c", "option:d"]);
    assert_eq!(
        text_runs(&s)[0].bounds,
        Rect {
            x: 0.0,
            y: 0.0,
            width: 100.0,
            height: 5.0
        }
    );
    assert_eq!(visible_text(s.node(body).unwrap()), "a b c d *");
    assert_eq!(own_text(s.node(option).unwrap()), "no");
}
