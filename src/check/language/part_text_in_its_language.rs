//! Is the text of the part in the language that holds for it?
//!
//! ACT off6ek for parts with a `lang`: the language most words are in. A passage in another language
//! without a `lang` is read in the wrong voice too (WCAG 3.1.2).

use crate::check::shared::languages::Languages;
use crate::language::own_name;
use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "part-text-in-its-language",
    needs: Needs::Dom,
    messages: &[
        "part-language-other",
        "part-language-likely-other",
        "part-language-unmarked",
    ],
    run,
};

/// Fewer words are not worth a person's time.
const WORTH_ASKING: u32 = 4;

fn run(page: &Page<'_>, node: Node<'_>) -> Verdict {
    let languages = Languages::of(page);
    let speech = languages.speech(node);
    let (verdict, foreign) = match (speech, languages.passage(node)) {
        (_, Some(foreign)) => (Verdict::no("part-language-unmarked"), foreign),
        (Some(speech), None) => match &speech.other {
            Some(other) if other.certain => (Verdict::no("part-language-other"), other),
            Some(other) if speech.words >= WORTH_ASKING => {
                (Verdict::unsure("part-language-likely-other"), other)
            }
            _ => return Verdict::yes(),
        },
        _ => return Verdict::yes(),
    };
    verdict
        .with("declared", foreign.declared.as_str())
        .with("found", own_name(foreign.language))
        .with("text", foreign.excerpt.as_str())
}
