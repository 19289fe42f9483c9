//! Nothing gets into it as markup, and nothing is loaded from elsewhere.

use std::fs;
use std::path::Path;

use scraper::Html;

use super::{Report, all};
use crate::sample::{HOSTILE, hostile, sample};

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
