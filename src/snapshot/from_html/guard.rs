//! Running the HTML parser within bounds: some inputs cost it time in the square of their length.

use std::cell::{Cell, RefCell};
use std::time::Instant;

use html5ever::LocalName;
use html5ever::interface::{TokenizerResult, TreeSink};
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{
    BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
};
use html5ever::tree_builder::{TreeBuilder, TreeBuilderOpts};

use super::sink::{Handle, Sink, Tree};

/// Levels of nesting, as in Chrome; deeper elements become siblings.
const MAX_DEPTH: u32 = 512;
/// Input is given to the parser in pieces, with a look at the clock in between.
const CHUNK: usize = 64 * 1024;

/// Elements that never hold content. Closing `br` would make another one.
const VOID: &[&str] = &[
    "area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "img", "image",
    "input", "keygen", "link", "meta", "param", "source", "track", "wbr",
];

/// What is left for parsing a page and its frames.
pub(super) struct Budget {
    nodes: usize,
    deadline: Instant,
    too_many: bool,
    too_slow: bool,
}

impl Budget {
    pub(super) fn new(nodes: usize, deadline: Instant) -> Self {
        Self {
            nodes,
            deadline,
            too_many: false,
            too_slow: false,
        }
    }

    /// What a reader must know: parts of the page are missing.
    pub(super) fn notes(&self) -> Vec<String> {
        let many = "The page has too many elements: the rest of it was left out.".to_owned();
        let slow = "Parsing the page took too long: the rest of it was left out.".to_owned();
        let notes = [(self.too_many, many), (self.too_slow, slow)];
        notes
            .into_iter()
            .filter_map(|(is, note)| is.then_some(note))
            .collect()
    }
}

/// Parses a document, taking nodes from the budget.
pub(super) fn parse(html: &str, is_srcdoc: bool, budget: &mut Budget) -> Tree {
    let options = TreeBuilderOpts {
        scripting_enabled: false,
        iframe_srcdoc: is_srcdoc,
        ..TreeBuilderOpts::default()
    };
    let guard = Guard {
        builder: TreeBuilder::new(Sink::new(), options),
        closed: RefCell::default(),
        nodes: budget.nodes,
        is_full: Cell::new(false),
    };
    let tokenizer = Tokenizer::new(guard, TokenizerOpts::default());
    let queue = BufferQueue::default();
    for chunk in chunks(html) {
        queue.push_back(StrTendril::from_slice(chunk));
        while !matches!(tokenizer.feed(&queue), TokenizerResult::Done) {}
        budget.too_slow |= Instant::now() > budget.deadline;
        if budget.too_slow || tokenizer.sink.is_full.get() {
            break;
        }
    }
    tokenizer.end();
    let sink = tokenizer.sink.builder.sink;
    budget.too_many |= tokenizer.sink.is_full.get();
    budget.nodes = budget.nodes.saturating_sub(sink.len());
    sink.finish()
}

/// Pieces of about [`CHUNK`] bytes that split no character.
fn chunks(mut text: &str) -> impl Iterator<Item = &str> {
    std::iter::from_fn(move || {
        let (piece, rest) = text.split_at(text.floor_char_boundary(CHUNK));
        text = rest;
        (!piece.is_empty()).then_some(piece)
    })
}

/// Stands between tokenizer and tree builder.
///
/// Beyond [`MAX_DEPTH`] it closes each element at once, so that the stack of open elements, which
/// the tree builder searches for nearly every tag, stays short; the real end tag is then dropped.
struct Guard {
    builder: TreeBuilder<Handle, Sink>,
    /// Elements closed here whose end tags are still to come.
    closed: RefCell<Vec<LocalName>>,
    nodes: usize,
    is_full: Cell<bool>,
}

impl Guard {
    fn start(&self, tag: Tag, line: u64) -> TokenSinkResult<Handle> {
        let name = tag.name.clone();
        let self_closing = tag.self_closing;
        let before = self.builder.sink.len();
        let result = self.builder.process_token(Token::TagToken(tag), line);
        let (depth, is_html) = self.builder.sink.last_element();
        let stays_open = !VOID.contains(&&*name) && (is_html || !self_closing);
        let is_too_deep = self.builder.sink.len() > before && depth > MAX_DEPTH;
        if is_too_deep && stays_open && matches!(result, TokenSinkResult::Continue) {
            let end = Tag {
                kind: TagKind::EndTag,
                name: name.clone(),
                self_closing: false,
                attrs: Vec::new(),
                had_duplicate_attributes: false,
            };
            self.closed.borrow_mut().push(name);
            return self.builder.process_token(Token::TagToken(end), line);
        }
        result
    }

    /// True if the element this end tag is for was closed here already.
    fn was_closed(&self, name: &LocalName) -> bool {
        let mut closed = self.closed.borrow_mut();
        let near = closed.len().saturating_sub(MAX_DEPTH as usize);
        let found = closed.iter().skip(near).rposition(|open| open == name);
        if let Some(position) = found {
            closed.truncate(near + position);
        }
        found.is_some()
    }
}

impl TokenSink for Guard {
    type Handle = Handle;

    fn process_token(&self, token: Token, line: u64) -> TokenSinkResult<Handle> {
        if self.builder.sink.len() > self.nodes {
            self.is_full.set(true);
        }
        match token {
            Token::EOFToken => self.builder.process_token(token, line),
            _ if self.is_full.get() => TokenSinkResult::Continue,
            Token::TagToken(tag) if tag.kind == TagKind::StartTag => self.start(tag, line),
            Token::TagToken(tag) if self.was_closed(&tag.name) => TokenSinkResult::Continue,
            other => self.builder.process_token(other, line),
        }
    }

    fn end(&self) {
        self.builder.end();
    }

    fn adjusted_current_node_present_but_not_in_html_namespace(&self) -> bool {
        self.builder
            .adjusted_current_node_present_but_not_in_html_namespace()
    }
}
