//! What a node inherits from its ancestors in the flat tree: display, visibility, `aria-hidden`,
//! `inert`, disabled. One pass over the page.

use crate::snapshot::{Node, NodeId, NodeKind, Property, Snapshot};

use super::css;

/// Inherited conditions of a node, as bits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct State(u8);

impl State {
    /// It and all its flat ancestors are displayed. Not set for nodes outside the flat tree.
    pub(super) const DISPLAYED: Self = Self(1);
    /// Its computed `visibility` is `visible`.
    pub(super) const VISIBILITY: Self = Self(2);
    /// It or a flat ancestor has `aria-hidden=true`.
    pub(super) const ARIA_HIDDEN: Self = Self(4);
    /// It or a flat ancestor is inert, or a modal dialog blocks it.
    pub(super) const INERT: Self = Self(8);
    /// It is a disabled form control (HTML §4.10.19.5).
    pub(super) const DISABLED: Self = Self(16);
    /// It is within an editable region.
    pub(super) const EDITABLE: Self = Self(32);
    /// It is below a `fieldset disabled`, and not in its first legend.
    const IN_DISABLED: Self = Self(64);
    /// It is within content that has no boxes of its own but is still exposed: options, canvas.
    const BOXLESS: Self = Self(128);

    pub(super) const fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    const fn with(self, other: Self, on: bool) -> Self {
        if on {
            Self(self.0 | other.0)
        } else {
            Self(self.0 & !other.0)
        }
    }
}

/// The nodes of the flat tree, parents first.
pub(super) fn flat_order(snapshot: &Snapshot) -> Vec<NodeId> {
    let mut order = Vec::with_capacity(snapshot.len());
    if let Some(document) = snapshot.document() {
        order.push(document.id());
        order.extend(document.flat_descendants().map(Node::id));
    }
    order
}

/// The state of every node; nodes outside the flat tree have the empty one.
pub(super) fn states(snapshot: &Snapshot, order: &[NodeId]) -> Vec<State> {
    let mut states = vec![State::default(); snapshot.len()];
    let modal = modal_dialog(snapshot);
    for node in order.iter().filter_map(|&id| snapshot.node(id)) {
        let inherited = node.flat_parent().map_or(
            State::DISPLAYED
                .with(State::VISIBILITY, true)
                .with(State::INERT, modal.is_some()),
            |parent| states.get(parent.id().index()).copied().unwrap_or_default(),
        );
        let mut state = of_node(node, inherited);
        if modal == Some(node) {
            state = state.with(State::INERT, node.has_attr("inert"));
        }
        if let Some(entry) = states.get_mut(node.id().index()) {
            *entry = state;
        }
    }
    states
}

/// The dialog that blocks the rest of the page: of the open ones in the top layer, the one on top.
/// Popovers are in the top layer too, but block nothing.
fn modal_dialog(snapshot: &Snapshot) -> Option<Node<'_>> {
    let in_top_layer = |dialog: &Node<'_>| dialog.style(Property::Overlay) == Some("auto");
    snapshot
        .elements_named("dialog")
        .filter(|dialog| dialog.is_html() && dialog.has_attr("open") && !dialog.has_attr("popover"))
        .filter(in_top_layer)
        .max_by_key(|dialog| dialog.layout().map(|layout| layout.paint_order))
}

fn of_node(node: Node<'_>, inherited: State) -> State {
    match node.kind() {
        NodeKind::Element => of_element(node, inherited),
        NodeKind::Document => of_document(node, inherited),
        NodeKind::ShadowRoot(_) => inherited,
        NodeKind::Text => inherited.with(State::DISPLAYED, text_is_displayed(node, inherited)),
        NodeKind::Pseudo(_) => {
            let shown = inherited.has(State::DISPLAYED) && node.is_rendered();
            of_style(node, inherited.with(State::DISPLAYED, shown))
        }
        NodeKind::Doctype | NodeKind::Comment => inherited.with(State::DISPLAYED, false),
    }
}

/// A frame's document starts afresh, except that what hides the frame hides its content.
fn of_document(node: Node<'_>, inherited: State) -> State {
    let editable = node
        .child_elements()
        .any(|root| root.has_attr("contenteditable"));
    inherited
        .with(State::IN_DISABLED, false)
        .with(State::DISABLED, false)
        .with(State::BOXLESS, false)
        .with(State::EDITABLE, editable)
}

fn of_element(node: Node<'_>, inherited: State) -> State {
    let disabled_region = inherited.has(State::IN_DISABLED) && !is_legend_of_disabled(node);
    let state = inherited
        .with(
            State::BOXLESS,
            inherited.has(State::BOXLESS) || node.is_any(&["select", "option", "canvas"]),
        )
        .with(State::DISPLAYED, is_displayed(node, inherited))
        .with(
            State::ARIA_HIDDEN,
            inherited.has(State::ARIA_HIDDEN) || node.attr_is("aria-hidden", "true"),
        )
        .with(
            State::INERT,
            inherited.has(State::INERT) || node.has_attr("inert"),
        )
        .with(
            State::DISABLED,
            is_disabled(node, disabled_region, inherited),
        )
        .with(State::EDITABLE, is_editable(node, inherited))
        .with(
            State::IN_DISABLED,
            disabled_region || (node.is("fieldset") && node.has_attr("disabled")),
        );
    of_style(node, state)
}

fn of_style(node: Node<'_>, state: State) -> State {
    let visibility = node
        .style(Property::Visibility)
        .or_else(|| css::inline_declaration(node, "visibility"));
    match visibility {
        Some("visible") => state.with(State::VISIBILITY, true),
        Some("hidden" | "collapse") => state.with(State::VISIBILITY, false),
        _ => state,
    }
}

/// `contenteditable` is inherited until another value ends it.
fn is_editable(node: Node<'_>, inherited: State) -> bool {
    match node
        .attr("contenteditable")
        .map(str::to_ascii_lowercase)
        .as_deref()
    {
        Some("" | "true" | "plaintext-only") => true,
        Some("false") => false,
        _ => inherited.has(State::EDITABLE),
    }
}

/// The first `legend` of a disabled `fieldset` stays enabled.
fn is_legend_of_disabled(node: Node<'_>) -> bool {
    node.is("legend")
        && node.parent_element().is_some_and(|fieldset| {
            fieldset.is("fieldset")
                && fieldset.has_attr("disabled")
                && fieldset.child_elements().find(|child| child.is("legend")) == Some(node)
        })
}

fn is_disabled(node: Node<'_>, disabled_region: bool, inherited: State) -> bool {
    let own = node.has_attr("disabled");
    if node.is_any(&["button", "input", "select", "textarea", "fieldset"]) {
        own || disabled_region
    } else if node.is("option") {
        let in_group = node
            .parent_element()
            .is_some_and(|parent| parent.is("optgroup"));
        own || (in_group && inherited.has(State::DISABLED))
    } else {
        node.is("optgroup") && own
    }
}

fn is_displayed(node: Node<'_>, inherited: State) -> bool {
    if !inherited.has(State::DISPLAYED) {
        return false;
    }
    if node.snapshot().has_layout() {
        // A frame's content may have boxes though the frame itself is not displayed.
        if node.content_document().is_some() {
            return node.layout().is_some();
        }
        let boxless = inherited.has(State::BOXLESS) || node.is_any(&["map", "area"]);
        node.is_rendered() || (boxless && !css::is_display_none(node))
    } else {
        !css::is_display_none(node)
    }
}

/// Text with a box, text that shares the lack of boxes with what it is in, and all text of a static
/// snapshot.
fn text_is_displayed(node: Node<'_>, inherited: State) -> bool {
    inherited.has(State::DISPLAYED)
        && (node.layout().is_some()
            || inherited.has(State::BOXLESS)
            || !node.snapshot().has_layout())
}
