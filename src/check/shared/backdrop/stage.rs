//! Everything on the page that paints, in one pass over the flat tree.

use crate::check::shared::color::Color;
use crate::rule::Page;
use crate::snapshot::{Node, NodeId, NodeKind, Property, Pseudo, Rect};

use super::background;
use super::compose::Group;
use super::grid::Grid;
use super::order::{self, Layers, Order, Phase};
use super::{Paint, Why};

/// A box without edges: the canvas of a document, and clips that cut nothing.
pub(super) const EVERYWHERE: Rect = Rect {
    x: -1e9,
    y: -1e9,
    width: 3e9,
    height: 3e9,
};

/// Something that paints.
#[derive(Debug)]
pub(super) struct Painter {
    pub(super) order: Order,
    pub(super) rect: Rect,
    pub(super) paint: Paint,
    pub(super) group: Option<usize>,
    /// The box fixed to the window that it is in.
    pub(super) fixed: Option<NodeId>,
    plane: usize,
}

/// A surface that scrolls on its own: a document, or the content of a scrolling box.
#[derive(Debug, Default)]
pub(super) struct Plane {
    /// The surface it is seen on, and the window there through which it is seen.
    pub(super) parent: Option<(usize, Rect)>,
    pub(super) grid: Grid,
}

/// What holds a box: the plane it lies on and what is cut off there.
#[derive(Clone, Copy, Debug)]
pub(super) struct Frame {
    pub(super) plane: usize,
    pub(super) clip: Rect,
}

/// What a node passes on to what is in it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Context {
    /// Number of the layer, and the step of its painting.
    layer: u32,
    phase: Phase,
    pub(super) group: Option<usize>,
    pub(super) fixed: Option<NodeId>,
    /// What holds boxes in the flow, absolutely positioned ones, and ones fixed to the window.
    pub(super) flow: Frame,
    absolute: Frame,
    window: Frame,
    /// Place of the node itself in the flat tree.
    place: u32,
}

/// The page as it is painted.
#[derive(Debug)]
pub(crate) struct Stage {
    pub(super) painters: Vec<Painter>,
    pub(super) planes: Vec<Plane>,
    pub(super) groups: Vec<Group>,
    contexts: Vec<Option<Context>>,
    layers: Layers,
    window: Rect,
    /// True if the page is longer than the window.
    pub(super) scrolls: bool,
}

impl Stage {
    /// Walks the page.
    pub(crate) fn new(page: &Page<'_>) -> Self {
        let info = page.snapshot.page();
        let mut stage = Self {
            painters: Vec::new(),
            planes: Vec::new(),
            groups: Vec::new(),
            contexts: vec![None; page.snapshot.len()],
            layers: Layers::default(),
            window: Rect {
                x: 0.0,
                y: 0.0,
                width: info.viewport.width.into(),
                height: info.viewport.height.into(),
            },
            scrolls: info.page_size.1 > f64::from(info.viewport.height) + 1.0,
        };
        if let Some(document) = page.snapshot.document() {
            let order: Vec<Node<'_>> = std::iter::once(document)
                .chain(document.flat_descendants())
                .collect();
            stage.note_negative_layers(&order);
            for (place, &node) in (0_u32..).zip(&order) {
                stage.visit(page, node, place);
            }
        }
        stage.index();
        stage
    }

    /// What the node passes on to its content; text has that of its parent.
    pub(super) fn context(&self, node: Node<'_>) -> Option<Context> {
        self.contexts.get(node.id().index()).copied().flatten()
    }

    /// The place of a node's text in the order of painting.
    pub(super) fn order_of_text(&self, context: &Context) -> Order {
        self.layers
            .order(context.layer, false, Phase::Inline, context.place)
    }

    /// Boxes with a negative `z-index` are painted before the content of their stacking context.
    fn note_negative_layers(&mut self, order: &[Node<'_>]) {
        // Per node: layer, layer of the stacking context, contexts whose content comes later.
        let mut known: Vec<Option<(u32, u32, Option<usize>)>> = vec![None; self.contexts.len()];
        let mut links: Vec<(u32, Option<usize>)> = Vec::new();
        for &node in order {
            let inherited = node
                .flat_parent()
                .and_then(|parent| known.get(parent.id().index()).copied().flatten());
            let (layer, stack, link) = inherited.unwrap_or((0, 0, None));
            let own = match node.layout() {
                Some(layout) if node.is_element() || node.is_pseudo() => {
                    let own_layer = layout.paint_order;
                    let link = if own_layer != layer && order::is_below_content(node) {
                        links.push((stack, link));
                        Some(links.len() - 1)
                    } else {
                        link
                    };
                    let is_stack = layout.stacking_context || node.is("html");
                    (own_layer, if is_stack { own_layer } else { stack }, link)
                }
                _ => (layer, stack, link),
            };
            let mut next = own.2;
            for _ in 0..MOST_NESTED {
                let Some(&(context, outer)) = next.and_then(|link| links.get(link)) else {
                    break;
                };
                self.layers.note(context, own.0);
                next = outer;
            }
            if let Some(entry) = known.get_mut(node.id().index()) {
                *entry = Some(own);
            }
        }
    }

    fn visit(&mut self, page: &Page<'_>, node: Node<'_>, place: u32) {
        let inherited = node.flat_parent().and_then(|parent| self.context(parent));
        let context = match node.kind() {
            NodeKind::Document => self.enter_document(node, inherited, place),
            NodeKind::Element | NodeKind::Pseudo(_) => {
                let Some(inherited) = inherited else { return };
                self.enter_box(page, node, Context { place, ..inherited })
            }
            _ => {
                let Some(inherited) = inherited else { return };
                Context { place, ..inherited }
            }
        };
        if let Some(entry) = self.contexts.get_mut(node.id().index()) {
            *entry = Some(context);
        }
    }

    fn enter_document(
        &mut self,
        document: Node<'_>,
        outside: Option<Context>,
        place: u32,
    ) -> Context {
        let window = document
            .parent()
            .and_then(Node::bounds)
            .unwrap_or(EVERYWHERE);
        self.planes.push(Plane {
            parent: outside.map(|outside| (outside.flow.plane, window)),
            ..Plane::default()
        });
        let frame = Frame {
            plane: self.planes.len() - 1,
            clip: EVERYWHERE,
        };
        let layer = document.layout().map_or_else(
            || outside.map_or(0, |outside| outside.layer),
            |layout| layout.paint_order,
        );
        let context = Context {
            layer,
            phase: Phase::Block,
            group: outside.and_then(|outside| outside.group),
            fixed: outside.and_then(|outside| outside.fixed),
            flow: frame,
            absolute: frame,
            window: frame,
            place,
        };
        // The background of the root element, or else of the body, covers the whole canvas.
        if let Some(source) = canvas_source(document) {
            let order = self.layers.order(layer, true, Phase::Block, place);
            let box_of_root = source.bounds().unwrap_or(EVERYWHERE);
            for (_, paint) in background::paints(source, box_of_root) {
                let paint = match paint {
                    Paint::Linear(_) => Paint::Unknown(Why::Gradient),
                    other => other,
                };
                self.push(order, EVERYWHERE, paint, &context);
            }
        }
        context
    }

    fn enter_box(&mut self, page: &Page<'_>, node: Node<'_>, outside: Context) -> Context {
        let Some(layout) = node.layout() else {
            return outside;
        };
        let style = |property| node.style(property).unwrap_or_default();
        let makes_layer = layout.paint_order != outside.layer;
        let own_phase = if makes_layer {
            Phase::Block
        } else {
            Phase::of(node).max(outside.phase)
        };
        let position = style(Property::Position);
        let held = match position {
            "absolute" => outside.absolute,
            "fixed" => outside.window,
            _ => outside.flow,
        };
        let mut context = Context {
            layer: layout.paint_order,
            phase: own_phase,
            flow: held,
            ..outside
        };
        if position == "fixed" {
            context.fixed = Some(node.id());
        }
        context.group = self.group(node, outside.group);
        self.paint(page, node, own_phase, makes_layer, &context);
        self.hold(node, position, held, &mut context);
        context
    }

    /// A group of its own for boxes that are not fully opaque or have a filter or blend mode.
    fn group(&mut self, node: Node<'_>, parent: Option<usize>) -> Option<usize> {
        let style = |property| node.style(property).unwrap_or_default();
        let opacity = style(Property::Opacity).parse::<f64>().unwrap_or(1.0);
        let has_effect = !matches!(style(Property::Filter), "" | "none")
            || !matches!(style(Property::MixBlendMode), "" | "normal");
        if opacity >= 1.0 && !has_effect {
            return parent;
        }
        self.groups.push(Group {
            parent,
            opacity,
            has_effect,
        });
        Some(self.groups.len() - 1)
    }

    /// What holds the content: boxes that cut off or scroll what does not fit.
    fn hold(&mut self, node: Node<'_>, position: &str, held: Frame, context: &mut Context) {
        let transforms = !matches!(node.style(Property::Transform), None | Some("" | "none"));
        let mut inner = held;
        if let Some(bounds) = node.bounds().filter(|_| !is_viewport_box(node)) {
            let cuts = |property| !matches!(node.style(property), None | Some("" | "visible"));
            if is_scrolled(node) {
                let window = bounds.intersection(held.clip).unwrap_or(bounds);
                self.planes.push(Plane {
                    parent: Some((held.plane, window)),
                    ..Plane::default()
                });
                inner = Frame {
                    plane: self.planes.len() - 1,
                    clip: EVERYWHERE,
                };
            } else if cuts(Property::OverflowX) || cuts(Property::OverflowY) {
                let nothing = Rect {
                    width: 0.0,
                    height: 0.0,
                    ..bounds
                };
                inner = Frame {
                    clip: held.clip.intersection(bounds).unwrap_or(nothing),
                    ..held
                };
            }
        }
        context.flow = inner;
        if position != "static" || transforms {
            context.absolute = inner;
        }
        if transforms {
            context.window = inner;
        }
    }

    fn paint(
        &mut self,
        page: &Page<'_>,
        node: Node<'_>,
        phase: Phase,
        makes_layer: bool,
        context: &Context,
    ) {
        let Some(bounds) = node.bounds() else { return };
        let is_marker = node.kind() == NodeKind::Pseudo(Pseudo::Marker);
        if is_marker || canvas_source(node.owner_document()) == Some(node) {
            return;
        }
        let paints = background::paints(node, bounds);
        if paints.is_empty() || page.semantics.visible_box(node).is_none() {
            return;
        }
        let order = self
            .layers
            .order(context.layer, makes_layer, phase, context.place);
        let is_turned = is_turned(node);
        let lines = if node.style(Property::Display) == Some("inline") {
            lines_within(node)
        } else {
            Vec::new()
        };
        for (rect, paint) in paints {
            let paint = if is_turned {
                Paint::Unknown(Why::Effect)
            } else {
                paint
            };
            // The box of an inline element is that around all its lines: it paints the lines only.
            if lines.len() > 1 && rect == bounds {
                for &line in &lines {
                    self.push(order, line, paint.clone(), context);
                }
            } else {
                self.push(order, rect, paint, context);
            }
        }
    }

    fn push(&mut self, order: Order, rect: Rect, paint: Paint, context: &Context) {
        // What is fixed and as large as the window lies behind the whole page, however it is scrolled.
        let fills_window = context.fixed.is_some()
            && rect.width >= self.window.width * 0.95
            && rect.height >= self.window.height * 0.95;
        let rect = if fills_window { EVERYWHERE } else { rect };
        if let Some(rect) = rect.intersection(context.flow.clip) {
            let (group, fixed, plane) = (context.group, context.fixed, context.flow.plane);
            self.painters.push(Painter {
                order,
                rect,
                paint,
                group,
                fixed,
                plane,
            });
        }
    }

    fn index(&mut self) {
        self.painters.sort_by_key(|painter| painter.order);
        for (number, painter) in (0_u32..).zip(&self.painters) {
            if let Some(plane) = self.planes.get_mut(painter.plane) {
                plane.grid.add(number, painter.rect);
            }
        }
    }

    /// The colour a page shows where nothing paints.
    pub(super) fn canvas() -> Color {
        Color::WHITE
    }
}

/// Negative layers within negative layers that are told apart.
const MOST_NESTED: usize = 16;
/// Lines of an inline element that are looked at one by one.
const MOST_LINES: usize = 200;

/// The element whose background is that of the canvas (CSS Backgrounds 3 §2.11).
fn canvas_source(document: Node<'_>) -> Option<Node<'_>> {
    let root = document.child_elements().next()?;
    let body = root
        .is("html")
        .then(|| root.child_elements().find(|child| child.is("body")))
        .flatten();
    let paints = |node: &Node<'_>| {
        let color = Color::parse(node.style(Property::BackgroundColor).unwrap_or_default());
        let image = node.style(Property::BackgroundImage).unwrap_or_default();
        node.layout().is_some()
            && (color.is_none_or(|color| !color.is_invisible()) || !matches!(image, "" | "none"))
    };
    Some(root).filter(paints).or(body.filter(paints))
}

/// What overflows the root or body scrolls with the window.
fn is_viewport_box(node: Node<'_>) -> bool {
    node.is("html")
        || (node.is("body")
            && node
                .parent_element()
                .is_some_and(|parent| parent.is("html")))
}

/// True for boxes whose content is larger than they are and can be scrolled.
fn is_scrolled(node: Node<'_>) -> bool {
    let scrolls = |property| matches!(node.style(property), Some("auto" | "scroll"));
    let is_larger = || {
        let layout = node.layout()?;
        let (client, content) = (layout.client?, layout.scroll?);
        Some(content.width > client.width + 1.0 || content.height > client.height + 1.0)
    };
    (scrolls(Property::OverflowX) || scrolls(Property::OverflowY)) && is_larger().unwrap_or(true)
}

/// True for boxes that a transform turns or skews, so that their bounds are larger than they are.
fn is_turned(node: Node<'_>) -> bool {
    let turned = |value: &str| {
        let Some(inner) = value
            .strip_prefix("matrix(")
            .and_then(|rest| rest.strip_suffix(')'))
        else {
            return value.starts_with("matrix3d");
        };
        let mut factors = inner
            .split(',')
            .map(|factor| factor.trim().parse::<f64>().unwrap_or(f64::NAN));
        let (b, c) = (factors.nth(1), factors.next());
        !matches!((b, c), (Some(b), Some(c)) if b.abs() < 1e-6 && c.abs() < 1e-6)
    };
    node.style(Property::Transform)
        .is_some_and(|value| !matches!(value, "" | "none") && turned(value))
}

fn lines_within(node: Node<'_>) -> Vec<Rect> {
    let texts = node
        .flat_descendants()
        .take(MOST_LINES)
        .filter(|inner| inner.is_text());
    let lines = texts
        .filter_map(Node::layout)
        .flat_map(|layout| layout.lines.iter().map(|line| line.bounds));
    lines
        .filter(|line| !line.is_empty())
        .take(MOST_LINES)
        .collect()
}
