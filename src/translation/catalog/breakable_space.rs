//! `breakable-space`: French has a space beside a sign, but one at which the line may break, so that the
//! sign may stand alone on the next. Advice: many keyboards have no other.

use crate::translation::markup::plain;

use super::{CatalogFinding, CatalogRule, Comparison};

pub(super) const RULE: CatalogRule = CatalogRule {
    id: "breakable-space",
    check,
};

fn check(comparison: &Comparison<'_>, findings: &mut Vec<CatalogFinding>) {
    let locale = comparison.locale;
    if locale.language() != "fr" {
        return;
    }
    // Canada sets no space before the others.
    let canada = locale.id().region.is_some_and(|it| it.as_str() == "CA");
    comparison.each(RULE.id, "breakable-space-found", "sign", findings, |text| {
        text.to.iter().find_map(|it| breakable(it, canada))
    });
}

/// The first sign with an ordinary blank beside it.
fn breakable(text: &str, canada: bool) -> Option<String> {
    if !text.contains([';', '!', '?', ':', '«', '»']) {
        return None;
    }
    let shown = plain(text);
    let mut pieces = shown.split(' ').peekable();
    let mut before = "";
    while let Some(piece) = pieces.next() {
        let follows =
            before.ends_with(|it: char| it.is_alphanumeric() || matches!(it, ')' | '»' | '%'));
        let is_sign = |it: char| match it {
            ':' | '»' => true,
            ';' | '!' | '?' => !canada,
            _ => false,
        };
        // Signs alone: `:name` is code.
        let mut signs = piece.trim_end_matches(['.', ',', ')', '…']).chars();
        let first = signs.next().filter(|it| follows && is_sign(*it));
        if let Some(sign) = first.filter(|_| signs.all(is_sign)) {
            return Some(sign.to_string());
        }
        if piece.ends_with('«') && pieces.peek().is_some_and(|it| !it.is_empty()) {
            return Some("«".to_owned());
        }
        before = piece;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::breakable;

    #[test]
    fn ordinary_blanks_are_told_from_others() {
        for text in [
            "Attention !",
            "Note : oui",
            "« Oui\u{A0}»",
            "«\u{A0}Oui »",
            "un ; deux",
            "Vraiment ?!",
        ] {
            assert!(breakable(text, false).is_some(), "{text}");
        }
        for text in [
            "Attention\u{202F}!",
            "Note\u{A0}: oui",
            "«\u{A0}Oui\u{A0}»",
            "Tapez :nom pour voir",
            "12 : 30".trim_start_matches("12 "),
            "Oui!",
            "",
        ] {
            assert_eq!(breakable(text, false), None, "{text}");
        }
        assert_eq!(breakable("Attention !", true), None);
        assert!(breakable("Note : oui", true).is_some());
    }
}
