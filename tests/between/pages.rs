//! Which pages a locale has, and what they are called.

use super::{found, nothing, page, site};

#[test]
fn a_page_is_missing_where_a_locale_has_others() {
    let pages = [page("/en/a", ""), page("/en/b", ""), page("/fr/a", "")];
    let some = site(pages);
    assert_eq!(some.found("missing-page"), ["/en/b (fr)"]);
    // Not all of the site was seen: the page may be there.
    let mut seen_in_part = some.site();
    seen_in_part.exhaustive = false;
    assert_eq!(found(&seen_in_part, "missing-page"), nothing());
    // The source itself names a page for the locale.
    let named = "<link rel=alternate hreflang=fr href=/fr/elsewhere>";
    assert_eq!(
        site([page("/en/a", ""), page("/en/b", named), page("/fr/a", "")]).found("missing-page"),
        nothing()
    );
}

#[test]
fn a_page_that_only_a_translation_has_is_asked_about() {
    let some = site([page("/en/a", ""), page("/fr/a", ""), page("/fr/c", "")]);
    assert_eq!(some.found("extra-page"), ["/fr/c?"]);
    assert_eq!(some.found("missing-page"), nothing());
}

#[test]
fn addresses_with_words_of_the_source_are_advice() {
    let html = |lang: &str, other: &str| {
        format!(
            "<html lang={lang}><title>x</title><link rel=alternate hreflang=en href=/en/contact><link rel=alternate hreflang=fr href={other}>"
        )
    };
    let same = site([
        page("/en/contact", ""),
        page("/fr/contact", ""),
        page("/en/faq", ""),
        page("/fr/faq", ""),
    ]);
    assert_eq!(
        same.found("untranslated-slug"),
        ["/fr/contact"],
        "“faq” is too short to be a word of a language"
    );
    let own = site([
        ("/en/contact".to_owned(), html("en", "/fr/nous-joindre")),
        (
            "/fr/nous-joindre".to_owned(),
            html("fr", "/fr/nous-joindre"),
        ),
    ]);
    assert_eq!(own.found("untranslated-slug"), nothing());
}

#[test]
fn titles_that_repeat_are_asked_about_where_pages_differ() {
    let titled = |path: &str, heading: &str| {
        (
            path.to_owned(),
            format!("<html lang=en><title>Agency</title><h1>{heading}</h1>"),
        )
    };
    assert_eq!(
        site([titled("/en/a", "Fees"), titled("/en/b", "Hours")]).found("page-title-repeats"),
        ["/en/a?", "/en/b?"]
    );
    assert_eq!(
        site([titled("/en/a", "Fees"), titled("/en/b", "Fees")]).found("page-title-repeats"),
        nothing()
    );
    let untold = |body: &str| {
        (
            "/en/b".to_owned(),
            format!("<html lang=en><title>Agency</title>{body}"),
        )
    };
    assert_eq!(
        site([titled("/en/a", "Fees"), untold("<p>Hours</p>")]).found("page-title-repeats"),
        nothing()
    );
    assert_eq!(
        site([titled("/en/a", "Fees"), untold("<h2>Hours</h2>")]).found("page-title-repeats"),
        ["/en/a?", "/en/b?"]
    );
    let french = (
        "/fr/a".to_owned(),
        "<html lang=fr><title>Agency</title><h1>Frais</h1>".to_owned(),
    );
    assert_eq!(
        site([titled("/en/a", "Fees"), french]).found("page-title-repeats"),
        nothing()
    );
}

#[test]
fn a_page_with_one_way_to_it_is_asked_about() {
    let links: Vec<String> = (1..9)
        .map(|n| format!("<a href=/en/p{n}>{n}</a>"))
        .collect();
    let home = links.concat();
    let all = |home: &str| {
        let others = (1..9).map(|n| page(&format!("/en/p{n}"), "<a href=/en/p1>1</a>"));
        site(others.chain([page("/en/home", home)]))
    };
    let asked = all(&home).found("multiple-ways");
    assert_eq!(
        asked,
        (2..9).map(|n| format!("/en/p{n}?")).collect::<Vec<_>>()
    );
    let search = format!("{home}<form role=search><input type=search aria-label=Search></form>");
    assert!(!all(&search).applies("multiple-ways"));
}
