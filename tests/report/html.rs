//! The HTML report: what it is built of, what it says where, and that nothing gets into it as markup.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use scraper::{ElementRef, Html, Selector};

use evenhand::finding::{Instance, LocaleSummary, PageRecord, Run};
use evenhand::rule::Outcome;

use super::sample::{HOSTILE, hostile, instance, judged, locale, sample, write};

struct Report {
    folder: tempfile::TempDir,
}

impl Report {
    fn of(run: &Run, lang: Option<&str>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        write(run, &[], "html", lang, folder.path(), 100);
        Self { folder }
    }

    fn page(&self, path: &str) -> Html {
        Html::parse_document(&fs::read_to_string(self.folder.path().join(path)).unwrap())
    }

    fn files(&self) -> Vec<PathBuf> {
        fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    walk(&path, found);
                } else {
                    found.push(path);
                }
            }
        }
        let mut found = Vec::new();
        walk(self.folder.path(), &mut found);
        found.retain(|path| {
            path.extension()
                .is_some_and(|extension| extension == "html")
        });
        found
    }
}

fn all<'a>(page: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    page.select(&Selector::parse(selector).unwrap()).collect()
}

fn within<'a>(element: ElementRef<'a>, selector: &str) -> Vec<ElementRef<'a>> {
    element
        .select(&Selector::parse(selector).unwrap())
        .collect()
}

fn text(element: ElementRef<'_>) -> String {
    element
        .text()
        .collect::<String>()
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

#[test]
fn every_page_is_built_as_it_asks_others_to_build() {
    for run in [sample(), hostile(), long()] {
        let report = Report::of(&run, None);
        for path in report.files() {
            check_structure(
                &Html::parse_document(&fs::read_to_string(&path).unwrap()),
                &path,
            );
        }
    }
}

fn check_structure(page: &Html, path: &Path) {
    let at = path.display();
    assert!(page.errors.is_empty(), "{at}: {:?}", page.errors);
    for (selector, count) in [
        ("html[lang]", 1),
        ("title", 1),
        ("main", 1),
        ("h1", 1),
        ("body > header", 1),
        ("footer", 1),
        ("a.skip[href='#main']", 1),
    ] {
        assert_eq!(all(page, selector).len(), count, "{at}: {selector}");
    }
    let levels: Vec<u8> = all(page, "h1,h2,h3,h4,h5,h6")
        .iter()
        .map(|it| it.value().name().as_bytes()[1] - b'0')
        .collect();
    assert!(
        levels.windows(2).all(|pair| pair[1] <= pair[0] + 1),
        "{at}: {levels:?}"
    );
    let ids: Vec<&str> = all(page, "[id]")
        .iter()
        .map(|it| it.value().attr("id").unwrap())
        .collect();
    let unique: BTreeSet<&str> = ids.iter().copied().collect();
    assert_eq!(ids.len(), unique.len(), "{at}: an id is used twice");
    for element in all(page, "[aria-labelledby]") {
        assert!(
            unique.contains(element.value().attr("aria-labelledby").unwrap()),
            "{at}: {}",
            element.html()
        );
    }
    for link in all(page, "a[href^='#']") {
        assert!(
            unique.contains(&link.value().attr("href").unwrap()[1..]),
            "{at}: {}",
            link.html()
        );
    }
    for table in all(page, "table") {
        assert!(
            !text(within(table, "caption")[0]).is_empty(),
            "{at}: a table without a caption"
        );
        assert!(
            within(table, "th")
                .iter()
                .all(|it| it.value().attr("scope").is_some()),
            "{at}: th without scope"
        );
        let columns = within(table, "thead th").len();
        for row in within(table, "tbody tr") {
            assert_eq!(within(row, "td, th").len(), columns, "{at}: {}", row.html());
        }
    }
    for link in all(page, "a, summary, h1, h2, h3") {
        let named = !text(link).is_empty() || link.value().attr("aria-label").is_some();
        assert!(named, "{at}: {}", link.html());
    }
    assert!(
        all(page, "img")
            .iter()
            .all(|it| it.value().attr("alt").is_some_and(|alt| !alt.is_empty()))
    );
    assert!(
        !text(all(page, "body")[0]).contains("report-"),
        "{at}: a text is missing"
    );
}

/// Elements and attributes that could load, run or restyle something.
fn check_harmless(page: &Html, path: &Path) {
    let at = path.display();
    for element in all(page, "*") {
        let name = element.value().name();
        let known = [
            "html", "head", "meta", "title", "link", "body", "a", "header", "div", "nav", "ul",
            "ol", "li", "main", "h1", "h2", "h3", "h4", "p", "code", "section", "span", "table",
            "caption", "thead", "tbody", "tr", "th", "td", "progress", "details", "summary",
            "footer", "time", "dl", "dt", "dd", "article", "strong", "b", "figure", "img", "pre",
            "fieldset", "legend", "label", "input", "button", "output", "svg", "rect", "path",
            "script",
        ];
        assert!(known.contains(&name), "{at}: <{name}>");
        // The one script is a file of ours: the page's policy lets no other run.
        assert!(
            name != "script" || element.text().collect::<String>().is_empty(),
            "{at}"
        );
        for (attribute, value) in element.value().attrs() {
            assert!(
                !attribute.starts_with("on") && attribute != "style",
                "{at}: {attribute}"
            );
            if attribute == "href" || attribute == "src" {
                let own = ["assets/report.js", "../assets/report.js"];
                assert!(name != "script" || own.contains(&value), "{at}: {value}");
                let inside =
                    !value.contains(':') && !value.starts_with('/') && !value.starts_with("../..");
                let web =
                    name == "a" && (value.starts_with("https://") || value.starts_with("http://"));
                assert!(inside || web, "{at}: {attribute}={value}");
            }
        }
        assert!(name != "img" || !element.value().attr("src").unwrap().contains("passwd"));
    }
    let acting = |c: char| {
        (c.is_control() && !matches!(c, '\n' | '\t' | '\r'))
            || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    assert_eq!(page.html().chars().find(|&c| acting(c)), None, "{at}");
}

#[test]
fn page_text_never_becomes_markup() {
    let report = Report::of(&hostile(), None);
    let files = report.files();
    assert!(files.len() >= 10);
    for path in files {
        check_harmless(
            &Html::parse_document(&fs::read_to_string(&path).unwrap()),
            &path,
        );
    }
    let page = report.page("es/index.html");
    let snippet = all(&page, "article pre code")[0].text().collect::<String>();
    assert!(
        snippet.contains("</title><script>alert(1)</script>"),
        "it is shown as text: {snippet}"
    );
    assert!(
        snippet.contains("{{ 7*7 }}")
            && snippet.contains("[U+202E]")
            && snippet.contains("[U+0000]")
    );
    assert!(
        all(&page, "article img").is_empty(),
        "a picture outside the folder is not shown"
    );
    assert!(HOSTILE.contains('\0'));
}

#[test]
fn nothing_is_loaded_from_elsewhere() {
    let report = Report::of(&sample(), None);
    let css = fs::read_to_string(report.folder.path().join("assets/report.css")).unwrap();
    assert!(!css.contains("url(") && !css.contains("@import"));
    for path in report.files() {
        let page = Html::parse_document(&fs::read_to_string(&path).unwrap());
        check_harmless(&page, &path);
        let sheet = all(&page, "link[rel=stylesheet]")[0]
            .value()
            .attr("href")
            .unwrap()
            .to_owned();
        assert!(path.parent().unwrap().join(sheet).is_file());
    }
}

#[test]
fn every_link_between_files_leads_somewhere() {
    for run in [sample(), long()] {
        let report = Report::of(&run, None);
        let mut ids: BTreeMap<PathBuf, BTreeSet<String>> = BTreeMap::new();
        let mut links = Vec::new();
        for path in report.files() {
            let page = Html::parse_document(&fs::read_to_string(&path).unwrap());
            let path = path.canonicalize().unwrap();
            ids.insert(
                path.clone(),
                all(&page, "[id]")
                    .iter()
                    .map(|it| it.value().attr("id").unwrap().to_owned())
                    .collect(),
            );
            links.extend(
                all(&page, "a[href]")
                    .iter()
                    .map(|it| (path.clone(), it.value().attr("href").unwrap().to_owned())),
            );
        }
        let mut followed = 0;
        for (from, href) in links.into_iter().filter(|(_, href)| !href.contains("://")) {
            let (file, id) = href.split_once('#').unwrap_or((&href, ""));
            if matches!(file.rsplit('.').next(), Some("ftl" | "png")) {
                continue;
            }
            let target = if file.is_empty() {
                from.clone()
            } else {
                from.parent()
                    .unwrap()
                    .join(file)
                    .canonicalize()
                    .unwrap_or_else(|_| panic!("{href} in {}", from.display()))
            };
            assert!(
                id.is_empty() || ids[&target].contains(id),
                "{href} in {}",
                from.display()
            );
            followed += 1;
        }
        assert!(followed > 50);
    }
}

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
    let messages = &super::sample::context(None).messages;
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

/// One finding in 2,500 places, 120 findings, 1,300 catalog entries and 2,500 pages of one locale.
fn long() -> Run {
    let mut run = sample();
    let urls: Vec<String> = (0..2_500)
        .map(|number| format!("https://www.example.gov/es/archive/{number:05}"))
        .collect();
    run.findings[0].instances = urls
        .iter()
        .map(|url| instance(url, "es", "img", "<img>"))
        .collect();
    let few: Vec<Instance> = run.findings[0].instances[..7].to_vec();
    for number in 0..120 {
        let mut finding = run.findings[1].clone();
        finding.fingerprint = format!("same/{number}");
        finding.instances.clone_from(&few);
        run.findings.push(finding);
    }
    let entry = run.catalogs[1].clone();
    for number in 0..1_300 {
        run.catalogs.push(evenhand::finding::CatalogEntry {
            locale: locale("es"),
            message: format!("key-{number}"),
            ..entry.clone()
        });
    }
    let page = run.pages[0].clone();
    run.pages.extend(urls.into_iter().map(|url| PageRecord {
        final_url: url.clone(),
        url,
        locale: Some(locale("es")),
        ..page.clone()
    }));
    run
}

#[test]
fn long_lists_go_on_in_further_files_and_lose_nothing() {
    let report = Report::of(&long(), Some("en"));
    let files = |stem: &str| {
        let mut names: Vec<String> = report
            .files()
            .iter()
            .filter(|path| path.parent().unwrap().ends_with("es"))
            .map(|path| path.file_name().unwrap().to_string_lossy().into_owned())
            .filter(|name| name.starts_with(stem))
            .collect();
        names.sort();
        names
    };
    let count = |names: &[String], selector: &str| -> usize {
        names
            .iter()
            .map(|name| all(&report.page(&format!("es/{name}")), selector).len())
            .sum()
    };
    assert_eq!(count(&files("pages"), "tbody tr"), 2_508);
    assert_eq!(count(&files("places-1"), "main > ol > li"), 2_500);
    let index = ["index.html".to_owned()];
    let findings: Vec<String> = index.iter().cloned().chain(files("findings")).collect();
    assert_eq!(findings.len(), 3);
    assert_eq!(count(&findings, "article:not(.question)"), 122);
    assert_eq!(count(&index, "table.entries tbody tr"), 200);
    assert_eq!(count(&files("catalog-missing-message"), "tbody tr"), 1_300);
    let large = report
        .files()
        .into_iter()
        .map(|path| fs::metadata(&path).unwrap().len())
        .max()
        .unwrap();
    assert!(large < 1_500_000, "{large} bytes in one file");
}

#[test]
fn the_first_page_stays_small_for_ten_thousand_pages_in_a_hundred_locales() {
    let mut run = sample();
    let (page, findings) = (run.pages[0].clone(), run.findings.clone());
    run.locales.clear();
    for number in 0..100_u32 {
        let letter = |index: u32| char::from(b'a' + u8::try_from(index % 26).unwrap());
        let tag = locale(&format!(
            "en-x-{}{}{}",
            letter(number / 26),
            letter(number),
            number
        ));
        run.locales.insert(tag.clone(), LocaleSummary::default());
        for place in 0..100 {
            let url = format!(
                "https://www.example.gov/{tag}/{place}/{}",
                "long-segment/".repeat(8)
            );
            run.pages.push(PageRecord {
                url: url.clone(),
                final_url: url,
                locale: Some(tag.clone()),
                why: Some(format!("reason {}", place * number)),
                status: evenhand::finding::PageStatus::Incomplete,
                ..page.clone()
            });
        }
        for finding in &findings {
            let mut copy = finding.clone();
            copy.rule = format!("{}-{}", finding.rule, number % 40);
            copy.instances
                .iter_mut()
                .for_each(|it| it.locale = Some(tag.clone()));
            run.findings.push(copy);
        }
    }
    assert!(
        run.pages.len() > 10_000
            && run
                .findings
                .iter()
                .any(|it| it.outcome == Outcome::CantTell)
    );
    let report = Report::of(&run, None);
    let size = fs::metadata(report.folder.path().join("index.html"))
        .unwrap()
        .len();
    assert!(size < 1_000_000, "{size} bytes");
}

#[test]
fn reports_are_alike_byte_for_byte() {
    let (one, other) = (Report::of(&sample(), None), Report::of(&sample(), None));
    for path in one.files() {
        let twin = other
            .folder
            .path()
            .join(path.strip_prefix(one.folder.path()).unwrap());
        assert_eq!(
            fs::read(&path).unwrap(),
            fs::read(twin).unwrap(),
            "{}",
            path.display()
        );
    }
}

/// Writes reports to look at: `EVENHAND_SHOW=folder cargo test --test report -- --ignored show`.
#[test]
#[ignore = "writes files to look at"]
fn show() {
    let folder = PathBuf::from(std::env::var("EVENHAND_SHOW").unwrap());
    for (name, run) in [
        ("sample", sample()),
        ("judged", judged()),
        ("hostile", hostile()),
        ("long", long()),
    ] {
        for width in [80, 120] {
            println!(
                "{}",
                write(
                    &run,
                    &[],
                    "terminal,html,json",
                    None,
                    &folder.join(name),
                    width
                )
            );
        }
    }
}

#[test]
fn every_file_of_findings_offers_the_same_choices_and_says_what_they_reach() {
    let report = Report::of(&long(), Some("en"));
    let choices = |page: &Html| -> Vec<String> {
        let radios = all(page, ".filters input[type=radio][id]");
        radios
            .iter()
            .map(|it| it.value().attr("id").unwrap().to_owned())
            .collect()
    };
    let (first, next) = (
        report.page("es/index.html"),
        report.page("es/findings-2.html"),
    );
    assert!(!choices(&first).is_empty());
    assert_eq!(choices(&first), choices(&next));
    for page in [&first, &next] {
        let shown = all(page, "article").len();
        let covers = text(all(page, ".filters .covers")[0]);
        assert!(covers.contains(&format!("{shown} of ")), "{covers}");
    }
    let short = Report::of(&sample(), Some("en"));
    assert!(all(&short.page("es/index.html"), ".covers").is_empty());
}
