//! The numbers that a text says in digits.

use std::collections::{BTreeMap, BTreeSet};

use crate::translation::markup::plain;

/// Numbers up to this may be spelt out, or be a month or an hour.
const SMALL: u64 = 31;
/// Round numbers that are often spelt out.
const ROUND: [u64; 4] = [40, 50, 100, 1_000];

/// The numbers of a text, each by its digits alone, with how often it comes.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Numbers {
    counts: BTreeMap<String, usize>,
    /// Those that are part of a word (`ISO-8601`): they count for nothing but being there.
    in_words: BTreeSet<String>,
    /// Times of day are counted to twelve.
    twelve_hours: bool,
    /// A multiplier such as “million” follows a number.
    scaled: bool,
    /// The words, for numbers written in another way.
    words: String,
}

impl Numbers {
    /// A number that every text of the source says and some text of the translation does not, and
    /// the number that the translation says instead, if one can be told.
    pub(super) fn mismatch(sources: &[Self], targets: &[Self]) -> Option<(String, Option<String>)> {
        let source = sources.first()?;
        let common = |number: &&String| sources.iter().all(|it| it.counts.contains_key(*number));
        let always: Vec<&String> = source.counts.keys().filter(common).collect();
        targets.iter().find_map(|target| {
            let missing: Vec<&String> = always
                .iter()
                .copied()
                .filter(|it| !target.says(it, source))
                .collect();
            let known = |number: &&String| sources.iter().any(|it| it.says(number, target));
            let extra: Vec<&String> = target.counts.keys().filter(|it| !known(it)).collect();
            let number = (*missing.first()?).clone();
            match (missing.as_slice(), extra.as_slice()) {
                // One for one: it was changed.
                ([_], [instead])
                    if !source.scaled
                        && (number.len() > 2
                            || source.measures(&number)
                            || is_transposed(&number, instead))
                        && !is_local_example(source, &number, target, instead) =>
                {
                    Some((number, Some((*instead).clone())))
                }
                (_, []) => {
                    let large = missing.iter().find(|it| {
                        source.measures(it)
                            && value(it).is_none_or(|it| it > SMALL && !ROUND.contains(&it))
                    });
                    large.map(|it| ((*it).clone(), None))
                }
                _ => None,
            }
        })
    }

    /// Whether the number counts or measures something, as in “90 days” or “50 %”: one that does not, as in
    /// “Round of 32”, may have a word of its own.
    fn measures(&self, number: &str) -> bool {
        let mut words = self.words.split_whitespace().peekable();
        while let Some(word) = words.next() {
            if is_ordinal(word) {
                continue;
            }
            let digits: String = word.chars().filter_map(digit).collect();
            let unit = |it: &str| it.starts_with(|it: char| it.is_alphabetic() || it == '%');
            let has_unit = word
                .chars()
                .any(|it| it.is_alphabetic() || matches!(it, '%' | '$' | '€'));
            // What ends a sentence or a title counts nothing: “404. Image not found”.
            let ends = word.ends_with(['.', '!', '?', ':']);
            if digits.trim_start_matches('0') == number
                && (has_unit || !ends && words.peek().is_some_and(|it| unit(it)))
            {
                return true;
            }
        }
        false
    }

    /// Whether a number of `other` is said here, in digits or in another of the usual ways.
    fn says(&self, number: &str, other: &Self) -> bool {
        if self.counts.contains_key(number) || self.in_words.contains(number) {
            return true;
        }
        let Some(value) = value(number) else {
            return false;
        };
        let there = |it: u64| self.counts.contains_key(&it.to_string());
        let hour = other.twelve_hours
            && ((value < 12 && there(value + 12))
                || (value == 12 && (there(0) || self.counts.contains_key("00"))));
        let twelve = self.twelve_hours && (13..=24).contains(&value) && there(value - 12);
        let ten_thousands = [10_000, 100_000_000]
            .iter()
            .any(|by| value % by == 0 && value > 0 && there(value / by));
        // `05` for `5`, and the last two digits of a year.
        let padded = there(value) || self.counts.contains_key(&format!("{value:02}"));
        let century = value > 1_000 && there(value % 100);
        hour || twelve || ten_thousands || padded || century || self.is_spelt(value)
    }

    /// Whether the number is said in Roman or Chinese figures.
    fn is_spelt(&self, value: u64) -> bool {
        let roman = roman(value);
        let mut words = self.words.split(|it: char| !it.is_alphanumeric());
        if roman.len() > 1
            && words.any(|word| word.trim_end_matches(|it: char| it.is_lowercase()) == roman)
        {
            return true;
        }
        value <= 10_000 && self.words.contains(&chinese(value))
    }
}

/// Whether the same digits stand in another order: a slip, as 12 for 21.
fn is_transposed(one: &str, other: &str) -> bool {
    let sorted = |it: &str| {
        let mut digits: Vec<char> = it.chars().collect();
        digits.sort_unstable();
        digits
    };
    one != other && sorted(one) == sorted(other)
}

/// Whether both are telephone numbers of different countries: people are shown one of their own.
fn is_local_example(source: &Numbers, number: &str, target: &Numbers, instead: &str) -> bool {
    let dialled = |numbers: &Numbers, it: &str| {
        let words = &numbers.words;
        // What is written from right to left has its sign behind.
        words.contains(&format!("+{it}")) || words.contains(&format!("{it}+"))
    };
    number.get(..2) != instead.get(..2) && dialled(source, number) && dialled(target, instead)
}

/// `2nd`: it counts nothing, and languages count in their own way (the second last is the first before
/// the last).
fn is_ordinal(word: &str) -> bool {
    let letters = word.trim_start_matches(|it: char| it.is_ascii_digit());
    matches!(letters, "st" | "nd" | "rd" | "th")
}

fn value(number: &str) -> Option<u64> {
    number.parse().ok()
}

fn roman(mut value: u64) -> String {
    const FIGURES: [(u64, &str); 9] = [
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
        (0, ""),
        (0, ""),
    ];
    let mut out = String::new();
    if value >= 90 {
        return out;
    }
    for (by, figure) in FIGURES.iter().filter(|it| it.0 > 0) {
        while value >= *by {
            out.push_str(figure);
            value -= by;
        }
    }
    out
}

/// The number in Chinese figures: 二十, 三百五十.
fn chinese(mut value: u64) -> String {
    const FIGURES: [&str; 10] = ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
    let mut out = String::new();
    for (by, unit) in [(1_000, "千"), (100, "百"), (10, "十"), (1, "")] {
        let figure = usize::try_from(value / by).unwrap_or(0);
        value %= by;
        if figure > 0 {
            let is_plain_ten = by == 10 && figure == 1 && out.is_empty();
            if !is_plain_ten {
                out.push_str(FIGURES.get(figure).copied().unwrap_or(""));
            }
            out.push_str(unit);
        }
    }
    if out.is_empty() {
        FIGURES[0].to_owned()
    } else {
        out
    }
}

/// Reads the numbers of a text. Those in addresses, in markup and inside words (`H2O`) are left out.
pub(super) fn numbers(text: &str) -> Numbers {
    let mut found = Numbers::default();
    let shown = without_addresses(&plain(text));
    if !shown.chars().any(|it| digit(it).is_some()) {
        found.words = shown;
        return found;
    }
    let lower = shown.to_lowercase();
    let has = |words: &[&str]| words.iter().any(|it| lower.contains(it));
    found.twelve_hours = has(&["am", "pm", "a.m", "p.m", "noon", "midnight", "上午", "下午"]);
    found.scaled = has(&["million", "billion", "thousand", "hundred", "dozen"]);
    let letters: Vec<char> = shown.chars().collect();
    let mut at = 0;
    while at < letters.len() {
        let end = number_end(&letters, at);
        if end == at {
            at += 1;
            continue;
        }
        for number in parts(&letters[at..end]) {
            if is_in_word(&letters[..at]) {
                found.in_words.insert(number);
            } else {
                *found.counts.entry(number).or_default() += 1;
            }
        }
        at = end;
    }
    found.words = shown;
    found
}

/// The words, with one blank between them. Addresses are of letters, digits and signs of ASCII: what stands
/// beside one without a blank, as in Chinese, is no part of it.
fn without_addresses(text: &str) -> String {
    let in_address = |it: char| it.is_ascii_graphic();
    let is_address = |it: &str| it.contains("://") || it.contains('@');
    let mut words: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        if !is_address(word) {
            words.push(word.to_owned());
            continue;
        }
        let others = word
            .split(|it: char| !in_address(it))
            .filter(|it| is_address(it));
        let kept = others.fold(word.to_owned(), |kept, address| {
            kept.replacen(address, " ", 1)
        });
        words.extend(kept.split_whitespace().map(str::to_owned));
    }
    words.join(" ")
}

/// Whether what comes before a digit is a word that it belongs to: `H2O`, `ISO-8859-1`.
fn is_in_word(before: &[char]) -> bool {
    let joined = before
        .iter()
        .rev()
        .take_while(|it| it.is_ascii_alphanumeric() || matches!(it, '-' | '_' | '.'));
    let joined: Vec<&char> = joined.collect();
    let touches = joined
        .first()
        .is_some_and(|it| it.is_ascii_alphabetic() || matches!(it, '-' | '_'));
    touches && joined.iter().any(|it| it.is_ascii_alphabetic())
}

/// Where the number that begins here ends: digits, with single separators between them.
fn number_end(letters: &[char], start: usize) -> usize {
    let is_digit = |at: usize| letters.get(at).copied().and_then(digit).is_some();
    let mut end = start;
    while is_digit(end) {
        end += 1;
        let separates = letters.get(end).is_some_and(|it| {
            matches!(
                it,
                '.' | ',' | '\'' | '’' | '\u{A0}' | '\u{202F}' | '٬' | '٫' | ' '
            )
        });
        // A blank separates thousands only.
        let group =
            (1..=3).all(|more| is_digit(end + more)) && !is_digit(end + 4) && end - start <= 3;
        let blank = letters.get(end).is_some_and(|it| it.is_whitespace());
        if end > start && separates && is_digit(end + 1) && (!blank || group) {
            end += 1;
        }
    }
    end
}

/// The digits of a number; those of a list such as `1, 2` were not joined to begin with.
fn parts(letters: &[char]) -> Vec<String> {
    let digits: String = letters.iter().filter_map(|it| digit(*it)).collect();
    // `5.0` and `5` are one number, `1.000` is a thousand: only what separates tells them apart.
    let plain = digits.trim_start_matches('0');
    vec![if plain.is_empty() {
        digits
    } else {
        plain.to_owned()
    }]
}

/// The ASCII digit of a decimal digit of any script in use on web sites.
fn digit(letter: char) -> Option<char> {
    let zero = match letter {
        '0'..='9' => return Some(letter),
        '\u{660}'..='\u{669}' => 0x660,
        '\u{6F0}'..='\u{6F9}' => 0x6F0,
        '\u{966}'..='\u{96F}' => 0x966,
        '\u{9E6}'..='\u{9EF}' => 0x9E6,
        '\u{1040}'..='\u{1049}' => 0x1040,
        '\u{FF10}'..='\u{FF19}' => 0xFF10,
        _ => return None,
    };
    char::from_digit(u32::from(letter) - zero, 10)
}

#[cfg(test)]
mod tests {
    use super::{Numbers, chinese, numbers, roman};

    fn mismatch(source: &str, target: &str) -> Option<String> {
        let found = Numbers::mismatch(&[numbers(source)], &[numbers(target)]);
        found.map(|(number, instead)| format!("{number}>{}", instead.unwrap_or_default()))
    }

    #[test]
    fn a_number_in_another_form_is_the_same() {
        for (source, target) in [
            ("1,000 users", "1.000 usuarios"),
            ("1,000 users", "1 000 utilisateurs"),
            ("1,000 users", "1\u{202F}000 utilisateurs"),
            ("3.5 GB", "3,5 Go"),
            ("at 5:30 p.m.", "à 17 h 30"),
            ("12:00 a.m.", "00:00"),
            ("10,000 people", "1万人"),
            ("20 people", "二十人"),
            ("the 20th century", "le XXe siècle"),
            ("one file", "1 fichier"),
            ("2 files", "deux fichiers"),
            ("March 5, 2024", "2024年3月5日"),
            ("03/05/2024", "5.3.2024"),
            ("Use UTF8 or H2O", "Utilisez l’UTF"),
            ("See https://x.gov/404 now", "Voir"),
            ("in 24 hours", "२४ घंटे में"),
            ("&#8217;s 15", "15"),
            ("10% off", "-10 %"),
            ("our 100th release", "nasze setne wydanie"),
            ("Use ISO-8859-1", "Utilisez CP932"),
            ("Round of 32", "Dieciseisavos de final"),
            ("Round of 32", "16es de finale"),
            ("404. Image not found", "未找到图片"),
            (
                "300 characters or fewer: letters and @/./+/-/_",
                "必須。300文字以下の英数字及び記号（@/./+/-/_）",
            ),
        ] {
            assert_eq!(mismatch(source, target), None, "{source} / {target}");
        }
    }

    #[test]
    fn another_number_is_a_mismatch() {
        for (source, target, expected) in [
            ("wait 15 minutes", "attendez 10 minutes", "15>10"),
            ("3 days", "5 jours", "3>5"),
            ("within 90 days", "en quelques jours", "90>"),
            ("1,000 users", "10.000 usuarios", "1000>10000"),
            ("Call 911", "Llame al 991", "911>991"),
            ("between 1 and 12", "entre 1 et 21", "12>21"),
        ] {
            assert_eq!(
                mismatch(source, target).as_deref(),
                Some(expected),
                "{source} / {target}"
            );
        }
    }

    #[test]
    fn figures() {
        assert_eq!(
            (roman(19), roman(4), roman(48)),
            ("XIX".into(), "IV".into(), "XLVIII".into())
        );
        assert_eq!(
            (chinese(20), chinese(15), chinese(350)),
            ("二十".into(), "十五".into(), "三百五十".into())
        );
    }
}
