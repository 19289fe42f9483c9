//! Our roles, names and ignored states against Chrome's own accessibility tree, node by node.
//!
//! Every page of the rule fixtures, of the sample site and of `tests/oracle` is captured once; the
//! same state is read as a snapshot and as Chrome's tree. Differences that are meant are listed in
//! `oracle/accepted.rs`, each with its reason; the others are printed by cause. Set `ORACLE_PAGES` to
//! a folder to compare its pages instead, and `ORACLE_VERBOSE` to see every difference.

#![expect(
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a test fails by panicking and tells what it found"
)]

#[path = "oracle/accepted.rs"]
mod accepted;

use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};

use accepted::{Side, accepted, role_agrees};
use evenhand::render::{AxNode, Browser, ChromeTab, Content, LaunchOptions, Request, Source};
use evenhand::semantics::Semantics;
use evenhand::serve::Server;
use evenhand::snapshot::{Node, NodeKind, Snapshot};

/// The share of nodes that must agree.
const TARGET: f64 = 0.995;

#[test]
fn chrome_agrees() {
    let browser = match Browser::launch(LaunchOptions::default()) {
        Ok(browser) => browser,
        Err(error) => return eprintln!("skipped: {error}"),
    };
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut tab = browser.tab();
    let mut tally = Tally::default();
    if let Some(pages) = std::env::var_os("ORACLE_PAGES").map(PathBuf::from) {
        compare_folder(&mut tab, &pages, &pages, &mut tally);
    } else {
        for folder in ["tests/oracle", "tests/rules", "sample-site"] {
            compare_folder(&mut tab, root, &root.join(folder), &mut tally);
        }
        assert!(
            tally.nodes > 5_000,
            "only {} nodes were compared",
            tally.nodes
        );
    }
    println!("{}", tally.summary());
    assert_eq!(
        tally.misjudged,
        Vec::<String>::new(),
        "marked with data-visible"
    );
    let share = tally.share();
    assert!(share >= TARGET, "{:.2} % agree", share * 100.0);
}

/// Compares every page below a folder, served from `root`.
fn compare_folder(tab: &mut ChromeTab, root: &Path, folder: &Path, tally: &mut Tally) {
    let server = Server::start(root).expect("the folder is served");
    let mut pages = Vec::new();
    collect_pages(folder, &mut pages);
    pages.sort();
    for page in pages {
        let path = page.strip_prefix(root).expect("the page is below the root");
        let url = server
            .base_url()
            .join(&path.to_string_lossy())
            .expect("a path is a URL");
        let place = path.display().to_string();
        match tab.capture(&Request::new(url)) {
            Ok(capture) => compare_page(tab, capture, &place, tally),
            Err(error) => println!("{place}: not captured: {error}"),
        }
    }
}

fn collect_pages(folder: &Path, pages: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect_pages(&path, pages);
        } else if is_page(&path) {
            pages.push(path);
        }
    }
}

/// Fixtures for the static engine alone are not meant to be rendered.
fn is_page(path: &Path) -> bool {
    let name = path.to_string_lossy();
    name.ends_with(".html") && !name.ends_with(".static.html")
}

fn compare_page(
    tab: &mut ChromeTab,
    capture: evenhand::render::Capture,
    place: &str,
    tally: &mut Tally,
) {
    let Content::Dom(dom) = &capture.content else {
        return;
    };
    let frames: Vec<String> = dom
        .snapshot
        .documents
        .iter()
        .map(|document| dom.snapshot.string(document.frame_id).to_owned())
        .collect();
    let mut chrome = HashMap::new();
    for frame in &frames {
        for node in tab.ax_tree(Some(frame)).unwrap_or_default() {
            if node.role() != "InlineTextBox"
                && let Some(id) = node.backend_dom_node_id
            {
                chrome.entry(id).or_insert(node);
            }
        }
    }
    let snapshot = Snapshot::from_capture(capture);
    let semantics = Semantics::new(&snapshot);
    for node in snapshot
        .elements()
        .filter(|node| node.has_attr("data-visible"))
    {
        if semantics.is_visible(node) != node.attr_is("data-visible", "1") {
            tally
                .misjudged
                .push(format!("{place} {node:?} {:?}", node.text_content()));
        }
    }
    for node in snapshot.nodes().filter(|node| is_compared(*node)) {
        tally.add(&semantics, node, chrome.get(&node.backend_id()), place);
    }
}

/// Elements and text. Left out: white space between elements, which no tree has use for; generated
/// boxes, whose text is in their element's name; documents, which are no elements.
fn is_compared(node: Node<'_>) -> bool {
    let generated = node.flat_parent().is_some_and(Node::is_pseudo);
    match node.kind() {
        NodeKind::Element => true,
        NodeKind::Text => !node.value().trim_ascii().is_empty() && !generated,
        _ => false,
    }
}

/// What has been compared so far.
#[derive(Default)]
struct Tally {
    nodes: usize,
    agreed: usize,
    accepted: BTreeMap<&'static str, usize>,
    /// Elements that are visible though marked otherwise, or the other way round.
    misjudged: Vec<String>,
    /// Differences by cause, each with how often and where first.
    causes: BTreeMap<String, (usize, Vec<String>)>,
}

impl Tally {
    fn add<'a>(
        &mut self,
        semantics: &Semantics<'a>,
        node: Node<'a>,
        chrome: Option<&AxNode>,
        place: &str,
    ) {
        self.nodes += 1;
        let ours = Side::ours(semantics, node);
        let theirs = Side::chromes(chrome);
        let Some(cause) = difference(semantics, node, &ours, &theirs) else {
            self.agreed += 1;
            return;
        };
        if let Some(reason) = accepted(semantics, node, &ours, &theirs) {
            *self.accepted.entry(reason).or_default() += 1;
            return;
        }
        let attributes: Vec<String> = node
            .attrs()
            .map(|(name, value)| format!("{name}={value:?}"))
            .collect();
        let example = format!(
            "{place} {node:?} {} we {ours} Chrome {theirs}",
            attributes.join(" ")
        );
        if std::env::var_os("ORACLE_VERBOSE").is_some() {
            println!("{cause}: {example}");
        }
        let entry = self.causes.entry(cause).or_default();
        entry.0 += 1;
        if entry.1.len() < 3 {
            entry.1.push(example);
        }
    }

    fn share(&self) -> f64 {
        let accepted: usize = self.accepted.values().sum();
        #[expect(
            clippy::cast_precision_loss,
            reason = "counts of nodes are far below 2^52"
        )]
        let share = (self.agreed + accepted) as f64 / self.nodes.max(1) as f64;
        share
    }

    fn summary(&self) -> String {
        let mut lines = vec![format!(
            "{} nodes, {} agree, {:.3} % with accepted differences",
            self.nodes,
            self.agreed,
            self.share() * 100.0
        )];
        for (reason, count) in &self.accepted {
            lines.push(format!("  accepted {count:>5}  {reason}"));
        }
        let mut causes: Vec<_> = self.causes.iter().collect();
        causes.sort_by_key(|(_, (count, _))| std::cmp::Reverse(*count));
        for (cause, (count, examples)) in causes {
            lines.push(format!("  differs  {count:>5}  {cause}"));
            lines.extend(
                examples
                    .iter()
                    .map(|example| format!("                    {example}")),
            );
        }
        lines.join("\n")
    }
}

/// What differs, in words that group like with like. `None` if nothing does.
fn difference(
    semantics: &Semantics<'_>,
    node: Node<'_>,
    ours: &Side,
    theirs: &Side,
) -> Option<String> {
    let what = if node.is_text() {
        "text".to_owned()
    } else {
        format!("<{}>", node.name())
    };
    if ours.ignored != theirs.ignored {
        return Some(if ours.ignored {
            format!("ignored: only Chrome has {what} as {}", theirs.role)
        } else {
            format!("ignored: only we have {what} as {}", ours.role)
        });
    }
    if ours.ignored {
        None
    } else if !role_agrees(semantics, node, &theirs.role) {
        Some(format!(
            "role: {what} we {} Chrome {}",
            ours.role, theirs.role
        ))
    } else if ours.name != theirs.name {
        Some(format!("name: {what} {}", ours.role))
    } else {
        (ours.focusable != theirs.focusable).then(|| format!("focusable: {what} {}", ours.role))
    }
}
