//! Is the text of the page in the language that the page declares?
//!
//! ACT ucwvc8: the language most words are in. Parts with a `lang` of their own do not count.

use crate::check::shared::languages::{Foreign, Languages, Speech};
use crate::language::{ChineseScript, own_name};
use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "page-text-in-its-language",
    needs: Needs::Dom,
    messages: &[
        "page-language-other",
        "page-language-likely-other",
        "page-language-simplified",
        "page-language-traditional",
    ],
    run,
};

/// Fewer words are no text that could be said to be in a language.
const FEWEST: u32 = 3;
/// Of fewer words nobody is asked unless all witnesses agree: one of them is a word of many languages.
const FEWEST_TO_ASK: u32 = 8;

fn run(page: &Page<'_>, node: Node<'_>) -> Verdict {
    let languages = Languages::of(page);
    match languages
        .speech(node)
        .filter(|speech| speech.words >= FEWEST)
    {
        Some(Speech {
            other: Some(other), ..
        }) if other.certain => tell(Verdict::no("page-language-other"), other),
        Some(Speech {
            other: Some(other),
            words,
            ..
        }) if *words >= FEWEST_TO_ASK => tell(Verdict::unsure("page-language-likely-other"), other),
        Some(Speech {
            chinese: Some(written),
            ..
        }) => {
            let message = match written {
                ChineseScript::Simplified => "page-language-simplified",
                ChineseScript::Traditional => "page-language-traditional",
            };
            Verdict::unsure(message).with("declared", node.attr("lang").unwrap_or(""))
        }
        _ => Verdict::yes(),
    }
}

fn tell(verdict: Verdict, other: &Foreign) -> Verdict {
    verdict
        .with("declared", other.declared.as_str())
        .with("found", own_name(other.language))
        .with("text", other.excerpt.as_str())
}
