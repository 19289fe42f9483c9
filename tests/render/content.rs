//! What is in a capture: frames, shadow trees, pictures, the accessibility tree, fonts.

use std::thread;
use std::time::{Duration, Instant};

use evenhand::render::{ChromeTab, Clip, Letters, Property, Source};
use evenhand::snapshot::{Node, Snapshot};

use super::site::{Site, page};
use super::{BROWSER, capture, dom, request, text};

#[test]
fn frames_of_other_origins_are_in_the_capture() {
    let inner = Site::of("<p>inner words");
    let same = format!("http://localhost:{}/", inner.port());
    let site = Site::new(move |path| match path {
        "/own" => page("<p>own words"),
        _ => page(format!(
            "<iframe src='{same}'></iframe><iframe src=/own></iframe><iframe sandbox src=/own></iframe><iframe srcdoc='<p>written words'></iframe><iframe src='http://127.0.0.1:9/'></iframe>"
        )),
    });
    let capture = capture(site.url("/")).unwrap();
    let text = text(&capture);
    assert!(
        text.contains("inner words") && text.contains("written words"),
        "{text}"
    );
    assert_eq!(text.matches("own words").count(), 2);
    let [unread] = capture.unread_frames.as_slice() else {
        panic!("{:?}", capture.unread_frames)
    };
    assert_eq!(unread.url, "http://127.0.0.1:9/");
}

#[test]
fn shadow_trees_come_with_the_dom_they_hide() {
    let site = Site::of(
        "<div id=host><b slot=nowhere>unassigned</b>light<template shadowrootmode=closed><p>shadow</p><slot></slot></template></div>",
    );
    let capture = capture(site.url("/")).unwrap();
    let tree = dom(&capture).tree.as_ref().expect("the DOM");
    assert!(
        tree.nodes
            .iter()
            .any(|node| node.node_value == "unassigned")
    );
    let plain = Site::of(
        "<p>plain<input value=x><details><summary>s</summary>d</details><svg><g/></svg><ul><li>x</ul>",
    );
    assert!(dom(&self::capture(plain.url("/")).unwrap()).tree.is_none());
}

#[test]
fn captures_become_snapshots_with_frames_and_shadow_trees_in_place() {
    let site = Site::new(|path| match path {
        "/frame" => page(
            "<!doctype html><body style='margin:0;height:5000px'><p id=in style='margin:700px 0 0 30px;width:50px;height:20px'>x<script>scrollTo(0, 600)</script>",
        ),
        _ => page(
            "<!doctype html><html lang=fr><body style='margin:0'><iframe id=f style='position:absolute;left:100px;top:2000px;border:5px solid' src=/frame></iframe>\
             <div id=host><b slot=nowhere>unassigned</b><i>assigned</i><template shadowrootmode=closed><p id=inner>shadow</p><slot></slot></template></div>\
             <svg id=s><a href=x><text>t</text></a></svg><input id=i value=v><p id=last>last",
        ),
    });
    let snapshot = Snapshot::from_capture(capture(site.url("/#last")).unwrap());
    let by_id = |id: &str| {
        snapshot
            .elements()
            .find(|node| node.attr("id") == Some(id))
            .expect("an element")
    };
    let inside = by_id("in").bounds().unwrap();
    assert_eq!((inside.x, inside.y, inside.width), (135.0, 2105.0, 50.0));
    assert_eq!(by_id("in").frame_element(), Some(by_id("f")));
    assert_eq!(by_id("inner").shadow_host(), Some(by_id("host")));
    let light: Vec<_> = by_id("host").child_elements().map(Node::name).collect();
    assert_eq!(light, ["b", "i"]);
    let assigned = by_id("host").child_elements().nth(1).unwrap();
    assert_eq!(assigned.flat_parent().unwrap().name(), "slot");
    assert!(assigned.is_rendered() && by_id("s").is_svg());
    assert_eq!(by_id("i").control_value(), Some("v"));
    assert_eq!(by_id("last").style(Property::Display), Some("block"));
    assert_eq!(snapshot.root_element().unwrap().attr("lang"), Some("fr"));
}

#[test]
fn words_stay_apart_on_pages_with_shadow_trees() {
    let site = Site::new(|_| {
        page(
            "<!doctype html><p id=plain><b>one</b> <b>two</b>\n<i>three</i></p>\
             <div id=host><b>four</b> <b>five</b><template shadowrootmode=open><p id=inner><b>six</b> <b>seven</b></p><slot></slot></template></div>",
        )
    });
    let snapshot = Snapshot::from_capture(capture(site.url("/")).unwrap());
    let text = |id: &str| {
        let node = snapshot.elements().find(|node| node.attr("id") == Some(id));
        node.expect("an element").text_content()
    };
    assert_eq!(text("plain"), "one two\nthree");
    assert_eq!(text("host"), "four five");
    assert_eq!(text("inner"), "six seven");
}

#[test]
fn a_page_of_twenty_thousand_elements_is_captured() {
    let rows = "<p>row <b>n</b></p>".repeat(10_000) + "<p>last";
    let site = Site::new(move |_| page(rows.clone()));
    let mut tab = BROWSER.tab();
    let start = Instant::now();
    let capture = tab.capture(&request(site.url("/"), 60)).unwrap();
    println!("20,000 elements: {:?}", start.elapsed());
    assert!(text(&capture).contains("last"));
    let bottom = picture(&mut tab, 199_000, &Letters::Painted);
    assert_eq!(bottom.dimensions(), (300, 200));
}

#[test]
fn deep_documents_are_captured() {
    let site = Site::new(|_| page("<div>".repeat(2000) + "deep"));
    assert!(text(&capture(site.url("/")).unwrap()).contains("deep"));
}

/// Part of the page at the left edge.
fn picture(tab: &mut ChromeTab, y: u32, letters: &Letters) -> image::RgbaImage {
    let clip = Clip {
        x: 0,
        y,
        width: 300,
        height: 200,
        zoom: 1,
    };
    let pngs = tab.pictures(&[clip], letters).unwrap();
    image::load_from_memory(&pngs[0]).unwrap().to_rgba8()
}

#[test]
fn pictures_are_of_the_state_captured_wherever_they_are_on_the_page() {
    let site = Site::of(
        "<!doctype html><body style='margin:0;height:2500px;background:#fff'>\
         <div style='position:absolute;top:2300px;width:100px;height:100px;background:#00f'></div>\
         <script>setTimeout(() => document.body.style.background = '#f00', 3000)</script>",
    );
    let mut tab = BROWSER.tab();
    let clip = Clip {
        x: 0,
        y: 0,
        width: 1,
        height: 1,
        zoom: 1,
    };
    assert!(tab.pictures(&[clip], &Letters::Painted).unwrap().is_empty());
    tab.capture(&request(site.url("/"), 20)).unwrap();
    thread::sleep(Duration::from_secs(4));
    let below = picture(&mut tab, 2300, &Letters::Painted);
    assert_eq!(below.get_pixel(50, 50).0, [0, 0, 255, 255]);
    assert_eq!(below.get_pixel(150, 50).0, [255, 255, 255, 255]);
}

#[test]
fn letters_are_taken_out_of_a_picture_and_nothing_else() {
    let site = Site::of(
        "<!doctype html><style>* { transition: all 1s }</style><body style='margin:0;font:40px/50px serif'>\
         <div>Wide</div><div id=host></div><svg height=50><text y=40>Wide</text></svg>\
         <iframe srcdoc='<body style=margin:0;font-size:40px>Wide' height=50 frameborder=0></iframe>\
         <div style='background:#00f;width:50px;height:10px'></div>\
         <script>host.attachShadow({mode: 'closed'}).innerHTML = 'Wide';\
         new MutationObserver(() => document.body.remove()).observe(document, {childList: true, subtree: true, attributes: true})</script>",
    );
    let mut tab = BROWSER.tab();
    tab.capture(&request(site.url("/"), 20)).unwrap();
    let dark = |image: &image::RgbaImage| image.pixels().filter(|pixel| pixel.0[2] < 128).count();
    let blue = |image: &image::RgbaImage| {
        image
            .pixels()
            .filter(|pixel| pixel.0 == [0, 0, 255, 255])
            .count()
    };
    let before = picture(&mut tab, 0, &Letters::Painted);
    let clear = picture(
        &mut tab,
        0,
        &Letters::Clear {
            elements: ["div", "#host", "text"].map(str::to_owned).to_vec(),
            in_frames: true,
        },
    );
    let after = picture(&mut tab, 0, &Letters::Painted);
    assert!(dark(&before) > 1000, "{}", dark(&before));
    assert_eq!(dark(&clear), 0, "the letters are gone everywhere");
    assert_eq!(blue(&clear), blue(&before), "the box is not");
    assert!(before == after, "the page is as it was");
}

#[test]
fn the_accessibility_tree_can_be_asked_for() {
    let site = Site::of("<button aria-label=Save>x</button>");
    let mut tab = BROWSER.tab();
    tab.capture(&request(site.url("/"), 20)).unwrap();
    let tree = tab.ax_tree(None).unwrap();
    let button = tree
        .iter()
        .find(|node| node.role() == "button")
        .expect("a button");
    assert_eq!(button.name(), "Save");
    assert!(button.backend_dom_node_id.is_some());
}

/// Fontconfig, which Chrome asks for fonts, says whether there is one with this letter.
fn has_font(letter: char) -> bool {
    let pattern = format!(":charset={:x}", u32::from(letter));
    let listed = std::process::Command::new("fc-list").arg(pattern).output();
    listed.is_ok_and(|listed| !listed.stdout.is_empty())
}

#[test]
fn text_that_no_font_can_show_is_told() {
    let site = Site::of(
        "<p>&#xA500;&#xA501;&#xA502;&#xA503;&#xA504;</p><p>\u{4f60}\u{597d}\u{4e16}\u{754c} \u{53e3}</p><p>Grüße, naïve",
    );
    let capture = capture(site.url("/")).unwrap();
    let mut expected = Vec::new();
    if !has_font('\u{4f60}') {
        expected.push("Han");
    }
    if !has_font('\u{a500}') {
        expected.push("Vai");
    }
    assert_eq!(capture.unshown_scripts, expected);
}
