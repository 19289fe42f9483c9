//! Comparisons between pages, on small sites: what each rule finds, and what it lets be.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that cannot make its pages has failed"
)]

use evenhand::between::{Digester, Fit, PageDigest, Site, check};
use evenhand::crawl::{LocatedPage, locale_sets};
use evenhand::locale::Locale;
use evenhand::render::{Browser, LaunchOptions, Narrow, Request, Source as _};
use evenhand::rule::Page;
use evenhand::serve::Server;
use evenhand::snapshot::Snapshot;

/// A site under test.
struct Pages(Vec<(String, String)>);

/// `body` is put into a page that has nothing else a rule looks at.
fn page(path: &str, body: &str) -> (String, String) {
    let lang = path.trim_start_matches('/').split('/').next().unwrap();
    let title = path.replace('/', " ");
    let html = format!(
        "<!DOCTYPE html><html lang={lang}><title>{title}</title><body>{body}</body></html>"
    );
    (path.to_owned(), html)
}

fn site(pages: impl IntoIterator<Item = (String, String)>) -> Pages {
    Pages(pages.into_iter().collect())
}

fn locale(tag: &str) -> Locale {
    Locale::parse(tag).unwrap()
}

impl Pages {
    fn digests(&self) -> Vec<PageDigest> {
        let digester = Digester::default();
        let digest = |(path, html): &(String, String)| {
            let locale = locale(path.trim_start_matches('/').split('/').next().unwrap());
            let snapshot = Snapshot::from_html(html, &format!("https://site.test{path}"));
            let page = Page::new(&snapshot, Some(&locale));
            digester
                .digest(&page, None, Vec::new())
                .expect("the address is one")
        };
        self.0.iter().map(digest).collect()
    }

    fn site(&self) -> Site {
        let digests = self.digests();
        let located: Vec<LocatedPage> = digests
            .iter()
            .map(|page| LocatedPage {
                url: page.url.clone(),
                locale: page.locale.clone().unwrap(),
                alternates: page.alternates.clone(),
            })
            .collect();
        let mut locales: Vec<Locale> = located.iter().map(|page| page.locale.clone()).collect();
        locales.sort();
        locales.dedup();
        let mut site = Site::new(digests, &locale_sets(&located), Some(locale("en")), locales);
        site.exhaustive = true;
        site
    }

    /// What a rule finds, as `path: first argument`, with `?` behind a question.
    fn found(&self, rule: &str) -> Vec<String> {
        found(&self.site(), rule)
    }

    /// True if the rule looked at any page.
    fn applies(&self, rule: &str) -> bool {
        let site = self.site();
        let all = check(&site);
        let of_rule = all
            .iter()
            .find(|it| it.rule == rule)
            .expect("there is such a rule");
        !of_rule.looked_at.is_empty()
    }
}

fn found(site: &Site, rule: &str) -> Vec<String> {
    let all = check(site);
    let of_rule = all
        .iter()
        .find(|it| it.rule == rule)
        .expect("there is such a rule");
    let describe = |gap: &evenhand::between::Gap| {
        let path = site.pages[gap.page].url.path();
        let locale = gap
            .locale
            .as_ref()
            .map(|locale| format!(" ({locale})"))
            .unwrap_or_default();
        let mark = if gap.certain { "" } else { "?" };
        format!("{path}{locale}{mark}")
    };
    of_rule.gaps.iter().map(describe).collect()
}

fn nothing() -> Vec<String> {
    Vec::new()
}

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
fn sections_are_compared_by_outline_and_not_by_words() {
    let full = "<h1 id=t>Help</h1><h2 id=f>Fees</h2><h2 id=h>Hours</h2><h2 id=p>Papers</h2>";
    let less = "<h1 id=t>Aide</h1><h2 id=f>Frais</h2><h2 id=p>Papiers</h2>";
    assert_eq!(
        site([page("/en/a", full), page("/fr/a", less)]).found("missing-section"),
        ["/fr/a"]
    );
    let whole = "<h1 id=t>Aide</h1><div><h2 id=f>Frais</h2></div><h2 id=h>Horaires</h2><h2 id=p>Papiers</h2>";
    let translated = site([page("/en/a", full), page("/fr/a", whole)]);
    assert_eq!(translated.found("missing-section"), nothing());
    // Headings of menus are compared by their links.
    let menu = format!("{full}<nav><h2>More</h2><a href=/en/a>a</a></nav>");
    assert_eq!(
        site([page("/en/a", &menu), page("/fr/a", whole)]).found("missing-section"),
        nothing()
    );
    assert!(!site([page("/en/a", "<p>x"), page("/fr/a", "<p>x")]).applies("missing-section"));
}

#[test]
fn what_only_the_translation_has_is_a_question() {
    let original =
        "<main><h1>Help</h1><h2>Fees</h2><form><input name=q aria-label=Search></form></main>";
    let more = "<main><h1>Aide</h1><h2>Frais</h2><h2>Nouveau</h2><form><input name=q aria-label=Cherche><input name=age aria-label=Age></form></main><aside>x</aside>";
    let some = site([page("/en/a", original), page("/fr/a", more)]);
    assert_eq!(some.found("extra-content"), ["/fr/a?", "/fr/a?", "/fr/a?"]);
    let same =
        "<main><h1>Aide</h1><h2>Frais</h2><form><input name=q aria-label=Cherche></form></main>";
    assert_eq!(
        site([page("/en/a", original), page("/fr/a", same)]).found("extra-content"),
        nothing()
    );
}

#[test]
fn a_section_that_lost_its_name_is_a_landmark_less() {
    let original = "<main><section aria-label=News>x</section></main>";
    let nameless = "<main><section aria-label=''>x</section></main>";
    assert_eq!(
        site([page("/en/a", original), page("/fr/a", nameless)]).found("missing-landmark"),
        ["/fr/a"]
    );
    let named = "<main><section aria-label=Nouvelles>x</section></main>";
    assert_eq!(
        site([page("/en/a", original), page("/fr/a", named)]).found("missing-landmark"),
        nothing()
    );
}

#[test]
fn fields_are_the_same_by_what_they_send() {
    let original = "<form><label>Name <input name=n></label><input type=radio name=k aria-label=A><input type=radio name=k aria-label=B></form>";
    let less =
        "<form><label>Nom <input name=n></label><input type=radio name=k aria-label=A></form>";
    assert_eq!(
        site([page("/en/a", original), page("/fr/a", less)]).found("missing-field"),
        ["/fr/a"]
    );
    let moved = "<form><input type=radio name=k aria-label=B><input type=radio name=k aria-label=A><label>Nom <input name=n></label><input type=submit></form>";
    assert_eq!(
        site([page("/en/a", original), page("/fr/a", moved)]).found("missing-field"),
        nothing()
    );
}

#[test]
fn another_picture_in_its_place_is_a_localised_one() {
    let original = "<img src=/i/map-en.png alt=Map><img src=/i/office.png alt=Office>";
    let less = "<img src=/i/office.png alt=Bureau>";
    assert_eq!(
        site([page("/en/a", original), page("/fr/a", less)]).found("missing-image"),
        ["/fr/a"]
    );
    for localised in [
        "<img src=/i/map-fr.png alt=Plan><img src=/i/office.png alt=Bureau>",
        "<img src=/i/plan.png alt=Plan><img src=/i/office.png alt=Bureau>",
        // Without a text alternative it is there all the same: that is another rule's matter.
        "<img src=/i/map-fr.png><img src=/i/office.png alt=Bureau>",
    ] {
        assert_eq!(
            site([page("/en/a", original), page("/fr/a", localised)]).found("missing-image"),
            nothing(),
            "{localised}"
        );
    }
    // Decoration is not missed.
    let decoration = "<img src=/i/line.png alt=''><img src=/i/office.png alt=Office>";
    assert_eq!(
        site([page("/en/a", decoration), page("/fr/a", less)]).found("missing-image"),
        nothing()
    );
}

#[test]
fn files_to_download_are_counted() {
    let original =
        "<a href=/f/form.pdf>Form</a><a href=/f/guide.PDF>Guide</a><a href=/en/a.html>Page</a>";
    let less = "<a href=/f/form.pdf>Formulaire</a>";
    assert_eq!(
        site([page("/en/a", original), page("/fr/a", less)]).found("missing-download"),
        ["/fr/a"]
    );
    let renamed =
        "<a href=/f/formulaire.pdf>Formulaire</a><a href=/f/mode-d-emploi.pdf>Mode d’emploi</a>";
    assert_eq!(
        site([page("/en/a", original), page("/fr/a", renamed)]).found("missing-download"),
        nothing()
    );
}

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
fn menus_keep_their_order() {
    let menu = |order: [&str; 3]| {
        let links = order.map(|name| format!("<a href=/en/{name}>{name}</a>"));
        format!("<nav>{}</nav>", links.concat())
    };
    let usual = menu(["a", "b", "c"]);
    let other = menu(["b", "a", "c"]);
    let pages = [
        page("/en/a", &usual),
        page("/en/b", &usual),
        page("/en/c", &usual),
        page("/en/d", &other),
    ];
    assert_eq!(site(pages).found("consistent-navigation"), ["/en/d"]);
    // Two pages are no habit; a menu with other links is another menu.
    let few = [
        page("/en/a", &usual),
        page("/en/b", &usual),
        page("/en/d", &other),
    ];
    assert_eq!(site(few).found("consistent-navigation"), nothing());
    let longer =
        "<nav><a href=/en/x>x</a><a href=/en/b>b</a><a href=/en/a>a</a><a href=/en/c>c</a></nav>";
    let pages = [
        page("/en/a", &usual),
        page("/en/b", &usual),
        page("/en/c", &usual),
        page("/en/d", longer),
    ];
    assert_eq!(site(pages).found("consistent-navigation"), nothing());
}

#[test]
fn a_target_with_another_name_is_asked_about() {
    let named = |name: &str| format!("<nav><a href=/en/help>{name}</a></nav>");
    let usual = |path: &str| page(path, &named("Help"));
    let pages = |last: &str| {
        let paths = ["/en/a", "/en/b", "/en/c", "/en/d", "/en/e"];
        site(paths.map(usual).into_iter().chain([page("/en/f", last)]))
    };
    assert_eq!(
        pages(&named("Support")).found("consistent-identification"),
        ["/en/f?"]
    );
    assert_eq!(
        pages(&named("HELP")).found("consistent-identification"),
        nothing()
    );
    // What is said after the name does not make it another one; another word does.
    assert_eq!(
        pages(&named("Help : opening hours")).found("consistent-identification"),
        nothing()
    );
    assert_eq!(
        pages(&named("Helpers")).found("consistent-identification"),
        ["/en/f?"]
    );
    // A page may call it by both names, as in its menu and on its logo.
    let both = format!(
        "<header><a href=/en/help>Our city</a></header>{}",
        named("Help")
    );
    assert_eq!(pages(&both).found("consistent-identification"), nothing());
    // In running text a link may be called as the sentence needs it.
    assert_eq!(
        pages("<main><p>See <a href=/en/help>our answers</a></p></main>")
            .found("consistent-identification"),
        nothing()
    );
}

#[test]
fn help_stays_where_it_is() {
    let footer = "<footer><a href=tel:+15550100>Call us</a></footer>";
    let header = "<header><a href=tel:+15550100>Call us</a></header>";
    let pages = |last: &str| {
        let paths = ["/en/a", "/en/b", "/en/c", "/en/d", "/en/e"];
        site(
            paths
                .map(|path| page(path, footer))
                .into_iter()
                .chain([page("/en/f", last)]),
        )
    };
    assert_eq!(pages(header).found("consistent-help"), ["/en/f?"]);
    assert_eq!(pages(footer).found("consistent-help"), nothing());
    assert_eq!(pages("").found("consistent-help"), nothing());
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

/// Pages as Chrome lays them out; `None` without a browser.
fn laid_out(pages: &[(&str, &str)]) -> Option<Site> {
    let names = ["chromium-headless-shell", "chromium", "google-chrome"];
    let path = std::env::var_os("PATH").unwrap_or_default();
    let has = |name: &&str| std::env::split_paths(&path).any(|it| it.join(name).is_file());
    if !names.iter().any(has) {
        assert!(
            std::env::var_os("EVENHAND_REQUIRE_CHROME").is_none(),
            "this test needs Chromium: scripts/setup.sh"
        );
        return None;
    }
    let folder = tempfile::tempdir().unwrap();
    for (locale, body) in pages {
        let html = format!(
            "<!DOCTYPE html><html lang={locale}><title>{locale}</title><style>p,h2,div {{ font: 16px/20px monospace; margin: 0 }}</style><body>{body}</body></html>"
        );
        std::fs::create_dir_all(folder.path().join(locale)).unwrap();
        std::fs::write(folder.path().join(locale).join("index.html"), html).unwrap();
    }
    let server = Server::start(folder.path()).unwrap();
    let browser = Browser::launch(LaunchOptions::default()).unwrap();
    let mut tab = browser.tab();
    let digester = Digester::default();
    let digests: Vec<PageDigest> = pages
        .iter()
        .map(|(tag, _)| {
            let url = server.base_url().join(&format!("{tag}/")).unwrap();
            let capture = tab.capture(&Request::new(url)).unwrap();
            let snapshot = Snapshot::from_capture(capture);
            let locale = locale(tag);
            let page = Page::new(&snapshot, Some(&locale));
            let narrow_fit = match tab.narrow().unwrap() {
                Narrow::Unseen => None,
                Narrow::Fits => Some(Fit::default()),
                Narrow::MayNotFit(capture) => {
                    let snapshot = Snapshot::from_capture(*capture);
                    Some(digester.narrow_fit(&Page::new(&snapshot, Some(&locale))))
                }
            };
            assert!(narrow_fit.is_some(), "the page is still shown");
            let digest = digester.digest(&page, None, Vec::new()).unwrap();
            PageDigest {
                narrow_fit,
                ..digest
            }
        })
        .collect();
    let located: Vec<LocatedPage> = digests
        .iter()
        .map(|page| LocatedPage {
            url: page.url.clone(),
            locale: page.locale.clone().unwrap(),
            alternates: page.alternates.clone(),
        })
        .collect();
    let locales = digests.iter().filter_map(|it| it.locale.clone()).collect();
    Some(Site::new(
        digests,
        &locale_sets(&located),
        Some(locale("en")),
        locales,
    ))
}

/// The sentence and text of each finding of `clipped-in-locale` on the French page.
fn misfits(style: &str, en: &str, fr: &str) -> Option<Vec<String>> {
    let body = |text: &str| format!("<main>{}</main>", style.replace("TEXT", text));
    let site = laid_out(&[("en", &body(en)), ("fr", &body(fr))])?;
    let all = check(&site);
    let of_rule = all
        .iter()
        .find(|it| it.rule == "clipped-in-locale")
        .unwrap();
    assert_eq!(
        of_rule.looked_at.len(),
        1,
        "the rule applies to the French page"
    );
    let told = of_rule.gaps.iter().map(|gap| {
        assert!(gap.certain);
        gap.spot.html.clone() + " " + &gap.note.message
    });
    Some(told.collect())
}

#[test]
fn a_text_that_does_not_fit_is_the_translations() {
    let (short, long) = ("Send", "Envoyer la demande maintenant");
    let one_line =
        "<p style='width:120px;white-space:nowrap;overflow:hidden;text-overflow:ellipsis'>TEXT</p>";
    let Some(found) = misfits(one_line, short, long) else {
        return;
    };
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].ends_with("clipped-in-locale-found"), "{found:?}");
    let fixed_height = "<div style='height:20px;width:160px;overflow:hidden'>TEXT</div>";
    assert_eq!(
        misfits(fixed_height, short, long).unwrap().len(),
        1,
        "the second line is lost"
    );
    let upon = "<div style='height:20px;width:160px'>TEXT</div><p>And more about it</p>";
    let found = misfits(upon, short, long).unwrap();
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].starts_with("<p>And more"), "{found:?}");
    assert!(found[0].ends_with("clipped-in-locale-covered"), "{found:?}");
}

#[test]
fn a_text_that_sticks_out_of_its_box_or_of_the_page_is_the_translations() {
    let (short, long) = ("Send", "Envoyer la demande maintenant");
    let Some(found) = misfits(
        "<button style='width:90px;height:24px'>TEXT</button>",
        short,
        long,
    ) else {
        return;
    };
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].ends_with("clipped-in-locale-out"), "{found:?}");
    let sticky = "<div style='position:sticky;top:0'><a style='display:block;border:1px solid;width:60px;white-space:nowrap'>TEXT</a></div>";
    assert_eq!(
        misfits(sticky, short, long).unwrap().len(),
        1,
        "in a sticky bar"
    );
    let layer = "<div style='position:absolute;top:50px'><a style='display:block;width:60px;white-space:nowrap;overflow:hidden'>TEXT</a></div>";
    assert_eq!(
        misfits(layer, short, long).unwrap().len(),
        1,
        "cut in a layer"
    );
    let grows = "<button style='min-width:90px'>TEXT</button><p style='background:#eee;width:120px'>TEXT</p>";
    assert_eq!(misfits(grows, short, long).unwrap(), Vec::<String>::new());
}

#[test]
fn a_text_that_does_not_fit_a_narrow_window_is_the_translations() {
    let (short, long) = ("Send", "Donaudampfschifffahrtsgesellschaftskapitän");
    let Some(found) = misfits("<h2>TEXT</h2>", short, long) else {
        return;
    };
    assert_eq!(found.len(), 1, "one word, wider than the window: {found:?}");
    assert!(
        found[0].ends_with("clipped-in-locale-out-narrow"),
        "{found:?}"
    );
    let cut = "<div style='overflow:hidden;white-space:nowrap'>TEXT</div>";
    let found = misfits(cut, short, long).unwrap();
    assert!(
        found[0].ends_with("clipped-in-locale-found-narrow"),
        "{found:?}"
    );
    let upon = "<style>@media (max-width: 400px) { #a { height: 20px } }</style><div id=a style='width:160px'>TEXT</div><p>And more about it</p>";
    let found = misfits(upon, short, "Envoyer la demande maintenant").unwrap();
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(
        found[0].ends_with("clipped-in-locale-covered-narrow"),
        "{found:?}"
    );
    for (why, style) in [
        (
            "it may break anywhere",
            "<h2 style='overflow-wrap:anywhere'>TEXT</h2>",
        ),
        (
            "its box can be scrolled",
            "<div style='overflow-x:auto'>TEXT</div>",
        ),
        (
            "scripts fold it when the window is narrow",
            "<h2 id=a>TEXT</h2><script>onresize = () => a.style.overflowWrap = 'anywhere'</script>",
        ),
        (
            "style sheets leave it out when the window is narrow",
            "<style>@media (max-width: 400px) { h2 { display: none } }</style><h2>TEXT</h2><p>x</p>",
        ),
    ] {
        assert_eq!(
            misfits(style, short, long).unwrap(),
            Vec::<String>::new(),
            "{why}"
        );
    }
}

#[test]
fn what_does_not_fit_on_a_desktop_is_not_told_again_of_a_narrow_window() {
    let style = "<p style='width:120px;white-space:nowrap;overflow:hidden'>TEXT</p>";
    if let Some(found) = misfits(style, "Send", "Envoyer la demande maintenant") {
        assert_eq!(found.len(), 1, "{found:?}");
    }
}

#[test]
fn what_the_source_cuts_too_and_what_is_hidden_or_scrolls_is_no_fault() {
    let (short, long) = ("Send", "Envoyer la demande maintenant");
    let nothing = Vec::<String>::new();
    for (why, style, en) in [
        (
            "it wraps",
            "<p style='width:120px;overflow:hidden'>TEXT</p>",
            short,
        ),
        (
            "it can be scrolled to",
            "<p style='width:120px;white-space:nowrap;overflow:auto'>TEXT</p>",
            short,
        ),
        (
            "it is for screen readers alone",
            "<p style='position:absolute;width:1px;height:1px;overflow:hidden;white-space:nowrap'>TEXT</p><p>x</p>",
            short,
        ),
        (
            "it is for screen readers alone, in the flow",
            "<p style='width:1px;height:1px;overflow:hidden'>TEXT</p><p>x</p>",
            short,
        ),
        (
            "the source's is cut too",
            "<p style='width:120px;white-space:nowrap;overflow:hidden'>TEXT</p>",
            "Send the application now",
        ),
        (
            "nothing of it is shown",
            "<div style='height:0;overflow:hidden'>TEXT</div><p>x</p>",
            short,
        ),
        (
            "lines of one paragraph are close",
            "<p style='width:160px;line-height:10px'>TEXT</p>",
            short,
        ),
        (
            "it was put outside the page",
            "<p style='position:absolute;left:-9999px;white-space:nowrap'>TEXT</p><p>x</p>",
            short,
        ),
        (
            "it is for screen readers alone, by a clip",
            "<div style='border:1px solid;width:9px'><span style='position:absolute;clip:rect(0,0,0,0);white-space:nowrap'>TEXT</span>x</div>",
            short,
        ),
        (
            "a layer may reach out of what it hangs on",
            "<div style='border:1px solid;width:50px;height:20px;position:relative'><p style='position:absolute;top:30px;white-space:nowrap'>TEXT</p>x</div>",
            short,
        ),
        (
            "it is a layer over the text",
            "<div style='position:relative'><p>Under it</p><p style='position:absolute;top:0'>TEXT</p></div>",
            short,
        ),
    ] {
        let Some(found) = misfits(style, en, long) else {
            return;
        };
        assert_eq!(found, nothing, "{why}");
    }
}
