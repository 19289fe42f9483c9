//! The texts of a page and the elements they take their language from.

use std::collections::HashMap;

use crate::check::shared::texts::Texts;
use crate::language::Evidence;
use crate::rule::Page;
use crate::snapshot::{Node, NodeId, TextRun, collapse};

/// A text without a block boundary or a change of language in it.
#[derive(Debug)]
pub(super) struct Piece {
    /// The element whose `lang` holds.
    pub(super) owner: NodeId,
    /// The element that lays the text out, or that it names.
    pub(super) place: NodeId,
    pub(super) text: String,
    pub(super) evidence: Evidence,
}

/// Attributes that are announced, on any element, and `alt`.
const NAMES: [&str; 6] = [
    "alt",
    "aria-description",
    "aria-label",
    "aria-roledescription",
    "placeholder",
    "title",
];

/// Every text of the page, in document order: first what is shown, then names.
pub(super) fn pieces(page: &Page<'_>) -> Vec<Piece> {
    let mut collector = Collector {
        page,
        places: HashMap::new(),
        pieces: Vec::new(),
    };
    for run in Texts::of(page).runs() {
        collector.take_run(run);
    }
    for element in page.snapshot.elements() {
        collector.take_names(element);
    }
    collector.pieces
}

struct Collector<'p, 'a> {
    page: &'p Page<'a>,
    /// For the parent of each text: whose language it has, none if it is in no language.
    places: HashMap<NodeId, Option<NodeId>>,
    pieces: Vec<Piece>,
}

impl<'a> Collector<'_, 'a> {
    fn take_run(&mut self, run: &TextRun) {
        let mut texts: Vec<(NodeId, String)> = Vec::new();
        for node in run
            .nodes
            .iter()
            .filter_map(|id| self.page.snapshot.node(*id))
        {
            let Some(owner) = self.owner(node) else {
                continue;
            };
            match texts.iter_mut().find(|(other, _)| *other == owner) {
                Some((_, text)) => text.extend([" ", node.value()]),
                None => texts.push((owner, node.value().to_owned())),
            }
        }
        for (owner, text) in texts {
            self.push(owner, run.block, &text);
        }
    }

    fn take_names(&mut self, element: Node<'a>) {
        let is_title = element.is("title") && element.frame_element().is_none();
        if is_title && let Some(owner) = self.owner(element) {
            self.push(owner, element.id(), &element.text_content());
        }
        let names = NAMES.iter().filter_map(|name| element.attr(name));
        let hidden = hidden_reference(self.page, element);
        let mut texts = names.map(str::to_owned).chain(hidden).peekable();
        if texts.peek().is_none() || !self.page.semantics.is_exposed(element) {
            return;
        }
        if let Some(owner) = self.owner_of_element(element) {
            for text in texts {
                self.push(owner, element.id(), &text);
            }
        }
    }

    fn push(&mut self, owner: NodeId, place: NodeId, text: &str) {
        let text = collapse(text);
        if is_filler(&text) {
            return;
        }
        let evidence = Evidence::of(&text);
        if evidence.words() > 0 {
            self.pieces.push(Piece {
                owner,
                place,
                text,
                evidence,
            });
        }
    }

    fn owner(&mut self, node: Node<'a>) -> Option<NodeId> {
        let parent = node
            .flat_parent_element()
            .or_else(|| node.parent_element())?;
        self.owner_of_element(parent)
    }

    /// Whose language the text of an element has; none for code and the like.
    fn owner_of_element(&mut self, element: Node<'a>) -> Option<NodeId> {
        if let Some(known) = self.places.get(&element.id()) {
            return *known;
        }
        let owner = self.page.semantics.lang_element(element);
        let around = std::iter::once(element).chain(element.flat_ancestors());
        let mut inner = around.take_while(|it| Some(*it) != owner);
        let is_language = !inner.any(is_no_language) && !owner.is_some_and(is_no_language);
        let owner = owner.filter(|_| is_language).map(Node::id);
        self.places.insert(element.id(), owner);
        owner
    }
}

/// The name of an element that is taken from hidden text: it is announced and shown nowhere.
fn hidden_reference<'a>(page: &Page<'a>, element: Node<'a>) -> Option<String> {
    element.attr("aria-labelledby")?;
    let targets = element.by_id_refs("aria-labelledby");
    let hidden = !targets.is_empty() && targets.iter().all(|it| page.semantics.is_hidden(*it));
    hidden.then(|| page.semantics.name(element).text.clone())
}

/// True for the words printers fill pages with until there are others: mangled Latin, in no language.
fn is_filler(text: &str) -> bool {
    const WORDS: &[&str] = &[
        "adipiscing",
        "aliqua",
        "aliquam",
        "cillum",
        "commodo",
        "consectetur",
        "cupidatat",
        "curabitur",
        "dapibus",
        "deserunt",
        "donec",
        "duis",
        "eget",
        "eiusmod",
        "erat",
        "excepteur",
        "fugiat",
        "fusce",
        "incididunt",
        "laborum",
        "lacinia",
        "ligula",
        "luctus",
        "maecenas",
        "mollis",
        "mollit",
        "nisi",
        "nostrud",
        "nullam",
        "occaecat",
        "officia",
        "pariatur",
        "pellentesque",
        "phasellus",
        "porttitor",
        "praesent",
        "proident",
        "reprehenderit",
        "sapien",
        "suspendisse",
        "tincidunt",
        "ullamcorper",
        "veniam",
        "vestibulum",
        "vivamus",
    ];
    let lower = text.to_lowercase();
    let words = lower.split(|c: char| !c.is_alphanumeric());
    lower.contains("lorem ipsum")
        || lower.contains("dolor sit amet")
        || words.filter(|word| WORDS.contains(word)).take(3).count() == 3
}

/// Code, and what is kept from translation.
fn is_no_language(node: Node<'_>) -> bool {
    let class = node.attr("class").unwrap_or("");
    node.is_any(&["code", "kbd", "pre", "samp", "tt", "var"])
        || node.attr_is("translate", "no")
        || class.split_ascii_whitespace().any(|it| it == "notranslate")
}
