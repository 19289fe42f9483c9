//! The scratch tree the HTML parser builds into. Siblings are linked, so that moving a node costs
//! the same however many there are.

use std::borrow::Cow;
use std::cell::{Cell, Ref, RefCell};

use html5ever::interface::{ElementFlags, NodeOrText, QuirksMode, TreeSink};
use html5ever::tendril::StrTendril;
use html5ever::{Attribute, QualName, expanded_name, local_name, ns};

/// Position of a node in a [`Tree`].
pub(super) type Handle = usize;

/// What a scratch node holds.
#[derive(Debug)]
pub(super) enum Content {
    /// The document, or a template's content.
    Root,
    Doctype(StrTendril),
    Element,
    Text(StrTendril),
    Comment(StrTendril),
}

/// A node while parsing.
#[derive(Debug)]
pub(super) struct Raw {
    pub(super) content: Content,
    /// Name of an element; empty for other nodes.
    pub(super) name: QualName,
    pub(super) attributes: Vec<Attribute>,
    pub(super) parent: Option<Handle>,
    /// Root of a template's content.
    pub(super) template: Option<Handle>,
    /// Levels below the root, as of when the node was put in place.
    pub(super) depth: u32,
    first: Option<Handle>,
    last: Option<Handle>,
    previous: Option<Handle>,
    next: Option<Handle>,
}

/// The finished scratch tree.
#[derive(Debug)]
pub(super) struct Tree {
    nodes: Vec<Raw>,
}

impl Tree {
    /// The document node.
    pub(super) const DOCUMENT: Handle = 0;

    #[expect(
        clippy::indexing_slicing,
        reason = "handles are made by `add` alone and nodes are never removed"
    )]
    pub(super) fn node(&self, handle: Handle) -> &Raw {
        &self.nodes[handle]
    }

    #[expect(
        clippy::indexing_slicing,
        reason = "handles are made by `add` alone and nodes are never removed"
    )]
    fn node_mut(&mut self, handle: Handle) -> &mut Raw {
        &mut self.nodes[handle]
    }

    /// Children in order.
    pub(super) fn children(&self, of: Handle) -> impl Iterator<Item = Handle> {
        std::iter::successors(self.node(of).first, |&child| self.node(child).next)
    }

    /// Descendants in document order, without template contents.
    pub(super) fn descendants(&self, of: Handle) -> impl Iterator<Item = Handle> {
        std::iter::successors(self.node(of).first, move |&node| {
            self.node(node).first.or_else(|| {
                std::iter::successors(Some(node), |&up| self.node(up).parent)
                    .take_while(|&up| up != of)
                    .find_map(|up| self.node(up).next)
            })
        })
    }

    fn add(&mut self, content: Content, name: QualName, attributes: Vec<Attribute>) -> Handle {
        self.nodes.push(Raw {
            content,
            name,
            attributes,
            parent: None,
            template: None,
            depth: 0,
            first: None,
            last: None,
            previous: None,
            next: None,
        });
        self.nodes.len() - 1
    }

    fn add_bare(&mut self, content: Content) -> Handle {
        self.add(
            content,
            QualName::new(None, ns!(), local_name!("")),
            Vec::new(),
        )
    }

    fn detach(&mut self, node: Handle) {
        let raw = self.node_mut(node);
        let (parent, previous, next) = (raw.parent.take(), raw.previous.take(), raw.next.take());
        match previous {
            Some(previous) => self.node_mut(previous).next = next,
            None => {
                if let Some(parent) = parent {
                    self.node_mut(parent).first = next;
                }
            }
        }
        match next {
            Some(next) => self.node_mut(next).previous = previous,
            None => {
                if let Some(parent) = parent {
                    self.node_mut(parent).last = previous;
                }
            }
        }
    }

    /// Puts a node below `parent`, before `before` or at the end.
    fn insert(&mut self, parent: Handle, node: Handle, before: Option<Handle>) {
        self.detach(node);
        let previous = match before {
            Some(before) => self.node(before).previous,
            None => self.node(parent).last,
        };
        let depth = self.node(parent).depth + 1;
        let raw = self.node_mut(node);
        raw.parent = Some(parent);
        raw.previous = previous;
        raw.next = before;
        raw.depth = depth;
        match previous {
            Some(previous) => self.node_mut(previous).next = Some(node),
            None => self.node_mut(parent).first = Some(node),
        }
        match before {
            Some(before) => self.node_mut(before).previous = Some(node),
            None => self.node_mut(parent).last = Some(node),
        }
    }

    /// Puts a node or text in place; text joins a text node that is just before.
    fn place(&mut self, parent: Handle, child: NodeOrText<Handle>, before: Option<Handle>) {
        let text = match child {
            NodeOrText::AppendNode(node) => return self.insert(parent, node, before),
            NodeOrText::AppendText(text) => text,
        };
        let previous = match before {
            Some(before) => self.node(before).previous,
            None => self.node(parent).last,
        };
        if let Some(previous) = previous
            && let Content::Text(existing) = &mut self.node_mut(previous).content
        {
            existing.push_tendril(&text);
            return;
        }
        let node = self.add_bare(Content::Text(text));
        self.insert(parent, node, before);
    }
}

/// Receives the parser's instructions.
#[derive(Debug)]
pub(super) struct Sink {
    tree: RefCell<Tree>,
    last_element: Cell<Handle>,
}

impl Sink {
    pub(super) fn new() -> Self {
        let mut tree = Tree { nodes: Vec::new() };
        tree.add_bare(Content::Root);
        Self {
            tree: RefCell::new(tree),
            last_element: Cell::new(Tree::DOCUMENT),
        }
    }

    /// Number of nodes made so far.
    pub(super) fn len(&self) -> usize {
        self.tree.borrow().nodes.len()
    }

    /// Depth of the element made last, and whether it is of HTML.
    pub(super) fn last_element(&self) -> (u32, bool) {
        let tree = self.tree.borrow();
        let raw = tree.node(self.last_element.get());
        (raw.depth, raw.name.ns == ns!(html))
    }
}

impl TreeSink for Sink {
    type Handle = Handle;
    type Output = Tree;
    type ElemName<'a> = Ref<'a, QualName>;

    fn finish(self) -> Tree {
        self.tree.into_inner()
    }

    fn parse_error(&self, _message: Cow<'static, str>) {}

    fn get_document(&self) -> Handle {
        Tree::DOCUMENT
    }

    fn elem_name<'a>(&'a self, target: &'a Handle) -> Ref<'a, QualName> {
        Ref::map(self.tree.borrow(), |tree| &tree.node(*target).name)
    }

    fn create_element(&self, name: QualName, attrs: Vec<Attribute>, _: ElementFlags) -> Handle {
        let is_template = name.expanded() == expanded_name!(html "template");
        let mut tree = self.tree.borrow_mut();
        let element = tree.add(Content::Element, name, attrs);
        if is_template {
            let content = tree.add_bare(Content::Root);
            tree.node_mut(element).template = Some(content);
        }
        self.last_element.set(element);
        element
    }

    fn create_comment(&self, text: StrTendril) -> Handle {
        self.tree.borrow_mut().add_bare(Content::Comment(text))
    }

    fn create_pi(&self, target: StrTendril, data: StrTendril) -> Handle {
        let text = format!("?{target} {data}?");
        self.create_comment(text.into())
    }

    fn append(&self, parent: &Handle, child: NodeOrText<Handle>) {
        self.tree.borrow_mut().place(*parent, child, None);
    }

    fn append_based_on_parent_node(
        &self,
        element: &Handle,
        prev_element: &Handle,
        child: NodeOrText<Handle>,
    ) {
        let has_parent = self.tree.borrow().node(*element).parent.is_some();
        if has_parent {
            self.append_before_sibling(element, child);
        } else {
            self.append(prev_element, child);
        }
    }

    fn append_doctype_to_document(&self, name: StrTendril, _: StrTendril, _: StrTendril) {
        let mut tree = self.tree.borrow_mut();
        let doctype = tree.add_bare(Content::Doctype(name));
        tree.insert(Tree::DOCUMENT, doctype, None);
    }

    fn get_template_contents(&self, target: &Handle) -> Handle {
        self.tree.borrow().node(*target).template.unwrap_or(*target)
    }

    fn same_node(&self, x: &Handle, y: &Handle) -> bool {
        x == y
    }

    fn set_quirks_mode(&self, _mode: QuirksMode) {}

    fn append_before_sibling(&self, sibling: &Handle, new_node: NodeOrText<Handle>) {
        let mut tree = self.tree.borrow_mut();
        if let NodeOrText::AppendNode(node) = &new_node {
            tree.detach(*node);
        }
        if let Some(parent) = tree.node(*sibling).parent {
            tree.place(parent, new_node, Some(*sibling));
        }
    }

    fn add_attrs_if_missing(&self, target: &Handle, attrs: Vec<Attribute>) {
        let mut tree = self.tree.borrow_mut();
        let known = &mut tree.node_mut(*target).attributes;
        for attribute in attrs {
            if known.iter().all(|old| old.name != attribute.name) {
                known.push(attribute);
            }
        }
    }

    fn remove_from_parent(&self, target: &Handle) {
        self.tree.borrow_mut().detach(*target);
    }

    fn reparent_children(&self, node: &Handle, new_parent: &Handle) {
        let mut tree = self.tree.borrow_mut();
        while let Some(child) = tree.node(*node).first {
            tree.insert(*new_parent, child, None);
        }
    }

    /// Declarative shadow trees are attached when the finished tree is copied.
    fn allow_declarative_shadow_roots(&self, _intended_parent: &Handle) -> bool {
        false
    }
}
