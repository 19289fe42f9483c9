//! Parsing of source text that may be made to hurt.

use html5ever::tendril::TendrilSink;
use html5ever::{ParseOpts, driver};
use scraper::{Html, HtmlTreeSink};

/// Elements within elements, as far as Chrome nests them. Each new tag costs the parser a walk up its
/// open elements, so a page of nothing but `<div>` would take the square of its length.
const MAX_DEPTH: usize = 512;
/// Nodes of a page. A few bytes of misnested formatting make hundreds of them.
const MAX_NODES: usize = 1_000_000;
/// Bytes parsed between two looks at the tree.
const CHUNK: usize = 4 * 1024;
/// The nodes looked at, counted from the last made.
const SAMPLE: usize = 32;

/// A parsed page.
#[derive(Debug)]
pub struct ParsedHtml {
    /// The document.
    pub html: Html,
    /// Whether the rest of the text was given up: too many nodes, or nested too deeply.
    pub truncated: bool,
}

/// Parses a page in bounded time and memory. Sane pages are parsed whole.
pub fn parse_html(text: &str) -> ParsedHtml {
    let mut parser = driver::parse_document(
        HtmlTreeSink::new(Html::new_document()),
        ParseOpts::default(),
    );
    let mut rest = text;
    while !rest.is_empty() {
        let (chunk, after) = rest.split_at(rest.floor_char_boundary(CHUNK));
        parser.process(chunk.into());
        rest = after;
        if is_excessive(&parser.tokenizer.sink.sink.0.borrow()) {
            break;
        }
    }
    ParsedHtml {
        html: parser.finish(),
        truncated: !rest.is_empty(),
    }
}

fn is_excessive(html: &Html) -> bool {
    let nodes = html.tree.nodes();
    let count = nodes.len();
    count > MAX_NODES
        || nodes
            .rev()
            .take(SAMPLE)
            .any(|node| node.ancestors().nth(MAX_DEPTH).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn has(parsed: &ParsedHtml, id: &str) -> bool {
        parsed
            .html
            .tree
            .nodes()
            .filter_map(|node| node.value().as_element())
            .any(|element| element.id() == Some(id))
    }

    #[test]
    fn long_and_deep_pages_are_parsed_whole() {
        let long = format!("{}<p id=end>", "<p>é<b>日本</b>".repeat(5_000));
        let parsed = parse_html(&long);
        assert!(!parsed.truncated && has(&parsed, "end"));
        let deep = format!("{}<p id=end>", "<div>".repeat(400));
        assert!(has(&parse_html(&deep), "end"));
    }

    #[test]
    fn pages_made_to_hurt_are_given_up() {
        let started = std::time::Instant::now();
        let formatting = (0..400)
            .map(|n| format!("<b id={n}>"))
            .collect::<Vec<_>>()
            .concat();
        for hostile in [
            "<div>".repeat(1_000_000),
            "<svg>".repeat(100_000),
            "<table><tr><td>".repeat(100_000),
            format!("<p>{formatting}</p>{}", "<p>x</p>".repeat(10_000)),
        ] {
            assert!(parse_html(&hostile).truncated);
        }
        assert!(
            started.elapsed().as_secs() < 60,
            "took {:?}",
            started.elapsed()
        );
    }
}
