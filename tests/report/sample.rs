//! A run with something of everything, and one whose every text is hostile.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, Mutex};

use evenhand::check;
use evenhand::finding::*;
use evenhand::locale::Locale;
use evenhand::report::{Context, Format, Output, Reports, Terminal};
use evenhand::rule::{Impact, Messages, Note, Outcome, RuleSet};
use evenhand::snapshot::TargetStep;
use evenhand::standards::Standards;
use evenhand::translation::page::{InCatalog, Shows};

/// Markup, script, ways out of attributes, templates, paths and lines, controls, overrides.
pub(crate) const HOSTILE: &str = "</title><script>alert(1)</script><img src=x onerror=alert(2)>\"' onfocus=alert(3) x='\
    {{ 7*7 }}{% raw %}]]>--><!--\0\u{1b}[31m\u{1b}]0;owned\u{7}\u{9b}2J\u{202e}txt.exe\u{2066}\r\nfake line\u{2028}../../etc/passwd";

pub(crate) fn locale(tag: &str) -> Locale {
    Locale::parse(tag).unwrap()
}

pub(crate) fn context(lang: Option<&str>) -> Context {
    let messages = Messages::load().unwrap();
    let standards = Standards::load().unwrap();
    let rules = RuleSet::load(check::SOURCES, &standards, &messages).unwrap();
    Context {
        messages: Arc::new(messages),
        standards: Arc::new(standards),
        rules: Arc::new(rules),
        lang: lang.map(str::to_owned),
    }
}

/// What was printed, shared with the terminal that owns its stream.
#[derive(Clone, Default)]
pub(crate) struct Printed(Arc<Mutex<Vec<u8>>>);

impl std::io::Write for Printed {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl Printed {
    pub(crate) fn text(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }
}

/// Writes these formats of `run` and its pages to `folder`; gives what was printed.
pub(crate) fn write(
    run: &Run,
    pages: &[PageOutcome],
    formats: &str,
    lang: Option<&str>,
    folder: &Path,
    width: u16,
) -> String {
    let printed = Printed::default();
    let mut output = Output::create(folder, Terminal::new(printed.clone(), width, false)).unwrap();
    let mut reports = Reports::new(&Format::list(formats).unwrap(), &context(lang));
    // In another order than that of their addresses, as threads finish them.
    for (record, outcome) in run.pages.iter().zip(pages).rev() {
        reports.page(record, outcome, &mut output).unwrap();
    }
    reports.write(run, &mut output).unwrap();
    printed.text()
}

pub(crate) fn selector(text: &str) -> Vec<TargetStep> {
    vec![TargetStep::Selector(text.to_owned())]
}

pub(crate) fn instance(url: &str, tag: &str, target: &str, html: &str) -> Instance {
    Instance {
        url: url.to_owned(),
        locale: Some(locale(tag)),
        file: None,
        target: selector(target),
        html: html.to_owned(),
        bounds: Some([16.0, 240.5, 320.0, 44.0]),
        message: None,
        announced: None,
        evidence: None,
    }
}

pub(crate) fn rule(
    id: &str,
    impact: Impact,
    criteria: &[&str],
    trusted_tester: &[&str],
    act: &[&str],
    texts: [&str; 3],
) -> RuleRecord {
    let owned = |list: &[&str]| list.iter().map(|&text| text.to_owned()).collect::<Vec<_>>();
    RuleRecord {
        id: id.to_owned(),
        impact,
        act_rules: owned(act),
        criteria: owned(criteria),
        section508: !criteria.is_empty(),
        trusted_tester: owned(trusted_tester),
        ict_baseline: if criteria.is_empty() {
            Vec::new()
        } else {
            owned(&["6.A"])
        },
        alike: false,
        best_practice: criteria.is_empty(),
        title: texts[0].to_owned(),
        why: texts[1].to_owned(),
        fix: texts[2].to_owned(),
    }
}

fn rules() -> Vec<RuleRecord> {
    vec![
        rule(
            "button-name",
            Impact::Critical,
            &["4.1.2"],
            &["5.D"],
            &["97a4e1"],
            [
                "Buttons have a name",
                "Without a name a screen reader says only “button”: nobody knows what it does.",
                "Give the button text, or an aria-label that says what it does.",
            ],
        ),
        rule(
            "color-contrast",
            Impact::Serious,
            &["1.4.3"],
            &["13.C"],
            &["afw4f7"],
            [
                "Text has enough contrast with its background",
                "People with low vision cannot read faint text.",
                "Darken the text or lighten what is behind it, to 4.5 : 1 at least.",
            ],
        ),
        rule(
            "heading-order",
            Impact::Moderate,
            &[],
            &[],
            &[],
            [
                "Heading levels do not skip",
                "People who move from heading to heading think that a part is missing.",
                "Use the next level, and style it as you like.",
            ],
        ),
        rule(
            "image-alt",
            Impact::Critical,
            &["1.1.1"],
            &["7.A", "7.B"],
            &["23a2a8"],
            [
                "Images have a text alternative",
                "People who cannot see a picture get its text alternative instead. Without one they get nothing, or the file's name.",
                "Say in alt what the picture says. Where it says nothing, write alt=\"\".",
            ],
        ),
        rule(
            "untranslated-text",
            Impact::Serious,
            &["3.1.2"],
            &[],
            &[],
            ["Text is in the page's language", "", ""],
        ),
        rule(
            "missing-message",
            Impact::Serious,
            &[],
            &[],
            &[],
            ["Every message is translated", "", ""],
        ),
        rule(
            "identical-to-source",
            Impact::Moderate,
            &[],
            &[],
            &[],
            ["Translations differ from the source", "", ""],
        ),
    ]
}

pub(crate) const LOCALES: [&str; 4] = ["en", "es", "fr", "zh"];
const PAGES: [&str; 8] = [
    "",
    "sign-in",
    "create-account",
    "verify",
    "help",
    "contact",
    "status",
    "accessibility",
];

fn url(tag: &str, page: &str) -> String {
    format!("https://www.example.gov/{tag}/{page}")
}

fn finding(
    rule: &str,
    impact: Impact,
    outcome: Outcome,
    message: &str,
    instances: Vec<Instance>,
) -> Finding {
    let mut locales: Vec<Locale> = instances
        .iter()
        .filter_map(|it| it.locale.clone())
        .collect();
    locales.sort();
    locales.dedup();
    Finding {
        rule: rule.to_owned(),
        outcome,
        impact,
        criteria: rules()
            .into_iter()
            .find(|it| it.id == rule)
            .map(|it| it.criteria)
            .unwrap_or_default(),
        message: message.to_owned(),
        fingerprint: format!("{rule}-{:08x}", message.len() * 7919 + instances.len()),
        scope: if locales.len() == LOCALES.len() {
            Scope::Template
        } else {
            Scope::Translation
        },
        locales,
        catalog_message: None,
        gate: None,
        suppressed_because: None,
        notes: Vec::new(),
        alike: Vec::new(),
        instances,
    }
}

/// Text whose message is missing from the catalog.
fn untranslated() -> Finding {
    let mut untranslated = finding(
        "untranslated-text",
        Impact::Serious,
        Outcome::Failed,
        "“Check your status” is still in English.",
        vec![
            instance(
                &url("zh", "status"),
                "zh",
                "main > h1",
                "<h1>Check your status</h1>",
            ),
            instance(
                &url("zh", ""),
                "zh",
                "nav > a:nth-child(4)",
                "<a href=\"status\">Check your status</a>",
            ),
        ],
    );
    untranslated.catalog_message = Some(Place {
        message: "status-title".to_owned(),
        attribute: None,
        file: "zh/status.ftl".to_owned(),
        line: 12,
        source: Some("Check your status".to_owned()),
    });
    "shown".clone_into(&mut untranslated.fingerprint);
    untranslated
}

fn findings() -> Vec<Finding> {
    let everywhere: Vec<Instance> = LOCALES
        .iter()
        .flat_map(|tag| PAGES.iter().map(move |page| (tag, page)))
        .map(|(tag, page)| {
            instance(
                &url(tag, page),
                tag,
                "header > a > img",
                "<img src=\"/assets/seal.svg\" class=\"seal\">",
            )
        })
        .collect();
    let mut spanish = instance(
        &url("es", "verify"),
        "es",
        "#next",
        "<button id=\"next\" type=\"submit\"><svg aria-hidden=\"true\"></svg></button>",
    );
    spanish.announced = Some("botón".to_owned());
    spanish.evidence = Some("evidence/next-es.png".to_owned());
    let faint = |tag: &str, text: &str| {
        instance(
            &url(tag, "status"),
            tag,
            "main > p.note",
            &format!("<p class=\"note\">{text}</p>"),
        )
    };
    vec![
        finding(
            "image-alt",
            Impact::Critical,
            Outcome::Failed,
            "The picture has no text alternative.",
            everywhere,
        ),
        finding(
            "button-name",
            Impact::Critical,
            Outcome::Failed,
            "The button has no name: it is announced as “button”.",
            vec![spanish],
        ),
        finding(
            "color-contrast",
            Impact::Serious,
            Outcome::Failed,
            "The contrast is 3.2 : 1, and 4.5 : 1 is needed (#8a8a8a on #ffffff).",
            vec![
                faint("fr", "Votre dossier est en cours d’examen."),
                faint("zh", "您的申请正在审核中。"),
            ],
        ),
        untranslated(),
        finding(
            "heading-order",
            Impact::Moderate,
            Outcome::Failed,
            "Level 4 follows level 2.",
            vec![instance(
                &url("fr", "help"),
                "fr",
                "#faq > h4",
                "<h4>Questions fréquentes</h4>",
            )],
        ),
        finding(
            "color-contrast",
            Impact::Serious,
            Outcome::CantTell,
            "The text lies on a picture. Can it be read everywhere on it?",
            LOCALES
                .iter()
                .map(|tag| instance(&url(tag, ""), tag, ".hero > p", "<p>…</p>"))
                .collect(),
        ),
    ]
}

fn entry(
    tag: &str,
    rule: &str,
    key: &str,
    line: u32,
    source: &str,
    translation: Option<&str>,
    text: &str,
) -> CatalogEntry {
    CatalogEntry {
        locale: locale(tag),
        file: format!("{tag}/status.ftl"),
        rule: rule.to_owned(),
        impact: if rule == "missing-message" {
            Impact::Serious
        } else {
            Impact::Moderate
        },
        message: key.to_owned(),
        attribute: None,
        line,
        source: Some(source.to_owned()),
        translation: translation.map(str::to_owned),
        gate: None,
        suppressed_because: None,
        text: text.to_owned(),
        shows_in: if key == "status-title" {
            vec!["shown".to_owned()]
        } else {
            Vec::new()
        },
        note: None,
    }
}

fn summary(tag: &str) -> LocaleSummary {
    let findings = match tag {
        "es" => vec![(Impact::Critical, 2)],
        "fr" => vec![
            (Impact::Critical, 1),
            (Impact::Serious, 1),
            (Impact::Moderate, 1),
        ],
        "zh" => vec![(Impact::Critical, 1), (Impact::Serious, 2)],
        _ => vec![(Impact::Critical, 1)],
    };
    LocaleSummary {
        pages: PAGES.len() - usize::from(tag == "fr"),
        incomplete: usize::from(tag == "fr"),
        findings: findings.into_iter().collect(),
        questions: 1,
        messages: 430,
        missing: if tag == "zh" { 18 } else { 0 },
        identical: if tag == "fr" { 3 } else { 0 },
        untranslated_on_page: if tag == "zh" { 2 } else { 0 },
        ..LocaleSummary::default()
    }
}

fn page(tag: &str, name: &str) -> PageRecord {
    let incomplete = (tag, name) == ("fr", "verify");
    PageRecord {
        url: url(tag, name),
        final_url: url(tag, name),
        locale: Some(locale(tag)),
        locale_reason: Some("path segment".to_owned()),
        locale_set: Some(format!("/{name}")),
        http_status: Some(200),
        title: match tag {
            "zh" => "身份验证服务".to_owned(),
            _ => format!("Identity service {name}"),
        },
        status: if incomplete {
            PageStatus::Incomplete
        } else {
            PageStatus::Checked
        },
        why: incomplete.then(|| {
            "The page did not become quiet within 30 s. Give it more time with --timeout."
                .to_owned()
        }),
        frames_not_inspected: Vec::new(),
        outcomes: [
            ("image-alt".to_owned(), Outcome::Failed),
            ("color-contrast".to_owned(), Outcome::CantTell),
            ("heading-order".to_owned(), Outcome::Passed),
        ]
        .into(),
    }
}

pub(crate) fn sample() -> Run {
    let mut pages: Vec<PageRecord> = LOCALES
        .iter()
        .flat_map(|tag| PAGES.iter().map(move |name| page(tag, name)))
        .collect();
    pages.push(PageRecord {
        locale: None,
        locale_reason: None,
        status: PageStatus::Skipped,
        why: Some("It is a PDF, not a page.".to_owned()),
        outcomes: BTreeMap::new(),
        title: String::new(),
        ..page("en", "form.pdf")
    });
    pages.sort_by(|a, b| a.url.cmp(&b.url));
    Run {
        schema_version: 1,
        tool: Tool {
            name: "evenhand".to_owned(),
            version: "0.1.0".to_owned(),
        },
        started_at: "2026-01-05T10:22:41Z".to_owned(),
        duration_ms: 42_300,
        browser: "HeadlessChrome/140.0".to_owned(),
        partial: false,
        reach: Reach::all(),
        lang: "en".to_owned(),
        targets: vec!["https://www.example.gov/".to_owned()],
        catalogs_folder: Some("l10n".to_owned()),
        standard: "section508".to_owned(),
        gate: Some(Gate {
            fail_on: Some(Impact::Serious),
            reached: 7,
            gone: 0,
            strict_baseline: false,
        }),
        trend: None,
        source_locale: Some(locale("en")),
        notices: vec![
            "The browser ran without its sandbox, because it was started as root.".to_owned(),
        ],
        problems: Vec::new(),
        rules: rules(),
        pages,
        findings: findings(),
        catalogs: vec![
            entry(
                "fr",
                "identical-to-source",
                "status-contact",
                31,
                "Contact us",
                Some("Contact us"),
                "The translation equals the source.",
            ),
            entry(
                "zh",
                "missing-message",
                "status-help",
                0,
                "If you need help, call { $phone }.",
                None,
                "The message is missing.",
            ),
            entry(
                "zh",
                "missing-message",
                "status-title",
                0,
                "Check your status",
                None,
                "The message is missing.",
            ),
        ],
        locales: LOCALES
            .iter()
            .map(|tag| (locale(tag), summary(tag)))
            .collect(),
        missing_ftl: [(
            locale("zh"),
            "status-title = Check your status\n".to_owned(),
        )]
        .into(),
        imports: [(
            locale("zh"),
            [("missing.csv", "file,key\r\n".to_owned())].into(),
        )]
        .into(),
        strings: [(locale("zh"), strings("zh"))].into(),
    }
}

fn reason(standing: Standing) -> Option<String> {
    (standing == Standing::Suppressed).then(|| "The map is replaced in March".to_owned())
}

/// The sample after a baseline: a finding of every standing, and a contrast that was measured.
pub(crate) fn judged() -> Run {
    let mut run = sample();
    let standings = [
        Standing::Fails,
        Standing::Known,
        Standing::ReportOnly,
        Standing::Below,
        Standing::Suppressed,
    ];
    for (finding, standing) in run.findings.iter_mut().zip(standings) {
        finding.gate = Some(standing);
        finding.suppressed_because = reason(standing);
    }
    for (entry, standing) in run.catalogs.iter_mut().zip(standings) {
        entry.gate = Some(standing);
        entry.suppressed_because = reason(standing);
    }
    let measured = Note::new("contrast-too-low")
        .with("foreground", "#8a8a8a")
        .with("background", "#ffffff")
        .with("ratio", 3.45)
        .with("needed", 4.5)
        .with("size", 16.0)
        .with("weight", 400.0);
    run.findings[2].notes = vec![vec![measured]; run.findings[2].instances.len()];
    let change = |new, gone, unchanged| Change {
        new,
        gone,
        unchanged,
    };
    run.trend = Some(Trend {
        total: change(4, 2, 2),
        locales: [
            ("es".to_owned(), change(1, 0, 1)),
            ("fr".to_owned(), change(2, 2, 0)),
        ]
        .into(),
    });
    run
}

/// A message that is missing on two pages, and one that shows in a label.
pub(crate) fn strings(tag: &str) -> LocaleStrings {
    let shown = |name: &str, attribute: Option<&str>, shows| StringPlace {
        url: page(tag, name).url,
        target: vec![TargetStep::Selector("#status-title".to_owned())],
        attribute: attribute.map(str::to_owned),
        bounds: attribute.is_none().then_some([8.0, 16.5, 320.0, 24.0]),
        shows,
        ambiguous: attribute.is_some(),
    };
    let message =
        |key: &str, attribute: Option<&str>, state, places: Vec<StringPlace>| ShownMessage {
            message: key.to_owned(),
            attribute: attribute.map(str::to_owned),
            file: "zh/main.ftl".to_owned(),
            line: 7,
            source: "Check your status".to_owned(),
            state,
            pages: 12,
            picture: Some("zh/evidence/0a.png".to_owned()),
            places,
        };
    let places = vec![
        shown(PAGES[0], None, Shows::Source),
        shown(PAGES[1], None, Shows::Key),
    ];
    let label = vec![shown(PAGES[0], Some("aria-label"), Shows::Text)];
    LocaleStrings {
        schema_version: 1,
        locale: locale(tag),
        source_locale: locale("en"),
        messages: vec![
            message("nav", Some("aria-label"), InCatalog::Translated, label),
            message("status-title", None, InCatalog::Missing, places),
        ],
        pages: vec![PageStrings {
            url: page(tag, PAGES[0]).url,
            messages: vec!["nav.aria-label".to_owned(), "status-title".to_owned()],
            unknown: 2,
        }],
    }
}

/// What pages of the sample would hand to `axe.json`, in the order of `run.pages`.
pub(crate) fn outcomes(run: &Run) -> Vec<PageOutcome> {
    run.pages.iter().map(|page| outcome(&page.url)).collect()
}

fn outcome(url: &str) -> PageOutcome {
    let node = |target: &str| AxeNode {
        target: selector(target),
        html: format!("<img data-page=\"{url}\">"),
        notes: vec![Note::new("needs-browser")],
    };
    let axe = |id: &str, outcome, failed, cant_tell, passed: Option<AxeNode>| AxeRule {
        id: id.to_owned(),
        outcome,
        failed,
        cant_tell,
        passed_count: usize::from(passed.is_some()),
        passed,
    };
    PageOutcome {
        rules: vec![
            axe(
                "image-alt",
                Outcome::Failed,
                vec![node("#a"), node("#b")],
                vec![node("#c")],
                Some(node("#d")),
            ),
            axe(
                "color-contrast",
                Outcome::CantTell,
                Vec::new(),
                vec![node("p")],
                None,
            ),
            axe(
                "heading-order",
                Outcome::Passed,
                Vec::new(),
                Vec::new(),
                Some(node("h1")),
            ),
            axe(
                "button-name",
                Outcome::Inapplicable,
                Vec::new(),
                Vec::new(),
                None,
            ),
        ],
        transcript: vec![
            Stop {
                role: "heading".to_owned(),
                level: Some(1),
                text: format!("<b>Help</b> {url}"),
                ..Stop::default()
            },
            Stop {
                role: "doc-tip".to_owned(),
                text: "\u{202e}left\u{1b}[2J".to_owned(),
                states: vec!["expanded".to_owned()],
                untranslated: true,
                ..Stop::default()
            },
        ],
    }
}

/// The sample with [`HOSTILE`] in every text that comes from outside.
pub(crate) fn hostile() -> Run {
    let mut run = sample();
    let text = || HOSTILE.to_owned();
    run.browser = text();
    run.targets = vec![text()];
    run.notices = vec![text()];
    run.problems = vec![text()];
    for page in &mut run.pages {
        page.title = text();
        page.why = Some(text());
        page.locale_reason = Some(text());
        page.url = format!("{}{HOSTILE}", page.url);
        page.final_url = "javascript:alert(4)//".to_owned() + HOSTILE;
    }
    for finding in &mut run.findings {
        finding.message = text();
        finding.fingerprint = text();
        if let Some(place) = &mut finding.catalog_message {
            (place.message, place.file, place.source) = (text(), text(), Some(text()));
        }
        for instance in &mut finding.instances {
            instance.url = "javascript:alert(5)//".to_owned() + HOSTILE;
            instance.file = Some(text());
            instance.target = vec![
                TargetStep::Selector(text()),
                TargetStep::Shadow(vec![text(), text()]),
            ];
            instance.html = text();
            instance.message = Some(text());
            instance.announced = Some(text());
            instance.evidence = Some(format!("../../{HOSTILE}"));
        }
    }
    for entry in &mut run.catalogs {
        (entry.file, entry.message, entry.text) = (text(), text(), text());
        (entry.attribute, entry.source, entry.translation) =
            (Some(text()), Some(text()), Some(text()));
        entry.shows_in = vec![text()];
    }
    run
}
