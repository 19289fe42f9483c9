//! `chinese-punctuation`: a half-width mark ends a clause of Han characters, where Chinese has
//! full-width ones, or a blank stands beside a full-width one, which has its own.

use crate::translation::markup::plain;

use super::{CatalogFinding, CatalogRule, Comparison};

pub(super) const RULE: CatalogRule = CatalogRule {
    id: "chinese-punctuation",
    check,
};

fn check(comparison: &Comparison<'_>, findings: &mut Vec<CatalogFinding>) {
    if comparison.locale.language() != "zh" {
        return;
    }
    comparison.each(
        RULE.id,
        "chinese-punctuation-found",
        "sign",
        findings,
        |text| text.to.iter().find_map(|it| half_width(it)),
    );
    comparison.each(
        RULE.id,
        "chinese-punctuation-blank",
        "sign",
        findings,
        |text| text.to.iter().find_map(|it| blank_beside(it)),
    );
}

/// The first full-width mark with a blank between it and a Han character. Beside Latin words, markup and
/// what the program puts in, many set one.
fn blank_beside(text: &str) -> Option<String> {
    let letters: Vec<char> = text.chars().collect();
    let mut all = letters.windows(3);
    let found = all.find_map(|it| match *it {
        [before, ' ', mark] if is_full_width(mark) && is_han(before) => Some(mark),
        [mark, ' ', after] if is_full_width(mark) && is_han(after) => Some(mark),
        _ => None,
    });
    found.map(String::from)
}

fn is_full_width(letter: char) -> bool {
    matches!(letter, '，' | '。' | '！' | '？' | '；' | '：' | '、')
}

/// The first half-width mark after a Han character and before another, a blank or the end.
fn half_width(text: &str) -> Option<String> {
    let shown = plain(text);
    let letters: Vec<char> = shown.chars().collect();
    let mut signs = letters.iter().enumerate();
    let found = signs.find(|(at, sign)| {
        let before = at.checked_sub(1).and_then(|it| letters.get(it));
        let after = letters.get(at + 1);
        // Commas with blanks also separate the items of lists for programs.
        let ends = after.is_none_or(|it| (it.is_whitespace() && **sign != ',') || is_han(*it));
        // Three dots are an ellipsis.
        let repeated = after == Some(sign) || before == Some(sign);
        matches!(sign, ',' | '.' | '?' | '!' | ';')
            && before.is_some_and(|it| is_han(*it))
            && ends
            && !repeated
    });
    found.map(|(_, sign)| sign.to_string())
}

fn is_han(letter: char) -> bool {
    matches!(letter, '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

#[cfg(test)]
mod tests {
    use super::{blank_beside, half_width};

    #[test]
    fn full_width_marks_have_their_own_room() {
        for text in ["请登录 。", "打开 ，然后继续", "好的。 谢谢"] {
            assert!(blank_beside(text).is_some(), "{text}");
        }
        for text in [
            "请登录。",
            "好的。Thanks",
            "完成： Login",
            "。 ",
            "，",
            "打开 Login ，",
            "<b>好：</b> 谢",
            "",
        ] {
            assert_eq!(blank_beside(text), None, "{text}");
        }
    }

    #[test]
    fn marks_after_han_are_full_width() {
        for text in ["请登录,然后继续", "确定吗?", "完成. 谢谢", "<b>好</b>!"] {
            assert!(half_width(text).is_some(), "{text}");
        }
        for text in [
            "请登录，然后继续。",
            "版本 1.0",
            "Login.gov 账户",
            "加载中...",
            "https://x.gov/?a",
            "用户a.b",
            "第3.5节",
        ] {
            assert_eq!(half_width(text), None, "{text}");
        }
    }
}
