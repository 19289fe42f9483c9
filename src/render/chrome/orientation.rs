//! How elements are turned in each orientation of the window.
//!
//! Style sheets are searched for rules that turn elements in one orientation only. Pages without any,
//! nearly all, cost nothing more. On the others the window is laid on its side for a moment, and the
//! computed values of both positions are compared.

use std::time::Instant;

use serde::Deserialize;

use super::page::Page;
use crate::render::cdp::CdpError;
use crate::render::source::{Pose, Turn, Window};

/// The elements that a rule turns under a condition on the orientation, as they are turned now. What it
/// may look at is bounded: pages are hostile until shown otherwise.
const SCAN: &str = r"(() => {
    const found = new Set();
    let rules = 50000, selectors = 50;
    const conditional = media => Boolean(media) && /orientation\s*:\s*(portrait|landscape)/i.test(media.mediaText);
    const turns = style => style && (style.rotate && style.rotate !== 'none' || /rotate|matrix/i.test(style.transform));
    const take = selector => {
        if (!selector || selectors-- <= 0) return;
        for (const element of document.querySelectorAll(selector)) {
            if (found.size < 100) found.add(element);
        }
    };
    const walk = (list, within, parent, depth) => {
        for (const rule of list) {
            if (rules-- <= 0 || depth > 20) return;
            let selector = rule.selectorText || parent;
            if (parent && rule.selectorText) selector = rule.selectorText.replaceAll('&', `:is(${parent})`);
            if (within && turns(rule.style)) take(selector);
            const inner = within || conditional(rule.media);
            if (rule.styleSheet) open(rule.styleSheet, inner, depth + 1);
            else if (rule.cssRules && rule.cssRules.length) walk(rule.cssRules, inner, selector, depth + 1);
        }
    };
    const open = (sheet, within, depth) => {
        try {
            walk(sheet.cssRules, within || conditional(sheet.media), '', depth);
        } catch {
            // A sheet of another site cannot be read, nor a selector that is none.
        }
    };
    const path = element => {
        const steps = [];
        for (let at = element; at.parentElement; at = at.parentElement) {
            steps.unshift(Array.prototype.indexOf.call(at.parentElement.children, at));
        }
        return steps;
    };
    for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets]) open(sheet, false, 0);
    return [...found].map(element => {
        const { transform, rotate } = getComputedStyle(element);
        return { path: path(element), pose: { transform, rotate } };
    });
})()";

#[derive(Debug, Deserialize)]
struct Turned {
    path: Vec<u32>,
    pose: Pose,
}

/// Compares both orientations; the window is given back as it was.
pub(super) fn turns(
    page: &mut Page,
    window: Window,
    deadline: Instant,
) -> Result<Vec<Turn>, CdpError> {
    let world = page.own_world(deadline)?;
    let upright: Vec<Turned> = page.evaluate(&world, SCAN, deadline)?;
    if upright.is_empty() {
        return Ok(Vec::new());
    }
    let on_its_side = Window {
        width: window.height,
        height: window.width,
        ..window
    };
    page.set_window(on_its_side, deadline)?;
    let turned = page.evaluate::<Vec<Turned>>(&world, SCAN, deadline);
    page.set_window(window, deadline)?;
    let turned = turned?;
    let both = upright.into_iter().filter_map(|before| {
        let after = turned.iter().find(|after| after.path == before.path)?;
        Some(Turn {
            path: before.path,
            before: before.pose,
            after: after.pose.clone(),
        })
    });
    Ok(both.collect())
}
