use std::fs;
use std::path::PathBuf;

use serde_json::{Value, json};

use super::super::{
    Builder, Layout, Namespace, NodeId, NodeKind, Picture, Property, Pseudo, Rect, Sample,
    Snapshot, Swatch, TextBox, target,
};
use super::{MAGIC, StoreError};

/// A folder that is removed at the end, and a file in it.
fn file() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("page.snapshot");
    (folder, path)
}

fn sample() -> Snapshot {
    Snapshot::from_html(
        "<html lang=en><title>Größe 日本</title><p id=a>x<!-- c --><template shadowrootmode=closed><slot>\
         </template></p><iframe srcdoc='<input value=v checked>'></iframe><iframe src=x></iframe>",
        "https://site.test/",
    )
}

/// Writes a snapshot file with this data.
fn write(path: &PathBuf, json: &Value) {
    let data = zstd::encode_all(json.to_string().as_bytes(), 1).unwrap();
    let length = (data.len() as u64).to_le_bytes();
    fs::write(path, [MAGIC, &length, &data].concat()).unwrap();
}

fn stored(snapshot: &Snapshot) -> Value {
    json!({ "properties": Property::NAMES, "data": serde_json::to_value(snapshot.data()).unwrap() })
}

#[test]
fn what_is_saved_is_what_is_loaded() {
    let (_folder, path) = file();
    let mut snapshot = sample();
    let area = |x| Rect {
        x,
        width: 3.0,
        ..Rect::default()
    };
    let picture = |x, png: &[u8]| Picture {
        area: area(x),
        png: png.to_vec(),
    };
    snapshot.set_pictures(vec![picture(0.1, &[0, 1, 2, 255]), picture(7.0, &[9])]);
    snapshot.set_samples(vec![Sample {
        node: NodeId(3),
        line: 1,
        exact: true,
        places: vec![
            Vec::new(),
            vec![Swatch {
                text: [1, 2, 3],
                behind: [255, 0, 9],
            }],
        ],
    }]);
    snapshot.save(&path).unwrap();
    let loaded = Snapshot::load(&path).unwrap();
    assert_eq!(loaded.data(), snapshot.data());
    assert_eq!(loaded.pictures(), snapshot.pictures());
    assert_eq!(loaded.samples(), snapshot.samples());
    for (before, after) in snapshot.nodes().zip(loaded.nodes()) {
        assert_eq!(target(before), target(after));
    }
    let bytes = fs::read(&path).unwrap();
    loaded.save(&path).unwrap();
    assert_eq!(fs::read(&path).unwrap(), bytes);
}

#[test]
fn layout_survives_to_the_last_bit() {
    let (_folder, path) = file();
    let mut builder = Builder::new();
    let document = builder.push(None, NodeKind::Document, Namespace::Html, "");
    let html = builder.push(Some(document), NodeKind::Element, Namespace::Html, "html");
    let pseudo = builder.push(
        Some(html),
        NodeKind::Pseudo(Pseudo::Before),
        Namespace::Html,
        "",
    );
    let text = builder.push(Some(pseudo), NodeKind::Text, Namespace::Html, "");
    let red = builder.intern("red");
    let style = builder.style_row(vec![red; Property::ALL.len()]);
    // Numbers whose shortest decimal a careless reader gets wrong in the last place.
    let numbers = [
        0.1 + 0.2,
        1.0 / 3.0,
        5e-324,
        123_456_789.123_456_79,
        2.225_073_858_507_201e-308,
        -0.0,
    ];
    for x in numbers {
        let bounds = Rect {
            x,
            y: 17.8,
            width: 1e300,
            height: 0.0,
        };
        let lines = vec![TextBox {
            bounds,
            start: 0,
            length: 1,
        }];
        builder.layout(
            text,
            Layout {
                bounds,
                style,
                text: Some(red),
                lines,
                ..Layout::default()
            },
        );
    }
    let page = Snapshot::from_html("", "").page().clone();
    let snapshot = builder.finish(page);
    snapshot.save(&path).unwrap();
    let loaded = Snapshot::load(&path).unwrap();
    assert_eq!(loaded.data(), snapshot.data());
    let x = |s: &Snapshot| s.node(text).unwrap().bounds().unwrap().x.to_bits();
    assert_eq!(x(&loaded), x(&snapshot));
}

#[test]
fn every_truncation_is_refused() {
    let (_folder, path) = file();
    sample().save(&path).unwrap();
    let bytes = fs::read(&path).unwrap();
    for length in 0..bytes.len() {
        fs::write(&path, &bytes[..length]).unwrap();
        let error = Snapshot::load(&path).expect_err("cut short");
        assert!(
            matches!(error, StoreError::Damaged { .. }),
            "{length}: {error}"
        );
        assert!(error.to_string().contains("page.snapshot"));
    }
}

#[test]
fn changed_bytes_never_panic() {
    let (_folder, path) = file();
    sample().save(&path).unwrap();
    let bytes = fs::read(&path).unwrap();
    for at in 0..bytes.len() {
        let mut changed = bytes.clone();
        changed[at] ^= 0x55;
        fs::write(&path, &changed).unwrap();
        if let Ok(snapshot) = Snapshot::load(&path) {
            assert!(
                snapshot
                    .nodes()
                    .all(|node| node.flat_descendants().count() <= snapshot.len())
            );
        }
    }
}

#[test]
fn data_that_does_not_hold_together_is_refused() {
    let (_folder, path) = file();
    let good = stored(&sample());
    write(&path, &good);
    assert!(Snapshot::load(&path).is_ok());
    let changes = [
        ("/data/nodes/0/parent", json!(0), "parent comes after"),
        ("/data/nodes/2/parent", json!(9), "claims a node"),
        ("/data/nodes/2/parent", json!(99_999), "claims a node"),
        ("/data/nodes/2/parent", Value::Null, "claims a node"),
        (
            "/data/nodes/1/children",
            json!([2]),
            "parent does not know it",
        ),
        ("/data/nodes/1/children/1", json!(99_999), "not there"),
        ("/data/nodes/1/children/0", json!(0), "claims a node"),
        ("/data/nodes/1/children/1", json!(2), "out of order"),
        (
            "/data/nodes/1/name",
            json!(99_999),
            "text that is not there",
        ),
        (
            "/data/nodes/1/attributes/0/1",
            json!(99_999),
            "text that is not there",
        ),
        ("/data/nodes/1/shadow_root", json!(2), "not its own"),
        ("/data/nodes/1/content_document", json!(0), "not its own"),
        ("/data/nodes/0/kind", json!("element"), "no parent"),
        (
            "/data/nodes/1/layout",
            json!({"bounds": {"x": 0, "y": 0, "width": 0, "height": 0}, "style": 7}),
            "style that is not there",
        ),
        ("/data/documents/0/node", json!(1), "document"),
        (
            "/data/page/uninspected_frames/0/node",
            json!(99_999),
            "frame",
        ),
        (
            "/data/page/turned_elements",
            json!([{
                "node": 0,
                "before": {"transform": "none", "rotate": "none"},
                "after": {"transform": "none", "rotate": "none"},
            }]),
            "turned",
        ),
        (
            "/data/page/cut_texts",
            json!([{"node": 0, "may_be_meant": false}]),
            "cut off",
        ),
        (
            "/data/page/behaviour",
            json!({"animated": [{"node": 0, "seconds": null, "moves": true, "flashes": 0.0}]}),
            "under the pointer",
        ),
        ("/data/styles", json!([[99_999]]), "style row"),
        ("/data/nodes/1/parent", json!(-1), "invalid value"),
        ("/data/nodes", json!("x"), "invalid type"),
    ];
    for (pointer, value, why) in changes {
        let mut bad = good.clone();
        if let Some(place) = bad.pointer_mut(pointer) {
            *place = value;
        } else {
            let (parent, name) = pointer.rsplit_once('/').unwrap();
            bad.pointer_mut(parent).unwrap()[name] = value;
        }
        write(&path, &bad);
        let error = Snapshot::load(&path).expect_err(pointer).to_string();
        assert!(error.contains(why), "{pointer}: {error}");
    }
}

#[test]
fn other_versions_are_named_as_such() {
    let (_folder, path) = file();
    let is_other = |path: &PathBuf| matches!(Snapshot::load(path), Err(StoreError::Version { .. }));
    let mut other = stored(&sample());
    other["data"]["version"] = json!(99);
    write(&path, &other);
    assert!(is_other(&path));
    let mut other = stored(&sample());
    other["properties"][0] = json!("zoom");
    write(&path, &other);
    assert!(is_other(&path));
    fs::write(&path, b"evenhand snapshot 9\nxyz").unwrap();
    assert!(is_other(&path));
}

#[test]
fn junk_and_bombs_are_refused() {
    let (folder, path) = file();
    for junk in [
        &b""[..],
        b"\x89PNG\r\n",
        b"{}",
        &[0xff; 4096],
        &[MAGIC, &u64::MAX.to_le_bytes()].concat(),
        &[MAGIC, &[0; 8]].concat(),
    ] {
        fs::write(&path, junk).unwrap();
        assert!(matches!(
            Snapshot::load(&path),
            Err(StoreError::Damaged { .. })
        ));
    }
    assert!(matches!(
        Snapshot::load(&folder.path().join("none")),
        Err(StoreError::Read { .. })
    ));
    assert!(matches!(
        Snapshot::load(folder.path()),
        Err(StoreError::Read { .. })
    ));
    // A few kilobytes that unpack to more than a gigabyte.
    let mut encoder = zstd::Encoder::new(Vec::new(), 1).unwrap();
    let zeros = vec![b' '; 1 << 20];
    for _ in 0..1025 {
        std::io::Write::write_all(&mut encoder, &zeros).unwrap();
    }
    let data = encoder.finish().unwrap();
    fs::write(
        &path,
        [MAGIC, &(data.len() as u64).to_le_bytes(), &data].concat(),
    )
    .unwrap();
    assert!(matches!(
        Snapshot::load(&path),
        Err(StoreError::TooLarge { .. })
    ));
}

#[test]
fn a_snapshot_that_cannot_be_written_says_where() {
    let folder = tempfile::tempdir().unwrap();
    let error = sample()
        .save(&folder.path().join("missing/page.snapshot"))
        .unwrap_err();
    assert!(matches!(error, StoreError::Write { .. }));
    assert!(error.to_string().contains("missing"));
}
