//! Our nodes as the `selectors` crate wants to see them.

use selectors::OpaqueElement;
use selectors::attr::{AttrSelectorOperation, CaseSensitivity, NamespaceConstraint};
use selectors::bloom::BloomFilter;
use selectors::context::MatchingContext;
use selectors::matching::ElementSelectorFlags;

use super::super::{Node, NodeKind};
use super::grammar::{Css, Name, NoPseudoElement, State, Value, XLINK, namespace_url};

/// `:has()` looks this many levels down. The crate's search is recursive, and a page's depth is not
/// ours to choose; Chrome's own parser stops at 512.
const HAS_DEPTH: u16 = 512;

/// An element being matched.
#[derive(Clone, Debug)]
pub(super) struct Candidate<'a> {
    node: Node<'a>,
    /// Levels `:has()` may still go down.
    levels: u16,
}

impl<'a> Candidate<'a> {
    pub(super) fn new(node: Node<'a>) -> Self {
        Self {
            node,
            levels: HAS_DEPTH,
        }
    }

    fn beside(&self, node: Node<'a>) -> Self {
        Self { node, ..*self }
    }
}

impl selectors::Element for Candidate<'_> {
    type Impl = Css;

    fn opaque(&self) -> OpaqueElement {
        OpaqueElement::new(self.node.data())
    }

    fn parent_element(&self) -> Option<Self> {
        self.node.parent_element().map(Self::new)
    }

    fn parent_node_is_shadow_root(&self) -> bool {
        let parent = self.node.parent();
        parent.is_some_and(|parent| matches!(parent.kind(), NodeKind::ShadowRoot(_)))
    }

    fn containing_shadow_host(&self) -> Option<Self> {
        self.node.shadow_host().map(Self::new)
    }

    fn is_pseudo_element(&self) -> bool {
        false
    }

    fn prev_sibling_element(&self) -> Option<Self> {
        self.node.previous_element().map(|node| self.beside(node))
    }

    fn next_sibling_element(&self) -> Option<Self> {
        self.node.next_element().map(|node| self.beside(node))
    }

    fn first_element_child(&self) -> Option<Self> {
        let levels = self.levels.checked_sub(1)?;
        let node = self.node.child_elements().next()?;
        Some(Self { node, levels })
    }

    fn is_html_element_in_html_document(&self) -> bool {
        self.node.is_html()
    }

    fn has_local_name(&self, name: &Name) -> bool {
        self.node.name() == name.as_str()
    }

    fn has_namespace(&self, url: &Name) -> bool {
        namespace_url(self.node.namespace()) == url.as_str()
    }

    fn is_same_type(&self, other: &Self) -> bool {
        self.node.name() == other.node.name() && self.node.namespace() == other.node.namespace()
    }

    fn attr_matches(
        &self,
        namespace: &NamespaceConstraint<&Name>,
        local_name: &Name,
        operation: &AttrSelectorOperation<&Value>,
    ) -> bool {
        let name = local_name.as_str();
        let local = |qualified: &str| qualified.rsplit_once(':').map(|(_, local)| local == name);
        let has = |wanted: &dyn Fn(&str) -> bool| {
            self.node
                .attrs()
                .any(|(name, value)| wanted(name) && operation.eval_str(value))
        };
        match namespace {
            NamespaceConstraint::Any => has(&|n| n == name || local(n) == Some(true)),
            NamespaceConstraint::Specific(url) => match url.as_str() {
                "" => has(&|n| n == name),
                XLINK => has(&|n| n.starts_with("xlink:") && local(n) == Some(true)),
                _ => false,
            },
        }
    }

    fn match_non_ts_pseudo_class(
        &self,
        state: &State,
        _context: &mut MatchingContext<'_, Css>,
    ) -> bool {
        match state {
            State::AnyLink => self.is_link(),
            State::Checked => is_checked(self.node),
            State::Disabled => can_be_disabled(self.node) && is_disabled(self.node),
            State::Enabled => can_be_disabled(self.node) && !is_disabled(self.node),
        }
    }

    fn match_pseudo_element(
        &self,
        pseudo: &NoPseudoElement,
        _context: &mut MatchingContext<'_, Css>,
    ) -> bool {
        match *pseudo {}
    }

    fn apply_selector_flags(&self, _flags: ElementSelectorFlags) {}

    fn is_link(&self) -> bool {
        let has_target = self.node.has_attr("href") || self.node.has_attr("xlink:href");
        has_target
            && (self.node.is_any(&["a", "area"]) || self.node.is_svg() && self.node.name() == "a")
    }

    fn is_html_slot_element(&self) -> bool {
        self.node.is("slot")
    }

    fn has_id(&self, id: &Name, case: CaseSensitivity) -> bool {
        let own = self.node.attr("id");
        own.is_some_and(|own| case.eq(own.as_bytes(), id.as_str().as_bytes()))
    }

    fn has_class(&self, class: &Name, case: CaseSensitivity) -> bool {
        let classes = self.node.attr("class").unwrap_or("");
        classes
            .split_ascii_whitespace()
            .any(|own| case.eq(own.as_bytes(), class.as_str().as_bytes()))
    }

    fn has_custom_state(&self, _name: &Name) -> bool {
        false
    }

    fn imported_part(&self, _name: &Name) -> Option<Name> {
        None
    }

    fn is_part(&self, _name: &Name) -> bool {
        false
    }

    fn is_empty(&self) -> bool {
        self.node
            .children()
            .all(|child| !(child.is_element() || child.is_text() && !child.value().is_empty()))
    }

    fn is_root(&self) -> bool {
        let parent = self.node.parent();
        parent.is_some_and(|parent| parent.kind() == NodeKind::Document)
    }

    /// No filter: building one costs a walk of the subtree, and snapshots are matched once.
    fn add_element_unique_hashes(&self, _filter: &mut BloomFilter) -> bool {
        false
    }
}

fn is_checked(node: Node<'_>) -> bool {
    node.control().is_some_and(|control| {
        node.is("input") && control.checked || node.is("option") && control.selected
    })
}

fn can_be_disabled(node: Node<'_>) -> bool {
    node.is_any(&[
        "button", "fieldset", "input", "optgroup", "option", "select", "textarea",
    ])
}

/// HTML "actually disabled", for elements that can be.
fn is_disabled(node: Node<'_>) -> bool {
    if node.has_attr("disabled") {
        return true;
    }
    match node.name() {
        "optgroup" => false,
        "option" => {
            let group = node
                .ancestors()
                .find(|up| up.is_any(&["optgroup", "select"]));
            group.is_some_and(|group| group.is("optgroup") && group.has_attr("disabled"))
        }
        _ => node
            .ancestors()
            .any(|up| up.is("fieldset") && up.has_attr("disabled") && !in_first_legend(node, up)),
    }
}

/// Controls in the first `legend` of a disabled `fieldset` stay enabled.
fn in_first_legend(node: Node<'_>, fieldset: Node<'_>) -> bool {
    let legend = fieldset.child_elements().find(|child| child.is("legend"));
    legend.is_some_and(|legend| node.ancestors().any(|up| up == legend))
}
