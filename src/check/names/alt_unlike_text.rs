//! Does the image's name say something else than the text beside it?

use std::collections::HashMap;
use std::sync::Arc;

use crate::rule::{Check, Needs, Page, Verdict};
use crate::semantics::Role;
use crate::snapshot::{Node, NodeId, collapse};

pub(crate) static CHECK: Check = Check {
    id: "alt-unlike-text",
    needs: Needs::Dom,
    messages: &["alt-repeats-text"],
    run,
};

fn run(page: &Page<'_>, image: Node<'_>) -> Verdict {
    let surroundings = Surroundings::of(page);
    let beside = holder(image).and_then(|holder| surroundings.0.get(&holder.id()));
    let name = collapse(&page.semantics.name(image).text).to_lowercase();
    if beside.is_some_and(|text| *text == name) {
        Verdict::no("alt-repeats-text").with("name", page.semantics.name(image).text.as_str())
    } else {
        Verdict::yes()
    }
}

/// The text in each box that holds an image.
struct Surroundings(HashMap<NodeId, String>);

impl Surroundings {
    fn of(page: &Page<'_>) -> Arc<Self> {
        page.shared(Self::new)
    }

    fn new(page: &Page<'_>) -> Self {
        let mut texts: HashMap<NodeId, String> = HashMap::new();
        for holder in page.snapshot.elements_named("img").filter_map(holder) {
            texts
                .entry(holder.id())
                .or_insert_with(|| text_of(page, holder).to_lowercase());
        }
        Self(texts)
    }
}

/// What is read in one go with the image: the nearest control, paragraph, item or cell around it.
fn holder(image: Node<'_>) -> Option<Node<'_>> {
    let mut around = image.flat_ancestors().take_while(|node| !node.is("body"));
    around.find(|node| {
        node.is_any(&["button", "p", "li", "td", "th"])
            || (node.is("a") && node.has_attr("href"))
            || node.attr_is("role", Role::Button.name())
    })
}

/// The text that is announced in it.
fn text_of(page: &Page<'_>, holder: Node<'_>) -> String {
    let is_announced = |node: &Node<'_>| node.is_text() && page.semantics.is_exposed(*node);
    let texts = holder.flat_descendants().filter(is_announced);
    collapse(&texts.map(Node::value).collect::<Vec<_>>().join(" "))
}
