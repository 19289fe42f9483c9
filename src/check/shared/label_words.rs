//! Whether a visible label is part of a name: the label in name algorithm of the ACT rules.

use icu_normalizer::DecomposingNormalizerBorrowed;

use crate::rule::Page;
use crate::snapshot::{Node, Property};

use super::stems::is_unspaced;
use super::text_block::is_block_display;

/// What can be read in an element (ACT "visible inner text"), with what only draws symbols left out.
pub(crate) fn visible_inner_text(page: &Page<'_>, element: Node<'_>) -> String {
    let mut text = String::new();
    let mut stack = vec![Part::Node(element)];
    while let Some(part) = stack.pop() {
        match part {
            Part::Gap(gap) => text.push(gap),
            Part::Node(node) if node.is_text() => push_text(page, node, &mut text),
            Part::Node(node) => stack.extend(parts(page, node)),
        }
    }
    text
}

enum Part<'a> {
    Node(Node<'a>),
    Gap(char),
}

/// What an element reads as, last part first.
fn parts<'a>(page: &Page<'_>, node: Node<'a>) -> Vec<Part<'a>> {
    if node.is_pseudo() || !node.is_rendered() {
        return Vec::new();
    }
    if node.is("br") {
        return vec![Part::Gap('\n')];
    }
    let children = node.flat_children().rev().map(Part::Node);
    let display = node.style(Property::Display).unwrap_or_default();
    if node.is_element() && !page.semantics.is_visible(node) {
        let has_width = node.bounds().is_some_and(|bounds| bounds.width > 0.0);
        return has_width.then_some(Part::Gap(' ')).into_iter().collect();
    }
    let gap = match display {
        "table-cell" | "table-row" => ' ',
        _ if is_block_display(display) => '\n',
        _ => return children.collect(),
    };
    let mut all = vec![Part::Gap(gap)];
    all.extend(children);
    all.push(Part::Gap(gap));
    all
}

fn push_text(page: &Page<'_>, node: Node<'_>, text: &mut String) {
    let is_blank = node.value().trim().is_empty();
    if is_blank && node.layout().is_some() {
        text.push(' ');
    } else if !is_blank && page.semantics.is_visible(node) && !is_in_icon_font(node) {
        text.push_str(node.value());
    }
}

/// Fonts that draw words and letters as pictures are known by their names.
fn is_in_icon_font(text: Node<'_>) -> bool {
    const MARKS: &[&str] = &["icon", "awesome", "glyph", "material symbols"];
    let families = text
        .style(Property::FontFamily)
        .filter(|families| !families.is_empty());
    let families = families.or_else(|| text.flat_parent_element()?.style(Property::FontFamily));
    let first = families.unwrap_or_default().split(',').next();
    let first = first.unwrap_or_default().to_ascii_lowercase();
    MARKS.iter().any(|mark| first.contains(mark))
}

/// The words of a text: without what is in round brackets, letter case, accents and signs. Scripts that
/// put no spaces between words are taken letter by letter.
pub(crate) fn words(text: &str) -> Vec<String> {
    let plain = without_brackets(text).to_lowercase();
    let plain = DecomposingNormalizerBorrowed::new_nfkd().normalize(&plain);
    let mut words = Vec::new();
    let mut word = String::new();
    for c in plain.chars() {
        let stands_alone = is_unspaced(c);
        if !c.is_alphanumeric() && !is_mark(c) || stands_alone {
            words.extend((!word.is_empty()).then(|| std::mem::take(&mut word)));
        }
        if stands_alone {
            words.push(c.to_string());
        } else if c.is_alphanumeric() {
            word.push(c);
        }
    }
    words.extend((!word.is_empty()).then_some(word));
    words
}

/// Accents, once decomposed.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

fn without_brackets(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, inside)) = rest.split_once('(') {
        let Some((_, after)) = inside.split_once(')') else {
            break;
        };
        kept.push_str(before);
        rest = after;
    }
    kept.push_str(rest);
    kept
}

/// True if the label's words stand in the name, next to each other and in their order.
pub(crate) fn is_contained(label: &[String], name: &[String]) -> bool {
    label.is_empty() || name.windows(label.len()).any(|part| part == label)
}

/// True if the two differ in what the ACT rule leaves open: a word is abbreviated, hyphenated or spelt
/// another way.
pub(crate) fn differ_in_spelling(label: &str, name: &str) -> bool {
    let folded = |text: &str| -> Vec<String> {
        let joined: String = text.chars().filter(|c| !is_hyphen(*c)).collect();
        words(&joined).iter().map(|word| spelling(word)).collect()
    };
    is_contained(&folded(label), &folded(name))
        || is_abbreviated(label, name)
        || is_abbreviated(name, label)
}

fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '\u{ad}' | '\u{2010}' | '\u{2011}')
}

/// One spelling for British and American ones.
fn spelling(word: &str) -> String {
    const SAME: &[(&str, &str)] = &[
        ("our", "or"),
        ("ise", "ize"),
        ("isa", "iza"),
        ("yse", "yze"),
        ("tre", "ter"),
        ("ogue", "og"),
        ("ll", "l"),
        ("ae", "e"),
        ("oe", "e"),
        ("gramme", "gram"),
        ("ence", "ense"),
    ];
    SAME.iter()
        .fold(word.to_owned(), |word, (british, american)| {
            word.replace(british, american)
        })
}

/// True if a word of one text is short for words of the other: `Ave.` for "avenue", `USA` for its
/// initials.
fn is_abbreviated(short: &str, long: &str) -> bool {
    let long = words(long);
    let pieces = short.split(|c: char| !c.is_alphanumeric() && c != '.');
    pieces.filter(|piece| !piece.is_empty()).any(|piece| {
        let letters = words(piece).concat();
        // Figures that are read one by one (“5 5 5.” for “555”) shorten nothing.
        let has_letters = letters.chars().all(char::is_alphabetic);
        let is_shortened = piece.ends_with('.') && piece.len() > 1 && has_letters;
        let is_acronym = (2..=6).contains(&piece.len()) && piece.chars().all(char::is_uppercase);
        (is_shortened && long.iter().any(|word| shortens(&letters, word)))
            || (is_acronym && has_initials(&letters, &long))
    })
}

/// `ave` of "avenue", `dr` of "doctor": the first letter, then letters in their order.
fn shortens(short: &str, word: &str) -> bool {
    let mut rest = word.chars();
    short.len() < word.len()
        && short.chars().next() == word.chars().next()
        && short.chars().all(|c| rest.any(|other| other == c))
}

fn has_initials(letters: &str, words: &[String]) -> bool {
    let letters: Vec<char> = letters.chars().collect();
    words.windows(letters.len().max(1)).any(|part| {
        part.iter()
            .zip(&letters)
            .all(|(word, letter)| word.chars().count() > 1 && word.starts_with(*letter))
    })
}

#[cfg(test)]
mod tests {
    use super::{differ_in_spelling, is_contained, words};

    fn contained(label: &str, name: &str) -> bool {
        is_contained(&words(label), &words(name))
    }

    #[test]
    fn whole_words_next_to_each_other_in_their_order() {
        assert!(contained("Send", "Send the form"));
        assert!(contained("Rows (2 of 9)", "ROWS"));
        assert!(contained("Ändern…", "andern: Adresse"));
        assert!(contained("搜索", "搜索网站"));
        assert!(!contained("搜站", "搜索网站"));
        assert!(!contained("Send form", "Send the form"));
        assert!(!contained("form send", "send form"));
        assert!(!contained("sen", "send"));
        assert!(!contained("7", "7b"));
        assert!(contained("→", "Next"));
        assert!(contained("Open (", "open"));
    }

    #[test]
    fn spelling_is_left_open_and_words_are_not() {
        assert!(differ_in_spelling("Main St.", "Main Street"));
        assert!(differ_in_spelling("e-mail", "Email us"));
        assert!(differ_in_spelling("Colour", "Color of the car"));
        assert!(differ_in_spelling("United Nations", "UN"));
        assert!(!differ_in_spelling("O K", "OK"));
        assert!(!differ_in_spelling("OK", "O K"));
        assert!(!differ_in_spelling("Send", "Delete"));
        assert!(!differ_in_spelling("Send.", "Delete"));
        assert!(!differ_in_spelling("123.555", "1 2 3. 5 5 5."));
    }
}
