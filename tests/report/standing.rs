//! How findings stand to the gate, in every report that says so; colours, trend and ledger.

use std::fs;

use scraper::{ElementRef, Html, Selector};
use serde_json::Value;

use evenhand::finding::{PageRecord, PageStatus, Run, Standing};

use super::formats::{json, list};
use super::sample::{HOSTILE, hostile, judged, sample, write};
use super::schema::violations;

fn page(run: &Run, path: &str) -> Html {
    let folder = tempfile::tempdir().unwrap();
    write(run, &[], "html", Some("en"), folder.path(), 100);
    Html::parse_document(&fs::read_to_string(folder.path().join(path)).unwrap())
}

fn all<'a>(page: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    page.select(&Selector::parse(selector).unwrap()).collect()
}

fn text(element: ElementRef<'_>) -> String {
    let words: String = element.text().collect();
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn texts(page: &Html, selector: &str) -> Vec<String> {
    all(page, selector).into_iter().map(text).collect()
}

#[test]
fn each_finding_says_how_it_stands_and_how_to_suppress_it() {
    let run = judged();
    let french = page(&run, "fr/index.html");
    assert_eq!(
        texts(&french, "article .badge.gate"),
        ["Fails the gate", "Report only", "Suppressed"]
    );
    assert_eq!(
        all(&french, "article .badge.new").len(),
        2,
        "what is suppressed is not called new"
    );
    let copied = texts(&french, "article details.suppress code");
    let print = &run.findings[0].fingerprint;
    assert_eq!(
        copied[0],
        format!("[[suppress]] rule = \"image-alt\" fingerprint = \"{print}\" reason = \"\"")
    );
    assert_eq!(
        copied.len(),
        3,
        "a question can be answered so, what is suppressed is"
    );
    let reasons: Vec<String> = texts(&french, "article dl.facts div");
    let told = |text: &&String| text.starts_with("Suppressed because");
    assert_eq!(
        reasons.iter().filter(told).collect::<Vec<_>>(),
        ["Suppressed becauseThe map is replaced in March"],
        "only what is suppressed has a reason"
    );
    let known = texts(&page(&run, "es/index.html"), "article .badge.gate");
    assert_eq!(known, ["Fails the gate", "Known"]);
    let before = page(&sample(), "fr/index.html");
    assert!(all(&before, ".badge.new, .badge.gate").is_empty());
}

#[test]
fn the_filter_offers_what_there_is_to_choose_from() {
    let french = page(&judged(), "fr/index.html");
    let names = texts(&french, ".filters legend");
    assert_eq!(names, ["Impact", "Reach", "Gate"]);
    let chosen = all(&french, ".filters input[checked]");
    assert_eq!(chosen.len(), 3, "everything shows at first");
    for choice in all(&french, ".filters input[type=radio][id]") {
        let value = choice.attr("id").unwrap().trim_start_matches("only-");
        let fits = ["impact", "scope", "gate"]
            .map(|facet| all(&french, &format!("article[data-{facet}={value}]")).len());
        assert!(fits.iter().any(|count| *count > 0), "{value} shows nothing");
    }
    let css = include_str!("../../reports/templates/report.css");
    for choice in all(&french, ".filters input[type=radio][id]") {
        let rule = format!("#{}:checked", choice.attr("id").unwrap());
        assert!(css.contains(&rule), "{rule} does nothing");
    }
}

#[test]
fn a_contrast_finding_shows_its_colours_and_the_nearest_that_pass() {
    let french = page(&judged(), "fr/index.html");
    let shown = texts(&french, "article .swatches li");
    assert_eq!(shown.len(), 3);
    assert!(
        shown[0].contains("#8a8a8a / #ffffff") && shown[0].contains("3.45:1"),
        "{shown:?}"
    );
    let fills = |index: usize| -> Vec<String> {
        let drawn = all(&french, "article .swatches li")[index];
        let parts = Selector::parse("[fill]").unwrap();
        drawn
            .select(&parts)
            .map(|it| it.attr("fill").unwrap().to_owned())
            .collect()
    };
    assert_eq!(fills(0), ["#ffffff", "#8a8a8a"]);
    assert_eq!(
        fills(1)[0],
        "#ffffff",
        "another text on the same background"
    );
    let ratio = |shown: &str| -> f64 {
        let last = shown.rsplit(' ').next().unwrap();
        last.trim_end_matches(":1").parse().unwrap()
    };
    assert!(
        ratio(&shown[1]) >= 4.5 && ratio(&shown[1]) < 4.7,
        "{shown:?}"
    );
}

#[test]
fn colours_from_a_page_are_colours_or_not_drawn() {
    let mut run = judged();
    for notes in &mut run.findings[2].notes {
        notes[0]
            .args
            .insert("foreground".to_owned(), HOSTILE.into());
    }
    assert!(all(&page(&run, "fr/index.html"), ".swatches").is_empty());
}

#[test]
fn the_trend_is_told_for_the_run_and_each_locale() {
    let index = page(&judged(), "index.html");
    let verdict = texts(&index, ".verdict li").join(" ");
    assert!(verdict.contains("4 new, 2 gone, 2 unchanged"), "{verdict}");
    assert_eq!(
        texts(&index, "table.locales td.change"),
        ["0", "+1 −0", "+2 −2", "0", "0"]
    );
    assert!(all(&page(&sample(), "index.html"), "td.change").is_empty());
}

#[test]
fn the_ledger_counts_pages_by_locale_everywhere_it_is_shown() {
    let mut run = sample();
    let framed = run.pages.iter_mut().find(|it| it.url.ends_with("/es/help"));
    framed.unwrap().frames_not_inspected = vec!["https://map.example/".to_owned()];
    let index = page(&run, "index.html");
    let rows: Vec<Vec<String>> = all(&index, "section[aria-labelledby=coverage] tbody tr")
        .into_iter()
        .map(|row| row.child_elements().map(text).collect())
        .collect();
    let figures = |row: usize| {
        rows[row][1..]
            .iter()
            .map(String::as_str)
            .collect::<Vec<_>>()
    };
    assert_eq!(figures(1), ["8", "8", "0", "0", "1"], "es has a frame");
    assert_eq!(
        figures(2),
        ["8", "7", "1", "0", "0"],
        "fr has an incomplete page"
    );
    assert_eq!(figures(5), ["33", "31", "1", "1", "1"], "all of them");
    let folder = tempfile::tempdir().unwrap();
    let printed = write(&run, &[], "terminal", Some("en"), folder.path(), 100);
    assert!(
        printed.contains("Pages found: 33. Checked: 31. Incomplete: 1. Skipped: 1."),
        "{printed}"
    );
    assert!(
        printed.contains("1 page: It is a PDF, not a page."),
        "{printed}"
    );
}

#[test]
fn sarif_says_what_is_suppressed_and_what_the_baseline_has() {
    let sarif = json(&judged(), "sarif", "evenhand.sarif");
    let runs = list(&sarif, "runs").iter();
    let results: Vec<&Value> = runs.flat_map(|run| list(run, "results")).collect();
    for result in &results {
        let suppressed = !list(result, "suppressions").is_empty();
        let known = result["baselineState"] == "unchanged";
        match result["ruleId"].as_str().unwrap() {
            "heading-order" => {
                assert!(suppressed && !known, "{result}");
                let why = &result["suppressions"][0]["justification"];
                assert_eq!(why, "The map is replaced in March");
            }
            "button-name" => assert!(known && !suppressed, "{result}"),
            "image-alt" => assert!(!known && !suppressed, "{result}"),
            _ => {}
        }
        assert_eq!(result["baselineState"] == "new", !known);
    }
    let before = json(&sample(), "sarif", "evenhand.sarif");
    let first = &list(&list(&before, "runs")[0], "results")[0];
    assert!(first.get("baselineState").is_none(), "nothing was compared");
    assert_eq!(list(first, "suppressions").len(), 0);
}

#[test]
fn annotations_are_errors_only_where_the_gate_is_failed() {
    let folder = tempfile::tempdir().unwrap();
    let printed = write(&judged(), &[], "github", None, folder.path(), 100);
    let levels = |rule: &str| -> Vec<&str> {
        let of_rule = printed
            .lines()
            .filter(|line| line.contains(&format!("title={rule}")));
        of_rule.filter_map(|line| line.split(' ').next()).collect()
    };
    assert_eq!(levels("image-alt"), ["::error"; 4]);
    assert_eq!(levels("button-name"), ["::notice"], "it is known");
    assert!(levels("heading-order").is_empty(), "it is suppressed");
    assert_eq!(
        levels("untranslated-text"),
        ["::warning"],
        "it is below the level"
    );
}

#[test]
fn results_with_standings_and_a_trend_fit_the_schema() {
    let results = json(&judged(), "json", "results.json");
    let schema = include_str!("../../reports/schema/results.schema.json");
    let found = violations(&serde_json::from_str(schema).unwrap(), &results);
    assert!(found.is_empty(), "{found:#?}");
    assert_eq!(results["trend"]["locales"]["fr"]["gone"], 2);
}

#[test]
fn hostile_standings_and_names_stay_text() {
    let mut run = hostile();
    for finding in &mut run.findings {
        finding.gate = Some(Standing::Fails);
    }
    let skipped = PageRecord {
        status: PageStatus::Skipped,
        why: Some(HOSTILE.to_owned()),
        ..run.pages[0].clone()
    };
    run.pages.push(skipped);
    let spanish = page(&run, "es/index.html");
    let copied = all(&spanish, "details.suppress code");
    assert!(!copied.is_empty());
    for code in copied {
        assert!(code.child_elements().next().is_none(), "{}", code.html());
    }
    let folder = tempfile::tempdir().unwrap();
    let printed = write(&run, &[], "terminal", None, folder.path(), 100);
    assert!(!printed.contains('\u{1b}') && !printed.contains('\u{202e}'));
}
