//! A file may end anywhere: an upload that broke off, a disk that was full. What was whole before the
//! end is kept as it was.

use super::{CatalogFormat, Fluent, Json, Message, ParsedFile, Po, Span, Yaml, write_message};

const FLUENT: &str = r#"# Comment
## Group
-brand = Démo
    .genre = f
hello = Hello, { $name }!
    .title = Say “hello”
files = { $n ->
    [one] One { -brand(case: "x") } file
   *[other] { NUMBER($n, minimumFractionDigits: 0) } files
 }
multi =
    First line
    { "{" } second line { "\u00e9" }
last = { hello.title } 中文
"#;

const JSON: &str = r#"{
  // a comment
  "save": "Save \"all\" \u00e9 \ud83d\ude00",
  "nested": { "deep": { "one": "1 file", "other": "{{count}} files" }, "list": ["a", ["b"], {"c": "d"}] },
  "file_one": "{{count}} file", "file_other": "{{count}} files",
  "item": "an item", "item_plural": "items", "item_plural_5": "many items",
  "icu": "{n, plural, one {# file} other {# files}}",
  "constant": -1.5e3, "nothing": null, "yes": true, /* end */
  "last": "中文",
}
"#;

const PO: &str = r#"# Translators' comment
msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\n"

#. extracted
#: a.c:1
#, c-format, fuzzy
#| msgid "old"
msgctxt "menu"
msgid "Open %s"
msgstr "Öffne %s"

msgid "%d file"
msgid_plural "%d files"
msgstr[0] "%d Datei"
msgstr[1] "%d Dateien"

msgid ""
"two "
"lines\t\"quoted\""
msgstr ""
"zwei Zeilen"

#~ msgid "gone"
#~ msgstr "weg"
"#;

const YAML: &str = r#"# comment
de:
  save: &save Speichern
  same: *save
  quoted: "Ein \"Wort\" \u00e9 %{name}"
  single: 'Ja, ''genau'''
  plural:
    one: eine Datei
    other: "%{count} Dateien"
  list: [a, 'b', {c: d}]
  items:
    - erstens
    - - tief
      - zwei: drei
  literal: |
    Zeile eins
    Zeile zwei
  folded: >-
    gefaltet
    weiter
  merged:
    <<: {x: y}
    z: 中文
  "yes": nein
  empty:
  last: Ende
"#;

/// Every format with a text that has something of all its notation.
const ALL: [(&dyn CatalogFormat, &str); 4] =
    [(&Fluent, FLUENT), (&Json, JSON), (&Po, PO), (&Yaml, YAML)];
/// Messages of a cut file that may be other than they were: the last, and that of the map or plural
/// forms it stands in.
const CUT: usize = 2;

fn prefixes(text: &str) -> impl Iterator<Item = &str> {
    (0..text.len()).filter_map(|end| text.get(..end))
}

fn last_line(text: &str) -> &str {
    text.lines().last().unwrap_or("")
}

/// Messages that are as in the whole file.
fn unchanged(file: &ParsedFile, whole: &[String]) -> usize {
    let same = |message: &&Message| whole.contains(&write_message(message));
    file.messages.iter().filter(same).count()
}

#[test]
fn the_whole_texts_are_read_without_junk() {
    for (format, text) in ALL {
        let file = format.parse(text, 0);
        assert!(file.junk.is_empty(), "{}: {:?}", format.name(), file.junk);
        assert!(file.messages.len() >= 3, "{}", format.name());
    }
}

#[test]
fn a_file_that_ends_anywhere_keeps_what_was_whole() {
    for (format, text) in ALL {
        let whole = format.parse(text, 0);
        let whole: Vec<String> = whole.messages.iter().map(write_message).collect();
        let mut most = 0;
        for prefix in prefixes(text) {
            let file = format.parse(prefix, 0);
            let kept = unchanged(&file, &whole);
            let (name, line, all) = (format.name(), last_line(prefix), file.messages.len());
            assert!(kept + CUT >= all, "{name} cut in {line:?}: {kept} of {all}");
            assert!(
                kept + CUT >= most,
                "{name} cut in {line:?}: {kept} of {most}"
            );
            most = most.max(kept);
        }
        assert!(most + CUT >= whole.len(), "{}: {most}", format.name());
    }
}

#[test]
fn places_in_a_cut_file_are_within_it() {
    for (format, text) in ALL {
        for prefix in prefixes(text) {
            let file = format.parse(prefix, 0);
            let messages = file.messages.iter().map(|it| it.span);
            for span in messages.chain(file.junk.iter().map(|it| it.span)) {
                assert!(is_within(span, prefix), "{}: {span:?}", format.name());
            }
        }
    }
}

fn is_within(span: Span, text: &str) -> bool {
    let [start, end] = [span.start, span.end].map(|it| usize::try_from(it).unwrap());
    let line = 1 + text
        .get(..start)
        .map_or(usize::MAX, |it| it.matches('\n').count());
    text.get(start..end).is_some() && usize::try_from(span.line).unwrap() == line
}
