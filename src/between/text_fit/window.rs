//! What can be seen of the content of an element, and the box it should stay in.

use super::{HEIGHT, SIDE};
use crate::snapshot::{Node, Property, Rect};

/// Boxes as small as this hide their text from sight altogether, for screen readers alone.
const HIDING: f64 = 4.0;

/// The window on the content of an element.
#[derive(Clone, Copy, Debug)]
pub(super) struct Window {
    /// What is outside is cut off.
    seen: Edges,
    /// The same for what is taken out of the flow inside: only boxes it is positioned in cut it.
    seen_by_layers: Edges,
    /// The nearest box around that is drawn as one, or the page: what is outside is not where it belongs.
    frame: Edges,
    /// The sides of the page, unless what is beyond can be scrolled to in a box of its own.
    page: Edges,
    /// In a layer of its own, over what is in the flow.
    pub(super) is_layer: bool,
    /// Moved by a transform, or shaped by a clip: where it shows is not where it is laid out.
    pub(super) is_moved: bool,
}

/// Four sides, any of which may be open.
#[derive(Clone, Copy, Debug)]
struct Edges {
    left: f64,
    right: f64,
    top: f64,
    bottom: f64,
}

impl Edges {
    const OPEN: Self = Self {
        left: f64::NEG_INFINITY,
        right: f64::INFINITY,
        top: f64::NEG_INFINITY,
        bottom: f64::INFINITY,
    };

    fn around(bounds: Rect) -> Self {
        Self {
            left: bounds.x,
            right: bounds.right(),
            top: bounds.y,
            bottom: bounds.bottom(),
        }
    }

    /// Whether more of the line is outside than letters need at their edges.
    fn lose(&self, line: Rect) -> bool {
        let side = (self.left - line.x).max(line.right() - self.right);
        let height = (self.top - line.y).max(line.bottom() - self.bottom);
        side >= SIDE || height >= line.height * HEIGHT
    }
}

impl Window {
    /// The window on a page of this width.
    pub(super) fn of_page(width: f64) -> Self {
        Self {
            seen: Edges::OPEN,
            seen_by_layers: Edges::OPEN,
            frame: Edges::OPEN,
            page: Edges {
                left: 0.0,
                right: width,
                ..Edges::OPEN
            },
            is_layer: false,
            is_moved: false,
        }
    }

    /// The window on what an element holds.
    pub(super) fn within(mut self, node: Node<'_>) -> Self {
        if !node.is_element() {
            return self;
        }
        let is = |property, still: &str| node.style(property).is_none_or(|it| it == still);
        self.is_moved |= !is(Property::Transform, "none")
            || !is(Property::Clip, "auto")
            || !is(Property::ClipPath, "none");
        let position = node.style(Property::Position).unwrap_or("static");
        match position {
            "absolute" => self.seen = self.seen_by_layers,
            "fixed" => self.seen = Edges::OPEN,
            _ => {}
        }
        if matches!(position, "absolute" | "fixed") {
            self.frame = Edges::OPEN;
        }
        self.is_layer |= matches!(position, "absolute" | "fixed" | "sticky");
        self.look_through(node);
        if position != "static" {
            self.seen_by_layers = self.seen;
        }
        self
    }

    /// What the element's own box does to the view of its content.
    fn look_through(&mut self, node: Node<'_>) {
        let Some(layout) = node.layout() else {
            return;
        };
        if is_drawn(node) {
            self.frame = Edges::around(layout.bounds);
        }
        let client = layout.client.unwrap_or(Rect {
            x: 0.0,
            y: 0.0,
            ..layout.bounds
        });
        let (x, y) = (layout.bounds.x + client.x, layout.bounds.y + client.y);
        let is_page = node.is_any(&["html", "body"]);
        if node.is("table") {
            // A table may be wider than a narrow window: its columns belong together (WCAG 1.4.10).
            self.page = Edges::OPEN;
        }
        let seen = &mut self.seen;
        match node.style(Property::OverflowX) {
            Some("hidden" | "clip") => {
                seen.left = seen.left.max(x);
                seen.right = seen.right.min(x + client.width);
            }
            Some("auto" | "scroll") => {
                (seen.left, seen.right) = (f64::NEG_INFINITY, f64::INFINITY);
                self.frame = Edges::OPEN;
                if !is_page {
                    self.page = Edges::OPEN;
                }
            }
            _ => {}
        }
        match node.style(Property::OverflowY) {
            Some("hidden" | "clip") => {
                seen.top = seen.top.max(y);
                seen.bottom = seen.bottom.min(y + client.height);
            }
            Some("auto" | "scroll") => {
                (seen.top, seen.bottom) = (f64::NEG_INFINITY, f64::INFINITY);
                self.frame = Edges::OPEN;
            }
            _ => {}
        }
    }

    /// The part of a box that can be seen.
    pub(super) fn visible(&self, bounds: Rect) -> Option<Rect> {
        let (x, y) = (bounds.x.max(self.seen.left), bounds.y.max(self.seen.top));
        let seen = Rect {
            x,
            y,
            width: bounds.right().min(self.seen.right) - x,
            height: bounds.bottom().min(self.seen.bottom) - y,
        };
        (!seen.is_empty()).then_some(seen)
    }

    /// Whether part of a text can be seen, and part cannot.
    pub(super) fn cuts(&self, lines: &[Rect]) -> bool {
        let is_seen = lines.iter().any(|it| self.visible(*it).is_some());
        !self.hides() && is_seen && lines.iter().any(|it| self.seen.lose(*it))
    }

    /// Whether what can be seen of a text sticks out of the box it is in, or of the page.
    pub(super) fn is_left_by(&self, lines: &[Rect]) -> bool {
        let mut seen = lines.iter().filter_map(|it| self.visible(*it));
        // What is wholly outside was put there.
        let is_on_page = |it: &Rect| it.right() > self.page.left && it.x < self.page.right;
        !self.hides()
            && seen.any(|it| is_on_page(&it) && (self.frame.lose(it) || self.page.lose(it)))
    }

    fn hides(&self) -> bool {
        self.seen.right - self.seen.left <= HIDING || self.seen.bottom - self.seen.top <= HIDING
    }
}

/// Whether people see the box: it has a background or an edge of its own. Not the page, and no part of a
/// line, which is as long as its text.
fn is_drawn(node: Node<'_>) -> bool {
    let display = node.style(Property::Display);
    if node.is_any(&["html", "body"]) || matches!(display, Some("inline" | "contents")) {
        return false;
    }
    let has_background = node
        .style(Property::BackgroundColor)
        .is_some_and(|it| it != "rgba(0, 0, 0, 0)");
    has_background
        || EDGES.iter().any(|(style, width)| {
            node.style(*style).is_some_and(|it| it != "none")
                && node.style(*width).is_some_and(|it| it != "0px")
        })
}

const EDGES: [(Property, Property); 4] = [
    (Property::BorderBottomStyle, Property::BorderBottomWidth),
    (Property::BorderTopStyle, Property::BorderTopWidth),
    (Property::BorderLeftStyle, Property::BorderLeftWidth),
    (Property::BorderRightStyle, Property::BorderRightWidth),
];
