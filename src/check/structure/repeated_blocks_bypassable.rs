//! Can people get past what is repeated on every page?
//!
//! What is repeated shows on a page that this one links to. Where none could be read, or has nothing in
//! common with this one, there are hints: navigation that leads to other pages of the site is repeated,
//! by what it is for. Without such navigation, or where something might fold it away, a person has to
//! look.

use crate::check::shared::links::Links;
use crate::check::shared::repeated::{Repeated, may_fold};
use crate::check::shared::{flat, regions};
use crate::rule::{Check, Needs, Page, Verdict};
use crate::semantics::Role;
use crate::snapshot::Node;
use url::Url;

pub(crate) static CHECK: Check = Check {
    id: "repeated-blocks-bypassable",
    needs: Needs::Dom,
    messages: &[
        "bypass-none",
        "bypass-repeated",
        "bypass-may-fold",
        "bypass-unknown",
        "bypass-frames",
    ],
    run,
};

fn run(page: &Page<'_>, root: Node<'_>) -> Verdict {
    let repeated = Repeated::of(page);
    match repeated.first().and_then(|first| page.snapshot.node(first)) {
        Some(first) => judge_known(page, root, &repeated, first),
        None => judge_by_hints(page, root),
    }
}

/// The verdict where it is known what is repeated, from its first piece on.
fn judge_known(page: &Page<'_>, root: Node<'_>, repeated: &Repeated, first: Node<'_>) -> Verdict {
    let is_own_content = |node: Node<'_>| {
        !node
            .flat_ancestors()
            .any(|around| is_furniture(page, around))
    };
    let mut own = repeated
        .own()
        .filter_map(|piece| page.snapshot.node(piece.node));
    if !own.any(is_own_content)
        || !repeated.is_block(page)
        || repeated.has_heading(page)
        || repeated.has_landmark(page)
        || repeated.has_instrument(page)
    {
        return Verdict::yes();
    }
    if !page.snapshot.page().uninspected_frames.is_empty() {
        return Verdict::unsure("bypass-frames").related([first]);
    }
    let folds: Vec<Node<'_>> = root
        .flat_descendants()
        .filter(|&node| may_fold(page, node))
        .collect();
    if !folds.is_empty() {
        return Verdict::unsure("bypass-may-fold").related(folds);
    }
    let neighbours = &page.snapshot.linked().neighbours;
    // The path is the same wherever the site is served.
    let other = neighbours
        .first()
        .and_then(|other| Url::parse(&other.url).ok());
    let other = other.map_or_else(String::new, |url| url.path().to_owned());
    Verdict::no("bypass-repeated")
        .with("page", other)
        .related([first])
}

fn judge_by_hints(page: &Page<'_>, root: Node<'_>) -> Verdict {
    let links = Links::of(page);
    // Without a way to another page nothing can be repeated there.
    if !root
        .flat_descendants()
        .any(|node| links.leads_elsewhere(node))
    {
        return Verdict::yes();
    }
    let block = navigation(page, &links, root);
    let skips = |link: Node<'_>| is_skip_link(page, &links, link, block);
    if own_content(page, root, block).any(|node| is_signpost(page, node))
        || root.flat_descendants().any(skips)
    {
        return Verdict::yes();
    }
    let Some(block) = block else {
        return Verdict::unsure("bypass-unknown");
    };
    if own_content(page, root, Some(block)).any(|node| node.is("iframe") || is_content(page, node))
    {
        no_way_past(page, root, block)
    } else {
        Verdict::yes()
    }
}

/// The verdict on content that follows navigation without anything to find it by.
fn no_way_past(page: &Page<'_>, root: Node<'_>, block: Node<'_>) -> Verdict {
    if !page.snapshot.page().uninspected_frames.is_empty() {
        return Verdict::unsure("bypass-frames").related([block]);
    }
    // The page's content may begin before the navigation, which then is part of it.
    let begins = |node: Node<'_>| {
        matches!(page.semantics.role(node), Role::Heading | Role::Main) && is_signpost(page, node)
    };
    if own_content(page, root, None).any(begins) {
        return Verdict::unsure("bypass-unknown").related([block]);
    }
    let folds: Vec<Node<'_>> = root
        .flat_descendants()
        .filter(|&node| may_fold(page, node))
        .collect();
    if folds.is_empty() {
        Verdict::no("bypass-none").related([block])
    } else {
        Verdict::unsure("bypass-may-fold").related(folds)
    }
}

/// A heading or landmark that leads to content.
fn is_signpost(page: &Page<'_>, node: Node<'_>) -> bool {
    let role = page.semantics.role(node);
    let is_heading = role == Role::Heading && page.semantics.is_visible(node);
    let is_landmark =
        role.is_landmark() && node.flat_descendants().any(|inner| is_content(page, inner));
    (is_heading || is_landmark) && page.semantics.is_exposed(node)
}

/// A link that can be followed and jumps past the block to the page's own content.
fn is_skip_link(page: &Page<'_>, links: &Links, link: Node<'_>, block: Option<Node<'_>>) -> bool {
    let is_link = link.is_any(&["a", "area"]) && link.has_attr("href");
    let target = if is_link && page.semantics.is_focusable(link) {
        links.target_in_page(link)
    } else {
        None
    };
    target.is_some_and(|target| {
        target.id() > block.map_or(link.id(), |block| block.id().max(link.id()))
            && !target
                .flat_ancestors()
                .chain([target])
                .any(|around| is_furniture(page, around))
    })
}

/// What sites repeat on their pages, by its role.
fn is_furniture(page: &Page<'_>, node: Node<'_>) -> bool {
    node.is_element()
        && matches!(
            page.semantics.role(node),
            Role::Banner
                | Role::Complementary
                | Role::ContentInfo
                | Role::Navigation
                | Role::Search
        )
}

/// What is outside of furniture and after the block, or after the furniture the block is in. Frames
/// count as a whole: what they hold is not repeated for being there.
fn own_content<'p>(
    page: &'p Page<'_>,
    root: Node<'p>,
    block: Option<Node<'p>>,
) -> impl Iterator<Item = Node<'p>> {
    let outermost = block.map(|block| {
        let furniture = block
            .flat_ancestors()
            .filter(|&around| is_furniture(page, around));
        furniture.last().unwrap_or(block)
    });
    let frames = page
        .snapshot
        .documents()
        .iter()
        .skip(1)
        .filter_map(|info| page.snapshot.node(info.node));
    flat::pruned(root, move |node| !is_furniture(page, node))
        .skip_while(move |node| outermost.is_some_and(|block| *node != block))
        .chain(
            frames
                .flat_map(move |frame| flat::pruned(frame, move |node| !is_furniture(page, node))),
        )
        .filter(move |&node| !is_furniture(page, node))
}

fn is_content(page: &Page<'_>, node: Node<'_>) -> bool {
    let is_perceived = page.semantics.is_visible(node) || !page.semantics.is_hidden(node);
    (flat::is_text(node) && is_perceived) || regions::is_embedded_content(page, node)
}

/// The first exposed navigation that leads to another page of the same site.
fn navigation<'p>(page: &Page<'_>, links: &Links, root: Node<'p>) -> Option<Node<'p>> {
    let is_site_link = |link: Node<'_>| {
        let here = links.document_url(link).and_then(Url::host);
        links.leads_elsewhere(link)
            && links
                .destination(link)
                .is_some_and(|there| there.host() == here)
    };
    flat::within(root)
        .filter(|node| node.is_element())
        .find(|&node| {
            page.semantics.role(node) == Role::Navigation
                && page.semantics.is_exposed(node)
                && node.flat_descendants().any(is_site_link)
        })
}
