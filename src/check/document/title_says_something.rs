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
    let level = |node: &Node<'_>| page.semantics.heading_level(*node);
    let is_top = |node: &Node<'_>| level(node) == Some(1);
    let mut headings = root.descendants().filter(|it| level(it).is_some());
    let first = headings.next();
    let heading = first.filter(is_top).or_else(|| headings.find(is_top));
    let heading = heading
        .or(first)
        .map(|it| collapse(&it.text_content()))
        .unwrap_or_default();
    if goes_before(&heading, title) {
        return Verdict::unsure("title-part-of-heading")
            .with("title", title)
            .with("heading", heading);
    }
    if !repeats_heading(title, &heading) && is_about_other_words(root, title) {
        return Verdict::unsure("title-unlike-text").with("title", title);
    }
    Verdict::yes()
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
