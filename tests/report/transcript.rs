//! The transcript: what a screen reader says of each page, beside the source's page.

use std::fs;

use scraper::{Html, Selector};

use super::sample::{outcomes, sample, write};

#[test]
fn each_page_is_said_beside_its_source() {
    let run = sample();
    let folder = tempfile::tempdir().unwrap();
    write(
        &run,
        &outcomes(&run),
        "transcript",
        None,
        folder.path(),
        100,
    );
    let list = fs::read_to_string(folder.path().join("fr/transcript/index.html")).unwrap();
    let list = Html::parse_document(&list);
    let links = Selector::parse("main li a").unwrap();
    let mut read = 0;
    for link in list.select(&links) {
        let file = link.value().attr("href").unwrap();
        let text = fs::read_to_string(folder.path().join("fr/transcript").join(file)).unwrap();
        let page = Html::parse_document(&text);
        let cells = Selector::parse("tbody td").unwrap();
        let said: Vec<String> = page
            .select(&cells)
            .map(|cell| cell.text().collect())
            .collect();
        assert!(
            said.iter()
                .any(|cell| cell.contains("titre 1") && cell.contains("<b>Help</b>")),
            "{said:?}"
        );
        assert!(
            said.iter()
                .any(|cell| cell.contains("doc-tip") && cell.contains("développé")),
            "{said:?}"
        );
        assert!(
            said.iter().any(|cell| cell.contains("non traduit")),
            "{said:?}"
        );
        // What acts on the reader's screen is shown instead.
        assert!(!text.contains('\u{202e}') && !text.contains('\u{1b}'));
        assert!(
            page.select(&Selector::parse("main b").unwrap())
                .next()
                .is_none(),
            "page text is text"
        );
        read += 1;
    }
    assert!(read > 0, "the sample has French pages");
}
