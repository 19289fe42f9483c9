//! What it says, and where.

use std::collections::BTreeMap;

use super::{Report, all, text, within};
use crate::sample::sample;
use evenhand::finding::Finding;
use evenhand::rule::Outcome;

#[test]
fn facts_and_questions_are_kept_apart() {
    let report = Report::of(&sample(), Some("en"));
    let page = report.page("fr/index.html");
    let section = |id: &str| {
        all(&page, "main > section")
            .into_iter()
            .find(|it| it.value().attr("aria-labelledby") == Some(id))
            .unwrap()
    };
    let rules = |id: &str| -> Vec<String> {
        within(section(id), "article code.rule")
            .into_iter()
            .map(text)
            .collect()
    };
    assert_eq!(
        rules("findings"),
        ["image-alt", "color-contrast", "heading-order"],
        "worst first, this locale's alone"
    );
    assert_eq!(rules("questions"), ["color-contrast"]);
    let question = within(section("questions"), "article .message")[0];
    assert_eq!(
        text(question),
        "The text lies on a picture. Can it be read everywhere on it?"
    );
}

#[test]
fn a_finding_says_what_why_how_and_where() {
    let report = Report::of(&sample(), Some("en"));
    let page = report.page("es/index.html");
    let article = all(&page, "article")[1];
    let messages = &crate::sample::context(None).messages;
    let title = messages.text("en", "button-name.title", &[]);
    assert_eq!(
        text(within(article, "h3")[0]),
        format!("2. {}", title.trim_end_matches('.'))
    );
    let facts: BTreeMap<String, String> = within(article, "dl > div")
        .into_iter()
        .map(|it| (text(within(it, "dt")[0]), text(within(it, "dd")[0])))
        .collect();
    assert_eq!(facts["Announced as"], "botón");
    assert_eq!(facts["WCAG criteria"], "4.1.2 Name, Role, Value (A)");
    assert_eq!(facts["Trusted Tester"], "5.D");
    assert_eq!(
        facts["How to fix it"],
        messages.text("en", "button-name.fix", &[])
    );
    let announced = within(article, "dd > span[lang]")[0].value();
    assert_eq!(
        (announced.attr("lang"), announced.attr("dir")),
        (Some("es"), Some("auto"))
    );
    assert_eq!(
        within(article, "figure img")[0].value().attr("src"),
        Some("../evidence/next-es.png")
    );
    let place = within(article, "ol > li")[0];
    assert_eq!(
        within(place, "a")[0].value().attr("href"),
        Some("https://www.example.gov/es/verify")
    );
    assert_eq!(text(within(place, "code")[0]), "#next");
    let badges: Vec<String> = within(article, ".badge").into_iter().map(text).collect();
    assert!(badges.contains(&"Only in: es".to_owned()), "{badges:?}");
}

#[test]
fn translation_is_a_table_by_rule_in_the_order_of_work() {
    let report = Report::of(&sample(), Some("en"));
    let page = report.page("zh/index.html");
    let tables = all(&page, "table.entries");
    assert_eq!(tables.len(), 2, "missing messages, untranslated text");
    assert_eq!(within(tables[0], "tbody tr").len(), 2);
    let row: Vec<String> = within(tables[0], "tbody tr")[1]
        .child_elements()
        .map(text)
        .collect();
    assert_eq!(row[0], "status-titlezh/status.ftl");
    assert_eq!(row[1], "Check your status");
    assert!(
        row[4].contains("/zh/status") && row[4].contains("main > h1"),
        "where it shows: {row:?}"
    );
    let shown = within(tables[1], "tbody tr")[0];
    assert!(text(shown).contains("zh/status.ftl:12"));
    assert_eq!(all(&page, "a[href='missing.ftl']").len(), 1);
    assert!(all(&report.page("fr/index.html"), "a[href='missing.ftl']").is_empty());
}

#[test]
fn all_locales_stand_side_by_side() {
    let report = Report::of(&sample(), Some("en"));
    let page = report.page("index.html");
    let rows: Vec<Vec<String>> = all(&page, "table.locales tbody tr")
        .into_iter()
        .map(|row| row.child_elements().map(text).collect())
        .collect();
    assert_eq!(rows.len(), 5, "four locales, and pages without one");
    assert_eq!(
        rows[3],
        [
            "中文 zh",
            "8",
            "0",
            "1",
            "2",
            "0",
            "0",
            "1",
            "1",
            "412 / 430 (95 %)",
            "2"
        ]
    );
    let body = text(all(&page, "main")[0]);
    assert!(
        body.contains("The page did not become quiet within 30 s."),
        "why a page is incomplete"
    );
    assert!(
        body.contains("It is a PDF, not a page."),
        "why a page was skipped"
    );
    assert!(
        body.contains("no statement of compliance")
            || text(all(&page, "footer")[0]).contains("no statement of compliance")
    );
    assert_eq!(
        all(&page, ".verdict.bad").len(),
        1,
        "an incomplete run is not good"
    );
}

#[test]
fn reports_speak_their_reader_s_language() {
    let report = Report::of(&sample(), None);
    let lang = |path: &str| {
        all(&report.page(path), "html")[0]
            .value()
            .attr("lang")
            .unwrap()
            .to_owned()
    };
    assert_eq!(
        [
            lang("index.html"),
            lang("es/index.html"),
            lang("zh/index.html")
        ],
        ["en", "es", "zh"]
    );
    let page = report.page("zh/index.html");
    assert_eq!(text(all(&page, "#questions")[0]), "仍需人工检查的内容");
    let message = within(all(&page, "article")[0], ".message span[lang]");
    assert_eq!(
        message[0].value().attr("lang"),
        Some("en"),
        "what is said in English is marked so"
    );
    let report = Report::of(&sample(), Some("fr"));
    for path in ["index.html", "es/index.html", "zh/pages.html"] {
        assert_eq!(
            all(&report.page(path), "html")[0].value().attr("lang"),
            Some("fr"),
            "{path}"
        );
    }
}

#[test]
fn findings_of_one_cause_are_one_article_and_stay_apart_in_what_is_copied() {
    let mut run = sample();
    let rule = run.rules.iter_mut().find(|it| it.id == "color-contrast");
    rule.unwrap().alike = true;
    let failed = |it: &&Finding| it.rule == "color-contrast" && it.outcome == Outcome::Failed;
    let first = run.findings.iter().find(failed).unwrap().clone();
    let like = |print: &str, html: &str| {
        let mut other = first.clone();
        print.clone_into(&mut other.fingerprint);
        for instance in &mut other.instances {
            html.clone_into(&mut instance.html);
        }
        other
    };
    let html = first.instances[0].html.clone();
    let others = [
        like("aaaa", &html),
        like("bbbb", &html),
        like("cccc", "<td class=\"other\">x</td>"),
    ];
    run.findings.extend(others);
    let page = Report::of(&run, Some("en")).page("fr/index.html");
    let articles: Vec<_> = all(&page, "#findings ~ article, article")
        .into_iter()
        .filter(|it| it.value().attr("class") != Some("finding question"))
        .filter(|it| text(within(*it, "code.rule")[0]) == "color-contrast")
        .collect();
    assert_eq!(articles.len(), 2, "one of a cell of another class");
    let copied = text(within(articles[0], ".suppress pre")[0]);
    for print in [first.fingerprint.as_str(), "aaaa", "bbbb"] {
        assert!(copied.contains(print), "{copied}");
    }
    assert!(!copied.contains("cccc"), "{copied}");
    assert!(text(articles[0]).contains("3 findings of one kind of element"));
    assert!(!text(articles[1]).contains("of one kind of element"));
    let heads = text(all(&page, "nav a[href='#findings'], a[href='#findings']")[0]);
    let in_french = |it: &&Finding| {
        let mut locales = it.locales.iter();
        it.outcome == Outcome::Failed && locales.any(|locale| locale.as_str() == "fr")
    };
    let on_pages = ["untranslated-text", "fallback-text"];
    let here = run.findings.iter().filter(in_french);
    let here = here
        .filter(|it| !on_pages.contains(&it.rule.as_str()))
        .count();
    assert_eq!(heads, format!("Findings ({here})"));
}
