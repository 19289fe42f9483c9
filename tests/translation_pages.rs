//! The translation rules over the pages of the sample site, read without a browser: every planted
//! fault is found, and nothing else.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that cannot make its pages has failed"
)]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use evenhand::catalog::{CatalogOptions, discover};
use evenhand::config::Config;
use evenhand::locale::Locale;
use evenhand::rule::Messages;
use evenhand::semantics::Semantics;
use evenhand::snapshot::{Selector, Snapshot};
use evenhand::translation::page::{MessageIndex, RULES, check_page};
use evenhand::translation::{AllowList, Allowance};

fn site() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("sample-site")
}

#[test]
fn the_sample_site_has_the_page_faults_it_lists_and_no_others() {
    let config = Config::read(&site().join("evenhand.toml")).expect("a configuration");
    let source = config.source_locale.expect("a source locale");
    let options = CatalogOptions::new(source, config.locales);
    let catalogs = discover(&site(), &options).catalogs.expect("catalogs");
    let allowed = config
        .allow_identical
        .into_iter()
        .map(|it| Allowance::new(&it, ""));
    let index = MessageIndex::new(&catalogs, &AllowList::new(allowed.collect()));
    let text = std::fs::read_to_string(site().join("seeded-faults.json")).expect("the list");
    let list: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    let faults = list["pages"].as_array().expect("a list");
    let mut wrong = Vec::new();
    for locale in catalogs.by_locale.keys() {
        let folder = site().join(locale.as_str());
        let entries = std::fs::read_dir(&folder).expect("the locale's pages");
        for entry in entries.map(|it| it.expect("an entry").path()) {
            let name = entry
                .file_name()
                .expect("a name")
                .to_string_lossy()
                .into_owned();
            let page = format!("/{locale}/{name}");
            let html = std::fs::read_to_string(&entry).expect("a page");
            let snapshot = Snapshot::from_html(&html, &format!("http://localhost{page}"));
            let semantics = Semantics::new(&snapshot);
            let check = check_page(&snapshot, &semantics, Some(locale), &index);
            let found: BTreeSet<_> = check
                .results
                .iter()
                .flat_map(|it| {
                    it.findings
                        .iter()
                        .map(move |finding| (it.rule.to_owned(), finding.node))
                })
                .collect();
            let on_page = faults.iter().filter(|it| it["page"] == page.as_str());
            let of_rules = on_page.filter(|it| RULES.iter().any(|rule| it["rule"] == *rule));
            let expected: BTreeSet<_> = of_rules
                .map(|it| {
                    let target = it["target"].as_str().expect("a target");
                    let selector = Selector::parse(target).expect("a selector");
                    let node = snapshot.elements().find(|node| selector.matches(*node));
                    (
                        it["rule"].as_str().expect("a rule").to_owned(),
                        node.expect("the element").id(),
                    )
                })
                .collect();
            let show = |it: &(String, _)| format!("{page} {} {:?}", it.0, snapshot.node(it.1));
            wrong.extend(
                expected
                    .difference(&found)
                    .map(|it| format!("missed {}", show(it))),
            );
            wrong.extend(
                found
                    .difference(&expected)
                    .map(|it| format!("extra {}", show(it))),
            );
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// What people read about a string exists in each language.
#[test]
fn every_finding_can_be_said_in_every_language() {
    let messages = Messages::load().expect("the built-in catalogs");
    let kinds = ["missing", "identical", "other"];
    let texts = kinds
        .iter()
        .flat_map(|kind| RULES[1..3].iter().map(move |rule| format!("{rule}-{kind}")));
    let others = [
        "untranslated-ask",
        "raw-key-key",
        "raw-key-placeable",
        "raw-key-ask",
        "hard-coded-ask",
        "hard-coded-name-found",
        "hard-coded-text-found",
        "number-order-found",
        "mixed-numerals-number",
        "mixed-numerals-page",
        "untranslated-name-language",
        "untranslated-text-language",
        "untranslated-text-page",
        "source-format-currency",
        "source-format-date",
        "source-format-date-order",
        "source-format-number",
        "source-format-time",
    ];
    for says in texts.chain(others.map(str::to_owned)) {
        assert_eq!(messages.locale_without(&says), None, "{says}");
    }
}

/// `says element` of each finding on a page of a site without catalogs that is translated from English.
fn without_catalogs(tag: &str, body: &str) -> Vec<String> {
    let (english, page): (Locale, Locale) = ("en".parse().unwrap(), tag.parse().unwrap());
    let index = MessageIndex::without_catalogs(Some(&english));
    let html = format!("<!doctype html><html><title>x</title><body>{body}</body></html>");
    told(&html, &page, &index)
}

fn told(html: &str, page: &Locale, index: &MessageIndex<'_>) -> Vec<String> {
    let snapshot = Snapshot::from_html(html, "http://localhost/");
    let semantics = Semantics::new(&snapshot);
    let check = check_page(&snapshot, &semantics, Some(page), index);
    let all = check.results.iter().flat_map(|it| &it.findings);
    let lines = all.map(|it| {
        let node = snapshot.node(it.node).expect("the element");
        let place = it.place.as_ref().map_or("", |place| &place.message);
        format!("{} {} {place}", it.says, node.name())
            .trim_end()
            .to_owned()
    });
    lines.collect()
}

const ENGLISH: &str =
    "The office is open from Monday to Friday, and you do not need an appointment.";
const FRENCH: &str = "Le bureau est ouvert du lundi au vendredi, et vous n’avez pas besoin de rendez-vous pour y venir.";

#[test]
fn text_in_another_language_than_its_locale_needs_no_catalogs_and_no_lang() {
    let found = |body: &str| without_catalogs("fr", body);
    let page = |text: &str| format!("<p>{FRENCH}</p><p>{text}</p>");
    assert_eq!(found(&page(ENGLISH)), ["untranslated-text-language p"]);
    let with_link = "The <a href=x>office</a> is open from <code>9</code> Monday to Friday, and you need nothing.";
    assert_eq!(
        found(&page(with_link)),
        ["untranslated-text-language p"],
        "a block is one text"
    );
    assert_eq!(
        found(&format!(
            "<p>{ENGLISH}</p><p>You will find it behind the church, which was built in the last century.</p>"
        )),
        ["untranslated-text-page html"],
        "one finding for a page that is English as a whole"
    );
    assert_eq!(
        found(&format!("<p>{FRENCH}</p><img src=x alt='{ENGLISH}'>")),
        ["untranslated-name-language img"]
    );
}

#[test]
fn what_is_meant_to_be_in_another_language_is_left() {
    for body in [
        FRENCH.to_owned(),
        format!("<p>{FRENCH}</p><p lang=en>{ENGLISH}</p>"),
        format!("<p>{FRENCH}</p><blockquote><p>{ENGLISH}</p></blockquote>"),
        format!("<p>{FRENCH}</p><p translate=no>{ENGLISH}</p>"),
        format!("<p>{FRENCH}</p><p>The Times</p><p>Debian GNU/Linux 11</p><pre>{ENGLISH}</pre>"),
    ] {
        assert_eq!(
            without_catalogs("fr", &body),
            Vec::<String>::new(),
            "{body}"
        );
    }
    let page = format!("<p>{ENGLISH}</p>");
    assert_eq!(without_catalogs("en-GB", &page), Vec::<String>::new());
}

#[test]
fn a_form_of_the_source_is_told_with_its_message() {
    let folder = tempfile::tempdir().expect("a folder");
    for (locale, text) in [
        ("en", "fee = The fee is $25 a year"),
        ("fr", "fee = Le tarif est de $25 par an"),
    ] {
        std::fs::create_dir_all(folder.path().join("l10n").join(locale)).expect("a folder");
        std::fs::write(
            folder.path().join("l10n").join(locale).join("a.ftl"),
            format!("{text}\n"),
        )
        .expect("a file");
    }
    let options = CatalogOptions::new("en".parse().unwrap(), None);
    let catalogs = discover(folder.path(), &options)
        .catalogs
        .expect("catalogs");
    let index = MessageIndex::new(&catalogs, &AllowList::default());
    let html =
        "<!doctype html><html lang=fr><body><p>Le tarif est de <b>$25 par an</b></p></body></html>";
    assert_eq!(
        told(html, &"fr".parse().unwrap(), &index),
        ["source-format-currency b fee"]
    );
}

#[test]
fn digits_of_two_scripts_are_a_slip_in_a_number_and_a_question_on_a_page() {
    assert_eq!(
        without_catalogs("zh", "<p>请在１２月之前申请。</p><p>请填写 １2 个字符</p>"),
        ["mixed-numerals-number p"]
    );
    let numbers = "<p>الصفحة ١٢ من ٣٤ في ٥٦</p><p>اتصل على 12 أو 34 أو 56</p>";
    assert_eq!(
        without_catalogs("ar", numbers),
        ["mixed-numerals-page html"]
    );
    let names = "<p>الصفحة ١٢ من ٣٤ في ٥٦</p><p>Debian 11 وWindows 10 وUbuntu 22</p>";
    assert_eq!(without_catalogs("ar", names), Vec::<String>::new());
}

#[test]
fn telephone_numbers_in_text_from_right_to_left_need_an_isolate() {
    let found = |body: &str| without_catalogs("ar", &format!("<div dir=rtl>{body}</div>"));
    for wrong in [
        "<p>اتصل بنا على +966 11 222 3333 كل يوم</p>",
        "<p>اتصل بنا على <b>+966 11 222 3333</b></p>",
        "<p>هاتف: <a href='tel:920003344'>920 003 344</a></p>",
    ] {
        assert_eq!(found(wrong).len(), 1, "{wrong}");
    }
    for right in [
        "<p>اتصل بنا على <bdi>+966 11 222 3333</bdi></p>",
        "<p>اتصل بنا على <span dir=ltr>+966 11 222 3333</span></p>",
        "<p dir=ltr>اتصل +966 11 222 3333</p>",
        "<p>اتصل بنا على \u{200E}+966 11 222 3333</p>",
        "<p>اتصل بنا على Tel +966 11 222 3333</p>",
        "<p>اتصل بنا على +966112223333</p>",
        "<p>من 12 34 إلى 56 78 و920 003 344</p>",
    ] {
        assert_eq!(found(right), Vec::<String>::new(), "{right}");
    }
    let latin = "<p>Call us on +966 11 222 3333</p>";
    assert_eq!(without_catalogs("en", latin), Vec::<String>::new());
}
