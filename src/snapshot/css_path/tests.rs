use std::fmt::Write as _;

use super::super::Snapshot;
use super::{TargetStep, target};

fn page(body: &str) -> Snapshot {
    Snapshot::from_html(
        &format!("<!doctype html><body>{body}"),
        "https://site.test/",
    )
}

/// The address of the element with the attribute `me`, as JSON.
fn of_me(body: &str) -> String {
    let snapshot = page(body);
    let me = snapshot
        .elements()
        .find(|node| node.has_attr("me"))
        .unwrap();
    assert_unique(&snapshot);
    serde_json::to_string(&target(me)).unwrap()
}

fn assert_unique(snapshot: &Snapshot) {
    for element in snapshot.elements() {
        let target = target(element);
        assert_eq!(snapshot.resolve(&target), Some(element), "{target:?}");
    }
}

#[test]
fn ids_come_first_where_they_are_unique() {
    assert_eq!(of_me("<p id=a me><p>"), r##"["#a"]"##);
    assert_eq!(
        of_me("<p id=a><p id=a me>"),
        r#"["p:nth-child(2)"]"#.replace("p:n", "body > p:n")
    );
    assert_eq!(of_me("<p id=A><p id=a me>"), r##"["#a"]"##);
    assert_eq!(of_me("<p id=''me><p>"), r#"["body > p:nth-child(1)"]"#);
    assert_eq!(
        of_me("<div><b></b></div><ul id=u><li><b></b><li><b me></b></ul>"),
        r##"["#u > li:nth-child(2) > b"]"##
    );
}

#[test]
fn paths_are_short_and_use_positions_last() {
    assert_eq!(of_me("<h1 me>"), r#"["h1"]"#);
    assert_eq!(
        of_me("<input name=q me><input>"),
        r#"["input[name=\"q\"]"]"#
    );
    assert_eq!(
        of_me("<p class='css-1x2y3 lead' me><p class=css-zz>"),
        r#"["p.lead"]"#
    );
    assert_eq!(
        of_me("<main><p></p><i></i></main><p><i me></i></p>"),
        r#"["body > p > i"]"#
    );
    assert_eq!(
        of_me("<p><a href=/fr me></a><a href=/en></a></p>"),
        r#"["p > a:nth-child(1)"]"#
    );
}

#[test]
fn hostile_names_are_escaped() {
    assert_eq!(of_me("<p id='1 a' me>"), r##"["#\\31 \\ a"]"##);
    for id in [
        "-", "--", "-1", "a.b", "a:b", "é", "\u{1}", "a\nb", "]", "\\", "#", "\u{fffd}", "❤",
    ] {
        of_me(&format!("<p id='{id}' me>"));
        of_me(&format!("<p class='{id}' me><p>"));
        of_me(&format!("<p name='{id}' me><p>"));
    }
    of_me("<p name='\"' me><p name=\"'\">");
    of_me("<o:p me></o:p><o:q></o:q><x.y></x.y><svg><linearGradient/><linearGradient/></svg>");
}

#[test]
fn letter_case_never_decides() {
    assert_eq!(
        of_me("<p class=A><p class=a me>"),
        r#"["body > p:nth-child(2)"]"#
    );
    assert_eq!(
        of_me("<input type=TEXT><input type=text me>"),
        r#"["body > input:nth-child(2)"]"#
    );
}

#[test]
fn frames_and_shadow_trees_make_steps() {
    let shadow = |inner: &str| {
        format!("<div class=host><template shadowrootmode=open>{inner}</template></div>")
    };
    assert_eq!(
        of_me(&format!("<div></div>{}", shadow("<b me></b>"))),
        r#"[["div.host","b"]]"#
    );
    assert_eq!(
        of_me(&shadow(&shadow("<b></b><b me></b>"))),
        r#"[["div","div","b:nth-child(2)"]]"#
    );
    assert_eq!(
        of_me("<iframe title=x srcdoc='<b></b><b me></b>'>"),
        r#"["iframe","body > b:nth-child(2)"]"#
    );
    let framed = "<iframe srcdoc='<p id=x me></p>'></iframe>";
    assert_eq!(of_me(&shadow(framed)), r##"[["div","iframe"],"#x"]"##);
    let inner =
        "<iframe srcdoc='<div><template shadowrootmode=open><p me></template></div>'></iframe>";
    assert_eq!(of_me(&shadow(inner)), r#"[["div","iframe"],["div","p"]]"#);
}

#[test]
fn other_nodes_have_their_elements_address() {
    let snapshot = page("<p>text<!-- c --></p>");
    let p = snapshot.elements_named("p").next().unwrap();
    for child in p.children() {
        assert_eq!(target(child), target(p));
    }
    let html = vec![TargetStep::Selector("html".to_owned())];
    assert_eq!(target(snapshot.document().unwrap()), html);
    let framed = page("<iframe srcdoc=x></iframe>");
    let content = framed
        .elements_named("iframe")
        .next()
        .unwrap()
        .content_document()
        .unwrap();
    assert_eq!(target(content).len(), 2);
}

#[test]
fn every_element_of_tangled_pages_is_found_by_its_address() {
    // Made from a counter, so that names, classes and ids collide in many ways.
    for seed in 1_u64..40 {
        let mut state = seed;
        let mut pick = |n: u64| {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            usize::try_from((state >> 33) % n).unwrap()
        };
        let mut html = String::new();
        for _ in 0..60 {
            let name = [
                "div", "p", "span", "a", "ul", "li", "svg", "g", "x-y", "input",
            ][pick(10)];
            let class = ["", " class=a", " class='a b'", " class=B", " class='c-1 a'"][pick(5)];
            let more = [
                "",
                " id=i",
                " id=I",
                " id=j",
                " name=n",
                " name=N",
                " role=button",
                " slot=s",
            ][pick(8)];
            let inner = [
                "",
                "<i>",
                "<template shadowrootmode=open><slot></slot><b class=a>x</b></template>",
                "<iframe srcdoc='<p id=i><p class=a>'></iframe>",
            ][pick(4)];
            let close = [format!("</{name}>"), String::new()];
            write!(html, "<{name}{class}{more}>{inner}{}", close[pick(2)]).unwrap();
        }
        assert_unique(&page(&html));
    }
}

#[test]
fn addresses_that_find_nothing_or_too_much_resolve_to_nothing() {
    let snapshot = page("<p><p><iframe srcdoc=x></iframe>");
    let one = |text: &str| vec![TargetStep::Selector(text.to_owned())];
    assert_eq!(snapshot.resolve(&one("p")), None);
    assert_eq!(snapshot.resolve(&one("ul")), None);
    assert_eq!(snapshot.resolve(&one("!")), None);
    assert_eq!(snapshot.resolve(&[]), None);
    assert_eq!(
        snapshot.resolve(&[one("p:first-child"), one("p")].concat()),
        None
    );
    assert_eq!(snapshot.resolve(&[TargetStep::Shadow(vec![])]), None);
}

#[test]
fn long_lists_take_no_square_of_time() {
    let snapshot = page(&"<p class=a><b></b></p>".repeat(10_000));
    let started = std::time::Instant::now();
    let length: usize = snapshot
        .elements()
        .map(|element| target(element).len())
        .sum();
    assert_eq!(length, 20_003);
    assert!(started.elapsed().as_secs() < 20, "{:?}", started.elapsed());
}
