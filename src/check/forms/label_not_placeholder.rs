//! Is there more to say what to enter than a placeholder, which goes when one types (WCAG 3.3.2)?
//!
//! A search field is known by its button and by its place.

use crate::rule::{Check, Needs, Page, Verdict};
use crate::semantics::{Mechanism, Role};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "label-not-placeholder",
    needs: Needs::Dom,
    messages: &["label-only-placeholder"],
    run,
};

/// How words for searching begin, in the languages evenhand speaks.
const SEARCH: &[&str] = &["search", "busca", "busque", "cherch", "搜索", "查找"];

fn run(page: &Page<'_>, node: Node<'_>) -> Verdict {
    let name = page.semantics.name(node);
    if name.mechanism() != Some(Mechanism::Placeholder) || is_search(page, node) {
        return Verdict::yes();
    }
    Verdict::unsure("label-only-placeholder").with("name", name.text.trim().to_owned())
}

fn is_search(page: &Page<'_>, node: Node<'_>) -> bool {
    let searches = |it: Node<'_>| matches!(page.semantics.role(it), Role::SearchBox | Role::Search);
    let placeholder = node.attr("placeholder").unwrap_or_default().to_lowercase();
    let says_so = |text: &str| SEARCH.iter().any(|word| text.contains(word));
    searches(node)
        || node.flat_ancestors().any(searches)
        || says_so(&placeholder)
        || node.attr_is("name", "q")
        || node
            .attr("name")
            .is_some_and(|name| says_so(&name.to_ascii_lowercase()))
}
