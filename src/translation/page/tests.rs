use super::*;
use crate::catalog::{CatalogFile, CatalogFormat, Catalogs, Fluent, LocaleCatalog};
use crate::translation::{AllowList, Allowance};

const EN: &str = "sign-in = Sign in
sign-in-again = Sign in
menu-main = Menu
menu-food = Dishes
terms = I agree to the <a href=\"{ $url }\">terms of use</a> of this site
welcome = Welcome back, { $name }
files = { $n ->
    [one] One file in this folder
   *[other] { $n } files in this folder
 }
search =
    .placeholder = Search the site
    .aria-label = Search
save = Save your changes
    .title = Saves everything
hours = Opening hours of the office
contact = Contact
english = English
braces = Write {\"{\"}name{\"}\"} here
covid-19 = COVID-19
help = Help
page-title = The front page
both = I agree to the terms, and to the rules of the house
";

const FR: &str = "sign-in-again = Se connecter
menu-main = Menu principal
menu-food = Menu
save = Enregistrer les modifications
hours = Opening hours of the office
contact = Contact
braces = Écrivez {\"{\"}nom{\"}\"} ici
covid-19 = COVID-19
help = Aide
unit-name = unité
greeting = Salut à tous, { $name }
quote = Lisez { $n } fois « this is what you have to do before you come here » avant de venir
";

fn locale(tag: &str) -> Locale {
    tag.parse().unwrap()
}

fn catalogs(texts: &[(&str, &str)]) -> Catalogs {
    let by_locale = texts.iter().map(|(tag, text)| {
        let file = CatalogFile {
            path: format!("{tag}.ftl"),
            parsed: Some(Fluent.parse(text, 0)),
            implied: false,
        };
        let files = [(String::new(), file)].into();
        let place = format!("{tag}.ftl");
        (locale(tag), LocaleCatalog { files, place })
    });
    Catalogs {
        source: locale("en"),
        by_locale: by_locale.collect(),
        whole: true,
    }
}

/// `rule says node-name message` of each finding on a French page with this body.
fn found_in(body: &str) -> Vec<String> {
    let html = format!(
        "<!doctype html><html lang=fr><head><title>Accueil</title></head><body>{body}</body></html>"
    );
    found(&html, Some("fr"), &catalogs(&[("en", EN), ("fr", FR)]))
}

fn found(html: &str, page: Option<&str>, catalogs: &Catalogs) -> Vec<String> {
    let allowed = AllowList::new(vec![Allowance {
        rule: None,
        expired: false,
        message: "contact".to_owned(),
        locales: Vec::new(),
        reason: "the same word".to_owned(),
    }]);
    let index = MessageIndex::new(catalogs, &allowed);
    run(html, page, &index)
}

fn run(html: &str, page: Option<&str>, index: &MessageIndex<'_>) -> Vec<String> {
    let snapshot = Snapshot::from_html(html, "http://localhost/");
    let semantics = Semantics::new(&snapshot);
    let page = page.map(locale);
    let check = check_page(&snapshot, &semantics, page.as_ref(), index);
    let all = check.results.iter().flat_map(|result| {
        result.findings.iter().map(|it| {
            let node = snapshot.node(it.node).unwrap();
            let place = it.place.as_ref().map_or("-", |it| &it.message);
            format!("{} {} {place}", it.says, node.name())
        })
    });
    all.collect()
}

#[test]
fn a_missing_message_is_found_where_it_shows() {
    assert_eq!(
        found_in("<p>Sign in</p>"),
        ["untranslated-text-missing p sign-in"]
    );
    assert_eq!(
        found_in("<ul><li><a><span>Sign\n in</span></a></li></ul>"),
        ["untranslated-text-missing span sign-in"],
        "the innermost element is named"
    );
    assert_eq!(
        found_in("<p><svg><title>x</title></svg> Sign in <br>maintenant</p>"),
        ["untranslated-text-missing p sign-in"],
        "a run of text beside others"
    );
    assert_eq!(
        found_in("<input type=submit value='Sign in'><input value='Sign in'>"),
        ["untranslated-text-missing input sign-in"],
        "what somebody typed is no text of the site"
    );
}

#[test]
fn identical_and_unused_translations_are_told_apart() {
    assert_eq!(
        found_in("<h2>Opening hours of the office</h2>"),
        ["untranslated-text-identical h2 hours"]
    );
    assert_eq!(
        found_in("<p>Save your changes</p>"),
        ["untranslated-text-other p save"]
    );
    // “Help” alone could be a name, or French jargon: a question, unless the page names the message.
    assert_eq!(found_in("<p>Help</p>"), ["untranslated-ask p help"]);
    assert_eq!(
        found_in("<p data-l10n-id=help>Help</p>"),
        ["untranslated-text-other p help"]
    );
}

#[test]
fn placeables_variants_and_markup_are_seen_through() {
    assert_eq!(
        found_in("<p>Welcome back, \u{2068}Ada\u{2069}</p>"),
        ["untranslated-text-missing p welcome"]
    );
    assert_eq!(
        found_in("<p>12 files in this folder</p><p>One file in this folder</p>"),
        [
            "untranslated-text-missing p files",
            "untranslated-text-missing p files"
        ]
    );
    assert_eq!(
        found_in("<p>I agree to the <a href=x>terms of use</a> of this site</p>"),
        ["untranslated-text-missing p terms"],
        "one finding for the whole sentence"
    );
    for (name, is_whole) in [
        ("acronym", true),
        ("em", true),
        ("tt", true),
        ("section", false),
    ] {
        let body = format!(
            "<div>I agree to the <{name}>terms</{name}>, and to the rules of the house</div>"
        );
        let found = found_in(&body);
        assert_eq!(
            found == ["untranslated-text-missing div both"],
            is_whole,
            "{name}: {found:?}"
        );
    }
    assert_eq!(
        found_in("<p>Nobody will say: Welcome back, Ada</p>"),
        [""; 0]
    );
}

#[test]
fn a_text_that_the_locale_says_elsewhere_is_its_own() {
    // “Menu” is the source's menu-main and the French menu-food.
    assert_eq!(found_in("<p>Menu</p>"), [""; 0]);
    assert_eq!(found_in("<p>Contact</p>"), [""; 0], "an allowed text");
}

#[test]
fn what_is_not_for_translation_is_left_alone() {
    for clean in [
        "<a lang=en>English</a>",
        "<ul><li><a lang=en>English</a></li></ul>",
        "<p translate=no>Sign in</p>",
        "<div class=notranslate><p>Sign in</p></div>",
        "<code>Sign in</code><p><kbd>Sign in</kbd></p>",
        "<p hidden>Sign in</p><template><p>Sign in</p></template>",
        "<script>Sign in</script><noscript>Sign in</noscript>",
        "<p>Se connecter</p><p>12</p><p></p>",
        "<textarea>Sign in</textarea>",
    ] {
        assert_eq!(found_in(clean), [""; 0], "{clean}");
    }
    // A wrong `lang` on the root is another rule's finding; it does not make the page English.
    let html = "<html lang=en><body><p>Sign in</p></body></html>";
    let all = catalogs(&[("en", EN), ("fr", FR)]);
    assert_eq!(
        found(html, Some("fr"), &all),
        ["untranslated-text-missing p sign-in"]
    );
    assert_eq!(
        found_in("<div lang=en><p lang=fr>Sign in</p><p>Sign in</p></div>"),
        ["untranslated-text-missing p sign-in"],
        "the nearest lang counts"
    );
    assert_eq!(
        found_in("<div translate=no><p translate=yes>Sign in</p></div>"),
        ["untranslated-text-missing p sign-in"]
    );
}

#[test]
fn names_are_checked_like_texts() {
    assert_eq!(
        found_in("<input type=search placeholder='Search the site' aria-label=Search>"),
        [
            "untranslated-name-missing input search",
            "untranslated-name-missing input search"
        ],
        "two attributes are two texts"
    );
    assert_eq!(
        found_in("<button title='Saves everything'>Enregistrer les modifications</button>"),
        ["untranslated-name-missing button save"]
    );
    assert_eq!(
        found_in("<img src=x alt='Sign in'>"),
        ["untranslated-name-missing img sign-in"]
    );
    assert_eq!(
        found_in("<img src=x alt='Menu'><link title='Sign in'>"),
        [""; 0]
    );
    assert_eq!(
        found_in("<div hidden><img src=x alt='Sign in'></div>"),
        [""; 0]
    );
    assert_eq!(
        found_in("<svg role=img><title>Sign in</title></svg>"),
        ["untranslated-name-missing title sign-in"]
    );
}

#[test]
fn the_title_of_the_document_is_text() {
    let html = "<html lang=fr><head><title>The front page</title></head><body></body></html>";
    let all = catalogs(&[("en", EN), ("fr", FR)]);
    assert_eq!(
        found(html, Some("fr"), &all),
        ["untranslated-text-missing title page-title"]
    );
}

#[test]
fn raw_keys_and_placeholders_are_seen() {
    for (body, expected) in [
        ("<p>sign-in-again</p>", &["raw-key-key p sign-in-again"][..]),
        ("<p>search.placeholder</p>", &["raw-key-key p search"]),
        ("<p>unit-name</p>", &["raw-key-key p -"]),
        (
            "<button aria-label=menu-main>x</button>",
            &["raw-key-key button menu-main"],
        ),
        ("<p data-l10n-id=help>help</p>", &["raw-key-key p help"]),
        ("<p>Salut {$name}</p>", &["raw-key-placeable p -"]),
        ("<p>Salut {{ user.name }} !</p>", &["raw-key-placeable p -"]),
        ("<p>Page {0} sur {1}</p>", &["raw-key-placeable p -"]),
        ("<p>Appelez le {help-phone}</p>", &["raw-key-placeable p -"]),
        ("<p>Salut {name}</p>", &["raw-key-placeable p -"]),
        ("<p>Le site {-marque}</p>", &["raw-key-placeable p -"]),
    ] {
        assert_eq!(found_in(body), expected, "{body}");
    }
}

#[test]
fn words_that_look_like_keys_are_none() {
    for clean in [
        "<p>help</p>",
        "<p>COVID-19 covid-19</p><p>covid-19</p>",
        "<p>Écrivez {nom} ici</p>",
        "<p>Écrivez <em>{nom}</em> ici</p>",
        "<p>rendez-vous</p><p>Salut {toi}</p>",
        "<pre>{{ name }}</pre><p><code>{$name}</code></p>",
        "<style>p { color: red }</style><script>`${name}`</script>",
        "<p>L’ensemble {1, 2, 3}</p><p>100 % {sic}</p>",
    ] {
        assert_eq!(found_in(clean), [""; 0], "{clean}");
    }
}

#[test]
fn without_catalogs_only_what_is_certain_is_a_fact() {
    let index = MessageIndex::default();
    let said = |body: &str| run(&format!("<html><body>{body}</body></html>"), None, &index);
    assert_eq!(
        said("<p>{{content.section.3.body}}</p>"),
        ["raw-key-placeable p -"]
    );
    assert_eq!(said("<p>Write {{ name }} here</p>"), ["raw-key-ask p -"]);
    assert_eq!(said("<p>Sets: {0} and {a}</p><p>nav-home</p>"), [""; 0]);
}

#[test]
fn pages_in_the_sources_language_are_rightly_in_it() {
    let all = catalogs(&[("en", EN), ("fr", FR), ("en-GB", "help = Help\n")]);
    let html = "<html><body><p>Sign in</p><p>Welcome {$name}</p></body></html>";
    for page in ["en", "en-GB"] {
        assert_eq!(found(html, Some(page), &all), ["raw-key-placeable p -"]);
    }
    // A locale without catalogs is not compared; one with a region is, with its language's.
    assert_eq!(found("<p>Sign in</p>", Some("de"), &all), [""; 0]);
    assert_eq!(
        found("<p>Sign in</p>", Some("fr-CA"), &all),
        ["untranslated-text-missing p sign-in"]
    );
}

#[test]
fn a_text_and_its_translation_have_one_key() {
    let all = catalogs(&[("en", EN), ("fr", FR)]);
    let index = MessageIndex::new(&all, &AllowList::default());
    assert_eq!(index.key_of("Save your changes").as_deref(), Some("save"));
    assert_eq!(
        index.key_of(" Enregistrer les\nmodifications").as_deref(),
        Some("save")
    );
    assert_eq!(
        index.key_of("Saves everything").as_deref(),
        Some("save.title")
    );
    assert_eq!(index.key_of("Bonjour"), None);
}

/// A page may be nested deeper than any stack, and be one endless line.
#[test]
fn deep_and_long_pages_are_read() {
    let deep = format!("{}Sign in", "<div>".repeat(400));
    assert_eq!(found_in(&deep), ["untranslated-text-missing div sign-in"]);
    let long = format!("<p>{}</p>", "Sign in ".repeat(50_000));
    assert_eq!(found_in(&long), [""; 0]);
}

/// Six strings that the French catalog says, as on a page that is made from it.
const FROM_CATALOG: &str = "<h1>Menu principal</h1><p>Se connecter</p><p>Aide</p>\
    <p>Enregistrer les modifications</p><p>unité</p><p>Salut à tous, Ana</p>";

fn hard_coded_in(body: &str) -> Vec<String> {
    found_in(&format!("{FROM_CATALOG}{body}"))
}

#[test]
fn source_text_that_no_message_says_is_hard_coded() {
    assert_eq!(
        hard_coded_in("<p>You can send us the form by mail or bring it to the office.</p>"),
        ["hard-coded-text-found p -"]
    );
    assert_eq!(
        hard_coded_in("<img alt='The map shows where the office is and how you get there'>"),
        ["hard-coded-name-found img -"]
    );
    assert_eq!(
        hard_coded_in("<p>Vu : <b>this is what you have to do before you come here</b></p>"),
        ["hard-coded-text-found b -"]
    );
}

/// A translation may quote the source; what fills its gaps comes from elsewhere.
#[test]
fn what_a_translation_with_a_variable_quotes_is_not_hard_coded() {
    assert_eq!(
        hard_coded_in(
            "<p>Lisez 3 fois « <em>this is what you have to do before you come here</em> » avant de venir</p>"
        ),
        [""; 0]
    );
    assert_eq!(
        hard_coded_in(
            "<p>Salut à tous, <em>this is what you have to do before you come here</em></p>"
        ),
        ["hard-coded-text-found em -"]
    );
    assert_eq!(
        hard_coded_in(
            "<p>Lisez 3 fois « <em>this is what you have to do before you come here</em> » avant de venir</p>\
            <p><em>this is what you have to do before you come here</em></p>"
        ),
        ["hard-coded-text-found em -"],
        "out of the translation that quotes it"
    );
}

#[test]
fn text_that_is_not_surely_the_sources_is_not_hard_coded() {
    let quiet = [
        "<p>Vous pouvez nous envoyer le formulaire par la poste ou venir au bureau.</p>",
        "<p>Ana Smith</p>",
        "<p>The Times</p>",
        "<p>Send</p>",
        "<p lang=en>You can send us the form by mail or bring it to the office.</p>",
        "<p translate=no>You can send us the form by mail or bring it to the office.</p>",
        "<pre>You can send us the form by mail or bring it to the office.</pre>",
        "<p>Sie können uns das Formular mit der Post schicken oder in das Amt bringen.</p>",
    ];
    for body in quiet {
        assert_eq!(hard_coded_in(body), [""; 0], "{body}");
    }
}

#[test]
fn a_page_that_is_not_made_from_the_catalogs_has_no_hard_coded_text() {
    let article = "<p>You can send us the form by mail or bring it to the office.</p>";
    assert_eq!(found_in(&format!("<p>Aide</p>{article}")), [""; 0]);
    assert_eq!(hard_coded_in(&article.repeat(9)), [""; 0]);
}

/// `shows node[attribute] message…` of each sighting on a page.
fn seen(body: &str, page: &str) -> Vec<String> {
    let catalogs = catalogs(&[("en", EN), ("fr", FR)]);
    let index = MessageIndex::new(&catalogs, &AllowList::default());
    let html = format!("<!doctype html><html><body>{body}</body></html>");
    let snapshot = Snapshot::from_html(&html, "http://localhost/");
    let semantics = Semantics::new(&snapshot);
    let page = locale(page);
    let check = check_page(&snapshot, &semantics, Some(&page), &index);
    let told = check.sightings.iter().map(|it| {
        let node = snapshot.node(it.node).unwrap().name().to_owned();
        let attribute = it.attribute.map_or(String::new(), |it| format!("[{it}]"));
        let names = it.messages.iter().map(|number| {
            let (place, state) = index.message(*number, &page).unwrap();
            format!("{}:{state:?}", place.message)
        });
        let names: Vec<String> = names.collect();
        format!("{:?} {node}{attribute} {}", it.shows, names.join(" "))
    });
    told.collect()
}

#[test]
fn a_page_knows_the_messages_it_shows() {
    assert_eq!(
        seen(
            "<h1>Menu principal</h1><p>Enregistrer les modifications</p>",
            "fr"
        ),
        ["Text h1 menu-main:Translated", "Text p save:Translated"]
    );
    assert_eq!(
        seen("<p>Sign in</p><p><b>Aide</b></p>", "fr"),
        ["Source p sign-in:Missing", "Text b help:Translated"],
        "of two messages that read the same, the missing one is the cause"
    );
    assert_eq!(
        seen(
            "<button title='Saves everything'>Save your changes</button>",
            "fr"
        ),
        [
            "Source button save:Translated",
            "Source button[title] save:Missing"
        ]
    );
    assert_eq!(
        seen("<p>menu-main</p>", "fr"),
        ["Key p menu-main:Translated"]
    );
    assert_eq!(
        seen("<p>Salut à tous, Ada</p><p>Autre chose</p>", "fr"),
        [] as [&str; 0],
        "a message that only the locale has is none of the source's"
    );
}

#[test]
fn the_pages_of_the_source_know_their_messages_too() {
    assert_eq!(
        seen(
            "<p>Welcome back, <b>Ada</b></p><input placeholder='Search the site'>",
            "en"
        ),
        [
            "Text p welcome:Source",
            "Text input[placeholder] search:Source"
        ]
    );
    assert_eq!(
        seen(
            "<p>Sign in</p><p data-l10n-id=sign-in-again>Sign in</p>",
            "en"
        ),
        [
            "Text p sign-in:Source sign-in-again:Source",
            "Text p sign-in-again:Source"
        ],
        "what reads the same may be either, unless the element says"
    );
    assert_eq!(seen("<p>Sign in</p>", "de"), [] as [&str; 0]);
}
