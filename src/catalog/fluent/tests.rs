use std::fmt::Write as _;

use super::*;
use crate::catalog::{Element, Expression, Message, Pattern, write_message};

fn parse(text: &str) -> ParsedFile {
    Fluent.parse(text, 0)
}

fn keys(file: &ParsedFile) -> Vec<&str> {
    file.messages.iter().map(|it| it.key.as_str()).collect()
}

#[test]
fn keys_lines_and_columns() {
    let file = parse("# note\na = x\n\n-b = y\n    .case = z\n");
    assert_eq!(keys(&file), ["a", "-b"]);
    let [a, b] = file.messages.as_slice() else {
        panic!("two messages")
    };
    assert_eq!((a.span.line, a.span.column), (2, 1));
    assert_eq!(a.comment.as_deref(), Some("note"));
    assert_eq!(
        (b.span.line, b.span.column),
        (4, 1),
        "a term begins at its dash"
    );
    assert!(b.is_term);
    let case = b.attribute("case").expect("the attribute");
    assert_eq!((case.span.line, case.span.column), (5, 6));
}

#[test]
fn offsets_point_at_the_keys_in_every_file_form() {
    for text in [
        "a = é { $n -> \n  [one] x\n *[other] y\n }\nb = ü\n",
        "a = é { $n -> \r\n  [one] x\r\n *[other] y\r\n }\r\nb = ü\r\n",
    ] {
        let file = Fluent.parse(text, 3);
        assert_eq!(keys(&file), ["a", "b"]);
        for message in &file.messages {
            let start = message.span.start as usize - 3;
            assert!(text[start..].starts_with(&message.key));
            assert!(message.span.end as usize > start + message.key.len());
        }
        assert_eq!(file.messages[1].span.line, 5);
    }
}

#[test]
fn windows_line_ends_leave_no_carriage_return_in_texts() {
    let file = parse("a =\r\n    first\r\n    second\r\nb = c\r\n");
    assert_eq!(file.messages[0].value, Some(Pattern::text("first\nsecond")));
    assert_eq!(file.messages[1].value, Some(Pattern::text("c")));
}

#[test]
fn junk_in_the_middle_keeps_the_later_messages() {
    let file = parse("a = x\nbad entry here\n  still bad\nb = { $y\nc = z\n");
    assert_eq!(keys(&file), ["a", "c"]);
    let places: Vec<_> = file.junk.iter().map(|it| it.span.line).collect();
    assert_eq!(places, [2, 4]);
    assert_eq!(file.junk[1].keys, ["b"], "the author's message is named");
}

#[test]
fn junk_that_swallows_a_message_names_both() {
    // A call that is not closed goes on over the line end and takes the next key for an argument.
    let file = parse("a = { NUMBER($n,\nb = z\nc = y\n");
    assert_eq!(keys(&file), ["c"]);
    assert_eq!(file.junk[0].keys, ["a", "b"]);
}

#[test]
fn a_broken_attribute_names_its_message() {
    let file = parse("a = x\n    .title\n    .label = { \n");
    assert_eq!(keys(&file), ["a"]);
    let file = parse("a = x\n    .label = }\nb = y\n");
    assert_eq!(keys(&file), ["a", "b"]);
    let owner = ("a".to_owned(), "label".to_owned());
    assert_eq!(file.junk[0].attribute, Some(owner));
}

#[test]
fn a_truncated_file_keeps_what_is_whole() {
    let file = parse("a = x\nb = { $count ->\n    [one] y\n   *[oth");
    assert_eq!(keys(&file), ["a"]);
    assert_eq!((file.junk.len(), file.junk[0].span.line), (1, 2));
}

#[test]
fn comments_alone_are_no_messages() {
    let file = parse("# a\n\n## b\n\n### c\n# d = e\n");
    assert!(file.messages.is_empty() && file.junk.is_empty());
    assert_eq!(file.comment.as_deref(), Some("c"));
}

#[test]
fn a_group_comment_holds_until_an_empty_one() {
    let file = parse("a = x\n## Menu\nb = x\n\nc = x\n##\nd = x\n");
    let groups: Vec<_> = file.messages.iter().map(|it| it.group.as_deref()).collect();
    assert_eq!(groups, [None, Some("Menu"), Some("Menu"), None]);
}

#[test]
fn escaped_braces_are_words() {
    let file = parse("a = { \"{\" }name{ \"}\" } \\{ \"\\u00A0\" }\n");
    let value = file.messages[0].value.as_ref().expect("a value");
    let literals = value.placeables().filter_map(|it| match it {
        Expression::Literal(words) => Some(words.as_str()),
        _ => None,
    });
    assert_eq!(literals.collect::<Vec<_>>(), ["{", "}", "\u{A0}"]);
    assert!(value.shown_variables().is_empty());
}

#[test]
fn selectors_are_told_from_shown_variables() {
    let text = "a = { NUMBER($n) ->\n    [one] x\n   *[other] { $m } { DATETIME($d, month: \"long\") }\n }\n";
    let file = parse(text);
    let value = file.messages[0].value.as_ref().expect("a value");
    assert_eq!(value.selectors().into_iter().collect::<Vec<_>>(), ["n"]);
    assert_eq!(
        value.shown_variables().into_iter().collect::<Vec<_>>(),
        ["d", "m"]
    );
}

#[test]
fn plain_texts_are_every_branch_with_gaps_for_what_is_put_in() {
    let text = "a = You have { $n ->\n    [one] one file\n   *[other] { $n } files\n } in { -b }\n-b = Box\n";
    let file = parse(text);
    let [a, b] = file.messages.as_slice() else {
        panic!("two messages")
    };
    let texts = a
        .value
        .as_ref()
        .expect("a value")
        .plain_texts(&|it| (it.key == "-b").then_some(b.value.as_ref()).flatten());
    let pieces: Vec<Vec<String>> = texts.into_iter().map(|it| it.0).collect();
    assert_eq!(
        pieces,
        [
            vec!["You have one file in Box"],
            vec!["You have ", " files in Box"]
        ]
    );
}

#[test]
fn endless_references_and_endless_variants_end() {
    let branch = "{ $n ->\n    [a] x\n    [b] y\n   *[c] z\n }";
    let text = format!("a = x {{ a }}{{ a }}\nb = {}\n", branch.repeat(30));
    let file = parse(&text);
    let texts = |message: &Message| {
        let value = message.value.clone().expect("a value");
        let pattern = file.messages[0].value.as_ref();
        let count = file.messages.iter().find(|it| it.key == message.key);
        let found = count
            .and_then(|it| it.value.as_ref())
            .map(|it| it.plain_texts(&|_| pattern));
        drop(value);
        found.map_or(0, |it| it.len())
    };
    let counts: Vec<_> = file.messages.iter().map(texts).collect();
    assert!(counts.iter().all(|it| *it <= 64), "{counts:?}");
}

#[test]
fn hostile_nesting_neither_overflows_nor_loses_the_rest() {
    for depth in [150, 3_000, 200_000] {
        let braces = format!("a = x\nb = {}$x\nc = z\n", "{".repeat(depth));
        let calls = format!("a = x\nb = {{ {}\nc = z\n", "A(\n".repeat(depth));
        let closed = format!(
            "a = x\nb = {}$x{}\nc = z\n",
            "{".repeat(depth),
            "}".repeat(depth)
        );
        for text in [braces, calls] {
            let file = parse(&text);
            let junk = file.junk.iter().flat_map(|it| &it.keys);
            let known = keys(&file).into_iter().chain(junk.map(String::as_str));
            let known: std::collections::BTreeSet<_> = known.collect();
            assert!(known.into_iter().eq(["a", "b", "c"]), "depth {depth}");
            assert!(file.junk[0].keys.starts_with(&["b".to_owned()]));
        }
        let file = parse(&closed);
        assert!(keys(&file).ends_with(&["c"]));
        // Whatever became of it can be walked and written without recursing too deep.
        for message in &file.messages {
            let _ = write_message(message);
        }
    }
}

#[test]
fn an_escape_cut_by_a_wide_character_is_junk() {
    let file = parse("a = x\nb = { \"\\u00é\" }\nc = \\uà is text\n");
    assert_eq!(keys(&file), ["a", "c"]);
    assert_eq!(file.junk[0].keys, ["b"]);
    assert_eq!(file.junk[0].span.line, 2);
}

#[test]
fn written_messages_read_back_as_they_were() {
    let texts = [
        "a = x",
        "a =\n    .b = c\n    .d = e",
        "a =\n    one\n    two\n\n    four { $x }",
        "a = { \".\" }starts and ends { \" \" }",
        "a =\n    { $n ->\n        [one] { -b(case: \"x\") } file\n       *[other]\n            many\n            { NUMBER($n, minimumFractionDigits: 2) }\n    }\n    .t = { $k ->\n       *[a] { b.c }\n    }",
        "a = { \"{\" } { \"\\\\ \\\" \\u00A0\" } { 5 } { -3.2 }",
        "-a = { $c ->\n   *[x] { $d ->\n        [1.0] p\n       *[two] q\n    }\n    }",
        "a =\n      deeper\n    than this",
        "a = \n    { \"[\" }bracket\n    { \"*\" }star",
    ];
    for text in texts {
        let before = parse(text);
        assert!(before.junk.is_empty(), "{text}: {:?}", before.junk);
        let written: String = before.messages.iter().map(write_message).collect();
        let after = parse(&written);
        assert!(after.junk.is_empty(), "{written}: {:?}", after.junk);
        assert_eq!(shape(&before), shape(&after), "{written}");
    }
}

/// What a message says, whatever place it stands at and however its characters are quoted.
fn shape(file: &ParsedFile) -> String {
    let mut out = String::new();
    for message in &file.messages {
        for (attribute, pattern) in message.patterns() {
            let _ = writeln!(out, "{} {attribute:?}: {}", message.key, words(pattern));
        }
    }
    out
}

fn words(pattern: &Pattern) -> String {
    let pieces = pattern.elements.iter().map(|element| match element {
        Element::Text(words) | Element::Placeable(Expression::Literal(words)) => words.clone(),
        Element::Placeable(Expression::Select(selector, variants)) => {
            let variants = variants.iter();
            let variants =
                variants.map(|it| format!("[{}{}]{}", it.default, it.key, words(&it.value)));
            format!("<{selector:?} {}>", variants.collect::<String>())
        }
        Element::Placeable(other) => format!("<{other:?}>"),
    });
    pieces.collect()
}

#[test]
fn a_hundred_thousand_messages_are_read_in_time() {
    let mut text = String::new();
    for at in 0..100_000 {
        let _ = write!(
            text,
            "key-{at} = Text number {at}\n    .title = A title {{ $x }}\n"
        );
    }
    let begun = std::time::Instant::now();
    let file = parse(&text);
    assert_eq!(file.messages.len(), 100_000);
    // A linear reader needs a second unoptimised; one that counts lines from the top, minutes.
    assert!(begun.elapsed().as_secs() < 20, "{:?}", begun.elapsed());
}
