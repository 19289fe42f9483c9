//! Does the link say by its name alone where it leads?
//!
//! ACT aizyf1, WCAG 2.4.9 (level AAA): what stands around the link does not count.

use crate::check::shared::wording::{self, Wording};
use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "link-name-says-where",
    needs: Needs::Dom,
    messages: &["link-alone-vague", "link-alone-copy", "link-alone-pointing"],
    run,
};

fn run(page: &Page<'_>, link: Node<'_>) -> Verdict {
    let (name, lang) = (
        &page.semantics.name(link).text,
        page.semantics.lang_of(link),
    );
    let is_on = |list: fn(&Wording) -> &[String]| wording::is_name_on(page, link, list);
    let verdict = if wording::is_silent(name) || is_on(|wording| &wording.vague_links) {
        Verdict::no("link-alone-vague")
    } else if is_on(|wording| &wording.copies) {
        Verdict::unsure("link-alone-copy")
    } else if wording::begins_with_one_of(name, lang, |wording| &wording.demonstratives) {
        Verdict::unsure("link-alone-pointing")
    } else {
        Verdict::yes()
    };
    verdict.with("name", name.as_str())
}
