//! Do `lang` and `xml:lang` name the same language?

use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "languages-agree",
    needs: Needs::Dom,
    messages: &["languages-differ"],
    run,
};

fn run(_page: &Page<'_>, node: Node<'_>) -> Verdict {
    let tag = |attribute| node.attr(attribute).unwrap_or_default().trim();
    let (lang, xml_lang) = (tag("lang"), tag("xml:lang"));
    if primary(lang).eq_ignore_ascii_case(primary(xml_lang)) {
        Verdict::yes()
    } else {
        Verdict::no("languages-differ")
            .with("language", lang)
            .with("other", xml_lang)
    }
}

fn primary(tag: &str) -> &str {
    tag.split('-').next().unwrap_or(tag)
}
