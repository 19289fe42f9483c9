//! What a capture is made of.

use std::time::Instant;

use serde_json::json;
use url::Url;

use super::facts::Facts;
use super::focused::focused;
use super::frames;
use super::listeners::listeners;
use super::marked::marked;
use super::page::Page;
use super::settle::Settled;
use super::sheets::Look;
use crate::render::cdp::CdpError;
use crate::render::dom_snapshot::DomSnapshot;
use crate::render::dom_tree::DomTree;
use crate::render::observed::Observed;
use crate::render::property::Property;
use crate::render::source::{Capture, Content, DomCapture, Request};

/// Captures the page as it stands.
pub(super) fn take(
    page: &mut Page,
    facts: &Facts,
    observed: Observed,
    sheets: &Look,
    deadline: Instant,
) -> Result<DomCapture, CdpError> {
    let (snapshot, tree) = layout(page, facts, deadline)?;
    let listeners = lenient(listeners(page, deadline))?.unwrap_or_default();
    let focused = lenient(focused(page, &snapshot, sheets, deadline))?.flatten();
    let mut behaviour = sheets.behaviour.clone();
    if focused.is_some() {
        behaviour.marked = lenient(marked(page, deadline))?.unwrap_or_default();
    }
    Ok(DomCapture {
        snapshot,
        tree,
        listeners,
        turns: Vec::new(),
        cut_texts: Vec::new(),
        behaviour,
        observed,
        focused,
    })
}

/// Nodes, style and layout of the page as it stands.
pub(super) fn layout(
    page: &mut Page,
    facts: &Facts,
    deadline: Instant,
) -> Result<(DomSnapshot, Option<DomTree>), CdpError> {
    let params = json!({
        "computedStyles": Property::NAMES,
        "includePaintOrder": true,
        "includeDOMRects": true,
    });
    let snapshot: DomSnapshot =
        page.connection
            .call("DOMSnapshot.captureSnapshot", params, deadline)?;
    let tree = if is_flat(&snapshot, facts) {
        None
    } else {
        Some(page.dom_tree::<DomTree>(deadline)?)
    };
    Ok((snapshot, tree))
}

/// A question that the browser or the page refuses to answer leaves the page captured without it.
pub(super) fn lenient<T>(answer: Result<T, CdpError>) -> Result<Option<T>, CdpError> {
    match answer {
        Ok(answer) => Ok(Some(answer)),
        Err(CdpError::Remote { .. } | CdpError::Malformed { .. }) => Ok(None),
        Err(error) => Err(error),
    }
}

/// True if the snapshot's tree is the DOM: no shadow trees but the browser's own, and all elements.
fn is_flat(snapshot: &DomSnapshot, facts: &Facts) -> bool {
    let shadows = snapshot.documents.iter().any(|document| {
        let mut kinds = document.nodes.shadow_root_type.entries();
        kinds.any(|(_, kind)| matches!(snapshot.string(kind), "open" | "closed"))
    });
    let elements = snapshot.documents.first().map_or(0, |top| {
        let pseudo = top.nodes.pseudo_type.index.len();
        top.nodes
            .node_type
            .iter()
            .filter(|&&kind| kind == 1)
            .count()
            .saturating_sub(pseudo)
    });
    !shadows && elements == facts.elements
}

pub(super) fn compose(
    request: &Request,
    final_url: Url,
    facts: Facts,
    settled: Settled,
    content: DomCapture,
) -> Capture {
    Capture {
        url: request.url.clone(),
        final_url,
        status: (facts.status != 0).then_some(facts.status),
        content_type: facts.content_type,
        window: request.window,
        page_size: (facts.width, facts.height),
        unshown_scripts: facts.unshown_scripts,
        unread_frames: frames::unread(&content.snapshot),
        content: Content::Dom(Box::new(content)),
        readiness: settled.readiness,
        notes: settled.notes,
    }
}
