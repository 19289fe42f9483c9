//! Do screen readers read one label for the field, and the same one everywhere?

use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "one-label",
    needs: Needs::Dom,
    messages: &["labels-several", "labels-one-hidden"],
    run,
};

fn run(page: &Page<'_>, node: Node<'_>) -> Verdict {
    let mut labels = page.semantics.label_elements(node);
    let around = node.ancestors().filter(|outer| outer.is("label"));
    for label in around {
        if !labels.contains(&label) {
            labels.push(label);
        }
    }
    labels.retain(|label| page.semantics.is_displayed(*label));
    let named = node.by_id_refs("aria-labelledby");
    let exposed: Vec<Node<'_>> = labels
        .iter()
        .copied()
        .filter(|label| !page.semantics.is_hidden(*label))
        .collect();
    // What `aria-labelledby` says is read by all of them.
    let is_settled = !named.is_empty() && exposed.iter().all(|label| named.contains(label));
    if labels.len() < 2 || is_settled {
        return Verdict::yes();
    }
    let message = if exposed.len() > 1 {
        "labels-several"
    } else {
        "labels-one-hidden"
    };
    let count = u32::try_from(labels.len()).unwrap_or(u32::MAX);
    Verdict::unsure(message)
        .with("count", count)
        .related(labels)
}
