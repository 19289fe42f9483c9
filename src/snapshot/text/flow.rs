//! The walk that joins text nodes into runs.

use super::super::{Namespace, Node, NodeId, NodeKind, Property, Pseudo, Rect};
use super::{TextRun, is_visible};

/// How an element takes part in the text around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    /// Its text is part of the line.
    Inline,
    /// Its text stands for itself.
    Block,
    /// It separates words.
    Space,
    /// Its content is not shown as text.
    Nothing,
}

/// A run being put together, and those finished.
#[derive(Debug, Default)]
pub(super) struct Flow {
    runs: Vec<TextRun>,
    text: String,
    nodes: Vec<NodeId>,
    bounds: Option<Rect>,
    /// White space is due before the next word.
    space: bool,
    generated: bool,
}

impl Flow {
    /// Reads `::before` and `::after` too.
    pub(super) fn with_generated_content() -> Self {
        Self {
            generated: true,
            ..Self::default()
        }
    }

    /// The runs below a node, without recursion: pages can be deeper than the stack.
    pub(super) fn read(mut self, start: Node<'_>) -> Vec<TextRun> {
        if start.is_text() {
            self.take_text(start);
            self.end_run(start.flat_parent_element().unwrap_or(start));
            return self.runs;
        }
        if start.is_element() && part(start) == Part::Nothing {
            return self.runs;
        }
        let mut open = vec![(start, start, start.flat_children())];
        while let Some((node, block, children)) = open.last_mut() {
            let (node, block) = (*node, *block);
            let Some(child) = children.next() else {
                open.pop();
                if node == block {
                    self.end_run(block);
                }
                continue;
            };
            match self.part_of(child) {
                Part::Inline if child.is_text() => self.take_text(child),
                Part::Inline => open.push((child, block, child.flat_children())),
                Part::Block => {
                    self.end_run(block);
                    open.push((child, child, child.flat_children()));
                }
                Part::Space => self.space = true,
                Part::Nothing => {}
            }
        }
        self.runs
    }

    fn part_of(&self, node: Node<'_>) -> Part {
        match node.kind() {
            NodeKind::Element => part(node),
            NodeKind::Text if shows_text(node) => Part::Inline,
            NodeKind::ShadowRoot(_) => Part::Inline,
            NodeKind::Document => Part::Block,
            NodeKind::Pseudo(Pseudo::Before | Pseudo::After) if self.generated => Part::Inline,
            _ => Part::Nothing,
        }
    }

    fn take_text(&mut self, node: Node<'_>) {
        let text = match (node.value(), node.rendered_text()) {
            // Generated content has no source.
            ("", Some(rendered)) => rendered,
            (value, _) => value,
        };
        self.space |= text.starts_with(|c: char| c.is_ascii_whitespace());
        for word in text.split_ascii_whitespace() {
            if self.space && !self.text.is_empty() {
                self.text.push(' ');
            }
            self.text.push_str(word);
            self.space = true;
        }
        let has_words = text.bytes().any(|byte| !byte.is_ascii_whitespace());
        if has_words {
            self.space = text.ends_with(|c: char| c.is_ascii_whitespace());
            self.nodes.push(node.id());
            self.bounds = union(self.bounds, box_of(node));
        }
    }

    fn end_run(&mut self, block: Node<'_>) {
        self.space = false;
        let bounds = self.bounds.take().unwrap_or_default();
        if !self.text.is_empty() {
            self.runs.push(TextRun {
                text: std::mem::take(&mut self.text),
                nodes: std::mem::take(&mut self.nodes),
                block: block.id(),
                bounds,
            });
        }
    }
}

/// Options of a drop-down have no boxes until it opens; they are shown as their list is.
fn is_option_text(node: Node<'_>) -> bool {
    let is_list = |node: &Node<'_>| node.is_any(&["select", "option", "optgroup"]);
    node.flat_parent().is_some_and(|parent| is_list(&parent))
        && node
            .flat_ancestors()
            .find(|up| up.is("select"))
            .is_some_and(|select| select.layout().is_some())
}

fn shows_text(text: Node<'_>) -> bool {
    if text.snapshot().has_layout() {
        return is_visible(text) || text.layout().is_none() && is_option_text(text);
    }
    !text
        .flat_parent()
        .is_some_and(|parent| is_closed(parent, text))
}

fn box_of(text: Node<'_>) -> Option<Rect> {
    let layout = text.layout()?;
    let lines = layout.lines.iter().map(|line| line.bounds);
    lines
        .fold(None, |all, line| union(all, Some(line)))
        .or(Some(layout.bounds))
}

fn union(a: Option<Rect>, b: Option<Rect>) -> Option<Rect> {
    let (Some(a), Some(b)) = (a, b) else {
        return a.or(b);
    };
    let (x, y) = (a.x.min(b.x), a.y.min(b.y));
    Some(Rect {
        x,
        y,
        width: a.right().max(b.right()) - x,
        height: a.bottom().max(b.bottom()) - y,
    })
}

fn part(element: Node<'_>) -> Part {
    let is_svg = element.namespace() == Namespace::Svg;
    match element.name() {
        "br" if element.is_html() => return Part::Space,
        name if element.is_html() && NO_TEXT.contains(&name) => return Part::Nothing,
        "img" | "input" if element.is_html() => return Part::Space,
        "iframe" | "object" if element.is_html() && element.content_document().is_none() => {
            return Part::Nothing;
        }
        "text" if is_svg => {
            return if is_hidden(element) {
                Part::Nothing
            } else {
                Part::Block
            };
        }
        name if is_svg && SVG_NO_TEXT.contains(&name) => return Part::Nothing,
        _ => {}
    }
    if is_hidden(element) {
        return Part::Nothing;
    }
    let is_inline = match element.style(Property::Display) {
        _ if element.is_any(BLOCK_CONTROLS) => false,
        Some(display) => {
            matches!(display, "inline" | "contents" | "") || display.starts_with("ruby")
        }
        // Rendered without a box of its own: `display: contents`.
        None if element.snapshot().has_layout() => true,
        None => !(element.is_html() && BLOCKS.contains(&element.name())),
    };
    if is_inline { Part::Inline } else { Part::Block }
}

fn is_hidden(element: Node<'_>) -> bool {
    if element.snapshot().has_layout() {
        let is_list = element.is_any(&["option", "optgroup"]);
        return !(element.is_rendered() || is_list && is_option_text(element));
    }
    let style = element
        .attr("style")
        .unwrap_or("")
        .to_ascii_lowercase()
        .replace(' ', "");
    element.has_attr("hidden")
        || style.contains("display:none")
        || element.is("dialog") && !element.has_attr("open")
        || element.is_html() && HIDDEN.contains(&element.name())
        || element
            .flat_parent()
            .is_some_and(|parent| is_closed(parent, element))
}

/// True for content of a closed `details`, which shows its first `summary` alone.
fn is_closed(parent: Node<'_>, child: Node<'_>) -> bool {
    let summary = || parent.child_elements().find(|child| child.is("summary"));
    parent.is("details") && !parent.has_attr("open") && summary() != Some(child)
}

/// Content that is no text of the page: code, values, fallbacks for old browsers.
const NO_TEXT: &[&str] = &[
    "script", "style", "template", "textarea", "video", "audio", "canvas", "noembed", "noframes",
];
/// SVG's descriptions and definitions, shown only where they are used.
const SVG_NO_TEXT: &[&str] = &[
    "title", "desc", "metadata", "style", "script", "defs", "symbol", "clipPath", "mask",
    "pattern", "marker",
];
/// Hidden by the style sheet of every browser.
const HIDDEN: &[&str] = &[
    "head", "title", "base", "link", "meta", "area", "datalist", "param", "rp",
];
/// Controls show their text in a box of their own whatever `display` says.
const BLOCK_CONTROLS: &[&str] = &["button", "select", "option", "optgroup"];
/// Blocks by the style sheet of every browser (HTML §15.3), and controls.
const BLOCKS: &[&str] = &[
    "html",
    "body",
    "address",
    "article",
    "aside",
    "blockquote",
    "caption",
    "center",
    "col",
    "colgroup",
    "dd",
    "details",
    "dialog",
    "dir",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hgroup",
    "hr",
    "iframe",
    "legend",
    "li",
    "listing",
    "main",
    "menu",
    "meter",
    "nav",
    "ol",
    "p",
    "plaintext",
    "pre",
    "progress",
    "search",
    "section",
    "summary",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "tr",
    "ul",
    "xmp",
];
