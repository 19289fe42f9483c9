//! Captures as Chrome sends them, whole and broken.

use std::time::Instant;

use serde_json::{Value, json};
use url::Url;

use super::*;
use crate::render::{Behaviour, DomSnapshot, DomTree, Observed, Window};
use crate::snapshot::Node;

use Namespace::{Html, MathMl, Svg};

fn capture(snapshot: Value, tree: Option<Value>) -> Capture {
    let snapshot: DomSnapshot = serde_json::from_value(snapshot).unwrap();
    let tree = tree.map(|tree| serde_json::from_value::<DomTree>(tree).unwrap());
    Capture {
        url: Url::parse("http://a.example/").unwrap(),
        final_url: Url::parse("http://a.example/b").unwrap(),
        status: Some(200),
        content_type: "text/html".into(),
        content: Content::Dom(Box::new(DomCapture {
            snapshot,
            tree,
            turns: Vec::new(),
            cut_texts: Vec::new(),
            behaviour: Behaviour::default(),
            observed: Observed::default(),
            listeners: Vec::new(),
            focused: None,
        })),
        window: Window::default(),
        unshown_scripts: Vec::new(),
        page_size: (1280.0, 900.0),
        unread_frames: Vec::new(),
        readiness: Readiness::Settled,
        notes: Vec::new(),
    }
}

fn snapshot(snapshot: Value) -> Snapshot {
    Snapshot::from_capture(capture(snapshot, None))
}

/// Writes snapshots of the protocol's shape without counting string indexes by hand.
#[derive(Default)]
struct Writer {
    strings: Vec<String>,
}

impl Writer {
    fn string(&mut self, text: &str) -> usize {
        let known = self.strings.iter().position(|known| known == text);
        known.unwrap_or_else(|| {
            self.strings.push(text.to_owned());
            self.strings.len() - 1
        })
    }

    /// Rows of (parent, type, name, value); layout of (row, bounds, text).
    fn document(
        &mut self,
        rows: &[(i64, i64, &str, &str)],
        layout: &[(usize, [f64; 4], &str)],
    ) -> Value {
        let texts: Vec<Value> = layout
            .iter()
            .map(|(_, _, text)| {
                if text.is_empty() {
                    json!(-1)
                } else {
                    json!(self.string(text))
                }
            })
            .collect();
        json!({
            "documentURL": self.string("http://a.example/b"),
            "nodes": {
                "parentIndex": rows.iter().map(|row| row.0).collect::<Vec<_>>(),
                "nodeType": rows.iter().map(|row| row.1).collect::<Vec<_>>(),
                "nodeName": rows.iter().map(|row| self.string(row.2)).collect::<Vec<_>>(),
                "nodeValue": rows.iter().map(|row| self.string(row.3)).collect::<Vec<_>>(),
                "backendNodeId": (0..rows.len()).map(|row| row + 100).collect::<Vec<_>>(),
                "attributes": rows.iter().map(|_| Vec::<usize>::new()).collect::<Vec<_>>(),
            },
            "layout": {
                "nodeIndex": layout.iter().map(|entry| entry.0).collect::<Vec<_>>(),
                "bounds": layout.iter().map(|entry| entry.1).collect::<Vec<_>>(),
                "text": texts,
            },
        })
    }

    fn snapshot(self, documents: &[Value]) -> Value {
        json!({"documents": documents, "strings": self.strings})
    }
}

fn rect([x, y, width, height]: [f64; 4]) -> Rect {
    Rect {
        x,
        y,
        width,
        height,
    }
}

fn outline_of(node: Node<'_>) -> String {
    let children: Vec<String> = node.children().map(outline_of).collect();
    let name = match node.kind() {
        NodeKind::Text => format!("{:?}", node.value()),
        NodeKind::Pseudo(kind) => format!("{kind:?}"),
        _ => node.name().to_owned(),
    };
    let shadow = node
        .shadow_root()
        .map(|root| format!("#({})", outline_of(root)))
        .unwrap_or_default();
    match children.len() {
        0 => format!("{name}{shadow}"),
        _ => format!("{name}{shadow}[{}]", children.join(" ")),
    }
}

#[test]
fn after_comes_behind_the_children_and_pseudo_text_is_a_text_node() {
    let mut writer = Writer::default();
    let mut document = writer.document(
        &[
            (-1, 9, "#document", ""),
            (0, 1, "P", ""),
            (1, 1, "::before", ""),
            (1, 1, "::after", ""),
            (1, 1, "::first-letter", ""),
            (1, 3, "#text", "hello"),
        ],
        &[
            (1, [0.0, 0.0, 9.0, 9.0], ""),
            (2, [0.0, 0.0, 4.0, 9.0], ""),
            (2, [1.0, 0.0, 3.0, 9.0], "in front"),
            (3, [7.0, 0.0, 1.0, 9.0], ""),
            (3, [7.0, 0.0, 1.0, 9.0], "behind"),
            (4, [7.0, 0.0, 1.0, 9.0], "h"),
            (5, [4.0, 0.0, 3.0, 9.0], "ello"),
        ],
    );
    let kinds = ["before", "after", "first-letter"].map(|kind| writer.string(kind));
    document["nodes"]["pseudoType"] = json!({"index": [2, 3, 4], "value": kinds});
    let snapshot = snapshot(writer.snapshot(&[document]));
    let p = snapshot.elements_named("p").next().unwrap();
    assert_eq!(
        outline_of(p),
        r#"p[Before["in front"] "hello" After["behind"]]"#
    );
    let before = p.children().next().unwrap();
    assert_eq!(before.bounds(), Some(rect([0.0, 0.0, 4.0, 9.0])));
    let words = before.children().next().unwrap();
    assert_eq!(words.bounds(), Some(rect([1.0, 0.0, 3.0, 9.0])));
}

#[test]
fn boxes_in_frames_are_moved_to_the_page() {
    let mut writer = Writer::default();
    let mut top = writer.document(
        &[(-1, 9, "#document", ""), (0, 1, "IFRAME", "")],
        &[(1, [50.0, 700.0, 304.0, 154.0], "")],
    );
    top["nodes"]["contentDocumentIndex"] = json!({"index": [1], "value": [1]});
    top["layout"]["clientRects"] = json!([[2.0, 2.0, 300.0, 150.0]]);
    let mut inner = writer.document(
        &[
            (-1, 9, "#document", ""),
            (0, 1, "P", ""),
            (1, 3, "#text", "x"),
        ],
        &[
            (1, [8.0, 116.0, 284.0, 18.0], ""),
            (2, [8.0, 117.0, 9.0, 17.0], "x"),
        ],
    );
    inner["scrollOffsetY"] = json!(100.0);
    inner["textBoxes"] = json!({"layoutIndex": [1], "bounds": [[8.0, 117.0, 9.0, 17.0]], "start": [0], "length": [1]});
    let snapshot = snapshot(writer.snapshot(&[top, inner]));
    let p = snapshot.elements_named("p").next().unwrap();
    let bounds = p.bounds().unwrap();
    assert_eq!((bounds.x, bounds.y), (60.0, 718.0));
    let text = p.children().next().unwrap();
    let line = &text.layout().unwrap().lines[0];
    assert_eq!(line.bounds, rect([60.0, 719.0, 9.0, 17.0]));
    assert_eq!(p.frame_element().unwrap().name(), "iframe");
    assert_eq!(snapshot.documents().len(), 2);
}

#[test]
fn namespaces_are_told_by_the_spelling_of_names() {
    let mut writer = Writer::default();
    let document = writer.document(
        &[
            (-1, 9, "#document", ""),
            (0, 1, "HTML", ""),
            (1, 1, "svg", ""),
            (2, 1, "foreignObject", ""),
            (3, 1, "P", ""),
            (2, 1, "a", ""),
            (1, 1, "math", ""),
            (6, 1, "mi", ""),
            (1, 1, "MY-ELEMENT", ""),
            (1, 1, "FOO:BAR", ""),
        ],
        &[],
    );
    let snapshot = snapshot(writer.snapshot(&[document]));
    let named: Vec<_> = snapshot
        .elements()
        .map(|node| (node.name(), node.namespace()))
        .collect();
    assert_eq!(
        named,
        [
            ("html", Html),
            ("svg", Svg),
            ("foreignObject", Svg),
            ("p", Html),
            ("a", Svg),
            ("math", MathMl),
            ("mi", MathMl),
            ("my-element", Html),
            ("foo:bar", Html),
        ]
    );
}

#[test]
fn shadow_trees_are_rebuilt_from_the_dom() {
    let mut writer = Writer::default();
    // The flat tree: the host's light child stands below the slot, the unassigned one is missing.
    let document = writer.document(
        &[
            (-1, 9, "#document", ""),
            (0, 1, "DIV", ""),
            (1, 1, "SLOT", ""),
            (2, 3, "#text", "light"),
        ],
        &[(3, [1.0, 2.0, 3.0, 4.0], "light")],
    );
    let tree = json!({"nodes": [
        {"nodeId": 5, "parentId": 4, "backendNodeId": 102, "nodeType": 1, "nodeName": "SLOT"},
        {"nodeId": 6, "parentId": 2, "backendNodeId": 900, "nodeType": 1, "nodeName": "B", "attributes": ["slot", "x"]},
        {"nodeId": 3, "parentId": 2, "backendNodeId": 103, "nodeType": 3, "nodeName": "#text", "nodeValue": "light"},
        {"nodeId": 2, "parentId": 1, "backendNodeId": 101, "nodeType": 1, "nodeName": "DIV", "shadowRoots": [
            {"nodeId": 4, "backendNodeId": 901, "nodeType": 11, "shadowRootType": "closed"}]},
        {"nodeId": 1, "backendNodeId": 100, "nodeType": 9, "nodeName": "#document"},
    ]});
    let snapshot = Snapshot::from_capture(capture(writer.snapshot(&[document]), Some(tree)));
    let host = snapshot.elements_named("div").next().unwrap();
    assert_eq!(outline_of(host), r#"div#([slot])[b "light"]"#);
    let text = host.children().nth(1).unwrap();
    assert_eq!(text.bounds(), Some(rect([1.0, 2.0, 3.0, 4.0])));
    assert_eq!(text.flat_parent().unwrap().name(), "slot");
    let b = host.children().next().unwrap();
    assert_eq!(b.attr("slot"), Some("x"));
    assert!(b.flat_parent().is_none());
}

#[test]
fn broken_captures_give_a_snapshot_of_what_is_there() {
    for junk in [
        json!({}),
        json!({"documents": [{}], "strings": []}),
        json!({"documents": [{"nodes": {"parentIndex": [-1]}}], "strings": []}),
        json!({"documents": [{"nodes": {"parentIndex": [7, 1, -5, 2], "nodeType": [9, 1]}}], "strings": ["x"]}),
        json!({"documents": [{"documentURL": -1, "nodes": {"parentIndex": [-1, 0], "nodeType": [9, 1], "nodeName": [99, -7],
            "attributes": [[], [0]], "contentDocumentIndex": {"index": [1, 1, 5], "value": [0, 9, 0]},
            "pseudoType": {"index": [400], "value": []}},
            "layout": {"nodeIndex": [1, -1, 1], "styles": [[-1, 5]], "bounds": [[1.0]], "text": [70]},
            "textBoxes": {"layoutIndex": [0, 8], "bounds": []}, "unknown": {"x": 1}}], "strings": ["x"], "more": null}),
    ] {
        let snapshot = snapshot(junk.clone());
        assert!(snapshot.nodes().count() < 5, "{junk}");
    }
    let frame_in_itself = json!({"documents": [
        {"nodes": {"parentIndex": [-1, 0], "nodeType": [9, 1], "contentDocumentIndex": {"index": [1], "value": [1]}}},
        {"nodes": {"parentIndex": [-1, 0], "nodeType": [9, 1], "contentDocumentIndex": {"index": [1, 1], "value": [1, 0]}}},
    ], "strings": []});
    assert_eq!(snapshot(frame_in_itself).nodes().count(), 4);
}

#[test]
fn deep_and_large_captures_are_imported() {
    let deep: Vec<(i64, i64, &str, &str)> = (0..50_000)
        .map(|row| (row - 1, if row == 0 { 9 } else { 1 }, "DIV", ""))
        .collect();
    let mut writer = Writer::default();
    let document = writer.document(&deep, &[]);
    let capture = capture(writer.snapshot(&[document]), None);
    let start = Instant::now();
    let snapshot = Snapshot::from_capture(capture);
    assert_eq!(snapshot.nodes().count(), 50_000);
    println!("50,000 levels: {:?}", start.elapsed());
}

#[test]
fn controls_carry_their_state() {
    let mut writer = Writer::default();
    let mut document = writer.document(
        &[
            (-1, 9, "#document", ""),
            (0, 1, "INPUT", ""),
            (0, 1, "INPUT", ""),
            (0, 1, "OPTION", ""),
            (0, 1, "P", ""),
        ],
        &[],
    );
    let typed = writer.string("typed");
    document["nodes"]["inputValue"] = json!({"index": [1], "value": [typed]});
    document["nodes"]["inputChecked"] = json!({"index": [2]});
    document["nodes"]["optionSelected"] = json!({"index": [3]});
    document["nodes"]["isClickable"] = json!({"index": [4]});
    let snapshot = snapshot(writer.snapshot(&[document]));
    let nodes: Vec<_> = snapshot.elements().collect();
    assert_eq!(nodes[0].control_value(), Some("typed"));
    assert_eq!(nodes[1].control_value(), Some(""));
    assert!(nodes[1].control().unwrap().checked && !nodes[0].control().unwrap().checked);
    assert!(nodes[2].control().unwrap().selected);
    assert!(nodes[3].control().is_none() && nodes[3].is_clickable());
}
