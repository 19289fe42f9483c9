//! `mojibake`: characters that a wrong encoding made: the replacement character, control characters,
//! or UTF-8 that was read as Latin-1 (`Ã©` for `é`).

use super::{CatalogFinding, CatalogRule, Comparison};

pub(super) const RULE: CatalogRule = CatalogRule {
    id: "mojibake",
    check,
};

fn check(comparison: &Comparison<'_>, findings: &mut Vec<CatalogFinding>) {
    comparison.each(RULE.id, "mojibake-found", "characters", findings, |text| {
        text.only_here(damaged)
    });
}

/// The first damaged stretch, as people can see it.
fn damaged(text: &str) -> Option<String> {
    if text.is_ascii() && !text.bytes().any(|it| it < 0x20) {
        return None;
    }
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let next = letters.peek().copied().unwrap_or(' ');
        match letter {
            char::REPLACEMENT_CHARACTER => return Some("\u{FFFD}".to_owned()),
            '\u{0}'..='\u{8}' | '\u{E}'..='\u{1F}' | '\u{7F}'..='\u{84}' | '\u{86}'..='\u{9F}' => {
                return Some(format!("U+{:04X}", u32::from(letter)));
            }
            _ if is_misread(letter, next) => return Some([letter, next].iter().collect()),
            _ => {}
        }
    }
    None
}

/// Whether two characters are the bytes of one, read as Latin-1 or Windows-1252. The first byte of
/// two is C2 to DF, of three E2; what follows is no letter, so no word has such a pair.
fn is_misread(first: char, next: char) -> bool {
    match first {
        'Ã' => {
            matches!(
                next,
                '\u{A1}'
                    ..='\u{BF}'
                        | '€'
                        | '‚'
                        | 'ƒ'
                        | '„'
                        | '…'
                        | '†'
                        | '‡'
                        | 'ˆ'
                        | '‰'
                        | 'Š'
                        | 'Œ'
                        | 'Ž'
                        | '“'
                        | '•'
                        | '˜'
                        | '™'
                        | 'š'
                        | 'œ'
                        | 'ž'
            ) && next != '»'
        }
        'Â' => matches!(next, '\u{A1}'..='\u{BA}' | '\u{BC}'..='\u{BF}'),
        'â' => matches!(next, '€' | '„' | '†' | '‡'),
        'Ä' | 'Å' => {
            matches!(next, '\u{A1}'..='\u{AA}' | '\u{AC}'..='\u{BA}' | '\u{BC}'..='\u{BF}')
        }
        'ï' => next == '»' || next == '¿',
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::damaged;

    #[test]
    fn misread_letters_are_told_from_words() {
        for text in [
            "cafÃ©",
            "lâ€™eau",
            "EspaÃ±a",
            "Â¿QuÃ©?",
            "a\u{FFFD}b",
            "x\u{92}y",
            "PolskiÄ…".replace('…', "\u{A6}").as_str(),
        ] {
            assert!(damaged(text).is_some(), "{text}");
        }
        for text in [
            "AÇÃO",
            "NÃO",
            "« pâté »",
            "Âge",
            "«Â»",
            "ÄÖÜ",
            "naïve",
            "日本語",
            "tab\there\n",
            "Ångström",
        ] {
            assert_eq!(damaged(text), None, "{text}");
        }
    }
}
