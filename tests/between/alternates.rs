//! `hreflang`: what pages say of their translations.

use super::{Pages, found, nothing, site};

/// Three pages that name each other, the French one as given.
fn alternates(french: &str) -> Pages {
    let all = "<link rel=alternate hreflang=en href=/en/a><link rel=alternate hreflang=fr href=/fr/a><link rel=alternate hreflang=x-default href=/en/a>";
    let with = |path: &str, links: &str| {
        let lang = &path[1..3];
        (
            path.to_owned(),
            format!(
                "<!DOCTYPE html><html lang={lang}><head><title>{path}</title>{links}</head><body></body></html>"
            ),
        )
    };
    site([with("/en/a", all), with("/fr/a", french)])
}

#[test]
fn language_alternates_hold_together() {
    const EN: &str = "<link rel=alternate hreflang=en href=/en/a>";
    const FR: &str = "<link rel=alternate hreflang=fr href=/fr/a>";
    const ANY: &str = "<link rel=alternate hreflang=x-default href=/en/a>";
    let rules = [
        "hreflang-invalid",
        "hreflang-conflict",
        "hreflang-self",
        "hreflang-return",
        "hreflang-incomplete",
        "hreflang-dead",
        "hreflang-canonical",
        "hreflang-x-default",
    ];
    let complaints = |french: &str| -> Vec<String> {
        let pages = alternates(french);
        let named = rules.iter().flat_map(|rule| {
            pages
                .found(rule)
                .into_iter()
                .map(move |at| format!("{rule} {at}"))
        });
        named.collect()
    };
    assert_eq!(complaints(&[EN, FR, ANY].concat()), nothing());
    assert_eq!(complaints(""), ["hreflang-return /en/a"]);
    assert_eq!(
        complaints(&[FR, ANY].concat()),
        nothing(),
        "x-default leads to the English page too"
    );
    assert_eq!(complaints(&[EN, ANY].concat()), ["hreflang-self /fr/a"]);
    assert_eq!(complaints(&[EN, FR].concat()), ["hreflang-x-default /fr/a"]);
    assert_eq!(
        complaints(
            &[
                EN,
                FR,
                ANY,
                "<link rel=alternate hreflang=en_US href=/en/a>"
            ]
            .concat()
        ),
        ["hreflang-invalid /fr/a"]
    );
    assert_eq!(
        complaints(&[EN, FR, ANY, "<link rel=alternate hreflang=FR href=/fr/b>"].concat()),
        ["hreflang-conflict /fr/a"]
    );
    assert_eq!(
        complaints(&[EN, FR, ANY, "<link rel=canonical href=/en/a>"].concat()),
        ["hreflang-canonical /fr/a"]
    );
    assert_eq!(
        complaints(&[EN, FR, ANY, "<link rel=canonical href=/fr/a>"].concat()),
        nothing()
    );
}

#[test]
fn alternates_that_answer_with_an_error_are_dead() {
    let pages = alternates(
        "<link rel=alternate hreflang=fr href=/fr/a><link rel=alternate hreflang=es href=/es/a><link rel=alternate hreflang=en href=/en/a>",
    );
    let mut site = pages.site();
    assert_eq!(found(&site, "hreflang-dead"), nothing());
    let gone = url::Url::parse("https://site.test/es/a").unwrap();
    site.dead.insert(evenhand::between::address(&gone), 404);
    assert_eq!(found(&site, "hreflang-dead"), ["/fr/a"]);
}

#[test]
fn a_translation_that_exists_is_named() {
    let html =
        |lang: &str, links: &str| format!("<html lang={lang}><head><title>x</title>{links}</head>");
    let en = "<link rel=alternate hreflang=en href=/en/a>";
    let pages = site([
        ("/en/a".to_owned(), html("en", en)),
        ("/fr/a".to_owned(), html("fr", "")),
    ]);
    assert_eq!(pages.found("hreflang-incomplete"), ["/en/a"]);
    // By an address that leads to it.
    let redirected = format!("{en}<link rel=alternate hreflang=fr-FR href=/r/fr>");
    let pages = site([
        ("/en/a".to_owned(), html("en", &redirected)),
        ("/fr/a".to_owned(), html("fr", "")),
    ]);
    assert_eq!(pages.found("hreflang-incomplete"), nothing());
}
