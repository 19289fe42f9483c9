//! Does the link say where it leads, by its text or what stands around it?
//!
//! ACT 5effbb: the programmatically determined context is the list items, the block, the table cell
//! and the description. Only links whose text is known to say nothing are looked at further.

use crate::check::shared::links::Links;
use crate::check::shared::{flat, wording};
use crate::rule::{Check, Needs, Page, Verdict};
use crate::semantics::Role;
use crate::snapshot::{Node, text_runs_below};

pub(crate) static CHECK: Check = Check {
    id: "link-says-where",
    needs: Needs::Dom,
    messages: &[
        "link-purpose-none",
        "link-purpose-heading",
        "link-purpose-copy",
        "link-purpose-text-above",
    ],
    run,
};

fn run(page: &Page<'_>, link: Node<'_>) -> Verdict {
    let name = page.semantics.name(link).text.as_str();
    if !page.semantics.description(link).is_empty() {
        return Verdict::yes();
    }
    let is_vague =
        wording::is_silent(name) || wording::is_name_on(page, link, |wording| &wording.vague_links);
    let verdict = if is_vague {
        vague(page, link)
    } else if wording::is_name_on(page, link, |wording| &wording.copies) && !is_code(link) {
        copy_of_what(page, link)
    } else if repeats_text_above(link, name) {
        Verdict::unsure("link-purpose-text-above")
    } else {
        Verdict::yes()
    };
    verdict.with("name", name)
}

/// “Read more”.
fn vague(page: &Page<'_>, link: Node<'_>) -> Verdict {
    if context(page, link).any(|around| says_more(around, link)) || names_its_section(page, link) {
        return Verdict::yes();
    }
    // A heading before it is no context that programs can tell (but what most people go by).
    match heading_nearby(page, link) {
        Some(heading) => Verdict::unsure("link-purpose-heading").related([heading]),
        None => Verdict::no("link-purpose-none"),
    }
}

/// True in a table of contents: the section of the page it leads to is called the same.
fn names_its_section(page: &Page<'_>, link: Node<'_>) -> bool {
    let letters = |node| {
        let name = page.semantics.name(node).text.to_lowercase();
        name.chars()
            .filter(|c| c.is_alphabetic())
            .collect::<String>()
    };
    let is_heading = |node: &Node<'_>| page.semantics.role(*node) == Role::Heading;
    let heading = Links::of(page).target_in_page(link).and_then(|target| {
        let inside = target.descendants().take(MOST_LOOKED_AT);
        let mut places = std::iter::once(target)
            .chain(inside)
            .chain(target.parent_element());
        places.find(is_heading)
    });
    heading.is_some_and(|heading| letters(heading) == letters(link))
}

/// “PDF”: asked once for each list or table. Other cells of a row are context only with a row header.
fn copy_of_what(page: &Page<'_>, link: Node<'_>) -> Verdict {
    let is_context = |node: &Node<'_>| {
        let is_row = node.is("tr") || page.semantics.role(*node) == Role::Row;
        !is_row || node.child_elements().any(|cell| cell.is("th"))
    };
    let mut around = context(page, link).filter(is_context);
    if around.any(|around| says_more(around, link)) || follows_a_copy(page, link) {
        Verdict::yes()
    } else {
        Verdict::unsure("link-purpose-copy")
    }
}

/// True for a word that is the name of something in a program: “zip”, a command.
fn is_code(link: Node<'_>) -> bool {
    let mut inside = link.child_elements();
    let first = inside.next();
    first.is_some_and(|it| it.is_any(&["code", "kbd", "samp", "tt"])) && inside.next().is_none()
}

/// True if an earlier link of the same list or table asks the same.
fn follows_a_copy(page: &Page<'_>, link: Node<'_>) -> bool {
    let mut above = link.flat_ancestors();
    let Some(group) = above.find(|node| node.is_any(&["ul", "ol", "table"])) else {
        return false;
    };
    let nodes = group.descendants().take(MOST_LOOKED_AT);
    let mut links = nodes.filter(|node| node.is("a") && node.id() < link.id());
    links.any(|other| wording::is_name_on(page, other, |wording| &wording.copies))
}

/// True for one word alone in its paragraph that is taken from the paragraph above: what it leads to
/// seems to be told only there.
fn repeats_text_above(link: Node<'_>, name: &str) -> bool {
    let block = link.parent_element().filter(|block| block.is("p"));
    let Some((block, above)) = block.and_then(|block| Some((block, block.previous_element()?)))
    else {
        return false;
    };
    let is_word = name.chars().count() >= 4 && name.chars().all(char::is_alphabetic);
    let word = name.to_lowercase();
    is_word
        && above.is("p")
        && !says_more(block, link)
        && above
            .text_content()
            .to_lowercase()
            .split(|c: char| !c.is_alphabetic())
            .any(|other| other == word)
}

/// Elements that stand within a line.
const INLINE: &[&str] = &[
    "b", "em", "font", "i", "mark", "small", "span", "strong", "sub", "sup", "u",
];

/// The block, list items and cells the link is in.
fn context<'a>(page: &Page<'a>, link: Node<'a>) -> impl Iterator<Item = Node<'a>> {
    let holds = |node: &Node<'a>| {
        let is_block = node.is_any(&[
            "p",
            "dd",
            "dt",
            "li",
            "td",
            "th",
            "blockquote",
            "figcaption",
            "summary",
        ]);
        let role = page.semantics.role(*node);
        is_block
            || matches!(
                role,
                Role::ListItem | Role::Cell | Role::GridCell | Role::Row
            )
    };
    let outer = link.flat_ancestors().filter(|node| node.is_element());
    let mut around = link.flat_ancestors().filter(|node| node.is_element());
    // Text straight in the body is the link's own line, as far as it can be told.
    let block = around.find(|node| !node.is_any(INLINE)).filter(|node| {
        !node.is_any(&["body", "main", "html"]) || node.children().any(flat::is_text)
    });
    block
        .into_iter()
        .chain(outer.filter(move |node| holds(node)).take(6))
}

/// True if there are words besides those of links.
fn says_more(around: Node<'_>, link: Node<'_>) -> bool {
    let in_link = |id| {
        let node = around.snapshot().node(id);
        node.is_some_and(|node| {
            node.flat_ancestors()
                .take_while(|it| *it != around)
                .any(|it| it == link)
        })
    };
    let runs = text_runs_below(around);
    let others = runs
        .iter()
        .flat_map(|run| &run.nodes)
        .filter(|id| !in_link(**id));
    let mut texts = others.filter_map(|id| around.snapshot().node(*id));
    texts.any(|text| {
        text.value()
            .chars()
            .filter(|c| c.is_alphabetic())
            .nth(1)
            .is_some()
    }) || around
        .flat_descendants()
        .any(|it| it.attr("alt").is_some_and(|alt| !alt.trim().is_empty()))
}

/// Nodes of a box in which a heading is looked for.
const MOST_LOOKED_AT: usize = 300;

/// A heading in one of the three boxes around the link.
fn heading_nearby<'a>(page: &Page<'a>, link: Node<'a>) -> Option<Node<'a>> {
    let boxes = link
        .flat_ancestors()
        .filter(|node| node.is_element())
        .take(3);
    let boxes = boxes.take_while(|node| !node.is_any(&["body", "main", "html"]));
    let inside = boxes.flat_map(|around| around.descendants().take(MOST_LOOKED_AT));
    let mut before = inside.filter(|node| node.id() < link.id());
    before.find(|node| page.semantics.role(*node) == Role::Heading)
}
