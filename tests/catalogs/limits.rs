//! Damaged and huge catalogs.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use evenhand::catalog::{CatalogFile, CatalogFormat as _, Catalogs, Fluent, LocaleCatalog};
use evenhand::translation::AllowList;
use evenhand::translation::page::MessageIndex;

use super::{check, checked, fixtures, project};

/// The cost grows with the number of messages, not with its square.
#[test]
fn two_hundred_thousand_messages_are_checked_in_time() {
    let mut source = String::new();
    let mut target = String::new();
    for at in 0..100_000 {
        let _ = writeln!(source, "key-{at} = Text {at} of {{ $n }}");
        if at % 10 != 0 {
            let _ = writeln!(target, "key-{at} = Texte {at} sur {{ $n }}");
        }
    }
    let files = [("en.ftl".to_owned(), source), ("fr.ftl".to_owned(), target)];
    let folder = project(&files.into());
    let begun = std::time::Instant::now();
    let (report, _) = check(folder.path(), Vec::new());
    assert_eq!(report.findings.len(), 10_000);
    assert!(
        report
            .findings
            .iter()
            .all(|it| it.rule == "missing-message")
    );
    let fr = "fr".parse().expect("a locale");
    assert!(
        report
            .missing_ftl(&fr, &"en".parse().expect("a locale"), &BTreeMap::new())
            .len()
            > 500_000
    );
    assert!(begun.elapsed().as_secs() < 30, "{:?}", begun.elapsed());
}

/// Files damaged at random are read to the end, checked, and written for translators without a panic,
/// and what is written is valid.
#[test]
fn damaged_catalogs_never_stop_the_check() {
    let mut random = 0x9E37_79B9_7F4A_7C15_u64;
    let mut next = move |below: usize| {
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        usize::try_from(random % (below.max(1) as u64)).expect("small")
    };
    let pieces = [
        "{", "}", "\n", "\r", "\"", "\\u00", "\\U1", "é", "[", "]", "*[other]", " -> ", "$", "-",
        ".", "=", "#", "(", ")", " ", "\t", "{{", "\u{FEFF}", "\u{2028}", "😀",
    ];
    let texts: Vec<String> = fixtures()
        .into_iter()
        .flat_map(|it| it.files.into_values())
        .collect();
    for _ in 0..1_500 {
        let mut damaged = || {
            let mut text = texts[next(texts.len())].clone();
            for _ in 0..=next(6) {
                let mut at = next(text.len() + 1);
                while !text.is_char_boundary(at) {
                    at -= 1;
                }
                if next(5) == 0 {
                    text.truncate(at);
                } else {
                    text.insert_str(at, pieces[next(pieces.len())]);
                }
            }
            CatalogFile {
                path: "x.ftl".to_owned(),
                parsed: Some(Fluent.parse(&text, 0)),
                implied: false,
            }
        };
        let mut locale = |tag: &str| {
            let files = [(String::new(), damaged())].into();
            let place = format!("{tag}.ftl");
            (
                tag.parse().expect("a locale"),
                LocaleCatalog { files, place },
            )
        };
        let catalogs = Catalogs {
            source: "en".parse().expect("a locale"),
            by_locale: [locale("en"), locale("fr")].into(),
            whole: true,
        };
        let report = checked(&catalogs, Vec::new(), "");
        let fr = "fr".parse().expect("a locale");
        let text = report.missing_ftl(&fr, &catalogs.source, &BTreeMap::new());
        let again = Fluent.parse(&text, 0);
        assert!(again.junk.is_empty(), "{:?}\n{text}", again.junk);
        assert_eq!(again.messages.len(), report.missing[&fr].len(), "{text}");
        let _ = MessageIndex::new(&catalogs, &AllowList::default());
    }
}
