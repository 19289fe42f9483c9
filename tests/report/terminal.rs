//! The summary on standard output.

use evenhand::finding::{Gate, LocaleSummary, PageStatus, Run};
use evenhand::rule::Impact;

use super::sample::{hostile, locale, sample, write};

fn printed(run: &Run, width: u16, lang: &str) -> String {
    let folder = tempfile::tempdir().unwrap();
    write(run, &[], "terminal", Some(lang), folder.path(), width)
}

/// Columns a line takes: wide characters two.
fn columns(line: &str) -> usize {
    line.chars()
        .map(|c| match u32::from(c) {
            0x1100..=0x115f
            | 0x2e80..=0xa4cf
            | 0xac00..=0xd7a3
            | 0xf900..=0xfaff
            | 0xfe30..=0xfe6f
            | 0xff00..=0xff60
            | 0x1f300..=0x1f64f => 2,
            0x200b..=0x200f | 0x300..=0x36f => 0,
            _ => 1,
        })
        .sum()
}

#[test]
fn lines_fit_the_terminal_in_every_language() {
    for width in [60, 80, 120, 200] {
        for lang in ["en", "es", "fr", "zh"] {
            for run in [sample(), hostile()] {
                for line in printed(&run, width, lang).lines() {
                    assert!(
                        columns(line) <= usize::from(width),
                        "{lang}, {width}: {line}"
                    );
                }
            }
        }
    }
}

/// The row of the table of locales that begins with this word.
fn row(text: &str, name: &str) -> Vec<String> {
    let line = text
        .lines()
        .find(|line| line.split_whitespace().next() == Some(name))
        .unwrap();
    line.split("  ")
        .map(str::trim)
        .filter(|cell| !cell.is_empty())
        .map(str::to_owned)
        .collect()
}

#[test]
fn a_locale_has_a_row_with_its_figures() {
    let text = printed(&sample(), 140, "en");
    // Locale, pages, incomplete, critical, serious, moderate, minor, questions, translated, untranslated.
    assert_eq!(
        row(&text, "zh"),
        [
            "zh",
            "8",
            "0",
            "1",
            "2",
            "0",
            "0",
            "1",
            "412 / 430 (95 %)",
            "2"
        ]
    );
    assert_eq!(
        row(&text, "fr"),
        [
            "fr",
            "7",
            "1",
            "1",
            "1",
            "1",
            "0",
            "1",
            "430 / 430 (100 %)",
            "0"
        ]
    );
}

#[test]
fn words_of_a_narrow_table_are_not_broken() {
    for lang in ["en", "es", "fr"] {
        let text = printed(&sample(), 80, lang);
        let wide = printed(&sample(), 200, lang);
        let known: Vec<&str> = wide.split_whitespace().collect();
        let table: Vec<&str> = text.lines().take_while(|line| !line.is_empty()).collect();
        for word in table.iter().flat_map(|line| line.split_whitespace()) {
            let is_line = word.chars().all(|c| matches!(c, '─' | '═'));
            assert!(
                is_line || known.contains(&word),
                "{lang}: {word} in\n{text}"
            );
        }
    }
}

#[test]
fn the_worst_comes_first_with_its_reach_and_place() {
    let text = printed(&sample(), 120, "en");
    let place = |needle: &str| {
        text.find(needle)
            .unwrap_or_else(|| panic!("no {needle} in\n{text}"))
    };
    assert!(
        place("image-alt:") < place("button-name:"),
        "32 places weigh more than one"
    );
    assert!(place("button-name:") < place("color-contrast:"));
    assert!(place("32 places · Every locale") < place("1 place · es"));
    assert!(text.contains("https://www.example.gov/es/verify  #next"));
}

#[test]
fn the_verdict_says_whether_the_run_can_be_relied_on() {
    let mut run = sample();
    assert!(printed(&run, 120, "en").contains("1 page that should have been checked"));
    for page in &mut run.pages {
        page.status = PageStatus::Checked;
    }
    run.gate = Some(Gate {
        fail_on: Some(Impact::Critical),
        reached: 0,
        gone: 0,
        strict_baseline: false,
    });
    let text = printed(&run, 120, "en");
    assert!(text.contains("✔") && text.contains("Gate passed") && !text.contains("relied"));
    run.pages.clear();
    for summary in run.locales.values_mut() {
        summary.messages = 0;
    }
    assert!(printed(&run, 120, "en").contains("Nothing was checked"));
    run.partial = true;
    assert!(printed(&run, 120, "en").contains("partial"));
}

#[test]
fn pages_cannot_speak_to_the_terminal() {
    let text = printed(&hostile(), 100, "en");
    let acting = |c: char| {
        (c.is_control() && c != '\n')
            || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    assert_eq!(text.chars().find(|&c| acting(c)), None);
    assert!(text.contains("[U+001B]"), "what was there is shown");
    assert!(
        !text.lines().any(|line| line.starts_with("fake line")),
        "a page began a line of its own"
    );
}

#[test]
fn a_run_of_nothing_is_still_a_summary() {
    let mut run = sample();
    (run.pages, run.findings, run.catalogs) = (Vec::new(), Vec::new(), Vec::new());
    run.locales.clear();
    assert!(printed(&run, 80, "fr").contains("✖"));
    run.locales
        .insert(locale("de-x-ls"), LocaleSummary::default());
    assert!(printed(&run, 80, "en").contains("de-x-ls"));
}
