//! Can the edge of an empty field be seen (WCAG 1.4.11)?

use crate::check::shared::backdrop::{Backdrop, Stage};
use crate::check::shared::color::Color;
use crate::rule::{Check, Needs, Note, Page, Verdict};
use crate::snapshot::{Node, Property, Rect};

pub(crate) static CHECK: Check = Check {
    id: "field-edge-contrast",
    needs: Needs::Layout,
    messages: &["field-edge-too-pale"],
    run,
};

/// What WCAG 1.4.11 demands.
const NEEDED: f64 = 3.0;
/// How far outside a field the colour around it is looked at, in pixels.
const OUTSIDE: f64 = 4.0;

fn run(page: &Page<'_>, node: Node<'_>) -> Verdict {
    // What is not known for certain is not said.
    let Some((edge, around)) = palest(page, node) else {
        return Verdict::yes();
    };
    let ratio = edge.contrast(around);
    if ratio >= NEEDED {
        return Verdict::yes();
    }
    Verdict::No(Some(
        Note::new("field-edge-too-pale")
            .with("ratio", (ratio * 100.0).floor() / 100.0)
            .with("edge", edge.hex())
            .with("around", around.hex()),
    ))
}

/// What shows best where the field is, its edge or its filling, and the colour around it. `None` where a
/// colour is not known.
fn palest(page: &Page<'_>, node: Node<'_>) -> Option<(Color, Color)> {
    let around = around(page, node)?;
    let color = |property| Color::parse(node.style(property).unwrap_or_default());
    let filling = color(Property::BackgroundColor)?.over(around);
    let sides = [
        (Property::BorderTopWidth, Property::BorderTopColor),
        (Property::BorderRightWidth, Property::BorderRightColor),
        (Property::BorderBottomWidth, Property::BorderBottomColor),
        (Property::BorderLeftWidth, Property::BorderLeftColor),
    ];
    let mut best = filling;
    for (width, side) in sides {
        if matches!(node.style(width), None | Some("" | "0px")) {
            continue;
        }
        let side = color(side)?.over(filling);
        if side.contrast(around) > best.contrast(around) {
            best = side;
        }
    }
    Some((best, around))
}

/// The one colour around the field.
fn around(page: &Page<'_>, node: Node<'_>) -> Option<Color> {
    let bounds = node.bounds()?;
    let outside = node.flat_parent_element()?;
    let stage = page.shared(Stage::new);
    let strip = |y: f64| Rect {
        y,
        height: OUTSIDE,
        ..bounds
    };
    let strips = [strip(bounds.y - OUTSIDE), strip(bounds.bottom())];
    let mut found = None;
    for strip in strips {
        let scene = stage.scene(outside, strip)?;
        let core = scene.core();
        let middle = (core.x + core.width / 2.0, core.y + core.height / 2.0);
        let black = Color::new(0.0, 0.0, 0.0, 1.0);
        if scene.trouble().is_some() || !scene.is_uniform() {
            return None;
        }
        let Backdrop::Solid(pair) = scene.at(black, middle, 0.0) else {
            return None;
        };
        if found.is_some_and(|found| found != pair.behind) {
            return None;
        }
        found = Some(pair.behind);
    }
    found
}
