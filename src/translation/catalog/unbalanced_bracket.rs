//! `unbalanced-bracket`: a bracket or guillemet is opened and not closed, or the reverse, where the
//! source's are balanced.

use crate::translation::markup::plain;

use super::{CatalogFinding, CatalogRule, Comparison, text_has_words};

pub(super) const RULE: CatalogRule = CatalogRule {
    id: "unbalanced-bracket",
    check,
};

/// Full-width forms close half-width ones: that is a matter of style.
const PAIRS: [(&[char], &[char]); 6] = [
    (&['(', '（'], &[')', '）']),
    (&['[', '［'], &[']', '］']),
    (&['「'], &['」']),
    (&['『'], &['』']),
    (&['《'], &['》']),
    (&['【'], &['】']),
];
/// Languages in which “ opens and ” closes, and neither does anything else.
const CURLY_QUOTES: [&str; 7] = ["en", "es", "fr", "pt", "it", "ca", "zh"];
/// Guillemets stand the other way round there, or alone.
const OTHER_GUILLEMETS: [&str; 9] = ["de", "da", "sv", "fi", "sl", "hr", "hu", "cs", "sk"];

fn check(comparison: &Comparison<'_>, findings: &mut Vec<CatalogFinding>) {
    let language = comparison.locale.language();
    let quotes = Quotes {
        guillemets: !OTHER_GUILLEMETS.contains(&language),
        curly: CURLY_QUOTES.contains(&language),
    };
    comparison.each(
        RULE.id,
        "unbalanced-bracket-found",
        "bracket",
        findings,
        |text| {
            // A face made of signs is no bracket, and one may end what a bracket holds.
            let open = |it: &str| {
                let bracket = unbalanced(it, quotes)?;
                let is_open = unbalanced(&without_faces(it), quotes).is_some();
                (is_open && text_has_words(it)).then_some(bracket)
            };
            text.only_here(open)
        },
    );
}

/// Which quotation marks come in pairs in a language.
#[derive(Debug, Clone, Copy)]
struct Quotes {
    /// « and ».
    guillemets: bool,
    /// “ and ”.
    curly: bool,
}

/// Without `:)`, `;-(` and their like.
fn without_faces(text: &str) -> String {
    const FACES: [&str; 8] = [":)", ":(", ";)", ";(", ":-)", ":-(", ";-)", ";-("];
    if !text.contains([':', ';']) {
        return text.to_owned();
    }
    FACES
        .iter()
        .fold(text.to_owned(), |text, face| text.replace(face, ""))
}

fn unbalanced(text: &str, quotes: Quotes) -> Option<String> {
    let shown = plain(text);
    // `a)` and `例)` begin an item or example.
    let mut head = shown.char_indices().take(3);
    let mark = head.find(|(_, it)| matches!(it, ')' | '）'));
    let shown = mark.map_or(&*shown, |(at, it)| &shown[at + it.len_utf8()..]);
    let count = |set: &[char]| shown.chars().filter(|it| set.contains(it)).count();
    let guillemets: (&[char], &[char]) = (&['«'], &['»']);
    let curly: (&[char], &[char]) = (&['“'], &['”']);
    // Without any `«`, a `»` is an arrow: “Settings » Sync”.
    let guillemets = (quotes.guillemets && shown.contains('«')).then_some(&guillemets);
    let all = PAIRS
        .iter()
        .chain(guillemets)
        .chain(quotes.curly.then_some(&curly));
    for (open, close) in all {
        let (opened, closed) = (count(open), count(close));
        if opened != closed {
            let set = if opened > closed { open } else { close };
            return set
                .iter()
                .find(|it| shown.contains(**it))
                .map(char::to_string);
        }
    }
    None
}
