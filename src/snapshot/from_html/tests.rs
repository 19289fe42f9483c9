use std::fmt::Write as _;
use std::time::{Duration, Instant};

use super::super::{Node, NodeKind, Snapshot};
use super::Budget;

fn page(html: &str) -> Snapshot {
    Snapshot::from_html(html, "https://site.test/en/page.html")
}

/// The whole arena as nested text: `name[attribute=value]{children}`.
fn outline(node: Node<'_>) -> String {
    let mut out = match node.kind() {
        NodeKind::Text => return format!("{:?}", node.value()),
        NodeKind::Comment => return format!("<!--{}-->", node.value()),
        NodeKind::Doctype => return format!("!{}", node.name()),
        NodeKind::Document => "#document".to_owned(),
        NodeKind::ShadowRoot(mode) => format!("#{mode:?}"),
        _ => node.name().to_owned(),
    };
    for (name, value) in node.attrs() {
        write!(out, "[{name}={value}]").unwrap();
    }
    let inner = node
        .shadow_root()
        .into_iter()
        .chain(node.content_document());
    let all: Vec<String> = inner.chain(node.children()).map(outline).collect();
    if !all.is_empty() {
        write!(out, "{{{}}}", all.join(" ")).unwrap();
    }
    out
}

fn body(html: &str) -> String {
    let snapshot = page(html);
    let body = snapshot.elements_named("body").next().unwrap();
    outline(body)
}

#[test]
fn parents_come_first_and_trees_are_in_order() {
    let s = page("<table><b>foster</b><tr><td>x</table><p>1<b>2<p>3</b>4<!-- c -->");
    for node in s.nodes() {
        assert!(node.parent().is_none_or(|parent| parent.id() < node.id()));
        let ids: Vec<_> = node.children().map(Node::id).collect();
        assert!(ids.is_sorted());
        assert!(node.children().all(|child| child.parent() == Some(node)));
    }
}

#[test]
fn the_tree_is_the_one_html_makes() {
    let s = page("<!-- a --><!DOCTYPE html><title>T</title><p B=2 A=1>x<p>y</body><!-- end -->");
    assert_eq!(
        outline(s.document().unwrap()),
        "#document{<!-- a --> !html html{head{title{\"T\"}} body{p[b=2][a=1]{\"x\"} p{\"y\"}} <!-- end -->}}"
    );
    assert_eq!(s.root_element().unwrap().name(), "html");
    assert_eq!(
        body("<table><b>f</b>o<tr><td>x</table>"),
        "body{b{\"f\"} b{\"o\"} table{tbody{tr{td{\"x\"}}}}}".replace("b{\"o\"}", "\"o\"")
    );
    assert_eq!(body("<b>1<p>2</b>3"), "body{b{\"1\"} p{b{\"2\"} \"3\"}}");
}

#[test]
fn foreign_attributes_keep_the_names_authors_write() {
    assert_eq!(
        body("<svg VIEWBOX='0 0' xlink:href=#x><lineargradient/><a xml:lang=fr>"),
        "body{svg[viewBox=0 0][xlink:href=#x]{linearGradient a[xml:lang=fr]}}"
    );
}

#[test]
fn templates_are_inert_and_noscript_is_not() {
    assert_eq!(
        body("<main><template><p>no</template><noscript><p>yes</noscript>"),
        "body{main{template noscript{p{\"yes\"}}}}"
    );
}

#[test]
fn declarative_shadow_trees_are_attached_once_and_only_where_allowed() {
    assert_eq!(
        body(
            "<div><template shadowrootmode=OPEN><slot></slot></template><template shadowrootmode=open>2</template>x</div>"
        ),
        "body{div{#Open{slot} template[shadowrootmode=open] \"x\"}}"
    );
    assert_eq!(
        body("<my-el><template shadowrootmode=closed>in"),
        "body{my-el{#Closed{\"in\"}}}"
    );
    assert_eq!(
        body("<a><template shadowrootmode=open>in"),
        "body{a{template[shadowrootmode=open]}}"
    );
    assert_eq!(
        body("<p><template shadowrootmode=x>in"),
        "body{p{template[shadowrootmode=x]}}"
    );
    // Nested: a shadow tree within a shadow tree.
    assert_eq!(
        body("<p><template shadowrootmode=open><p><template shadowrootmode=open>deep"),
        "body{p{#Open{p{#Open{\"deep\"}}}}}"
    );
}

#[test]
fn srcdoc_frames_are_documents_and_others_are_listed() {
    let s = page(
        "<base href=/base/><iframe srcdoc='<p>in<iframe src=deep.html></iframe>'></iframe>\
         <iframe src='../x.html'></iframe><iframe></iframe><iframe src=about:blank></iframe>\
         <iframe src=y srcdoc='z'></iframe>",
    );
    let urls: Vec<&str> = s
        .page()
        .uninspected_frames
        .iter()
        .map(|f| f.url.as_str())
        .collect();
    assert_eq!(
        urls,
        [
            "https://site.test/base/deep.html",
            "https://site.test/x.html"
        ]
    );
    assert!(s.page().uninspected_frames.iter().all(|f| f.node.is_some()));
    assert_eq!(s.documents().len(), 3);
    assert_eq!(s.documents()[1].url, "about:srcdoc");
    let p = s.elements_named("p").next().unwrap();
    assert_eq!(p.frame_element().map(Node::name), Some("iframe"));
}

#[test]
fn frames_within_frames_end_somewhere() {
    let mut html = "<p>innermost".to_owned();
    for _ in 0..12 {
        html = format!(
            "<iframe srcdoc=\"{}\"></iframe>",
            html.replace('&', "&amp;").replace('"', "&quot;")
        );
    }
    let s = page(&html);
    assert_eq!(s.documents().len(), 9);
    assert_eq!(s.page().uninspected_frames.len(), 1);
}

#[test]
fn controls_start_as_their_attributes_say() {
    let s = page(
        "<input value=a><input type=CheckBox checked><input type=radio value=r><textarea>\n t\n</textarea>\
         <select><option disabled>1<optgroup disabled><option>2</optgroup><option>3<option>4</select>\
         <select><option selected>1<option selected>2<option>3</select>\
         <select multiple><option selected>1<option selected>2<option>3</select>\
         <select size=4><option>1<option>2</select>",
    );
    let values: Vec<_> = s.elements().filter_map(Node::control_value).collect();
    assert_eq!(values, ["a", "on", "r", " t\n"]);
    let state = |name, get: fn(&super::super::Control) -> bool| -> Vec<bool> {
        s.elements_named(name)
            .filter_map(Node::control)
            .map(get)
            .collect()
    };
    assert_eq!(state("input", |c| c.checked), [false, true, false]);
    let selected = state("option", |c| c.selected);
    assert_eq!(
        selected.iter().map(|&is| u8::from(is)).collect::<Vec<_>>(),
        [
            0, 0, 1, 0, /**/ 0, 1, 0, /**/ 1, 1, 0, /**/ 0, 0
        ]
    );
}

#[test]
fn the_documents_language_comes_from_its_pragma() {
    let language = |html| page(html).documents()[0].content_language.clone();
    assert_eq!(
        language("<meta http-equiv=Content-Language content=' fr '>").as_deref(),
        Some("fr")
    );
    assert_eq!(
        language("<meta http-equiv=content-language content='fr, en'>"),
        None
    );
    assert_eq!(language("<p>"), None);
}

#[test]
fn depth_bombs_are_flattened_and_keep_what_follows() {
    // Searching all open elements at every tag would take minutes for the first of these.
    let deep = [("<div>", 20_000)];
    let others = [
        "<b>",
        "<b><p>",
        "<span/>",
        "<table><tr><td>",
        "<svg>",
        "<svg><g>",
        "<ul><li>",
        "<a>",
        "<font color=1>",
    ]
    .map(|open| (open, 2_000));
    for (open, times) in deep.into_iter().chain(others) {
        let started = Instant::now();
        let s = page(&format!("{}<i id=deep></i>", open.repeat(times)));
        assert!(s.elements_named("i").next().is_some(), "{open}");
        let depth = s
            .elements()
            .map(|e| e.ancestors().count())
            .max()
            .unwrap_or(0);
        assert!(depth < 1100, "{open}: {depth}");
        assert!(
            started.elapsed().as_secs() < 60,
            "{open}: {:?}",
            started.elapsed()
        );
    }
}

#[test]
fn flattened_elements_do_not_close_others() {
    let (open, close) = ("<div>".repeat(700), "</div>".repeat(700));
    let s = page(&format!("<main>{open}x{close}<p id=after></main>"));
    let after = s.elements_named("p").next().unwrap();
    assert_eq!(after.parent_element().map(Node::name), Some("main"));
    assert_eq!(s.elements_named("div").count(), 700);
}

#[test]
fn growth_bombs_are_cut_with_a_note() {
    // Each paragraph reopens all the formatting elements before it.
    let mut html = String::new();
    for i in 0..400 {
        write!(html, "<p><b id={i}></p>").unwrap();
    }
    let later = Instant::now() + Duration::from_secs(100);
    let within = |nodes| Snapshot::from_html_within(&html, "", Budget::new(nodes, later));
    assert!((10_000..12_000).contains(&within(10_000).len()));
    assert_eq!(within(10_000).page().notes.len(), 1);
    assert_eq!(within(1_000_000).page().notes.len(), 0);
}

#[test]
fn the_nodes_of_frames_count_too() {
    let html =
        "<iframe srcdoc='<i></i><i></i><i></i><i></i><i></i><i></i><i></i><i></i>'></iframe>"
            .repeat(100);
    let later = Instant::now() + Duration::from_secs(100);
    let s = Snapshot::from_html_within(&html, "", Budget::new(500, later));
    assert!(s.len() < 1_500, "{}", s.len());
    assert_eq!(s.page().notes.len(), 1);
}

#[test]
fn parsing_ends_at_the_deadline() {
    let html = "<p>x".repeat(100_000);
    let s = Snapshot::from_html_within(&html, "", Budget::new(1_000_000, Instant::now()));
    assert!(s.len() < 50_000);
    assert_eq!(s.page().notes.len(), 1);
}

#[test]
fn large_pages_parse_in_time() {
    let started = Instant::now();
    let s = page(
        &"<p class=a>text <b>bold</b> <!-- comment with some more text --></p>\n".repeat(20_000),
    );
    assert_eq!(s.elements_named("p").count(), 20_000);
    let s = page(&format!("<table>{}", "<b>x</b>".repeat(20_000)));
    assert_eq!(s.elements_named("b").count(), 20_000);
    assert!(started.elapsed().as_secs() < 60, "{:?}", started.elapsed());
}

#[test]
fn fifty_megabytes_of_text_are_one_node() {
    let long = "word ".repeat(50_000_000 / 5);
    let value = "a & b ".repeat(100_000);
    let s = page(&format!("<p title='{value}'>{long}</p>"));
    let p = s.elements_named("p").next().unwrap();
    assert_eq!(p.attr("title"), Some(value.as_str()));
    assert_eq!(p.text_content(), long);
    assert_eq!(p.children().count(), 1);
}

#[test]
fn junk_gives_a_page() {
    for junk in [
        "",
        "\0",
        "<",
        "</",
        "<!",
        "<![CDATA[",
        "<a b=",
        "\u{feff}",
        "&#x110000;",
        "<svg><![CDATA[x]]>",
        "<frameset><frame src=x>",
        "<plaintext></plaintext>",
        "<html><html a=1><body b=2>",
        "<select><select><option>",
        "<textarea>",
        "<template><template shadowrootmode=open>",
    ] {
        let s = page(junk);
        assert!(s.root_element().is_some(), "{junk:?}");
    }
    assert_eq!(
        page("<frameset><frame src=x>")
            .page()
            .uninspected_frames
            .len(),
        1
    );
    assert!(
        Snapshot::from_html("<iframe src=x>", "not a url")
            .page()
            .uninspected_frames
            .len()
            == 1
    );
}
