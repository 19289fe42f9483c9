use super::super::{Node, Snapshot};
use super::Selector;

/// What the selector finds, named by `id` or else by element name.
fn found(snapshot: &Snapshot, selector: &str) -> String {
    let selector = Selector::parse(selector).unwrap();
    let nodes = snapshot.select(&selector);
    // The indexes may only narrow the search, never change its result.
    let slow: Vec<Node<'_>> = snapshot.nodes().filter(|n| n.matches(&selector)).collect();
    assert_eq!(nodes, slow, "{selector}");
    let name = |node: &Node<'_>| node.attr("id").unwrap_or(node.name()).to_owned();
    nodes.iter().map(name).collect::<Vec<_>>().join(" ")
}

fn page(body: &str) -> Snapshot {
    Snapshot::from_html(
        &format!("<!doctype html><body>{body}"),
        "https://site.test/",
    )
}

#[test]
fn types_attributes_and_ids_follow_html_case_rules() {
    let s = page(
        "<A ID=a HREF='/X' Class='One two'></A><svg id=s viewBox='0 0 1 1'><linearGradient id=g />\
         </svg><input id=i type=TEXT><p id=A lang=EN>",
    );
    assert_eq!(found(&s, "A"), "a");
    assert_eq!(found(&s, "#a"), "a");
    assert_eq!(found(&s, "#A"), "A");
    assert_eq!(found(&s, "[HREF]"), "a");
    assert_eq!(found(&s, ".One"), "a");
    assert_eq!(found(&s, ".one"), "");
    assert_eq!(found(&s, "[viewBox]"), "s");
    assert_eq!(found(&s, "[viewbox]"), "");
    assert_eq!(found(&s, "linearGradient"), "g");
    assert_eq!(found(&s, "lineargradient"), "");
    // `type` compares without case on HTML elements, other attributes with, unless told.
    assert_eq!(found(&s, "[type=text]"), "i");
    assert_eq!(found(&s, "[href='/x']"), "");
    assert_eq!(found(&s, "[href='/x' i]"), "a");
    assert_eq!(found(&s, "svg|*"), "s g");
    assert_eq!(found(&s, "a.One[href], #A, a"), "a A");
}

#[test]
fn attribute_operators() {
    let s = page(
        "<p id=1 lang=en-US title=''><p id=2 lang=en title='a b'><p id=3 lang=enx title=b><svg>\
         <a id=4 xlink:href=x /></svg>",
    );
    assert_eq!(found(&s, "[lang|=en]"), "1 2");
    assert_eq!(found(&s, "[title~=b]"), "2 3");
    assert_eq!(found(&s, "[title*='']"), "");
    assert_eq!(found(&s, "[title^=a]"), "2");
    assert_eq!(found(&s, "[title$=b]"), "2 3");
    assert_eq!(found(&s, "[title='']"), "1");
    assert_eq!(found(&s, "[xlink|href]"), "4");
    assert_eq!(found(&s, "[*|href]"), "4");
    assert_eq!(found(&s, "[href]"), "");
}

#[test]
fn combinators_and_logic() {
    let s = page(
        "<ul id=u><li id=a><b id=b></b></li>text<!-- c --><li id=c><li id=d><li id=e></ul><ol id=o></ol>",
    );
    assert_eq!(found(&s, "ul > b"), "");
    assert_eq!(found(&s, "ul b"), "b");
    assert_eq!(found(&s, "#a + li"), "c");
    assert_eq!(found(&s, "#a ~ li"), "c d e");
    assert_eq!(found(&s, "li:not(:has(b), #d)"), "c e");
    assert_eq!(found(&s, "ul:has(+ ol)"), "u");
    assert_eq!(found(&s, ":is(ol, li:last-child)"), "e o");
    assert_eq!(found(&s, ":where(b):only-child"), "b");
    assert_eq!(found(&s, "li:nth-child(2n+1)"), "a d");
    assert_eq!(found(&s, "li:nth-last-child(-n+2)"), "d e");
    assert_eq!(found(&s, ":nth-child(2 of li:not(#a))"), "d");
    assert_eq!(found(&s, "body > :nth-of-type(1)"), "u o");
    assert_eq!(found(&s, ":root"), "html");
}

#[test]
fn empty_counts_text_but_not_comments() {
    let s = page("<p id=a></p><p id=b><!-- c --></p><p id=c> </p><p id=d><i></i></p>");
    assert_eq!(found(&s, "p:empty"), "a b");
}

#[test]
fn states_of_controls_and_links() {
    let s = page(
        "<input id=c type=checkbox checked><input id=t checked><select id=s><option id=o1 disabled>\
         <option id=o2><option id=o3></select><fieldset id=f disabled><legend><input id=i1></legend>\
         <legend><input id=i2></legend><fieldset><button id=b></button></fieldset></fieldset>\
         <select><optgroup id=g disabled><option id=o4 selected></optgroup></select>\
         <a id=a1>x</a><a id=a2 href>x</a><link href=x><p id=p disabled>",
    );
    assert_eq!(found(&s, ":checked"), "c o2 o4");
    assert_eq!(found(&s, "[id]:disabled"), "o1 f i2 b g o4");
    assert_eq!(found(&s, "[id]:enabled"), "c t s o2 o3 i1");
    assert_eq!(found(&s, ":link"), "a2");
    assert_eq!(found(&s, ":any-link"), "a2");
}

#[test]
fn elements_match_in_their_own_tree() {
    let s = page(
        "<div id=host class=x><template shadowrootmode=open><p id=in><b id=b></b></p></template>\
         <p id=light></p></div><iframe id=f srcdoc='<main id=m><p id=framed>'></iframe>",
    );
    assert_eq!(found(&s, "p"), "in light framed");
    assert_eq!(found(&s, "#host p"), "light");
    assert_eq!(found(&s, "body p"), "light framed");
    assert_eq!(found(&s, ":host p"), "in");
    assert_eq!(found(&s, ":host(.x) > p"), "in");
    assert_eq!(found(&s, ":host(.y) > p"), "");
    assert_eq!(found(&s, ":root"), "html html");
    assert_eq!(found(&s, "#in, #framed"), "in framed");
}

#[test]
fn searching_below_a_node_has_a_scope() {
    let s = page("<div id=a><div id=b><p id=c></p></div><p id=d></p></div><p id=e></p>");
    let select = |from: &str, selector: &str| {
        let from = s.select(&Selector::parse(from).unwrap())[0];
        let nodes = from.select(&Selector::parse(selector).unwrap());
        nodes
            .iter()
            .filter_map(|n| n.attr("id"))
            .collect::<String>()
    };
    assert_eq!(select("#a", "p"), "cd");
    assert_eq!(select("#a", ":scope > p"), "d");
    assert_eq!(select("#b", "#a p"), "c");
    let c = s.select(&Selector::parse("#c").unwrap())[0];
    let nearest = |selector| c.closest(&Selector::parse(selector).unwrap());
    assert_eq!(nearest("div").and_then(|n| n.attr("id")), Some("b"));
    assert_eq!(nearest("p"), Some(c));
    assert_eq!(nearest("ul"), None);
}

#[test]
fn junk_is_refused_with_a_reason() {
    let deep = ":is(".repeat(5000);
    let long = "a ".repeat(20_000);
    for junk in [
        "",
        ",",
        "a,",
        "a >",
        ":hover2",
        "a::before",
        "[",
        "[a=",
        "..a",
        "#",
        "x|a",
        ":is(a, !)",
        "\0(",
        ":has(:has(a))",
        deep.as_str(),
        long.as_str(),
    ] {
        let error = Selector::parse(junk).expect_err(junk);
        assert!(!error.why.is_empty());
        assert!(error.to_string().len() < 500);
    }
}

#[test]
fn long_and_deep_matching_stays_on_the_stack() {
    let s = page(&"<div>".repeat(600));
    assert_eq!(found(&s, "div:has(p)"), "");
    let deepest = s.elements_named("div").last().unwrap();
    let path = vec!["div"; 500].join(">");
    assert!(deepest.matches(&Selector::parse(&path).unwrap()));
}

#[test]
fn siblings_by_the_thousand_are_no_square() {
    let s = page(&"<p><i></i>".repeat(4_000));
    for (selector, count) in [
        ("p:nth-child(2n)", 2_000),
        ("p:nth-last-of-type(2n)", 2_000),
        ("p + p", 3_999),
        ("p:last-child", 1),
        ("p:has(i)", 4_000),
    ] {
        assert_eq!(
            s.select(&Selector::parse(selector).unwrap()).len(),
            count,
            "{selector}"
        );
    }
}
