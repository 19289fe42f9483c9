//! The texts of a page: where each line is and how it is drawn.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Arc;

use super::Contrast;
use super::shadow::{self, Shadow};
use crate::check::shared::color::Color;
use crate::rule::Page;
use crate::snapshot::{Node, NodeKind, Property, Pseudo, Rect};

/// How a text is drawn.
#[derive(Clone, Debug)]
pub(crate) struct TextStyle {
    /// Font size in CSS pixels.
    pub(crate) size: f64,
    /// 400 is normal, 700 bold.
    pub(crate) weight: f64,
    /// The colour of the letters; `None` if it cannot be read.
    pub(crate) ink: Option<Color>,
    /// `None` if they cannot be read.
    pub(super) shadows: Option<Vec<Shadow>>,
    /// True if the letters show the background image instead of a colour.
    pub(super) is_painted: bool,
}

/// 18 points and 14 points in CSS pixels. Authors who write `18.66px` mean 14 points.
const LARGE: f64 = 24.0;
const LARGE_BOLD: f64 = 18.66;
const BOLD: f64 = 700.0;

impl TextStyle {
    /// Large scale text (WCAG 2.2): 18 points, or 14 points and bold.
    fn is_large(&self) -> bool {
        self.size >= LARGE || (self.size >= LARGE_BOLD && self.weight >= BOLD)
    }

    /// The contrast ratio WCAG 1.4.3 or 1.4.6 demands.
    pub(super) fn needed(&self, level: Contrast) -> f64 {
        match (level, self.is_large()) {
            (Contrast::Minimum, true) => 3.0,
            (Contrast::Minimum, false) | (Contrast::Enhanced, true) => 4.5,
            (Contrast::Enhanced, false) => 7.0,
        }
    }

    fn read(node: Node<'_>, in_drawing: bool) -> Self {
        let style = |property| node.style(property).unwrap_or_default();
        let fill = style(Property::WebkitTextFillColor);
        let ink = if in_drawing {
            style(Property::Fill)
        } else if matches!(fill, "" | "currentcolor") {
            style(Property::Color)
        } else {
            fill
        };
        Self {
            size: style(Property::FontSize)
                .trim_end_matches("px")
                .parse()
                .unwrap_or(16.0),
            weight: style(Property::FontWeight).parse().unwrap_or(400.0),
            ink: Color::parse(ink),
            shadows: shadow::shadows(style(Property::TextShadow)),
            is_painted: false,
        }
    }
}

/// The styles read so far, by the row of the snapshot's style table: pages have few.
#[derive(Default)]
struct Styles(HashMap<(u32, bool), Arc<TextStyle>>);

impl Styles {
    fn of(&mut self, node: Node<'_>, in_drawing: bool) -> Option<Arc<TextStyle>> {
        let row = node.layout()?.style;
        let known = self
            .0
            .entry((row, in_drawing))
            .or_insert_with(|| Arc::new(TextStyle::read(node, in_drawing)));
        let sees_through = known.ink.is_some_and(|ink| !ink.is_opaque());
        if sees_through && shows_background_in_letters(node) {
            return Some(Arc::new(TextStyle {
                is_painted: true,
                ..TextStyle::clone(known)
            }));
        }
        Some(known.clone())
    }
}

/// `background-clip: text` on the box around the text or one near above.
fn shows_background_in_letters(node: Node<'_>) -> bool {
    let boxes = std::iter::once(node)
        .chain(node.flat_ancestors())
        .take(NEAR);
    boxes
        .filter_map(|node| node.style(Property::BackgroundClip))
        .any(|clip| clip.contains("text"))
}

const NEAR: usize = 8;

/// A piece of text in one style.
#[derive(Debug)]
pub(super) struct Passage<'a> {
    /// The element whose text it is.
    pub(super) owner: Node<'a>,
    /// The node that is drawn: a text node, or a control that shows text.
    pub(super) node: Node<'a>,
    pub(super) lines: Vec<Rect>,
    pub(super) text: Cow<'a, str>,
    pub(super) style: Arc<TextStyle>,
    /// True for text of a drawing (SVG).
    pub(super) in_drawing: bool,
}

/// Every text of the page that has a box, in arena order.
pub(super) fn passages<'a>(page: &Page<'a>) -> impl Iterator<Item = Passage<'a>> {
    let snapshot = page.snapshot;
    let mut styles = Styles::default();
    snapshot.nodes().filter_map(move |node| match node.kind() {
        NodeKind::Text => text_passage(node, &mut styles),
        NodeKind::Element if node.is_html() => control_passage(node, &mut styles),
        _ => None,
    })
}

fn text_passage<'a>(node: Node<'a>, styles: &mut Styles) -> Option<Passage<'a>> {
    let layout = node.layout()?;
    let text = node
        .rendered_text()
        .filter(|text| !text.trim().is_empty())?;
    let parent = node.flat_parent()?;
    if parent.kind() == NodeKind::Pseudo(Pseudo::Marker) {
        return None;
    }
    let owner = node.flat_parent_element()?;
    let in_drawing = owner.is_svg();
    if !owner.is_html() && !in_drawing {
        return None;
    }
    let lines: Vec<Rect> = layout
        .lines
        .iter()
        .map(|line| line.bounds)
        .filter(|line| !line.is_empty())
        .collect();
    if lines.is_empty() {
        return None;
    }
    let style = styles.of(node, in_drawing)?;
    Some(Passage {
        owner,
        node,
        lines,
        text: text.into(),
        style,
        in_drawing,
    })
}

/// Kinds of `input` that show their value as text.
const FIELDS: &[&str] = &[
    "", "text", "search", "tel", "url", "email", "number", "submit", "reset", "button",
];

/// Controls draw their text without a node for it.
fn control_passage<'a>(node: Node<'a>, styles: &mut Styles) -> Option<Passage<'a>> {
    let bounds = node.bounds()?;
    let text: Cow<'a, str> = match node.name() {
        "input" => field_text(node)?.into(),
        "textarea" => node
            .control_value()
            .map_or_else(|| node.text_content().into(), Cow::from),
        "select" if !shows_list(node) => chosen_option(node)?.text_content().into(),
        "option" => node.text_content().into(),
        _ => return None,
    };
    if text.trim().is_empty() {
        return None;
    }
    let style = styles.of(node, false)?;
    let line = first_line(node, bounds, style.size);
    let lines = vec![if is_at_left(node) {
        no_longer_than(&text, line, style.size)
    } else {
        line
    }];
    Some(Passage {
        owner: node,
        node,
        lines,
        text,
        style,
        in_drawing: false,
    })
}

fn field_text(input: Node<'_>) -> Option<&str> {
    let kind = input
        .attr("type")
        .unwrap_or_default()
        .trim()
        .to_ascii_lowercase();
    let shows_value = FIELDS.contains(&kind.as_str());
    shows_value.then(|| input.control_value().or_else(|| input.attr("value")))?
}

fn shows_list(select: Node<'_>) -> bool {
    select.has_attr("multiple")
        || select
            .attr("size")
            .and_then(|size| size.trim().parse::<u32>().ok())
            .is_some_and(|size| size > 1)
}

fn chosen_option(select: Node<'_>) -> Option<Node<'_>> {
    let options = || select.descendants().filter(|node| node.is("option"));
    let chosen = options().find(|option| option.control().is_some_and(|control| control.selected));
    chosen.or_else(|| options().next())
}

/// Selects and fields have their text at the left where the language is written from there; buttons in
/// the middle.
fn is_at_left(node: Node<'_>) -> bool {
    let is_button = node.is("input")
        && node.attr("type").is_some_and(|kind| {
            let kind = kind.trim();
            ["submit", "reset", "button"]
                .iter()
                .any(|button| kind.eq_ignore_ascii_case(button))
        });
    let runs_left = std::iter::once(node)
        .chain(node.flat_ancestors())
        .find_map(|node| node.attr("dir"))
        .is_some_and(|dir| !dir.eq_ignore_ascii_case("ltr"));
    !is_button && !runs_left
}

/// Letters are at most an em wide: what is further right, an arrow perhaps, is not behind them.
fn no_longer_than(text: &str, line: Rect, size: f64) -> Rect {
    #[expect(clippy::cast_precision_loss, reason = "a length of text")]
    let most = text.trim().chars().count() as f64 * size;
    Rect {
        width: line.width.min(most),
        ..line
    }
}

/// Where a control's text must be: within its box, a line high. In areas for several lines, at the top.
fn first_line(node: Node<'_>, bounds: Rect, size: f64) -> Rect {
    let height = size.min(bounds.height);
    let y = if node.is("textarea") {
        (bounds.height - height).min(size / 2.0)
    } else {
        (bounds.height - height) / 2.0
    };
    let inset = (size / 2.0).min(bounds.width / 4.0);
    Rect {
        x: bounds.x + inset,
        y: bounds.y + y,
        width: bounds.width - 2.0 * inset,
        height,
    }
}
