//! Can the link be told from the text around it by more than its colour, or by a colour far enough from
//! that of the text (WCAG 1.4.1, G183)?

use crate::check::shared::color::Color;
use crate::check::shared::contrast::{Contrast, Contrasts};
use crate::check::shared::css::pixels;
use crate::check::shared::{flat, text_block};
use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::{Node, Property};

pub(crate) static CHECK: Check = Check {
    id: "link-distinct",
    needs: Needs::Layout,
    messages: &["link-color-only", "link-color-unknown"],
    run,
};

/// The contrast between link and text at which colour alone is enough to see by.
const ENOUGH: f64 = 3.0;

fn run(page: &Page<'_>, node: Node<'_>) -> Verdict {
    let Some(block) = text_block::block_around(node) else {
        return Verdict::yes();
    };
    if is_drawn_apart(page, node, block) {
        return Verdict::yes();
    }
    let contrasts = Contrasts::of(page, Contrast::Minimum);
    let around = colors(&contrasts, block, block);
    let own = colors(&contrasts, node, block);
    let (Some(around), Some(own)) = (around, own) else {
        return Verdict::unsure("link-color-unknown").related([block]);
    };
    let text = own.text.contrast(around.text);
    let behind = own.behind.contrast(around.behind);
    let is_alike = own.text.rounded() == around.text.rounded();
    if text >= ENOUGH || behind >= ENOUGH || (is_alike && behind <= 1.0) {
        return Verdict::yes();
    }
    Verdict::no("link-color-only")
        .with("ratio", (text.max(behind) * 100.0).floor() / 100.0)
        .with("link", own.text.hex())
        .with("text", around.text.hex())
        .related([block])
}

struct Colors {
    text: Color,
    behind: Color,
}

/// The colours of an element's text and of what is behind it; `None` where they cannot be told. What has
/// no background of its own stands on that of the block.
fn colors(contrasts: &Contrasts, node: Node<'_>, block: Node<'_>) -> Option<Colors> {
    let measured = |node| contrasts.reading(node).and_then(|reading| reading.worst);
    if let Some(pair) = measured(node) {
        return Some(Colors {
            text: pair.text,
            behind: pair.behind,
        });
    }
    let text = Color::parse(node.style(Property::Color)?)?;
    let background = Color::parse(node.style(Property::BackgroundColor)?)?;
    let behind = if background.is_opaque() {
        background
    } else if background.is_invisible() {
        measured(block).map_or(Color::WHITE, |pair| pair.behind)
    } else {
        return None;
    };
    text.is_opaque().then_some(Colors { text, behind })
}

/// Underlined, framed, of another font, with a picture: anything that is no colour.
fn is_drawn_apart(page: &Page<'_>, link: Node<'_>, block: Node<'_>) -> bool {
    let in_line = link.flat_ancestors().take_while(|around| *around != block);
    let same_text = in_line.take_while(|around| only_holds(*around, link));
    let below = || flat::within(link).filter(|inner| inner.layout().is_some());
    let holders = || below().filter(|inner| inner.is_element() || inner.is_pseudo());
    std::iter::once(link)
        .chain(same_text.filter(|around| around.is_element()))
        .any(|element| is_marked(element, block))
        || holders().any(|inner| {
            shows_picture(inner)
                || draws_shape(page, inner)
                || is_marked(inner, block) && says_all(inner, link)
        })
}

fn is_marked(element: Node<'_>, block: Node<'_>) -> bool {
    let own = |property| element.style(property).unwrap_or_default();
    let other = |property| block.style(property).unwrap_or_default();
    let differs = |property: &Property| own(*property) != other(*property);
    let first_family = |families: &str| families.split(',').next().map(str::to_owned);
    let font = [
        Property::FontWeight,
        Property::FontStyle,
        Property::FontSize,
    ];
    element.layout().is_some()
        && (has_line(element)
            || !matches!(own(Property::BackgroundImage), "" | "none")
            || !matches!(own(Property::BoxShadow), "" | "none")
            || differs(&Property::TextDecorationLine)
            || font.iter().any(differs)
            || first_family(own(Property::FontFamily)) != first_family(other(Property::FontFamily)))
}

/// True for a line above, below or around the box.
fn has_line(element: Node<'_>) -> bool {
    let own = |property| element.style(property).unwrap_or_default();
    let line = |kind, width, color| {
        !matches!(own(kind), "" | "none" | "hidden")
            && pixels(own(width)).is_some_and(|width| width > 0.0)
            && Color::parse(own(color)).is_none_or(|color| !color.is_invisible())
    };
    line(
        Property::BorderBottomStyle,
        Property::BorderBottomWidth,
        Property::BorderBottomColor,
    ) || line(
        Property::BorderTopStyle,
        Property::BorderTopWidth,
        Property::BorderTopColor,
    ) || line(
        Property::OutlineStyle,
        Property::OutlineWidth,
        Property::OutlineColor,
    )
}

/// True for a line or shape that the style sheet draws at the link, as an underline of its own making.
fn draws_shape(page: &Page<'_>, node: Node<'_>) -> bool {
    let is_seen = || {
        page.semantics
            .visible_box(node)
            .is_some_and(|it| !it.is_empty())
    };
    let background = node.style(Property::BackgroundColor).and_then(Color::parse);
    let is_filled = background.is_some_and(|color| !color.is_invisible());
    let has_image = || {
        !matches!(
            node.style(Property::BackgroundImage),
            None | Some("" | "none")
        )
    };
    node.is_pseudo()
        && (is_filled || has_image() || has_line(node))
        && is_seen()
        && !is_folded(node)
}

/// True for a box scaled to nothing, as lines are that grow under the pointer.
fn is_folded(node: Node<'_>) -> bool {
    let transform = node.style(Property::Transform).unwrap_or_default();
    let inner = transform.strip_prefix("matrix(").unwrap_or_default();
    let numbers: Vec<f64> = inner
        .split(',')
        .map_while(|it| it.trim().parse().ok())
        .collect();
    matches!(numbers[..], [a, b, c, d, ..] if (a * d - b * c).abs() < f64::EPSILON)
}

/// A picture, drawing or sign put beside the link's text.
fn shows_picture(node: Node<'_>) -> bool {
    let is_large = node.bounds().is_some_and(|bounds| !bounds.is_empty());
    let is_image = node.is_any(&["img", "canvas", "picture"]) || node.is_drawing();
    let is_sign = node.is_pseudo() && node.children().any(flat::is_text);
    is_large && (is_image || is_sign)
}

/// True if all the text of the outer element is within the inner one.
fn says_all(inner: Node<'_>, outer: Node<'_>) -> bool {
    inner.is_element() && inner.text_content().trim() == outer.text_content().trim()
}

fn only_holds(around: Node<'_>, link: Node<'_>) -> bool {
    says_all(link, around)
}
