//! An element's source for people to recognise it by: start tag and beginning of the content.

use std::borrow::Cow;

use super::{Node, NodeKind};

/// Longest attribute value shown whole, in characters.
const MAX_VALUE: usize = 60;

/// Elements without content and end tag.
const VOID: &[&str] = &[
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
];
/// Elements whose text is written as it is.
const RAW_TEXT: &[&str] = &[
    "script",
    "style",
    "xmp",
    "iframe",
    "noembed",
    "noframes",
    "plaintext",
];

/// The element as HTML, in about `max_length` characters at most: long attribute values are
/// shortened in the middle, and content that does not fit is cut, with `…` in either place.
/// Text and comments give themselves, documents and shadow roots their content.
pub fn outer_html(node: Node<'_>, max_length: usize) -> String {
    let mut writer = Writer {
        html: String::new(),
        left: max_length,
    };
    match node.kind() {
        NodeKind::Element => writer.element(node),
        NodeKind::Document | NodeKind::ShadowRoot(_) => _ = writer.content(node),
        NodeKind::Pseudo(_) => {
            return node
                .parent()
                .map_or_else(String::new, |up| outer_html(up, max_length));
        }
        _ => _ = writer.leaf(node),
    }
    writer.html
}

/// Collects text as long as there is room.
struct Writer {
    html: String,
    /// Characters left.
    left: usize,
}

impl Writer {
    fn element(&mut self, node: Node<'_>) {
        let end = end_tag(node);
        self.left = self.left.saturating_sub(end.chars().count());
        if self.start_tag(node) {
            self.content(node);
        }
        self.html.push_str(&end);
    }

    /// Writes what is below a node. False if it had to be cut.
    fn content(&mut self, node: Node<'_>) -> bool {
        // Open elements: what is left of their children, and their end tag.
        let mut open = vec![(node.children(), String::new())];
        while let Some((children, end)) = open.last_mut() {
            let Some(child) = children.next() else {
                let end = std::mem::take(end);
                open.pop();
                if !self.push(&end) {
                    return false;
                }
                continue;
            };
            let fits = match child.kind() {
                NodeKind::Element => {
                    open.push((child.children(), end_tag(child)));
                    self.start_tag(child)
                }
                _ => self.leaf(child),
            };
            if !fits {
                return false;
            }
        }
        true
    }

    fn leaf(&mut self, node: Node<'_>) -> bool {
        match node.kind() {
            NodeKind::Text => {
                let is_raw = node.parent_element().is_some_and(|up| up.is_any(RAW_TEXT));
                self.text(node.value(), !is_raw)
            }
            NodeKind::Comment => {
                self.push("<!--") && self.text(node.value(), false) && self.push("-->")
            }
            NodeKind::Doctype => self.push(&format!("<!doctype {}>", node.name())),
            _ => true,
        }
    }

    fn start_tag(&mut self, node: Node<'_>) -> bool {
        if !self.push(&format!("<{}", node.name())) {
            return false;
        }
        let fits = node.attrs().all(|(name, value)| {
            let shown: String = shorten(value).chars().map(escaped).collect();
            self.push(&format!(" {name}=\"{}\"", shown.replace('"', "&quot;")))
        });
        self.html.push('>');
        self.left = self.left.saturating_sub(1);
        fits
    }

    /// Writes text up to where there is no more room. False if that was not all.
    fn text(&mut self, text: &str, escape: bool) -> bool {
        text.chars().all(|character| {
            let mut plain = [0; 4];
            if escape {
                self.push(&escaped(character))
            } else {
                self.push(character.encode_utf8(&mut plain))
            }
        })
    }

    /// Writes all of a piece, or `…` if there is no room for it.
    fn push(&mut self, piece: &str) -> bool {
        let Some(left) = self.left.checked_sub(piece.chars().count()) else {
            self.html.push('…');
            self.left = 0;
            return false;
        };
        self.html.push_str(piece);
        self.left = left;
        true
    }
}

fn end_tag(node: Node<'_>) -> String {
    if node.is_any(VOID) {
        String::new()
    } else {
        format!("</{}>", node.name())
    }
}

/// Leaves out the middle of a long value.
fn shorten(value: &str) -> String {
    let half = MAX_VALUE / 2;
    if value.char_indices().nth(MAX_VALUE).is_none() {
        return value.to_owned();
    }
    let head = value.chars().take(half);
    let tail: Vec<char> = value.chars().rev().take(half).collect();
    head.chain(['…']).chain(tail.into_iter().rev()).collect()
}

fn escaped(character: char) -> Cow<'static, str> {
    match character {
        '&' => "&amp;".into(),
        '<' => "&lt;".into(),
        '>' => "&gt;".into(),
        '\u{a0}' => "&nbsp;".into(),
        other => other.to_string().into(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::Snapshot;
    use super::outer_html;

    fn html(body: &str, max_length: usize) -> String {
        let snapshot = Snapshot::from_html(&format!("<body>{body}"), "https://site.test/");
        let body = snapshot.elements_named("body").next().unwrap();
        outer_html(body.child_elements().next().unwrap(), max_length)
    }

    #[test]
    fn short_elements_are_shown_whole() {
        for whole in [
            "<p class=\"a\" title=\"\">x <b>&lt;y&gt; &amp; z</b><!-- c --><br>&nbsp;</p>",
            "<img src=\"x\" alt=\"&quot;a&quot; &lt; b\">",
            "<svg viewBox=\"0 0 1 1\"><use xlink:href=\"#x\"></use></svg>",
            "<script>a < b && c</script>",
        ] {
            assert_eq!(html(whole, 300), whole);
        }
    }

    #[test]
    fn what_does_not_fit_is_cut_between_characters() {
        let long = format!("<p><b>{}</b></p>", "é".repeat(1000));
        assert_eq!(html(&long, 20), format!("<p><b>{}…</p>", "é".repeat(10)));
        assert_eq!(html("<p>12345678</p>", 15), "<p>12345678</p>");
        assert_eq!(html("<p>123456789</p>", 15), "<p>12345678…</p>");
        for length in 0..60 {
            let cut = html(
                "<p title=日本語テキスト class='a b'><b>中文 &amp; <i>x</i></b> tail</p>",
                length,
            );
            assert!(cut.chars().count() <= length.max(6) + 2, "{length}: {cut}");
        }
    }

    #[test]
    fn long_values_lose_their_middle() {
        let value = format!("start-{}-end", "é".repeat(500));
        let shown = html(&format!("<a href='{value}' class=last>x</a>"), 300);
        assert!(shown.starts_with("<a href=\"start-é"), "{shown}");
        assert!(shown.ends_with("é-end\" class=\"last\">x</a>"), "{shown}");
        assert!(shown.chars().count() < 100);
    }

    #[test]
    fn huge_elements_cost_what_is_shown() {
        let many = "<i></i>".repeat(50_000);
        let snapshot = Snapshot::from_html(&format!("<div>{many}</div>"), "https://site.test/");
        let div = snapshot.elements_named("div").next().unwrap();
        let started = std::time::Instant::now();
        for _ in 0..10_000 {
            assert!(outer_html(div, 300).len() < 320);
        }
        assert!(started.elapsed().as_secs() < 20);
    }
}
