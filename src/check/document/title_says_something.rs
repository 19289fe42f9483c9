//! Is the title of the page more than what an authoring tool puts in until there is one?

use std::collections::HashSet;

use crate::check::shared::stems::stems;
use crate::check::shared::wording;
use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::{Node, collapse, text_runs_below};

pub(crate) static CHECK: Check = Check {
    id: "title-says-something",
    needs: Needs::Dom,
    messages: &[
        "title-placeholder",
        "title-signs",
        "title-part-of-heading",
        "title-unlike-text",
    ],
    run,
};

fn run(page: &Page<'_>, root: Node<'_>) -> Verdict {
    let Some(title) = root.descendants().find(|inner| inner.is("title")) else {
        return Verdict::yes();
    };
    let text = collapse(&title.text_content());
    let lower = text.to_ascii_lowercase();
    let is_file = [
        ".html", ".htm", ".php", ".aspx", ".jsp", ".docx", ".doc", ".indd",
    ]
    .iter()
    .any(|ending| lower.ends_with(ending) && !lower.contains(' '));
    if is_file
        || wording::is_one_of(&text, page.semantics.lang_of(root), |it| {
            &it.placeholder_titles
        })
    {
        Verdict::no("title-placeholder")
            .with("title", text)
            .related([title])
    } else if !text.is_empty() && !text.chars().any(char::is_alphanumeric) {
        Verdict::no("title-signs")
            .with("title", text)
            .related([title])
    } else {
        beside_content(page, root, &text).related([title])
    }
}

/// Compares the title with the page: it should name the subject, not only the site.
fn beside_content(page: &Page<'_>, root: Node<'_>, title: &str) -> Verdict {
    let headings = main_headings(page, root);
    if let Some(heading) = headings.iter().find(|heading| goes_before(heading, title)) {
        return Verdict::unsure("title-part-of-heading")
            .with("title", title)
            .with("heading", heading.as_str());
    }
    let is_repeated = headings.iter().any(|it| repeats_heading(title, it));
    if !is_repeated && is_about_other_words(root, title) {
        return Verdict::unsure("title-unlike-text").with("title", title);
    }
    Verdict::yes()
}

/// Headings looked at where none is the main one.
const MOST_HEADINGS: usize = 50;

/// The text of the main heading. Without one of level 1, any of the others may be it.
fn main_headings(page: &Page<'_>, root: Node<'_>) -> Vec<String> {
    let level = |node: &Node<'_>| page.semantics.heading_level(*node);
    let text = |node: Node<'_>| collapse(&node.text_content());
    if let Some(heading) = root.descendants().find(|node| level(node) == Some(1)) {
        return vec![text(heading)];
    }
    let others = root.descendants().filter(|node| level(node).is_some());
    others.take(MOST_HEADINGS).map(text).collect()
}

/// True if the heading ends with the title and says three words or more before it.
fn goes_before(heading: &str, title: &str) -> bool {
    let before = heading.strip_suffix(title).unwrap_or("");
    before.split_whitespace().count() >= 3
}

/// Letters that inflection mostly leaves alone.
const STEM: usize = 5;

/// What separates the page's own title from the names of its section and site.
const SEPARATORS: &[char] = &['|', '-', '–', '—', '·', '•', ':', '»', '›', '/'];

/// True if one part of the title is in words of the main heading: the others name section and site.
fn repeats_heading(title: &str, heading: &str) -> bool {
    let heading: HashSet<String> = stems(heading, STEM).collect();
    let mut parts = title.split(SEPARATORS);
    parts.any(|part| {
        let words: Vec<String> = stems(part, STEM).collect();
        let missing = words.iter().filter(|word| !heading.contains(*word)).count();
        missing * 2 < words.len()
    })
}

/// True if most words of the title are nowhere in the text of the page.
fn is_about_other_words(root: Node<'_>, title: &str) -> bool {
    let body = root.child_elements().find(|inner| inner.is("body"));
    let runs = body.map(text_runs_below).unwrap_or_default();
    let text: HashSet<String> = runs.iter().flat_map(|run| stems(&run.text, STEM)).collect();
    let words: Vec<String> = stems(title, STEM).collect();
    let missing = words.iter().filter(|word| !text.contains(*word)).count();
    text.len() >= 4 && words.len() >= 2 && missing * 2 > words.len()
}
