//! Links that are announced alike.

use std::collections::BTreeMap;

use url::Url;

use crate::semantics::{Role, Semantics, is_text_level};
use crate::snapshot::{Addresses, Node, NodeId, Property, collapse};

/// A link with what it is told apart by.
#[derive(Clone, Debug)]
pub struct NamedLink<'a> {
    /// The link.
    pub node: Node<'a>,
    /// Where it leads; `None` if only its script knows.
    pub address: Option<Url>,
    /// What assistive technology can tell of where it stands.
    pub context: Context,
}

/// The elements that are a link's programmatically determined context (ACT glossary), without those
/// that hold nothing but links of this name: nothing can be learnt from them.
pub type Context = Vec<NodeId>;

/// The exposed links of a page whose names match, in groups of two and more. With `same_context` only
/// those that share their context too.
pub fn same_name_links<'a>(
    semantics: &Semantics<'a>,
    addresses: &Addresses,
    same_context: bool,
) -> Vec<Vec<NamedLink<'a>>> {
    let mut groups: BTreeMap<(String, Context), Vec<NamedLink<'a>>> = BTreeMap::new();
    // A link that is turned off leads nowhere.
    let is_on = |node: Node<'a>| node.has_attr("href") || !node.attr_is("aria-disabled", "true");
    let links = semantics.snapshot().elements().filter(|&node| {
        semantics.role(node) == Role::Link && semantics.is_exposed(node) && is_on(node)
    });
    for node in links {
        let name = collapse(&semantics.name(node).text).to_lowercase();
        if name.is_empty() {
            continue;
        }
        let context = if same_context {
            context(semantics, node, &name)
        } else {
            Context::new()
        };
        let link = NamedLink {
            node,
            address: address(node, addresses),
            context: context.clone(),
        };
        groups.entry((name, context)).or_default().push(link);
    }
    let mut groups: Vec<_> = groups
        .into_values()
        .filter(|links| links.len() > 1)
        .collect();
    groups.sort_by_key(|links| links.first().map(|link| link.node.id()));
    groups
}

/// Where a link leads: its `href`, or the address its `onclick` names.
pub fn address(link: Node<'_>, addresses: &Addresses) -> Option<Url> {
    let href = link
        .attr("href")
        .or_else(|| link.attr("xlink:href").filter(|_| link.is_svg()))
        .or_else(|| scripted_address(link.attr("onclick")?))?;
    addresses.resolve(link, href)
}

/// The first text in quotes after `location`: `location = 'a.html'`, `location.assign("a.html")`.
fn scripted_address(script: &str) -> Option<&str> {
    let (_, after) = script.split_once("location")?;
    let quote = after.find(['\'', '"'])?;
    let (opening, text) = (after.get(quote..=quote)?, after.get(quote + 1..)?);
    let (address, _) = text.split_once(opening)?;
    Some(address)
}

/// An address without its fragment.
pub fn without_fragment(url: &Url) -> Url {
    let mut url = url.clone();
    url.set_fragment(None);
    url
}

fn context<'a>(semantics: &Semantics<'a>, link: Node<'a>, name: &str) -> Context {
    let (mut context, mut block, mut cell) = (Context::new(), false, false);
    for around in link.flat_ancestors().filter(|node| node.is_element()) {
        let role = semantics.role(around);
        let is_item = role == Role::ListItem;
        let is_cell = !cell && matches!(role, Role::Cell | Role::GridCell);
        let is_block = !block && is_block_container(around);
        (block, cell) = (block || is_block, cell || is_cell);
        if (is_item || is_cell || is_block)
            && semantics.is_exposed(around)
            && says_more(around, name)
        {
            context.push(around.id());
        }
    }
    context.extend(
        link.by_id_refs("aria-describedby")
            .iter()
            .map(|node| node.id()),
    );
    context
}

/// True if there is text in the element other than the link's own name.
fn says_more(around: Node<'_>, name: &str) -> bool {
    let length: usize = around
        .flat_descendants()
        .filter(|node| node.is_text())
        .map(|text| text.value().trim().len())
        .take(50)
        .sum();
    length > name.len()
}

fn is_block_container(node: Node<'_>) -> bool {
    match node.style(Property::Display) {
        Some(display) => matches!(
            display,
            "block" | "list-item" | "flow-root" | "inline-block" | "table-cell" | "table-caption"
        ),
        None => !is_text_level(node) && !node.is_svg(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::snapshot::Snapshot;

    fn groups(html: &str, same_context: bool) -> Vec<Vec<String>> {
        let snapshot = Snapshot::from_html(html, "http://a.example/");
        let semantics = Semantics::new(&snapshot);
        let groups = same_name_links(&semantics, &Addresses::of(&snapshot), same_context);
        let path = |link: &NamedLink<'_>| {
            link.address
                .as_ref()
                .map_or_else(|| "?".to_owned(), |url| url.path().to_owned())
        };
        groups
            .iter()
            .map(|links| links.iter().map(path).collect())
            .collect()
    }

    #[test]
    fn links_are_grouped_by_name() {
        let html = "<a href=a>Call us</a><a href=b> call\nUS </a><a href=c>Other</a><a>Call us</a>\
                    <a href=d aria-hidden=true>Call us</a><span role=link onclick=\"location='e'\">Call us</span>\
                    <a href=f></a><a href=g></a><a role=link aria-disabled=true>Call us</a>";
        assert_eq!(groups(html, false), [["/a", "/b", "/e"]]);
    }

    #[test]
    fn context_is_where_a_link_stands() {
        let apart = "<p>Learn <a href=a>more</a></p><p>Go on <a href=b>more</a></p>";
        assert!(groups(apart, true).is_empty());
        let together = "<p>Chat: <a href=a>more</a> or phone: <a href=b>more</a></p>";
        assert_eq!(groups(together, true), [["/a", "/b"]]);
        let alone = "<p>Chat</p><p><a href=a>more</a></p><p>Phone</p><p><a href=b>more</a></p>";
        assert_eq!(groups(alone, true), [["/a", "/b"]]);
        let cells = "<table><tr><td>x <b><a href=a>more</a></b><td>y <a href=b>more</a></table>";
        assert!(groups(cells, true).is_empty());
    }
}
