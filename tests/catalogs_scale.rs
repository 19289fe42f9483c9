//! Catalogs at scale, and parsers on random input.

#![expect(
    clippy::expect_used,
    reason = "a test that cannot build its input fails; the ignored tests report what they measured"
)]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;
use std::time::{Duration, Instant};

use evenhand::catalog::{
    CatalogFormat, CatalogOptions, Fluent, Json, Po, Yaml, discover, write_message,
};
use evenhand::translation::catalog::check_with;
use evenhand::translation::{AllowList, Glossary};

/// Numbers that are the same in every run (xorshift64).
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % (limit.max(1) as u64)).expect("small")
    }

    fn chance(&mut self, one_in: usize) -> bool {
        self.below(one_in) == 0
    }
}

/// Two-letter languages that have the plural forms of English, so that no other rule speaks.
fn locales(count: usize) -> Vec<String> {
    let languages = ["de", "nl", "sv", "da", "it", "pt", "el", "hu", "fi", "bg"];
    let regions = ["AA", "AB", "AC", "AD", "AE", "AF", "AG", "AI", "AL", "AM"];
    let all = languages
        .iter()
        .flat_map(|it| regions.iter().map(move |region| format!("{it}-{region}")));
    all.take(count).collect()
}

/// Writes a project with seeded faults; returns how many of each rule there are.
fn generate(folder: &Path, locale_count: usize, messages: usize) -> BTreeMap<&'static str, usize> {
    let mut random = Random(0x5EED_CAFE);
    let mut seeded = BTreeMap::new();
    let write = |locale: &str, text: &str| {
        let place = folder.join(locale);
        std::fs::create_dir_all(&place).expect("made");
        std::fs::write(place.join("site.ftl"), text).expect("written");
    };
    let mut source = String::new();
    for at in 0..messages {
        let _ = writeln!(
            source,
            "key-{at} = Source text {{ $n }} of the page about {}",
            word(at)
        );
        if at.is_multiple_of(7) {
            let _ = writeln!(
                source,
                "    .title = Tooltip of the page about {}",
                word(at)
            );
        }
    }
    write("en", &source);
    for locale in locales(locale_count) {
        let mut text = String::new();
        for at in 0..messages {
            translate(&mut text, at, &mut random, &mut seeded);
        }
        write(&locale, &text);
    }
    seeded
}

fn word(at: usize) -> String {
    let letters = ["ka", "lo", "mi", "ne", "ru", "sa", "ti", "vo"];
    format!(
        "{}{}{}",
        letters[at % 8],
        letters[at / 8 % 8],
        letters[at / 64 % 8]
    )
}

/// A translated message, or one with a fault.
fn translate(
    text: &mut String,
    at: usize,
    random: &mut Random,
    seeded: &mut BTreeMap<&'static str, usize>,
) {
    let mut seed = |rule: &'static str| *seeded.entry(rule).or_default() += 1;
    let has_title = at.is_multiple_of(7);
    if random.chance(50) {
        seed("missing-message");
        return;
    }
    if random.chance(200) {
        seed("identical-to-source");
        let _ = writeln!(
            text,
            "key-{at} = Source text {{ $n }} of the page about {}",
            word(at)
        );
    } else if random.chance(100) {
        seed("variable-mismatch");
        let _ = writeln!(text, "key-{at} = Tradotta la pagina su {}", word(at));
    } else {
        let _ = writeln!(
            text,
            "key-{at} = Tradotta {{ $n }} la pagina su {}",
            word(at)
        );
    }
    if has_title && random.chance(20) {
        seed("missing-attribute");
    } else if has_title {
        let _ = writeln!(text, "    .title = Nota su {}", word(at));
    }
    if random.chance(300) {
        seed("obsolete-message");
        let _ = writeln!(text, "old-{at} = Vecchia nota");
    }
    if random.chance(400) {
        seed("junk");
        let _ = writeln!(text, "broken-{at} = {{ $x");
    }
}

fn judge(locale_count: usize, messages: usize) -> Duration {
    let folder = tempfile::tempdir().expect("a folder");
    let seeded = generate(folder.path(), locale_count, messages);
    let begun = Instant::now();
    let options = CatalogOptions::new("en".parse().expect("a locale"), None);
    let found = discover(folder.path(), &options);
    assert!(found.problems.is_empty(), "{:?}", found.problems);
    let catalogs = found.catalogs.expect("catalogs");
    let advisory = [
        "ambiguous-translation",
        "inconsistent-translation",
        "end-punctuation",
        "doubled-word",
        "identical-plurals",
        "whitespace-mismatch",
    ];
    let report = check_with(
        &catalogs,
        &AllowList::default(),
        &Glossary::default(),
        |id| !advisory.contains(&id),
    );
    let took = begun.elapsed();
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for finding in &report.findings {
        *counts.entry(finding.rule).or_default() += 1;
    }
    assert_eq!(counts, seeded);
    took
}

#[test]
fn seeded_faults_are_counted_exactly() {
    judge(10, 500);
}

/// The target: under a second for ten locales in a release build.
#[test]
#[ignore = "takes seconds; run it with --release to measure"]
fn a_hundred_locales_of_three_thousand_messages() {
    let took = judge(100, 3_000);
    println!("100 locales of 3,000 messages: {took:?}");
    assert!(took < Duration::from_mins(1), "{took:?}");
}

const FORMATS: [&dyn CatalogFormat; 4] = [&Fluent, &Json, &Po, &Yaml];

/// Pieces of every format's notation.
const PIECES: [&str; 72] = [
    "a",
    "key",
    "en",
    "\n",
    "\n  ",
    "\n    ",
    "\r\n",
    "\t",
    " ",
    ":",
    ": ",
    "- ",
    "\n- ",
    "? ",
    "| \n",
    ">-\n",
    "\"",
    "'",
    "\\",
    "\\u00",
    "\\n",
    "#",
    "# ",
    "&a ",
    "*a",
    "<<: ",
    "!!str ",
    "---\n",
    "...\n",
    "[",
    "]",
    "{",
    "}",
    "{{",
    "}}",
    ",",
    "null",
    "true",
    "1",
    "-1.5e9",
    "msgid \"",
    "msgstr \"",
    "msgstr[0] \"",
    "msgstr[99] \"",
    "msgctxt \"",
    "msgid_plural \"",
    "#, fuzzy\n",
    "#~ ",
    "\"\n",
    "= ",
    "-term = ",
    ".attr = ",
    " ->\n",
    "*[other] ",
    "[one] ",
    "$x",
    "%{n}",
    "%s",
    "%1$s",
    "%(n)d",
    "{n, plural, one {",
    "{# ",
    "other {x}}",
    "one: ",
    "other: ",
    "_one\": ",
    "é",
    "漢",
    "😀",
    "\u{FEFF}",
    "\u{0}",
    "\u{2028}",
];

fn nonsense(random: &mut Random) -> String {
    let length = random.below(60);
    (0..length)
        .map(|_| PIECES[random.below(PIECES.len())])
        .collect()
}

/// Parses random texts with every parser and writes what was read. A panic or a hang fails the test.
fn throw(count: usize, seed: u64) -> Duration {
    let mut random = Random(seed);
    let mut slowest = Duration::ZERO;
    for _ in 0..count {
        let text = nonsense(&mut random);
        for format in FORMATS {
            let begun = Instant::now();
            let file = format.parse(&text, 0);
            slowest = slowest.max(begun.elapsed());
            for message in &file.messages {
                assert!(
                    message.span.end as usize <= text.len() + 1 || !text.is_ascii(),
                    "{}: {text:?}",
                    format.name()
                );
                let _ = write_message(message);
            }
        }
    }
    slowest
}

#[test]
fn parsers_bear_random_input() {
    let slowest = throw(3_000, 0xFACE);
    assert!(slowest < Duration::from_secs(2), "{slowest:?}");
}

#[test]
#[ignore = "a million inputs take minutes"]
fn parsers_bear_a_million_random_inputs() {
    let slowest = throw(1_000_000, 0xBEEF);
    println!("a million inputs, four parsers; the slowest took {slowest:?}");
    assert!(slowest < Duration::from_secs(2), "{slowest:?}");
}

/// What is small in the file and huge when it is read.
#[test]
fn bombs_are_bounded() {
    let mut laughs = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for at in 1..30 {
        let before = format!("*a{}", at - 1);
        let _ = writeln!(
            laughs,
            "a{at}: &a{at} [{}]",
            [before.as_str(); 9].join(", ")
        );
    }
    let mut empty = String::from("a0: &a0 [[], []]\n");
    for at in 1..30 {
        let _ = writeln!(empty, "a{at}: &a{at} [*a{0}, *a{0}, *a{0}]", at - 1);
    }
    let mut merges = String::from("m0: &m0 {k: v}\n");
    for at in 1..3_000 {
        let _ = writeln!(merges, "m{at}: &m{at}\n  <<: *m{}\n  k{at}: v", at - 1);
    }
    let cases = [
        ("laughs", laughs),
        ("empty lists", empty),
        ("merges", merges),
        ("deep flow", "[".repeat(100_000)),
        ("deep maps", "{\"a\":".repeat(100_000)),
        (
            "deep blocks",
            (0..3_000).fold(String::new(), |text, at| {
                format!("{text}{}a:\n", " ".repeat(at))
            }),
        ),
        ("one long line", format!("a: {}", "x".repeat(5_000_000))),
        ("many faults", "a: b: c\n".repeat(50_000)),
        ("open quotes", "a: \"\n".repeat(50_000)),
        ("many braces", "{n, plural, one {".repeat(20_000)),
    ];
    for (name, text) in cases {
        for format in FORMATS {
            let begun = Instant::now();
            let file = format.parse(&text, 0);
            let took = begun.elapsed();
            assert!(
                took < Duration::from_secs(20),
                "{name} in {}: {took:?}",
                format.name()
            );
            assert!(
                file.messages.len() <= 600_000,
                "{name} in {}: {}",
                format.name(),
                file.messages.len()
            );
        }
    }
}
