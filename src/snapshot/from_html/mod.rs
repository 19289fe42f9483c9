//! Snapshots from HTML source, without a browser: no scripts, no style, no layout.
//!
//! The parser builds a scratch tree ([`sink`]), because HTML's rules move nodes about while
//! parsing; the finished tree is then copied into the arena in document order.

mod control;
mod guard;
mod sink;
#[cfg(test)]
mod tests;

use std::time::{Duration, Instant};

use html5ever::{local_name, ns};
use url::Url;

use super::{
    Behaviour, Builder, DocumentInfo, Engine, Namespace, NodeId, NodeKind, PageInfo, ShadowMode,
    Snapshot, UninspectedFrame, Viewport,
};
use guard::{Budget, parse};
use sink::{Content, Handle, Tree};

/// Nodes of one snapshot, frames included.
const MAX_NODES: usize = 1_000_000;
/// Time for parsing; megabytes take seconds. A tag with a million attributes would take hours.
const MAX_TIME: Duration = Duration::from_mins(1);
/// `srcdoc` frames within frames are followed this far down.
const MAX_FRAME_DEPTH: usize = 8;

/// Elements HTML lets carry a shadow root, besides custom elements (DOM "valid shadow host name").
const SHADOW_HOSTS: &[&str] = &[
    "article",
    "aside",
    "blockquote",
    "body",
    "div",
    "footer",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "main",
    "nav",
    "p",
    "section",
    "span",
];

impl Snapshot {
    /// Parses a page's HTML source. `url` is the page's address, to resolve links against.
    ///
    /// As without scripts: `noscript` shows its content, `template` content is inert, declarative
    /// shadow trees are attached. `srcdoc` frames are parsed as documents; other frames are listed
    /// in [`PageInfo::uninspected_frames`]. Any input gives a snapshot: nesting beyond 512 levels is
    /// flattened, and what is beyond a million nodes or a minute of parsing is left out with a note.
    pub fn from_html(html: &str, url: &str) -> Self {
        Self::from_html_within(html, url, Budget::new(MAX_NODES, Instant::now() + MAX_TIME))
    }

    fn from_html_within(html: &str, url: &str, budget: Budget) -> Self {
        let mut import = Import {
            builder: Builder::new(),
            budget,
            frames: Vec::new(),
        };
        let base = Url::parse(url).ok();
        import.document(html, None, url, base.as_ref(), 0);
        let notes = import.budget.notes();
        import.builder.finish(PageInfo {
            url: url.to_owned(),
            final_url: url.to_owned(),
            status: None,
            engine: Engine::Static,
            viewport: Viewport {
                width: 0,
                height: 0,
                scale: 1.0,
            },
            page_size: (0.0, 0.0),
            unshown_scripts: Vec::new(),
            uninspected_frames: import.frames,
            turned_elements: Vec::new(),
            cut_texts: Vec::new(),
            behaviour: Behaviour::default(),
            notes,
        })
    }
}

/// The snapshot being made.
struct Import {
    builder: Builder,
    budget: Budget,
    frames: Vec<UninspectedFrame>,
}

/// What the nodes of one document have in common.
struct Source<'t> {
    tree: &'t Tree,
    base: Option<Url>,
    frame_depth: usize,
    selected: control::Selected,
}

impl Import {
    fn document(
        &mut self,
        html: &str,
        frame: Option<NodeId>,
        url: &str,
        base: Option<&Url>,
        frame_depth: usize,
    ) {
        let tree = parse(html, frame.is_some(), &mut self.budget);
        let root = self
            .builder
            .push(frame, NodeKind::Document, Namespace::Html, "");
        self.builder.document(DocumentInfo {
            node: root,
            url: url.to_owned(),
            content_language: content_language(&tree),
        });
        let source = Source {
            base: base_url(&tree, base),
            selected: control::selected_options(&tree),
            tree: &tree,
            frame_depth,
        };
        self.nodes(&source, root);
    }

    /// Copies the tree in document order. A list of open work instead of recursion: depth is the
    /// page's to choose.
    fn nodes(&mut self, source: &Source<'_>, root: NodeId) {
        let mut open: Vec<(Handle, NodeId)> = Vec::new();
        push_children(source.tree, Tree::DOCUMENT, root, &mut open);
        while let Some((handle, parent)) = open.pop() {
            if let Some(shadow) = self.shadow_root(source.tree, handle, parent) {
                if let Some(content) = source.tree.node(handle).template {
                    push_children(source.tree, content, shadow, &mut open);
                }
                continue;
            }
            let id = self.node(source, handle, parent);
            push_children(source.tree, handle, id, &mut open);
        }
    }

    fn node(&mut self, source: &Source<'_>, handle: Handle, parent: NodeId) -> NodeId {
        let raw = source.tree.node(handle);
        let mut bare =
            |kind, name: &str| self.builder.push(Some(parent), kind, Namespace::Html, name);
        match &raw.content {
            Content::Element => self.element(source, handle, parent),
            Content::Doctype(name) => bare(NodeKind::Doctype, name),
            Content::Text(text) => {
                let id = bare(NodeKind::Text, "");
                self.builder.text(id, text);
                id
            }
            Content::Comment(text) => {
                let id = bare(NodeKind::Comment, "");
                self.builder.text(id, text);
                id
            }
            Content::Root => bare(NodeKind::Comment, ""),
        }
    }

    fn element(&mut self, source: &Source<'_>, handle: Handle, parent: NodeId) -> NodeId {
        let raw = source.tree.node(handle);
        let namespace = match raw.name.ns {
            ns!(html) => Namespace::Html,
            ns!(svg) => Namespace::Svg,
            ns!(mathml) => Namespace::MathMl,
            _ => Namespace::Other,
        };
        let kind = NodeKind::Element;
        let id = self
            .builder
            .push(Some(parent), kind, namespace, &raw.name.local);
        for attribute in &raw.attributes {
            match &attribute.name.prefix {
                Some(prefix) => {
                    let name = format!("{prefix}:{}", attribute.name.local);
                    self.builder.attribute(id, &name, &attribute.value);
                }
                None => self
                    .builder
                    .attribute(id, &attribute.name.local, &attribute.value),
            }
        }
        if namespace == Namespace::Html {
            control::set(&mut self.builder, id, source.tree, handle, &source.selected);
            if matches!(&*raw.name.local, "iframe" | "frame") {
                self.frame(source, handle, id);
            }
        }
        id
    }

    /// The shadow root a declarative template makes on its parent, if it may and is the first.
    fn shadow_root(&mut self, tree: &Tree, handle: Handle, host: NodeId) -> Option<NodeId> {
        let raw = tree.node(handle);
        let mode = match raw.html_attribute("template", "shadowrootmode")? {
            mode if mode.eq_ignore_ascii_case("open") => ShadowMode::Open,
            mode if mode.eq_ignore_ascii_case("closed") => ShadowMode::Closed,
            _ => return None,
        };
        let parent = tree.node(raw.parent?);
        let name = &*parent.name.local;
        let may = parent.name.ns == ns!(html)
            && (SHADOW_HOSTS.contains(&name) || name.contains('-'))
            && self.builder.node_mut(host)?.shadow_root.is_none();
        let kind = NodeKind::ShadowRoot(mode);
        may.then(|| self.builder.push(Some(host), kind, Namespace::Html, ""))
    }

    fn frame(&mut self, source: &Source<'_>, handle: Handle, id: NodeId) {
        let raw = source.tree.node(handle);
        let why = match raw.html_attribute("iframe", "srcdoc") {
            Some(content) if source.frame_depth < MAX_FRAME_DEPTH => {
                let content = content.to_owned();
                let depth = source.frame_depth + 1;
                let base = source.base.as_ref();
                return self.document(&content, Some(id), "about:srcdoc", base, depth);
            }
            Some(_) => "frames are nested too deeply",
            None => "the static engine does not load frames",
        };
        let address = raw.attribute("src").unwrap_or("").trim_ascii();
        let is_empty = address.is_empty() || address.eq_ignore_ascii_case("about:blank");
        if is_empty && raw.attribute("srcdoc").is_none() {
            return;
        }
        let resolved = source
            .base
            .as_ref()
            .and_then(|base| base.join(address).ok());
        self.frames.push(UninspectedFrame {
            node: Some(id),
            url: resolved.map_or_else(|| address.to_owned(), Url::into),
            why: why.to_owned(),
        });
    }
}

/// Puts a node's children on the list so that the first is taken first.
fn push_children(tree: &Tree, of: Handle, parent: NodeId, open: &mut Vec<(Handle, NodeId)>) {
    let start = open.len();
    open.extend(tree.children(of).map(|child| (child, parent)));
    if let Some(new) = open.get_mut(start..) {
        new.reverse();
    }
}

/// The address that relative ones are resolved against: the first `base[href]`, else the document's.
fn base_url(tree: &Tree, document: Option<&Url>) -> Option<Url> {
    let first = tree
        .descendants(Tree::DOCUMENT)
        .find_map(|handle| tree.node(handle).html_attribute("base", "href"));
    match (first, document) {
        (Some(href), Some(url)) => url.join(href).ok().or_else(|| Some(url.clone())),
        (Some(href), None) => Url::parse(href).ok(),
        (None, url) => url.cloned(),
    }
}

/// The document's language as `<meta http-equiv="content-language">` sets it (HTML "pragma-set
/// default language": a single tag, up to the first white space).
fn content_language(tree: &Tree) -> Option<String> {
    let content = tree.descendants(Tree::DOCUMENT).find_map(|handle| {
        let raw = tree.node(handle);
        raw.html_attribute("meta", "http-equiv")
            .filter(|pragma| pragma.eq_ignore_ascii_case("content-language"))?;
        raw.attribute("content")
    })?;
    let tag = content.split_ascii_whitespace().next()?;
    (!content.contains(',')).then(|| tag.to_owned())
}

impl sink::Raw {
    /// The value of an attribute without namespace.
    fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes
            .iter()
            .find(|attribute| attribute.name.prefix.is_none() && &*attribute.name.local == name)
            .map(|attribute| &*attribute.value)
    }

    /// The attribute's value, if this is the HTML element `element` and has it.
    fn html_attribute(&self, element: &str, name: &str) -> Option<&str> {
        self.is_html(element)
            .then(|| self.attribute(name))
            .flatten()
    }

    /// True for the HTML element of this name.
    fn is_html(&self, name: &str) -> bool {
        self.name.ns == ns!(html) && &*self.name.local == name && self.name.local != local_name!("")
    }
}
