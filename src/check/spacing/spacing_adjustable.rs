//! Can people widen the spacing of the text, or is it fixed in the `style` attribute and too narrow
//! (WCAG 1.4.12; ACT 24afc2, 9e45ec, 78fd32)?
//!
//! Nothing that an author or a browser extension adds wins against an important declaration there. It
//! holds for the element's own text and for all text below that inherits it.

use crate::check::shared::css::{Declaration, declared, pixels};
use crate::check::shared::flat;
use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::{Node, Property};

pub(crate) static CHECK: Check = Check {
    id: "spacing-adjustable",
    needs: Needs::Layout,
    messages: &["spacing-fixed"],
    run,
};

/// A spacing people must be able to set.
struct Spacing {
    property: Property,
    /// Least share of the font size.
    least: f64,
    /// Share of the font size that `normal` stands for.
    normal: f64,
    /// True if it only shows between lines.
    between_lines: bool,
}

const SPACINGS: &[Spacing] = &[
    Spacing {
        property: Property::LetterSpacing,
        least: 0.12,
        normal: 0.0,
        between_lines: false,
    },
    Spacing {
        property: Property::WordSpacing,
        least: 0.16,
        normal: 0.0,
        between_lines: false,
    },
    Spacing {
        property: Property::LineHeight,
        least: 1.5,
        normal: 1.2,
        between_lines: true,
    },
];

fn run(page: &Page<'_>, node: Node<'_>) -> Verdict {
    let style = node.attr("style").unwrap_or_default();
    for spacing in SPACINGS {
        let fixed = declared(style, spacing.property.name()).filter(is_fixed);
        let Some(fixed) = fixed else { continue };
        let narrow = texts_below(page, node, spacing)
            .filter_map(|text| Some((text, spacing.share(text)?)))
            .find(|(_, share)| *share < spacing.least);
        if let Some((text, share)) = narrow {
            return Verdict::no("spacing-fixed")
                .with("property", spacing.property.name())
                .with("value", fixed.value)
                .with("share", share)
                .with("least", spacing.least)
                .related((text != node).then_some(text));
        }
    }
    Verdict::yes()
}

/// Important, and a value of its own: what is inherited is judged where it comes from.
fn is_fixed(declaration: &Declaration<'_>) -> bool {
    const INHERITED: &[&str] = &["inherit", "unset", "revert", "revert-layer"];
    let value = declaration.value.to_ascii_lowercase();
    declaration.important && !INHERITED.contains(&value.as_str())
}

/// The element and those below it that inherit the spacing, as far as they show text it applies to.
fn texts_below<'a>(
    page: &'a Page<'a>,
    node: Node<'a>,
    spacing: &'a Spacing,
) -> impl Iterator<Item = Node<'a>> {
    let inherits = move |inner: Node<'a>| inner.is_element() && spacing.is_inherited(node, inner);
    let below = flat::pruned(node, inherits).filter(move |inner| inherits(*inner));
    std::iter::once(node)
        .chain(below)
        .filter(move |element| spacing.shows(page, *element))
}

impl Spacing {
    /// The spacing as a share of the font size, in hundredths.
    fn share(&self, node: Node<'_>) -> Option<f64> {
        let value = node.style(self.property)?;
        let size = node.style(Property::FontSize).and_then(pixels)?;
        let share = match value {
            "normal" => self.normal,
            _ => pixels(value)? / size,
        };
        Some((share * 100.0).round() / 100.0)
    }

    fn is_inherited(&self, from: Node<'_>, inner: Node<'_>) -> bool {
        let style = inner.attr("style").unwrap_or_default();
        let same_length = inner.style(self.property) == from.style(self.property);
        // A line height that is a number is inherited as such, not as the length it makes.
        let same_number = self.between_lines && self.share(inner) == self.share(from);
        declared(style, self.property.name()).is_none() && (same_length || same_number)
    }

    /// True if the element has visible text of its own; for line heights, text that is wrapped.
    fn shows(&self, page: &Page<'_>, element: Node<'_>) -> bool {
        let texts = element.children().filter(|child| flat::is_text(*child));
        let mut seen = texts.filter(|text| page.semantics.visible_box(*text).is_some());
        seen.any(|text| !self.between_lines || is_wrapped(text))
    }
}

fn is_wrapped(text: Node<'_>) -> bool {
    let lines = text.layout().map_or(&[][..], |layout| &layout.lines);
    let first = lines.first().map_or(0.0, |line| line.bounds.bottom());
    lines.iter().any(|line| line.bounds.y + 2.0 > first)
}
