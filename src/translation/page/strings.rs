//! The texts of a page: what is shown, what is announced, and where.

use crate::locale::Locale;
use crate::semantics::{Semantics, is_text_level};
use crate::snapshot::{Node, NodeKind, Snapshot};

/// Attributes that people read or hear, and the elements they count on (any, if none are named).
const ATTRIBUTES: [(&str, &[&str]); 13] = [
    ("abbr", &["th"]),
    ("alt", &["img", "area", "input"]),
    ("aria-braillelabel", &[]),
    ("aria-description", &[]),
    ("aria-label", &[]),
    ("aria-placeholder", &[]),
    ("aria-roledescription", &[]),
    ("aria-valuetext", &[]),
    ("content", &["meta"]),
    ("label", &["optgroup", "option", "track"]),
    ("placeholder", &["input", "textarea"]),
    ("title", &[]),
    ("value", &["input"]),
];

/// Elements whose content is code, quoted as it is.
const CODE: [&str; 5] = ["code", "kbd", "pre", "samp", "var"];
/// Elements whose content nobody reads.
const UNREAD: [&str; 7] = [
    "iframe", "noscript", "object", "script", "style", "template", "textarea",
];

/// Where a string of a page is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Text that is shown.
    Text,
    /// The title of the document or of a graphic.
    Title,
    /// The words on a button that is an `input`.
    ButtonValue,
    /// An attribute: its name.
    Attribute(&'static str),
}

impl Kind {
    /// The attribute that the string is in, if it is in one.
    pub(super) fn attribute(self) -> Option<&'static str> {
        match self {
            Self::Attribute(name) => Some(name),
            Self::ButtonValue => Some("value"),
            Self::Text | Self::Title => None,
        }
    }
}

/// A string of a page.
#[derive(Debug, Clone, Copy)]
pub struct PageString<'s> {
    /// Where it is.
    pub kind: Kind,
    /// The string as it stands in the page.
    pub text: &'s str,
    /// The element it belongs to.
    pub node: Node<'s>,
    /// Its message key, where the page gives it (`data-l10n-id`).
    pub l10n_id: Option<&'s str>,
}

/// An element, or a run of text in one, as a stretch of the page's words.
#[derive(Debug, Clone)]
pub(super) struct Stretch<'s> {
    /// The element.
    pub(super) node: Node<'s>,
    /// Its words in [`PageText::words`].
    pub(super) range: std::ops::Range<usize>,
    /// Bytes of them that are in the page's own language.
    pub(super) own: usize,
    /// Where the stretches within it end.
    pub(super) end: usize,
    /// Whether this is a run of text.
    pub(super) is_run: bool,
}

/// The words of a page in one string, and the elements they stand in.
#[derive(Debug, Default)]
pub(super) struct PageText<'s> {
    pub(super) words: String,
    /// Elements and runs in document order, each before what it holds.
    pub(super) stretches: Vec<Stretch<'s>>,
    /// Strings outside the text.
    pub(super) others: Vec<PageString<'s>>,
    own: usize,
}

/// The words that an element lays out as one text.
#[derive(Debug)]
pub(super) struct Block<'s> {
    pub(super) node: Node<'s>,
    /// Its words in [`PageText::words`], code and what is in other languages among them.
    pub(super) range: std::ops::Range<usize>,
    /// Those that are in the page's own language.
    pub(super) own: String,
}

/// What holds inside an element.
#[derive(Debug, Clone, Copy)]
struct Inside {
    /// In another language than the page's, or not for translation.
    foreign: bool,
    /// Not read as text.
    unread: bool,
}

enum Step<'s> {
    Enter(Node<'s>, Inside),
    Leave(usize, bool),
}

impl<'s> PageText<'s> {
    /// Collects what people see and hear of a page. `locale` is the page's: what is marked as
    /// another language is left out, on the top document's root element apart, whose `lang` says
    /// what the whole page is taken for.
    pub(super) fn new(
        snapshot: &'s Snapshot,
        semantics: &Semantics<'s>,
        locale: Option<&Locale>,
    ) -> Self {
        let mut text = Self::default();
        let start = Inside {
            foreign: false,
            unread: false,
        };
        let mut open: Vec<Step<'s>> = snapshot
            .document()
            .map(|it| Step::Enter(it, start))
            .into_iter()
            .collect();
        // A stack of its own: pages can be nested deeper than the program's.
        while let Some(step) = open.pop() {
            match step {
                Step::Leave(at, parts) => text.leave(at, parts),
                Step::Enter(node, inside) if node.is_text() => text.run(node, inside, semantics),
                Step::Enter(node, inside) => {
                    let inside = within(node, inside, locale);
                    if node.is_element() {
                        let shown = semantics.is_displayed(node);
                        text.strings_of(node, inside, shown);
                        let parts = !is_text_level(node);
                        open.push(Step::Leave(text.enter(node, parts), parts));
                    }
                    if !matches!(node.kind(), NodeKind::Pseudo(_)) {
                        let children = node.flat_children().rev();
                        open.extend(children.map(|child| Step::Enter(child, inside)));
                    }
                }
            }
        }
        text
    }

    /// The texts in the page's own language, each with the links, stress and so on in it.
    pub(super) fn blocks(&self) -> Vec<Block<'s>> {
        let mut blocks: Vec<Block<'s>> = Vec::new();
        for run in self.stretches.iter().filter(|it| it.is_run && it.own > 0) {
            let node = block_around(run.node);
            let words = self.words.get(run.range.clone()).unwrap_or("");
            match blocks.last_mut() {
                Some(last) if last.node == node => {
                    // What was left out between them was a word of its own.
                    let is_apart = run.range.start > last.range.end;
                    last.own.push_str(if is_apart { " " } else { "" });
                    last.own.push_str(words);
                    last.range.end = run.range.end;
                }
                _ => blocks.push(Block {
                    node,
                    range: run.range.clone(),
                    own: words.to_owned(),
                }),
            }
        }
        blocks
    }

    /// The runs of text within a stretch of words, those in other languages left out.
    pub(super) fn runs_in(
        &self,
        range: &std::ops::Range<usize>,
    ) -> impl Iterator<Item = &Stretch<'s>> + use<'_, 's> {
        let end = range.end;
        let first = self
            .stretches
            .partition_point(|it| it.range.start < range.start);
        let within = self.stretches.get(first..).unwrap_or_default().iter();
        within
            .take_while(move |it| it.range.start < end)
            .filter(|it| it.is_run && it.own > 0)
    }

    fn enter(&mut self, node: Node<'s>, parts: bool) -> usize {
        if parts {
            self.words.push(' ');
        }
        self.stretches.push(Stretch {
            node,
            range: self.words.len()..self.words.len(),
            own: self.own,
            end: 0,
            is_run: false,
        });
        self.stretches.len() - 1
    }

    fn leave(&mut self, at: usize, parts: bool) {
        let (words, own, end) = (self.words.len(), self.own, self.stretches.len());
        if let Some(stretch) = self.stretches.get_mut(at) {
            stretch.range.end = words;
            stretch.own = own - stretch.own;
            stretch.end = end;
        }
        if parts {
            self.words.push(' ');
        }
    }

    fn run(&mut self, node: Node<'s>, inside: Inside, semantics: &Semantics<'s>) {
        let Some(parent) = node.flat_parent_element() else {
            return;
        };
        if inside.unread || !semantics.is_displayed(node) {
            return;
        }
        let start = self.words.len();
        self.words.push_str(node.value());
        let own = if inside.foreign {
            0
        } else {
            node.value().trim().len()
        };
        self.own += own;
        let end = self.stretches.len() + 1;
        if let Some(last) = self.stretches.last_mut()
            && last.is_run
            && last.range.end == start
            && last.node == parent
        {
            last.range.end = self.words.len();
            last.own += own;
            return;
        }
        self.stretches.push(Stretch {
            node: parent,
            range: start..self.words.len(),
            own,
            end,
            is_run: true,
        });
    }

    /// Titles and attributes of an element.
    fn strings_of(&mut self, node: Node<'s>, inside: Inside, shown: bool) {
        if inside.foreign {
            return;
        }
        let l10n_id = node.attr("data-l10n-id");
        let graphic = node.is_svg() && node.name() == "title";
        if node.is("title") && !is_in_frame(node) || graphic && parent_is_shown(node, shown) {
            let texts = node.children().filter(|it| it.is_text());
            self.others.extend(texts.map(|it| PageString {
                kind: Kind::Title,
                text: it.value(),
                node,
                l10n_id,
            }));
        }
        if !shown && !node.is("meta") {
            return;
        }
        for (name, elements) in ATTRIBUTES {
            let Some(text) = node.attr(name) else {
                continue;
            };
            if (elements.is_empty() || node.is_any(elements)) && is_for_people(node, name) {
                let kind = match name {
                    "value" => Kind::ButtonValue,
                    name => Kind::Attribute(name),
                };
                self.others.push(PageString {
                    kind,
                    text,
                    node,
                    l10n_id,
                });
            }
        }
    }
}

fn block_around(node: Node<'_>) -> Node<'_> {
    let mut around = std::iter::once(node).chain(node.flat_ancestors());
    let is_block = |it: &Node<'_>| it.is_element() && !is_text_level(*it);
    around.find(is_block).unwrap_or(node)
}

/// Attributes of one name mean different things on different elements.
fn is_for_people(node: Node<'_>, name: &str) -> bool {
    let is_type = |types: &[&str]| types.iter().any(|it| node.attr_is("type", it));
    match name {
        "value" => is_type(&["button", "submit", "reset"]),
        "alt" => !node.is("input") || is_type(&["image"]),
        "content" => node.attr_is("name", "description"),
        "title" => !node.is_any(&["style", "link", "meta"]),
        _ => true,
    }
}

fn within(node: Node<'_>, outer: Inside, locale: Option<&Locale>) -> Inside {
    if !node.is_element() {
        return outer;
    }
    let unread = outer.unread || node.is_any(&UNREAD) && node.is_html() || is_graphic_text(node);
    let translated = match node
        .attr("translate")
        .map(str::to_ascii_lowercase)
        .as_deref()
    {
        Some("no") => Some(false),
        Some("" | "yes") => Some(true),
        _ => None,
    };
    let class = node.attr("class").unwrap_or("");
    let kept = class.split_ascii_whitespace().any(|it| it == "notranslate");
    let other_language = other_language(node, locale);
    let code = node.is_any(&CODE) && node.is_html();
    let foreign = match (translated, other_language) {
        (Some(false), _) | (_, Some(true)) => true,
        _ if code || kept => true,
        (Some(true), _) | (_, Some(false)) => false,
        (None, None) => outer.foreign,
    };
    // A frame's document is a page: it is read although the frame element has no text of its own.
    let unread = unread && !node.is("html");
    Inside { foreign, unread }
}

/// Whether the element's `lang` names another language than the page's. The root and body of the
/// top document are the page itself.
fn other_language(node: Node<'_>, locale: Option<&Locale>) -> Option<bool> {
    let lang = node.attr("lang").or_else(|| node.attr("xml:lang"))?;
    if node.is_any(&["html", "body"]) && !is_in_frame(node) {
        return None;
    }
    let language = lang.parse::<Locale>().ok()?;
    Some(locale?.language() != language.language())
}

fn is_in_frame(node: Node<'_>) -> bool {
    node.frame_element().is_some()
}

/// Titles and descriptions in graphics are names, not text.
fn is_graphic_text(node: Node<'_>) -> bool {
    let named = |names: &[&str]| names.contains(&node.name());
    node.is("title") || node.is_svg() && named(&["title", "desc", "metadata"])
}

fn parent_is_shown(node: Node<'_>, shown: bool) -> bool {
    shown
        || node
            .parent_element()
            .is_some_and(|it| it.is_rendered() || !it.snapshot().has_layout())
}
