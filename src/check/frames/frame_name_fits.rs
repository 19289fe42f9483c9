//! Has the frame's name a word that its document has too?

use std::collections::HashSet;

use crate::check::shared::stems::stems;
use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "frame-name-fits",
    needs: Needs::Dom,
    messages: &["frame-name-other-words"],
    run,
};

/// Letters that inflection mostly leaves alone.
const STEM: usize = 5;
/// Words of a name that are looked for.
const MOST: usize = 20;

fn run(page: &Page<'_>, frame: Node<'_>) -> Verdict {
    let name = page.semantics.name(frame).text.as_str();
    let Some(document) = frame.content_document() else {
        return Verdict::yes();
    };
    let said: HashSet<String> = stems(&said_in(page, document), STEM).collect();
    let is_said = |word: String| {
        let is_form = |it: &String| it.starts_with(&word) || word.starts_with(it.as_str());
        said.iter().any(is_form)
    };
    let mut words = stems(name, STEM).take(MOST).peekable();
    if words.peek().is_none() || words.any(is_said) {
        Verdict::yes()
    } else {
        Verdict::unsure("frame-name-other-words").with("name", name)
    }
}

/// The document's text, its title, and the words of its address.
fn said_in(page: &Page<'_>, document: Node<'_>) -> String {
    let mut infos = page.snapshot.documents().iter();
    let info = infos.find(|info| info.node == document.id());
    let texts = document.descendants().filter(|node| node.is_text());
    let texts: Vec<&str> = texts.map(Node::value).collect();
    let url = info.map_or("", |info| info.url.as_str());
    format!("{} {url}", texts.join(" "))
}
