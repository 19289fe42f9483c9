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
/// Guillemets stand the other way round there, or alone.
const OTHER_GUILLEMETS: [&str; 9] = ["de", "da", "sv", "fi", "sl", "hr", "hu", "cs", "sk"];

fn check(comparison: &Comparison<'_>, findings: &mut Vec<CatalogFinding>) {
    let guillemets = !OTHER_GUILLEMETS.contains(&comparison.locale.language());
    comparison.each(
        RULE.id,
        "unbalanced-bracket-found",
        "bracket",
        findings,
        |text| {
            let open = |it: &str| unbalanced(it, guillemets).filter(|_| text_has_words(it));
            text.only_here(open)
        },
    );
}

fn unbalanced(text: &str, guillemets: bool) -> Option<String> {
    let shown = plain(text);
    // `a)` and `例)` begin an item or example.
    let mut head = shown.char_indices().take(3);
    let mark = head.find(|(_, it)| matches!(it, ')' | '）'));
    let shown = mark.map_or(&*shown, |(at, it)| &shown[at + it.len_utf8()..]);
    let count = |set: &[char]| shown.chars().filter(|it| set.contains(it)).count();
    let quotes: (&[char], &[char]) = (&['«'], &['»']);
    // Without any `«`, a `»` is an arrow: “Settings » Sync”.
    let quotes = (guillemets && shown.contains('«')).then_some(&quotes);
    let all = PAIRS.iter().chain(quotes);
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
