//! What meets one line of text.

use crate::check::shared::color::Color;
use crate::snapshot::{Node, NodeId, Rect};

use super::compose::{self, Group};
use super::context::Context;
use super::grid::Grid;
use super::stage::{Painter, Stage};
use super::{Backdrop, Paint, Pair, Why};

/// Boxes below a text that are looked at before giving up.
const MOST_LOOKED_AT: usize = 400;
/// Boxes that may lie on each other at one place.
const MOST_LAYERS: usize = 48;
/// Boxes that touch by less, in pixels, do not meet.
const TOUCH: f64 = 0.5;

/// Everything painted below and above a line of text.
#[derive(Debug)]
pub(crate) struct Scene<'s> {
    groups: &'s [Group],
    /// The lowest first.
    layers: Vec<Layer<'s>>,
    /// How many of the layers are below the text.
    below: usize,
    ink_path: Vec<usize>,
    /// The middle of the line: letters are there whatever the font.
    core: Rect,
    /// Why nothing can be told anywhere on the line.
    trouble: Option<Why>,
}

#[derive(Debug)]
struct Layer<'s> {
    painter: &'s Painter,
    path: Vec<usize>,
    /// The part of its box that counts here: moved with the text where that is scrolled into view.
    rect: Rect,
}

impl Stage {
    /// The scene of a line of a node's text; `None` if the line cannot be seen.
    pub(crate) fn scene<'s>(&'s self, node: Node<'_>, line: Rect) -> Option<Scene<'s>> {
        let context = self.context(node)?;
        let core = core(line);
        // Left of and above the page's origin nothing can be scrolled into view.
        let is_off_page = line.right() <= 0.0 || line.bottom() <= 0.0;
        if context.is_hidden
            || (is_off_page && self.planes.get(context.flow.plane)?.parent.is_none())
        {
            return None;
        }
        context.flow.clip.intersection(core)?;
        let mut scene = Scene {
            groups: &self.groups,
            layers: Vec::new(),
            below: 0,
            ink_path: Vec::new(),
            core,
            trouble: None,
        };
        match compose::path(&self.groups, context.group) {
            Some(path) if self.has_effect(&path) => scene.trouble = Some(Why::Effect),
            Some(path) => scene.ink_path = path,
            None => {
                scene.trouble = Some(Why::TooComplex);
                return Some(scene);
            }
        }
        let is_covered = Gathering {
            stage: self,
            scene: &mut scene,
            fixed: context.fixed,
            looked_at: 0,
        }
        .gather(&context);
        (!is_covered).then_some(scene)
    }

    fn has_effect(&self, path: &[usize]) -> bool {
        path.iter().any(|group| {
            self.groups
                .get(*group)
                .is_some_and(|group| group.has_effect)
        })
    }
}

/// Line boxes are as high as the font allows; letters without accents and descenders are in the middle.
fn core(line: Rect) -> Rect {
    let (x, y) = if line.width >= line.height {
        (TOUCH.min(line.width / 4.0), line.height / 4.0)
    } else {
        (line.width / 4.0, TOUCH.min(line.height / 4.0))
    };
    Rect {
        x: line.x + x,
        y: line.y + y,
        width: line.width - 2.0 * x,
        height: line.height - 2.0 * y,
    }
}

/// Picks the layers of a scene, plane by plane.
struct Gathering<'g, 's> {
    stage: &'s Stage,
    scene: &'g mut Scene<'s>,
    /// The box fixed to the window that the text is in.
    fixed: Option<NodeId>,
    looked_at: usize,
}

impl<'s> Gathering<'_, 's> {
    /// True if something plain covers the text.
    fn gather(&mut self, context: &Context) -> bool {
        let order = self.stage.order_of_text(context);
        let painters = &self.stage.painters;
        let limit = u32::try_from(painters.partition_point(|painter| painter.order < order))
            .unwrap_or(u32::MAX);
        let (mut below, mut above) = (Vec::new(), Vec::new());
        let mut next = Some((context.flow.plane, self.scene.core));
        let mut is_closed = false;
        let mut window = None;
        while let Some((plane, place)) = next {
            let Some(plane) = self.stage.planes.get(plane) else {
                break;
            };
            if !is_closed {
                is_closed = self.add_below(&plane.grid, place, limit, &mut below);
            }
            if self.add_above(&plane.grid, (place, window), limit, &mut above) {
                return true;
            }
            window = plane.parent.map(|(_, window)| window);
            next = plane
                .parent
                .map(|(parent, window)| (parent, moved_into(place, window)));
        }
        if !is_closed && self.fixed.is_some() && self.stage.scrolls {
            self.scene.trouble.get_or_insert(Why::ScrollsUnder);
        }
        below.reverse();
        self.scene.below = below.len();
        self.scene.layers = below;
        self.scene.layers.extend(above);
        if self.scene.layers.len() > MOST_LAYERS {
            self.scene.trouble = Some(Why::TooComplex);
        }
        false
    }

    /// Adds what is painted before the text, the highest first. True if nothing lower can be seen.
    fn add_below(
        &mut self,
        grid: &Grid,
        place: Rect,
        limit: u32,
        layers: &mut Vec<Layer<'s>>,
    ) -> bool {
        for number in grid.below(place, limit) {
            self.looked_at += 1;
            if self.looked_at > MOST_LOOKED_AT || layers.len() > MOST_LAYERS {
                self.scene.trouble = Some(Why::TooComplex);
                return true;
            }
            let Some(painter) = self.stage.painters.get(number as usize) else {
                continue;
            };
            if !meets(painter.rect, place) {
                continue;
            }
            if self.fixed.is_some() && painter.fixed != self.fixed && self.stage.scrolls {
                self.scene.trouble.get_or_insert(Why::ScrollsUnder);
                return true;
            }
            let closes =
                painter.paint.is_opaque() && painter.group.is_none() && holds(painter.rect, place);
            self.push(painter, place, layers);
            if closes {
                return true;
            }
        }
        false
    }

    /// Adds what is painted after the text. True if it hides the text. The text may stand in the window of
    /// a box that scrolls.
    fn add_above(
        &mut self,
        grid: &Grid,
        (place, window): (Rect, Option<Rect>),
        limit: u32,
        layers: &mut Vec<Layer<'s>>,
    ) -> bool {
        for number in grid.above(place, limit, MOST_LOOKED_AT) {
            let Some(painter) = self.stage.painters.get(number as usize) else {
                continue;
            };
            // What is fixed to the window covers the text only until the page is scrolled, what lies at the
            // edge of a box only until that is.
            let is_passing = (painter.fixed.is_some() && painter.fixed != self.fixed)
                || window.is_some_and(|window| !holds(painter.rect, window));
            if is_passing || !meets(painter.rect, place) {
                continue;
            }
            let is_plain = matches!(painter.paint, Paint::Solid(_));
            if is_plain
                && painter.paint.is_opaque()
                && painter.group.is_none()
                && holds(painter.rect, place)
            {
                return true;
            }
            if !is_plain {
                self.scene.trouble.get_or_insert(Why::Covered);
            }
            self.push(painter, place, layers);
        }
        false
    }

    fn push(&mut self, painter: &'s Painter, place: Rect, layers: &mut Vec<Layer<'s>>) {
        let core = self.scene.core;
        let (x, y) = (core.x - place.x, core.y - place.y);
        let rect = Rect {
            x: painter.rect.x + x,
            y: painter.rect.y + y,
            ..painter.rect
        };
        match compose::path(&self.stage.groups, painter.group) {
            Some(path) => {
                if self.stage.has_effect(&path) {
                    self.scene.trouble.get_or_insert(Why::Effect);
                }
                layers.push(Layer {
                    painter,
                    path,
                    rect,
                });
            }
            None => self.scene.trouble = Some(Why::TooComplex),
        }
    }
}

fn meets(rect: Rect, place: Rect) -> bool {
    rect.intersection(place).is_some_and(|both| {
        both.width > TOUCH.min(place.width / 2.0) && both.height > TOUCH.min(place.height / 2.0)
    })
}

fn holds(rect: Rect, place: Rect) -> bool {
    let grown = Rect {
        x: rect.x - TOUCH,
        y: rect.y - TOUCH,
        width: rect.width + 2.0 * TOUCH,
        height: rect.height + 2.0 * TOUCH,
    };
    grown.contains(place)
}

/// The place where something is seen once it is scrolled into its window.
fn moved_into(place: Rect, window: Rect) -> Rect {
    let (width, height) = (
        place.width.min(window.width),
        place.height.min(window.height),
    );
    Rect {
        x: place.x.min(window.right() - width).max(window.x),
        y: place.y.min(window.bottom() - height).max(window.y),
        width,
        height,
    }
}

impl Scene<'_> {
    /// Why nothing can be told anywhere on the line, if so.
    pub(crate) fn trouble(&self) -> Option<Why> {
        self.trouble
    }

    /// True if nothing changes the colour of the letters: no effect, no opacity, nothing over them.
    pub(crate) fn leaves_ink_alone(&self) -> bool {
        let is_clear = !matches!(
            self.trouble,
            Some(Why::Effect | Why::Covered | Why::TooComplex)
        );
        is_clear && self.ink_path.is_empty() && self.below == self.layers.len()
    }

    /// The middle of the line.
    pub(crate) fn core(&self) -> Rect {
        self.core
    }

    /// True if it is the same at every point of the line.
    pub(crate) fn is_uniform(&self) -> bool {
        self.layers.iter().all(|layer| {
            matches!(layer.painter.paint, Paint::Solid(_)) && holds(layer.rect, self.core)
        })
    }

    /// True if it has layers whose colour at a point is one of several.
    pub(crate) fn has_choices(&self) -> bool {
        self.layers
            .iter()
            .any(|layer| matches!(layer.painter.paint, Paint::Stops(_)))
    }

    /// What text of this colour and the place around it look like at a point; `choice` (0 to 1) picks
    /// a colour where several are possible.
    pub(crate) fn at(&self, ink: Color, point: (f64, f64), choice: f64) -> Backdrop {
        let mut below: Vec<(&[usize], Color)> = Vec::new();
        let mut above: Vec<(&[usize], Color)> = Vec::new();
        for (position, layer) in self.layers.iter().enumerate() {
            let spot = Rect {
                x: point.0,
                y: point.1,
                width: 0.0,
                height: 0.0,
            };
            if !holds(layer.rect, spot) {
                continue;
            }
            let (dx, dy) = (
                layer.painter.rect.x - layer.rect.x,
                layer.painter.rect.y - layer.rect.y,
            );
            match layer.painter.paint.at((point.0 + dx, point.1 + dy), choice) {
                Ok(color) if position < self.below => below.push((&layer.path, color)),
                Ok(color) => above.push((&layer.path, color)),
                Err(why) => return Backdrop::Unknown(why),
            }
        }
        let clear = Color::new(0.0, 0.0, 0.0, 0.0);
        let look = |ink: Color| {
            let layers = below
                .iter()
                .copied()
                .chain([(&self.ink_path[..], ink)])
                .chain(above.iter().copied());
            compose::blend(self.groups, Stage::canvas(), layers).rounded()
        };
        Backdrop::Solid(Pair {
            text: look(ink),
            behind: look(clear),
        })
    }
}
