//! What every format for other tools must hold, and its own shape.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::Value;

use evenhand::finding::Run;

use super::sample::{HOSTILE, hostile, instance, locale, outcomes, sample, write};

/// Every format, and what it writes for [`sample`].
const FILES: [(&str, &[&str]); 9] = [
    ("sarif", &["evenhand.sarif"]),
    ("junit", &["junit.xml"]),
    ("gl-code-quality", &["gl-code-quality.json"]),
    ("gl-accessibility", &["gl-accessibility.json"]),
    ("markdown", &["summary.md"]),
    ("csv", &["findings.csv"]),
    ("earl", &["earl.jsonld"]),
    (
        "openacr",
        &[
            "openacr-en.yaml",
            "openacr-es.yaml",
            "openacr-fr.yaml",
            "openacr-zh.yaml",
        ],
    ),
    (
        "scrt",
        &[
            "scrt-en.json",
            "scrt-es.json",
            "scrt-fr.json",
            "scrt-zh.json",
        ],
    ),
];

/// Writes a format and gives the text of one of its files, with `OUT` for the folder.
pub(crate) fn text(run: &Run, format: &str, file: &str) -> String {
    let folder = tempfile::tempdir().unwrap();
    write(run, &outcomes(run), format, None, folder.path(), 100);
    let text = fs::read_to_string(folder.path().join(file)).unwrap();
    text.replace(&folder.path().display().to_string(), "OUT")
}

pub(crate) fn json(run: &Run, format: &str, file: &str) -> Value {
    serde_json::from_str(&text(run, format, file)).unwrap()
}

pub(crate) fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value[key]
        .as_array()
        .unwrap_or_else(|| panic!("{key} is no list in {value}"))
}

fn names(folder: &Path) -> BTreeSet<String> {
    let entries = fs::read_dir(folder).unwrap();
    entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect()
}

/// Characters that a file for people or tools must not have raw: they act unseen.
fn acts_unseen(c: char) -> bool {
    let direction = matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    direction || c == '\u{2028}' || (c.is_control() && !matches!(c, '\n' | '\r' | '\t'))
}

#[test]
fn each_format_writes_its_files_and_no_others() {
    for (format, files) in FILES {
        let folder = tempfile::tempdir().unwrap();
        write(&sample(), &[], format, None, folder.path(), 100);
        let expected: BTreeSet<String> = files.iter().map(|&name| name.to_owned()).collect();
        assert_eq!(names(folder.path()), expected, "{format}");
    }
}

#[test]
fn all_formats_at_once_give_what_each_gives_alone() {
    let folder = tempfile::tempdir().unwrap();
    let formats: Vec<&str> = FILES.iter().map(|(format, _)| *format).collect();
    write(&sample(), &[], &formats.join(","), None, folder.path(), 100);
    for (format, files) in FILES {
        for file in files {
            let together = fs::read_to_string(folder.path().join(file)).unwrap();
            let together = together.replace(&folder.path().display().to_string(), "OUT");
            assert_eq!(together, text(&sample(), format, file), "{file}");
        }
    }
}

#[test]
fn hostile_text_acts_on_nothing_it_is_shown_on() {
    for (format, files) in FILES {
        for file in files {
            let text = text(&hostile(), format, file);
            let acting: Vec<char> = text.chars().filter(|&c| acts_unseen(c)).collect();
            assert!(acting.is_empty(), "{file}: {acting:?}");
        }
    }
    let folder = tempfile::tempdir().unwrap();
    let printed = write(&hostile(), &[], "github", None, folder.path(), 100);
    assert!(!printed.contains(acts_unseen), "{printed:?}");
}

#[test]
fn hostile_text_is_kept_as_text() {
    // Something of it must be there: a format that leaves texts out would pass the other test.
    for (format, files) in FILES
        .iter()
        .filter(|(format, _)| *format != "gl-accessibility")
    {
        for file in *files {
            let text = text(&hostile(), format, file);
            assert!(text.contains("alert(1)"), "{format}: {file}");
        }
    }
}

#[test]
fn very_long_words_stay_within_bounds() {
    let mut run = sample();
    let long = "x".repeat(1_000_000);
    run.findings[0].message.clone_from(&long);
    run.findings[0].instances[0].target = super::sample::selector(&long);
    for (format, file, most) in [
        ("markdown", "summary.md", 60_000),
        ("junit", "junit.xml", 2_300_000),
        ("scrt", "scrt-en.json", 100_000),
    ] {
        let length = text(&run, format, file).len();
        assert!(length < most, "{file}: {length}");
    }
    let folder = tempfile::tempdir().unwrap();
    let printed = write(&run, &[], "github", None, folder.path(), 100);
    assert!(printed.len() < 60_000, "{}", printed.len());
}

#[test]
fn a_run_without_anything_gives_valid_files() {
    let mut run = sample();
    (run.pages, run.findings, run.catalogs) = (Vec::new(), Vec::new(), Vec::new());
    run.locales.clear();
    let sarif = json(&run, "sarif", "evenhand.sarif");
    assert_eq!(
        list(&sarif, "runs").len(),
        1,
        "GitHub refuses a file without runs"
    );
    assert!(
        json(&run, "gl-code-quality", "gl-code-quality.json")
            .as_array()
            .unwrap()
            .is_empty()
    );
    assert_eq!(
        json(&run, "gl-accessibility", "gl-accessibility.json")["total"],
        0
    );
    assert!(text(&run, "junit", "junit.xml").contains("<testsuites"));
    assert_eq!(text(&run, "csv", "findings.csv").lines().count(), 1);
    assert_eq!(list(&json(&run, "earl", "earl.jsonld"), "@graph").len(), 1);
    assert!(text(&run, "openacr", "openacr-und.yaml").contains("catalog:"));
    assert_eq!(
        list(&json(&run, "scrt", "scrt-und.json")[0], "Criteria").len(),
        61
    );
}

#[test]
fn code_quality_has_what_gitlab_demands() {
    for run in [sample(), hostile()] {
        let report = json(&run, "gl-code-quality", "gl-code-quality.json");
        let all = report.as_array().unwrap();
        assert!(!all.is_empty());
        let mut fingerprints = BTreeSet::new();
        for one in all {
            for key in ["description", "check_name", "fingerprint"] {
                assert!(!one[key].as_str().unwrap().is_empty(), "{one}");
            }
            assert!(
                fingerprints.insert(one["fingerprint"].as_str().unwrap()),
                "{one}"
            );
            let severity = one["severity"].as_str().unwrap();
            assert!(["info", "minor", "major", "critical", "blocker"].contains(&severity));
            let path = one["location"]["path"].as_str().unwrap();
            assert!(
                !path.is_empty() && !path.starts_with(['/', '.']) && !path.contains("../"),
                "{path}"
            );
            assert!(one["location"]["lines"]["begin"].as_u64().unwrap() >= 1);
        }
        let questions = all.iter().filter(|one| {
            one["description"]
                .as_str()
                .unwrap()
                .contains("Can it be read")
        });
        assert_eq!(questions.count(), 0, "a question is no violation");
    }
}

#[test]
fn code_quality_names_the_catalog_and_the_page() {
    let report = json(&sample(), "gl-code-quality", "gl-code-quality.json");
    let paths: BTreeSet<&str> = report
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["location"]["path"].as_str().unwrap())
        .collect();
    assert!(
        paths.contains("l10n/fr/status.ftl") && paths.contains("es/verify"),
        "{paths:?}"
    );
}

#[test]
fn the_accessibility_report_is_pa11y_s_and_counts_what_it_lists() {
    let report = json(&sample(), "gl-accessibility", "gl-accessibility.json");
    let results = report["results"].as_object().unwrap();
    let issues: usize = results
        .values()
        .map(|issues| issues.as_array().unwrap().len())
        .sum();
    let clean = results
        .values()
        .filter(|issues| issues.as_array().unwrap().is_empty())
        .count();
    assert_eq!(report["total"], results.len());
    assert_eq!(report["errors"], issues);
    assert_eq!(report["passes"], clean);
    for issue in results
        .values()
        .flat_map(|issues| issues.as_array().unwrap())
    {
        for key in ["code", "type", "message", "context", "selector", "runner"] {
            assert!(issue[key].is_string(), "{key} in {issue}");
        }
        assert_eq!(issue["typeCode"], 1);
    }
}

#[test]
fn the_accessibility_report_stays_alike_when_the_page_drifts() {
    let before = json(&sample(), "gl-accessibility", "gl-accessibility.json");
    let mut run = sample();
    for finding in &mut run.findings {
        for instance in &mut finding.instances {
            instance.bounds = Some([1.0, 2.0, 3.0, 4.0]);
            instance.html.push_str("<!-- 7f3a -->");
            instance.evidence = Some("es/evidence/other.png".to_owned());
            if instance.target == super::sample::selector("nav > a:nth-child(4)") {
                instance.target = super::sample::selector("nav > a:nth-child(5)");
            }
        }
    }
    assert_eq!(
        json(&run, "gl-accessibility", "gl-accessibility.json"),
        before
    );
}

#[test]
fn a_row_of_csv_has_as_many_cells_as_the_head() {
    for run in [sample(), hostile()] {
        let text = text(&run, "csv", "findings.csv");
        assert!(text.ends_with("\r\n"));
        let rows: Vec<Vec<String>> = text
            .trim_end_matches("\r\n")
            .split("\r\n")
            .map(cells)
            .collect();
        let instances: usize = run
            .findings
            .iter()
            .map(|finding| finding.instances.len())
            .sum();
        assert_eq!(rows.len(), 1 + instances + run.catalogs.len());
        for row in &rows {
            assert_eq!(row.len(), rows[0].len(), "{row:?}");
            let formula = row
                .iter()
                .find(|cell| cell.starts_with(['=', '+', '-', '@', '\t']));
            assert_eq!(formula, None);
        }
    }
}

/// The cells of a row (RFC 4180 §2).
fn cells(row: &str) -> Vec<String> {
    let (mut cells, mut quoted) = (vec![String::new()], false);
    let mut characters = row.chars().peekable();
    while let Some(c) = characters.next() {
        match c {
            '"' if quoted && characters.peek() == Some(&'"') => {
                characters.next();
                cells.last_mut().unwrap().push('"');
            }
            '"' => quoted = !quoted,
            ',' if !quoted => cells.push(String::new()),
            other => cells.last_mut().unwrap().push(other),
        }
    }
    assert!(!quoted, "a quote is not closed: {row}");
    cells
}

#[test]
fn the_summary_has_a_row_per_locale_and_no_live_markup() {
    let plain = text(&sample(), "markdown", "summary.md");
    for tag in ["en", "es", "fr", "zh"] {
        assert!(plain.contains(&format!("| {tag} |")), "{plain}");
    }
    let hostile = text(&hostile(), "markdown", "summary.md");
    // Outside code there is no tag but our own.
    let outside: String = hostile.split('`').step_by(2).collect();
    let without_own = outside.replace("<br>", "").replace("<!-- -->", "");
    assert!(!without_own.contains('<'), "{without_own}");
    assert!(!without_own.contains("]("), "{without_own}");
}

#[test]
fn a_mention_in_a_text_tells_nobody() {
    let mut run = sample();
    run.findings[0].message = "@octo/team and #12 https://evil.example/".to_owned();
    let text = text(&run, "markdown", "summary.md");
    assert!(
        !text.contains("@octo") && !text.contains("#12") && !text.contains("https://evil"),
        "{text}"
    );
    assert!(text.contains("octo/team"));
}

#[test]
fn annotations_keep_to_the_limits_and_are_commands_only() {
    let mut run = sample();
    for index in 0..40 {
        let mut more = run.findings[0].clone();
        more.fingerprint = format!("more-{index}");
        more.message = format!("More {index}: 50 %, and\r\n::error::forged");
        more.instances = vec![instance(
            "https://www.example.gov/es/a,b:c",
            "es",
            "p",
            "<p>",
        )];
        run.findings.push(more);
    }
    let folder = tempfile::tempdir().unwrap();
    let printed = write(&run, &[], "github", None, folder.path(), 100);
    let lines: Vec<&str> = printed.lines().collect();
    for level in ["error", "warning", "notice"] {
        let count = lines
            .iter()
            .filter(|line| line.starts_with(&format!("::{level} ")))
            .count();
        assert!((1..=10).contains(&count), "{level}: {count}");
    }
    for line in &lines {
        let (head, message) = line.strip_prefix("::").unwrap().split_once("::").unwrap();
        let (_, properties) = head.split_once(' ').unwrap();
        for property in properties.split(',') {
            let (key, value) = property.split_once('=').unwrap();
            assert!(["file", "line", "title"].contains(&key), "{line}");
            assert!(!value.contains([':', '\r', '\n']), "{line}");
        }
        assert!(!message.starts_with("forged"));
    }
    // Each rule is shown before any is shown twice.
    let rules: BTreeSet<&str> = lines
        .iter()
        .filter(|line| line.starts_with("::error "))
        .filter_map(|line| line.split("title=").nth(1)?.split("%3A").next())
        .collect();
    assert!(rules.len() >= 3, "{rules:?}");
    assert!(
        folder.path().join("summary.md").is_file(),
        "without a step summary there is a file"
    );
}

#[test]
fn the_step_summary_is_added_to() {
    use evenhand::report::{Format, Output, Reports, Terminal};
    let folder = tempfile::tempdir().unwrap();
    let summary = folder.path().join("step.md");
    fs::write(&summary, "# Before\n").unwrap();
    let out = folder.path().join("out");
    let mut output = Output::create(&out, Terminal::new(std::io::sink(), 80, false))
        .unwrap()
        .with_step_summary(Some(summary.clone()));
    let context = super::sample::context(None);
    Reports::new(&[Format::GitHub], &context)
        .write(&sample(), &mut output)
        .unwrap();
    let text = fs::read_to_string(summary).unwrap();
    assert!(text.starts_with("# Before\n") && text.contains("| es |"));
    assert!(text.len() < 1024 * 1024);
    assert!(!out.join("summary.md").exists());
}

#[test]
fn earl_has_an_assertion_per_page_and_rule() {
    let run = sample();
    let report = json(&run, "earl", "earl.jsonld");
    assert_eq!(
        report["@context"],
        "https://act-rules.github.io/earl-context.json"
    );
    let graph = list(&report, "@graph");
    let subjects: Vec<&Value> = graph
        .iter()
        .filter(|node| node["source"].is_string())
        .collect();
    let pages = run
        .pages
        .iter()
        .filter(|page| page.status != evenhand::finding::PageStatus::Skipped);
    assert_eq!(subjects.len(), pages.count());
    let outcomes = [
        "earl:passed",
        "earl:failed",
        "earl:cantTell",
        "earl:inapplicable",
        "earl:untested",
    ];
    for subject in &subjects {
        for assertion in list(subject, "assertions") {
            let outcome = assertion["result"]["outcome"].as_str().unwrap();
            assert!(outcomes.contains(&outcome), "{outcome}");
            assert_eq!(assertion["mode"], "earl:automatic");
            assert!(assertion["test"]["title"].is_string());
            assert!(
                assertion["result"].get("pointer").is_none()
                    || outcome == "earl:failed"
                    || outcome == "earl:cantTell"
            );
        }
    }
    let of = |url: &str| subjects.iter().find(|it| it["source"] == url).unwrap();
    let image = |subject: &Value| {
        list(subject, "assertions")
            .iter()
            .find(|it| it["test"]["title"] == "image-alt")
            .unwrap()
            .clone()
    };
    let failed = image(of("https://www.example.gov/es/help"));
    assert_eq!(failed["result"]["outcome"], "earl:failed");
    assert_eq!(failed["result"]["pointer"][0], "header > a > img");
    assert_eq!(failed["test"]["isPartOf"][0], "WCAG2:non-text-content");
    let incomplete = image(of("https://www.example.gov/fr/verify"));
    assert_eq!(
        incomplete["result"]["outcome"], "earl:untested",
        "what was not looked at never passes"
    );
}

#[test]
fn an_alien_locale_has_files_of_its_own() {
    let mut run = sample();
    run.locales.insert(
        locale("zh-Hant-TW"),
        evenhand::finding::LocaleSummary::default(),
    );
    let folder = tempfile::tempdir().unwrap();
    write(&run, &[], "openacr,scrt", None, folder.path(), 100);
    assert!(folder.path().join("openacr-zh-Hant-TW.yaml").is_file());
    assert!(folder.path().join("scrt-zh-Hant-TW.json").is_file());
}

#[test]
fn the_hostile_text_is_hostile() {
    for needed in ["<script>", "\u{202e}", "\0", "\u{1b}", "\r\n", "\u{9b}"] {
        assert!(HOSTILE.contains(needed));
    }
}
