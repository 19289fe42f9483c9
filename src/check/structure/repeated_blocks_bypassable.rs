//! Can people get past what is repeated on every page?
//!
//! One page shows the ways past (headings, landmarks, links, things that fold away) but only hints at
//! what is repeated: navigation that leads to other pages of the site is, by what it is for. Without
//! such navigation, or where something might fold it away, a person has to look.

use crate::check::shared::links::Links;
use crate::check::shared::{flat, regions};
use crate::rule::{Check, Needs, Page, Verdict};
use crate::semantics::Role;
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "repeated-blocks-bypassable",
    needs: Needs::Dom,
    messages: &[
        "bypass-none",
        "bypass-may-fold",
        "bypass-unknown",
        "bypass-frames",
    ],
    run,
};

fn run(page: &Page<'_>, root: Node<'_>) -> Verdict {
    // Without a way to another page nothing can be repeated there.
    let links = Links::of(page);
    if !root
        .flat_descendants()
        .any(|node| links.leads_elsewhere(node))
        || has_way_past(page, &links, root)
    {
        return Verdict::yes();
    }
    let Some(block) = navigation(page, &links, root) else {
        return Verdict::unsure("bypass-unknown");
    };
    if !has_content_after(page, root, block) {
        return Verdict::yes();
    }
    if !page.snapshot.page().uninspected_frames.is_empty() {
        return Verdict::unsure("bypass-frames").related([block]);
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

/// A heading or landmark of the page's own content, or a link to it.
fn has_way_past(page: &Page<'_>, links: &Links, root: Node<'_>) -> bool {
    own_content(page, root).any(|node| {
        let role = page.semantics.role(node);
        let is_heading = role == Role::Heading && page.semantics.is_visible(node);
        let is_landmark =
            role.is_landmark() && node.flat_descendants().any(|inner| is_content(page, inner));
        (is_heading || is_landmark) && page.semantics.is_exposed(node)
    }) || root
        .flat_descendants()
        .any(|link| is_skip_link(page, links, link))
}

/// A link that can be followed and jumps forward to the page's own content.
fn is_skip_link(page: &Page<'_>, links: &Links, link: Node<'_>) -> bool {
    let is_link = link.is_any(&["a", "area"]) && link.has_attr("href");
    let target = if is_link && page.semantics.is_focusable(link) {
        links.target_in_page(link)
    } else {
        None
    };
    target.is_some_and(|target| {
        target.id() > link.id()
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

/// Everything outside of furniture, frames included.
fn own_content<'p>(page: &'p Page<'_>, root: Node<'p>) -> impl Iterator<Item = Node<'p>> {
    let documents = page
        .snapshot
        .documents()
        .iter()
        .filter_map(|info| page.snapshot.node(info.node));
    let tops = std::iter::once(root)
        .chain(documents.filter(move |document| *document != root.owner_document()));
    tops.flat_map(move |top| flat::pruned(top, move |node| !is_furniture(page, node)))
        .filter(move |&node| !is_furniture(page, node))
}

fn is_content(page: &Page<'_>, node: Node<'_>) -> bool {
    let is_perceived = page.semantics.is_visible(node) || !page.semantics.is_hidden(node);
    (flat::is_text(node) && is_perceived) || regions::is_embedded_content(page, node)
}

/// The first exposed navigation that leads to another page of the same site.
fn navigation<'p>(page: &Page<'_>, links: &Links, root: Node<'p>) -> Option<Node<'p>> {
    let is_site_link = |link: Node<'_>| {
        let here = links.document_url(link).and_then(url::Url::host);
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

/// True if the page's own content comes after the block, or after the furniture the block is in.
fn has_content_after(page: &Page<'_>, root: Node<'_>, block: Node<'_>) -> bool {
    let outermost = block
        .flat_ancestors()
        .filter(|&around| is_furniture(page, around))
        .last()
        .unwrap_or(block);
    flat::pruned(root, |node| !is_furniture(page, node))
        .skip_while(|node| *node != outermost)
        .any(|node| !is_furniture(page, node) && (node.is("iframe") || is_content(page, node)))
}

/// Things that could fold the block away: what they do only shows when they are used.
fn may_fold(page: &Page<'_>, node: Node<'_>) -> bool {
    let is_scripted_link = node.is("a")
        && node.attr("href").is_some_and(|href| {
            let href = href.trim_ascii();
            href.is_empty() || href == "#" || href.to_ascii_lowercase().starts_with("javascript:")
        });
    let is_control = node.is_any(&["button", "summary"])
        || (node.is("input") && node.attr_is("type", "checkbox"))
        || ["aria-expanded", "aria-controls", "onclick"]
            .iter()
            .any(|name| node.has_attr(name));
    (is_scripted_link
        || is_control
        || node.is_clickable()
        || page.semantics.role(node) == Role::Button)
        && node.is_element()
        && !page.semantics.is_hidden(node)
}
