//! The little of CSS that is needed where no computed style is at hand: inline declarations and the
//! browser's own style sheet.

use super::text_level::is_text_level;
use crate::snapshot::{Node, Property};

/// HTML elements that are never displayed (HTML §15.3.1).
const NEVER_DISPLAYED: &[&str] = &[
    "area", "base", "basefont", "datalist", "head", "link", "meta", "noembed", "noframes", "param",
    "rp", "script", "style", "template", "title", "source", "track",
];

/// Further HTML elements that the browser's style sheet lays out in line, beside those of text level.
const INLINE: &[&str] = &[
    "area", "audio", "br", "canvas", "embed", "iframe", "img", "map", "object", "output",
    "picture", "slot", "video",
];

/// HTML elements laid out as a box within a line.
const INLINE_BLOCK: &[&str] = &[
    "button", "input", "marquee", "meter", "progress", "select", "textarea",
];

/// The value of a declaration in the `style` attribute, in static snapshots only: the browser's
/// computed values say more.
pub(super) fn inline_declaration<'a>(node: Node<'a>, property: &str) -> Option<&'a str> {
    if node.snapshot().has_layout() {
        return None;
    }
    declaration(node.attr("style")?, property)
}

fn declaration<'a>(style: &'a str, property: &str) -> Option<&'a str> {
    style
        .split(';')
        .filter_map(|declaration| declaration.split_once(':'))
        .rfind(|(name, _)| name.trim().eq_ignore_ascii_case(property))
        .map(|(_, value)| value.trim().trim_end_matches("!important").trim_end())
}

/// True if attributes and the browser's style sheet say the element is not displayed. Knows nothing
/// of the page's style sheets.
pub(super) fn is_display_none(node: Node<'_>) -> bool {
    if let Some(display) = node
        .attr("style")
        .and_then(|style| declaration(style, "display"))
    {
        return display.eq_ignore_ascii_case("none");
    }
    if !node.is_html() {
        return false;
    }
    NEVER_DISPLAYED.contains(&node.name()) && !is_exposed_without_box(node)
        || hidden_attribute(node)
        || (node.is("dialog") && !node.has_attr("open"))
        || (node.is("input") && node.attr_is("type", "hidden"))
        || (node.is("audio") && !node.has_attr("controls"))
        || node.has_attr("popover")
        || is_in_closed_details(node)
}

/// The areas of an image map have no boxes but are there.
fn is_exposed_without_box(node: Node<'_>) -> bool {
    node.is("area")
}

fn hidden_attribute(node: Node<'_>) -> bool {
    node.has_attr("hidden") && !(node.is("embed"))
}

/// Everything in a closed `details` but its first `summary`.
fn is_in_closed_details(node: Node<'_>) -> bool {
    node.parent_element().is_some_and(|details| {
        details.is("details")
            && !details.has_attr("open")
            && details.child_elements().find(|child| child.is("summary")) != Some(node)
    })
}

/// How an element stands among its neighbours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Flow {
    /// Part of the line.
    Inline,
    /// A box within the line.
    Atomic,
    /// A block, cell or the like.
    Block,
}

/// How the element is laid out: by computed style, else by inline declaration, else by the browser's
/// style sheet.
pub(super) fn flow(node: Node<'_>) -> Flow {
    let computed = node.style(Property::Display);
    match computed.or_else(|| inline_declaration(node, "display")) {
        Some("inline" | "contents" | "ruby" | "ruby-text" | "math") => Flow::Inline,
        Some(value) if value.starts_with("inline") => Flow::Atomic,
        Some(_) => Flow::Block,
        // Without a box but with something in it that has one: `display: contents`.
        None if node.is_rendered() => Flow::Inline,
        None => default_flow(node),
    }
}

fn default_flow(node: Node<'_>) -> Flow {
    if !node.is_html() {
        return if node.is_drawing() {
            Flow::Atomic
        } else {
            Flow::Inline
        };
    }
    let name = node.name();
    if is_text_level(node) || INLINE.contains(&name) || name.contains('-') {
        Flow::Inline
    } else if INLINE_BLOCK.contains(&name) {
        Flow::Atomic
    } else {
        Flow::Block
    }
}

/// The text alternative of generated content: `content: "…" / "alternative"` (CSS Content §2.1).
/// `None` if the value has no alternative part.
pub(super) fn content_alternative(content: &str) -> Option<String> {
    let slash = top_level_slash(content)?;
    Some(quoted_strings(content.get(slash + 1..)?))
}

/// Position of the `/` that is in no string and no parentheses.
fn top_level_slash(content: &str) -> Option<usize> {
    let (mut quote, mut depth, mut escaped) = (None, 0_u32, false);
    for (position, c) in content.char_indices() {
        if std::mem::take(&mut escaped) {
            continue;
        }
        match c {
            '\\' => escaped = true,
            _ if quote == Some(c) => quote = None,
            '"' | '\'' if quote.is_none() => quote = Some(c),
            '(' if quote.is_none() => depth += 1,
            ')' if quote.is_none() => depth = depth.saturating_sub(1),
            '/' if quote.is_none() && depth == 0 => return Some(position),
            _ => {}
        }
    }
    None
}

/// The strings of a list of CSS strings, put together.
pub(super) fn quoted_strings(list: &str) -> String {
    let (mut text, mut quote, mut chars) = (String::new(), None, list.chars());
    while let Some(c) = chars.next() {
        match quote {
            Some(open) if c == open => quote = None,
            Some(_) if c == '\\' => text.extend(chars.next()),
            Some(_) => text.push(c),
            None if c == '"' || c == '\'' => quote = Some(c),
            None => {}
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_alternative_of_generated_content_is_what_follows_the_slash() {
        assert_eq!(
            content_alternative(r#""→" / "next""#).as_deref(),
            Some("next")
        );
        assert_eq!(
            content_alternative(r#"url("a/b.png") / """#).as_deref(),
            Some("")
        );
        assert_eq!(content_alternative(r#""a / b""#), None);
        assert_eq!(content_alternative(r#""a\" / \"b""#), None);
        assert_eq!(content_alternative("url(a/b.png)"), None);
        assert_eq!(content_alternative("/"), Some(String::new()));
        assert_eq!(content_alternative("\"unclosed / "), None);
    }

    #[test]
    fn the_last_declaration_of_a_property_counts() {
        let style = "display:none; COLOR: red; Display : block !important";
        assert_eq!(declaration(style, "display"), Some("block"));
        assert_eq!(declaration("display", "display"), None);
    }
}
