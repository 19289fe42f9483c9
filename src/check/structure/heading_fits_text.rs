//! Does the heading describe what follows it?
//!
//! ACT b49b2e. A heading that shares a word with the text below it is taken to; about others a person is
//! asked.

use std::collections::HashSet;

use crate::check::shared::sections::Sections;
use crate::check::shared::stems::{is_unspaced, stems};
use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "heading-fits-text",
    needs: Needs::Dom,
    messages: &["heading-unlike-text"],
    run,
};

/// Letters that words have in common when they are forms of one another: “opening” and “open”.
const STEM: usize = 4;
/// Characters of the text that are put before the person asked.
const SHOWN: usize = 60;

fn run(page: &Page<'_>, heading: Node<'_>) -> Verdict {
    let name = &page.semantics.name(heading).text;
    let sections = Sections::of(page);
    let text = sections.text_after(heading);
    if text.is_empty() || shares_word(name, text) {
        return Verdict::yes();
    }
    let shown: String = text.trim_end().chars().take(SHOWN).collect();
    Verdict::unsure("heading-unlike-text")
        .with("heading", name.as_str())
        .with("text", shown)
}

/// True also if the heading has no word long enough to tell.
fn shares_word(heading: &str, text: &str) -> bool {
    let mut signs = heading.chars().filter(|c| is_unspaced(*c)).peekable();
    if signs.peek().is_some() {
        return signs.any(|sign| text.contains(sign));
    }
    let below: HashSet<String> = stems(text, STEM).collect();
    let mut words = stems(heading, STEM).peekable();
    words.peek().is_none() || words.any(|word| below.contains(&word))
}
