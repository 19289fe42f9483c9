//! Does the element say its language in `lang`?

use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "has-lang",
    needs: Needs::Dom,
    messages: &["lang-missing", "lang-blank", "lang-only-xml"],
    run,
};

fn run(_page: &Page<'_>, node: Node<'_>) -> Verdict {
    match (node.attr("lang"), node.attr("xml:lang")) {
        (Some(lang), _) if !lang.trim_ascii().is_empty() => Verdict::yes(),
        (Some(_), _) => Verdict::no("lang-blank"),
        (None, Some(language)) => Verdict::no("lang-only-xml").with("language", language),
        (None, None) => Verdict::no("lang-missing"),
    }
}
