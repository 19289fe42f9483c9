//! Where links lead, and the language menu among them.

use super::{nothing, page, site};

#[test]
fn links_are_the_same_by_the_page_they_lead_to() {
    let pages = |french: &str| {
        site([
            page("/en/a", "<a href=/en/b>Fees</a><a href=/en/c>Hours</a>"),
            page("/en/b", ""),
            page("/en/c", ""),
            page("/fr/a", french),
            page("/fr/b", ""),
        ])
    };
    // /en/c has no French page: that is what missing-page says.
    assert_eq!(pages("").found("missing-link"), ["/fr/a"]);
    assert_eq!(
        pages("<a href=/fr/b#top>Frais</a>").found("missing-link"),
        nothing()
    );
    // A link that may be the one by another address.
    let other = "<a href=/fr/x>Frais</a><a href=/fr/y>Horaires</a><a href=/fr/z>Z</a>";
    assert_eq!(pages(other).found("missing-link"), nothing());
}

#[test]
fn a_link_out_of_the_language_is_a_fault_only_where_it_need_not_be() {
    let pages = |link: &str| {
        site([
            page("/en/a", ""),
            page("/en/b", ""),
            page("/en/c", ""),
            page("/fr/a", link),
            page("/fr/b", ""),
        ])
    };
    assert_eq!(
        pages("<a href=/en/b>Frais</a>").found("link-leaves-locale"),
        ["/fr/a"]
    );
    for fine in [
        "<a href=/fr/b>Frais</a>",
        "<a href=/en/c>Horaires (en anglais)</a>",
        "<a href=/en/b hreflang=en>Frais</a>",
        "<a href=/en/b lang=en>Fees</a>",
        "<a href=/en/b>English</a>",
        "<a href=/en/a>La même page</a>",
    ] {
        assert_eq!(pages(fine).found("link-leaves-locale"), nothing(), "{fine}");
    }
}

#[test]
fn the_language_menu_leads_to_the_same_page() {
    let pages = |menu: &str| {
        site([
            page("/en/a", menu),
            page("/fr/a", "<a href=/en/a lang=en>English</a>"),
            page("/en/b", "<a href=/en/a>a</a>"),
            page(
                "/fr/b",
                "<a href=/fr/a>a</a><a lang=en href=/en/b>English</a>",
            ),
        ])
    };
    assert_eq!(
        pages("<a lang=fr href=/fr/b>Français</a>").found("language-switcher"),
        ["/en/a", "/en/b?"]
    );
    assert_eq!(
        pages("<a lang=fr href=/en/b>Français</a>").found("language-switcher"),
        ["/en/a", "/en/b?"]
    );
    assert_eq!(
        pages("<a lang=fr href=/fr/a>FRANÇAIS</a>").found("language-switcher"),
        ["/en/b?"]
    );
    // A page that is shown within another has no menu of its own.
    assert_eq!(pages("").found("language-switcher"), ["/en/b?"]);
}

#[test]
fn names_of_languages_are_marked() {
    let pages = |menu: &str| site([page("/en/a", menu), page("/fr/a", "")]);
    assert_eq!(
        pages("<a href=/fr/a>Français</a>").found("language-switcher-lang"),
        ["/en/a"]
    );
    assert_eq!(
        pages("<a href=/fr/a hreflang=fr>Français</a>").found("language-switcher-lang"),
        ["/en/a"]
    );
    for fine in [
        "<a href=/fr/a lang=fr>Français</a>",
        "<a href=/fr/a><span lang=fr>Français</span></a>",
        "<a href=/en/a>English</a>",
        "<a href=/fr/a>French</a>",
    ] {
        assert_eq!(
            pages(fine).found("language-switcher-lang"),
            nothing(),
            "{fine}"
        );
    }
}

#[test]
fn the_language_stated_is_that_of_the_locale() {
    let stated = |lang: &str| {
        let html = format!("<!DOCTYPE html><html lang={lang}><title>x</title>");
        site([("/fr/a".to_owned(), html)])
    };
    assert_eq!(stated("en").found("html-lang-locale"), ["/fr/a"]);
    assert_eq!(stated("fr-CA").found("html-lang-locale"), nothing());
    assert!(!stated("''").applies("html-lang-locale"));
}
