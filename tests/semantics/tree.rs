//! The accessibility tree, and what elements take from around them.

use evenhand::semantics::{Checked, Semantics};
use evenhand::snapshot::Snapshot;

use super::{by_id, each, page, x};

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
