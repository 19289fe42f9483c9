//! Tests of the flat tree and the indexes.

use super::{Builder, Layout, Namespace, Node, NodeId, NodeKind, Pseudo, ShadowMode, Snapshot};

/// The flat tree below a node as `name(children)`, with texts as they are.
fn flat(node: Node<'_>) -> String {
    let name = match node.kind() {
        NodeKind::Text => return node.value().to_owned(),
        NodeKind::ShadowRoot(_) => "#shadow",
        NodeKind::Document => "#document",
        NodeKind::Pseudo(_) => "::",
        _ => node.name(),
    };
    let children: Vec<String> = node.flat_children().map(flat).collect();
    if children.is_empty() {
        name.to_owned()
    } else {
        format!("{name}({})", children.join(" "))
    }
}

/// The flat tree of the body's content.
fn body(html: &str) -> String {
    let snapshot = Snapshot::from_html(
        &format!("<!doctype html><body>{html}"),
        "https://site.test/",
    );
    check_parents(&snapshot);
    let body = snapshot.elements_named("body").next().unwrap();
    body.flat_children().map(flat).collect::<Vec<_>>().join(" ")
}

/// Whatever a node lists as flat child has it as flat parent, and nothing is listed twice.
fn check_parents(snapshot: &Snapshot) {
    let mut listed = std::collections::HashSet::new();
    for node in snapshot.nodes() {
        for child in node.flat_children() {
            assert_eq!(child.flat_parent(), Some(node));
            assert!(listed.insert(child.id()), "{child:?} is listed twice");
        }
        let is_unlisted = node.flat_parent().is_none();
        assert_eq!(is_unlisted, !listed_by_any(snapshot, node), "{node:?}");
    }
}

fn listed_by_any(snapshot: &Snapshot, node: Node<'_>) -> bool {
    snapshot
        .nodes()
        .any(|other| other.flat_children().any(|child| child == node))
}

fn host(shadow: &str, light: &str) -> String {
    format!("<div><template shadowrootmode=open>{shadow}</template>{light}</div>")
}

#[test]
fn a_tree_without_shadows_is_its_own_flat_tree() {
    assert_eq!(body("<p>a<b>c</b></p>d"), "p(a b(c)) d");
}

#[test]
fn slots_take_the_hosts_children() {
    assert_eq!(
        body(&host("<i><slot></slot></i>", "a<b></b>c")),
        "div(#shadow(i(slot(a b c))))"
    );
    // Without a slot, the children show nowhere.
    assert_eq!(body(&host("<i></i>", "a<b></b>")), "div(#shadow(i))");
}

#[test]
fn named_slots_take_what_names_them() {
    assert_eq!(
        body(&host(
            "<slot name=x></slot>-<slot></slot>",
            "a<b slot=x></b><u slot=y></u><i slot=''></i>"
        )),
        "div(#shadow(slot(b) - slot(a i)))"
    );
    // Names compare exactly; text has none.
    assert_eq!(
        body(&host("<slot name=X>f</slot>", "a<b slot=x></b>")),
        "div(#shadow(slot(f)))"
    );
    // Only the host's own children are slotted, not what is in them.
    assert_eq!(
        body(&host("<slot name=x></slot>", "<p><b slot=x></b></p>")),
        "div(#shadow(slot))"
    );
}

#[test]
fn the_first_slot_of_a_name_wins() {
    assert_eq!(
        body(&host("<p><slot>1</slot></p><slot>2</slot>", "a")),
        "div(#shadow(p(slot(a)) slot(2)))"
    );
}

#[test]
fn empty_slots_show_their_fallback() {
    assert_eq!(
        body(&host("<slot>f<b></b></slot>", "")),
        "div(#shadow(slot(f b)))"
    );
    // White space counts as content.
    assert_eq!(body(&host("<slot>f</slot>", " ")), "div(#shadow(slot( )))");
    // Comments do not.
    assert_eq!(
        body(&host("<slot>f</slot>", "<!-- c -->")),
        "div(#shadow(slot(f)))"
    );
    // A slot in the document is an ordinary element.
    assert_eq!(body("<slot>x</slot>"), "slot(x)");
}

#[test]
fn slots_pass_content_through_nested_hosts() {
    let inner = host("<em><slot></slot></em>", "<slot></slot>");
    // `main`, because a `p` would be closed by the `div` in it.
    assert_eq!(
        body(&host(&format!("<main>{inner}</main>"), "a")),
        "div(#shadow(main(div(#shadow(em(slot(slot(a))))))))"
    );
}

#[test]
fn frames_hold_their_document() {
    assert_eq!(
        body("<iframe srcdoc='<p>x'>old</iframe>y"),
        "iframe(#document(html(head body(p(x))))) y"
    );
    let snapshot = Snapshot::from_html("<iframe id=f srcdoc='<p id=p><b></b>'></iframe>", "");
    let b = snapshot.elements_named("b").next().unwrap();
    let names: Vec<&str> = b
        .flat_ancestors()
        .filter(|up| up.is_element())
        .map(Node::name)
        .collect();
    assert_eq!(names, ["p", "body", "html", "iframe", "body", "html"]);
    assert_eq!(b.ancestors().count(), 4);
    assert_eq!(b.by_id("f"), None);
    assert_eq!(b.by_id("p").map(Node::name), Some("p"));
    assert_eq!(b.frame_element().map(Node::name), Some("iframe"));
}

fn builder() -> (Builder, NodeId) {
    let mut builder = Builder::new();
    let document = builder.push(None, NodeKind::Document, Namespace::Html, "");
    (builder, document)
}

fn finish(builder: Builder) -> Snapshot {
    builder.finish(Snapshot::from_html("", "").page().clone())
}

#[test]
fn generated_boxes_stand_around_the_shadow_tree() {
    let (mut b, document) = builder();
    let mut push = |parent, kind, name: &str| b.push(Some(parent), kind, Namespace::Html, name);
    let host = push(document, NodeKind::Element, "div");
    push(host, NodeKind::Pseudo(Pseudo::Before), "");
    let text = push(host, NodeKind::Text, "");
    push(host, NodeKind::Pseudo(Pseudo::After), "");
    let root = push(host, NodeKind::ShadowRoot(ShadowMode::Closed), "");
    let slot = push(root, NodeKind::Element, "slot");
    b.text(text, "t");
    b.layout(text, Layout::default());
    let snapshot = finish(b);
    let host = snapshot.node(host).unwrap();
    assert_eq!(flat(host), "div(:: #shadow(slot(t)) ::)");
    // The slot has no box, but what it shows has.
    assert!(snapshot.node(slot).unwrap().is_rendered());
    assert!(host.is_rendered());
}

#[test]
fn ids_and_names_are_found_by_tree() {
    let s = Snapshot::from_html(
        "<p id=a class=x><p id=a><p id=''><div id=h><template shadowrootmode=open><p id=a class=y></template></div>\
         <label for='b a  c a' id=l>",
        "",
    );
    let p: Vec<_> = s.elements_named("p").collect();
    assert_eq!(p.len(), 4);
    assert_eq!(p[0].all_by_id("a").collect::<Vec<_>>(), [p[0], p[1]]);
    assert_eq!(p[3].all_by_id("a").collect::<Vec<_>>(), [p[3]]);
    assert_eq!(p[0].by_id(""), None);
    assert_eq!(p[3].shadow_host().map(Node::name), Some("div"));
    assert_eq!(p[3].owner_document(), s.document().unwrap());
    let label = s.elements_named("label").next().unwrap();
    assert_eq!(label.by_id_refs("for"), [p[0], p[0]]);
    assert_eq!(label.by_id_refs("none"), []);
}

#[test]
fn siblings_are_told_from_either_side() {
    let s = Snapshot::from_html("<body>t<b></b>u<!-- c --><i></i>v", "");
    let body = s.elements_named("body").next().unwrap();
    let children: Vec<_> = body.children().collect();
    let (b, i) = (children[1], children[4]);
    let next: Vec<_> = children.iter().map(|child| child.next_element()).collect();
    assert_eq!(next, [Some(b), Some(i), Some(i), Some(i), None, None]);
    let previous: Vec<_> = children
        .iter()
        .map(|child| child.previous_element())
        .collect();
    assert_eq!(previous, [None, None, Some(b), Some(b), Some(b), Some(i)]);
    assert_eq!((b.element_position(), i.element_position()), (1, 2));
    assert_eq!(s.document().unwrap().next_element(), None);
}

#[test]
fn nothing_recurses_down_a_deep_tree() {
    let (mut b, document) = builder();
    let mut parent = document;
    for _ in 0..200_000 {
        parent = b.push(Some(parent), NodeKind::Element, Namespace::Html, "div");
    }
    b.layout(parent, Layout::default());
    let s = finish(b);
    let root = s.root_element().unwrap();
    assert_eq!(root.descendants().count(), 199_999);
    assert_eq!(root.flat_descendants().count(), 199_999);
    let last = s.node(parent).unwrap();
    assert_eq!(last.ancestors().count(), 200_000);
    assert_eq!(last.tree_root(), s.document().unwrap());
    assert!(root.is_rendered());
    assert_eq!(root.text_content(), "");
    assert!(super::outer_html(root, 300).len() < 320);
    assert_eq!(super::text_runs(&s), []);
    // One selector step per level would be too long to use: the upper ones are left out.
    assert_eq!(super::target(last).len(), 1);
    drop(s);
}

#[test]
fn an_empty_snapshot_answers_nothing() {
    let s = finish(Builder::new());
    assert!(s.is_empty() && s.document().is_none() && s.root_element().is_none());
    assert!(s.node(NodeId(0)).is_none());
    assert_eq!(super::text_runs(&s), []);
}

#[test]
fn ten_thousand_hosts_take_no_square_of_time() {
    let html = host("<slot></slot><slot name=x></slot>", "a").repeat(5_000);
    let started = std::time::Instant::now();
    let s = Snapshot::from_html(&html, "");
    let slots = s
        .elements_named("slot")
        .filter(|slot| slot.flat_children().count() == 1)
        .count();
    assert_eq!(slots, 5_000);
    assert!(started.elapsed().as_secs() < 20, "{:?}", started.elapsed());
}

#[test]
fn snapshots_cross_threads() {
    fn crosses<T: Send + Sync>() {}
    crosses::<Snapshot>();
    crosses::<super::Selector>();
    crosses::<Node<'_>>();
}
