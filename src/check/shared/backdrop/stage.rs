//! Everything on the page that paints, in one pass over the flat tree.

use std::collections::HashMap;

use crate::check::shared::color::Color;
use crate::rule::Page;
use crate::snapshot::{Node, NodeId, NodeKind, Property, Pseudo, Rect};

use super::background;
use super::compose::Group;
use super::context::{self, Context};
use super::grid::Grid;
use super::look::{Look, Looks, Position};
use super::order::{Layers, Order, Phase};
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

/// The page as it is painted.
#[derive(Debug)]
pub(crate) struct Stage {
    pub(super) painters: Vec<Painter>,
    pub(super) planes: Vec<Plane>,
    pub(super) groups: Vec<Group>,
    contexts: Vec<Option<Context>>,
    layers: Layers,
    looks: Looks,
    /// Plain backgrounds by style row; `None` for rows that need a closer look.
    plain: HashMap<u32, Option<Color>>,
    window: Rect,
    /// True if the page is longer than the window.
    pub(super) scrolls: bool,
}

impl Stage {
    /// Walks the page.
    pub(crate) fn new(page: &Page<'_>) -> Self {
        let info = page.snapshot.page();
        let (width, height) = (
            f64::from(info.viewport.width),
            f64::from(info.viewport.height),
        );
        let document = page.snapshot.document();
        let order: Vec<Node<'_>> = document
            .into_iter()
            .flat_map(|document| std::iter::once(document).chain(document.flat_descendants()))
            .collect();
        let mut looks = Looks::default();
        let mut stage = Self {
            painters: Vec::new(),
            planes: Vec::new(),
            groups: Vec::new(),
            contexts: vec![None; page.snapshot.len()],
            layers: Layers::new(page.snapshot.len(), &order, &mut looks),
            looks,
            plain: HashMap::new(),
            window: Rect {
                x: 0.0,
                y: 0.0,
                width,
                height,
            },
            scrolls: info.page_size.1 > height + 1.0,
        };
        for (place, node) in (0_u32..).zip(order) {
            let inherited = node.flat_parent().and_then(|parent| stage.context(parent));
            let context = stage.visit(page, node, place, inherited);
            if let Some(entry) = stage.contexts.get_mut(node.id().index()) {
                *entry = context;
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

    /// The colour a page shows where nothing paints.
    pub(super) fn canvas() -> Color {
        Color::WHITE
    }

    fn visit(
        &mut self,
        page: &Page<'_>,
        node: Node<'_>,
        place: u32,
        inherited: Option<Context>,
    ) -> Option<Context> {
        match node.kind() {
            NodeKind::Document => Some(self.enter_document(node, inherited, place)),
            NodeKind::Element | NodeKind::Pseudo(_) => Some(self.enter_box(
                page,
                node,
                Context {
                    place,
                    ..inherited?
                },
            )),
            _ => Some(Context {
                place,
                ..inherited?
            }),
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
        let plane = self.add_plane(outside.map(|outside| (outside.flow.plane, window)));
        let outer_layer = outside.map_or(0, |outside| outside.layer);
        let layer = document
            .layout()
            .map_or(outer_layer, |layout| layout.paint_order);
        let mut context = Context::of_document(plane, layer, place, outside);
        // The background of the root element, or else of the body, covers the whole canvas.
        if let Some(source) = canvas_source(document) {
            context.canvas = Some(source.id());
            let order = self.layers.order(layer, true, Phase::Block, place);
            for (_, paint) in background::paints(source, source.bounds().unwrap_or(EVERYWHERE)) {
                let paint = if let Paint::Linear(_) = paint {
                    Paint::Unknown(Why::Gradient)
                } else {
                    paint
                };
                self.push(order, EVERYWHERE, paint, &context);
            }
        }
        context
    }

    fn enter_box(&mut self, page: &Page<'_>, node: Node<'_>, outside: Context) -> Context {
        let (Some(layout), Some(look)) = (node.layout(), self.looks.of(node)) else {
            return outside;
        };
        let makes_layer = layout.paint_order != outside.layer;
        let own_phase = Phase::of(node, &look, outside.has_items).max(outside.phase);
        let held = outside.frame_for(look.position);
        let mut context = Context {
            layer: layout.paint_order,
            phase: if makes_layer { Phase::Block } else { own_phase },
            has_items: look.has_items,
            flow: held,
            ..outside
        };
        if look.position == Position::Fixed {
            context.fixed = Some(node.id());
        }
        context.is_hidden |= look.may_be_hidden
            && page.semantics.is_displayed(node)
            && page.semantics.visible_box(node).is_none();
        context.group = self.group(&look, outside.group);
        if look.has_background || background::is_replaced(node) {
            self.paint(page, node, &look, makes_layer, &context);
        }
        let scrolled = context::is_scrolled(node, &look).then(|| {
            let bounds = node.bounds().unwrap_or(EVERYWHERE);
            self.add_plane(Some((
                held.plane,
                bounds.intersection(held.clip).unwrap_or(bounds),
            )))
        });
        context.hold(node, &look, held, scrolled);
        context
    }

    fn add_plane(&mut self, parent: Option<(usize, Rect)>) -> usize {
        self.planes.push(Plane {
            parent,
            ..Plane::default()
        });
        self.planes.len() - 1
    }

    /// A group of its own for boxes that are not fully opaque or have a filter or blend mode.
    fn group(&mut self, look: &Look, parent: Option<usize>) -> Option<usize> {
        if look.opacity >= 1.0 && !look.has_effect {
            return parent;
        }
        self.groups.push(Group::new(
            &self.groups,
            parent,
            look.opacity,
            look.has_effect,
        ));
        Some(self.groups.len() - 1)
    }

    fn paint(
        &mut self,
        page: &Page<'_>,
        node: Node<'_>,
        look: &Look,
        makes_layer: bool,
        context: &Context,
    ) {
        let Some(bounds) = node.bounds().filter(|bounds| !bounds.is_empty()) else {
            return;
        };
        let is_marker = node.kind() == NodeKind::Pseudo(Pseudo::Marker);
        if is_marker
            || context.is_hidden
            || context.canvas == Some(node.id())
            || !page.semantics.is_displayed(node)
        {
            return;
        }
        let order = self
            .layers
            .order(context.layer, makes_layer, context.phase, context.place);
        if let Some(color) = self
            .plain_background(node)
            .filter(|_| !look.is_turned && !look.is_broken_into_lines)
        {
            self.push(order, bounds, Paint::Solid(color), context);
            return;
        }
        let lines = if look.is_broken_into_lines {
            lines_within(node)
        } else {
            Vec::new()
        };
        for (rect, paint) in background::paints(node, bounds) {
            let paint = if look.is_turned {
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

    /// The background colour of boxes that paint nothing else.
    fn plain_background(&mut self, node: Node<'_>) -> Option<Color> {
        if background::is_replaced(node) {
            return None;
        }
        let row = node.layout()?.style;
        *self.plain.entry(row).or_insert_with(|| {
            let style = |property| node.style(property).unwrap_or_default();
            let has_image = !matches!(style(Property::BackgroundImage), "" | "none");
            let is_clipped = style(Property::BackgroundClip).contains("text");
            let color = Color::parse(style(Property::BackgroundColor));
            color.filter(|color| !has_image && !is_clipped && !color.is_invisible())
        })
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
}

/// Nodes of an inline element whose lines are looked at one by one.
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
