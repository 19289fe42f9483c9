//! `scrt-<locale>.json`: a file of the Section 508 Conformance Reporting Tool, in which testers record
//! the results of the Trusted Tester process, with what the run can say filled in.
//!
//! “Fail” where a rule of the test failed. The other answers are a tester's.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value, json};

use super::evidence_by_test::{Evidence, LocaleEvidence, file_part, locales_of};
use super::items::picture;
use super::json_style::write_json;
use super::speech::Speech;
use super::text::{one_line, shortened, target_text};
use super::{Context, Output, ReportError, Reporter};
use crate::finding::Run;
use crate::locale::Locale;
use crate::standards::TrustedTest;

/// Characters the tool's fields take.
const MOST_TEXT: usize = 500;
/// Bytes of a picture.
const MOST_PICTURE: u64 = 2_000_000;
/// Fields about the tester's machine and browsers, which are left for the tester.
const SYSTEM: [&str; 26] = [
    "S_window",
    "S_mac",
    "S_otherWin",
    "S_winVrsn",
    "S_iosVrsn",
    "S_otherOSChked",
    "S_otherOSVrsn",
    "S_otherOSType",
    "S_osVrsnNo",
    "S_selectedOS",
    "S_ie",
    "S_chrome",
    "S_safari",
    "S_firefox",
    "S_edge",
    "S_other",
    "S_ieVrsh",
    "S_edgVrsn",
    "S_chrVrsn",
    "S_sfVrsn",
    "S_frfxVrsn",
    "S_othrBrsVrsn",
    "S_othrBrsType",
    "S_selectedBrowser",
    "S_selectedBrowserVersions",
    "S_Compatibility",
];

/// Writes a file for each locale.
#[derive(Debug)]
pub(super) struct Scrt {
    context: Context,
}

impl Scrt {
    pub(super) fn new(context: &Context) -> Self {
        Self {
            context: context.clone(),
        }
    }
}

impl Reporter for Scrt {
    fn name(&self) -> &'static str {
        "scrt"
    }

    fn write(&mut self, run: &Run, output: &mut Output<'_>) -> Result<(), ReportError> {
        let speech = Speech::of_run(&self.context, run);
        for locale in locales_of(run) {
            let file = self.file(run, locale, &speech, output);
            let path = format!("scrt-{}.json", file_part(locale));
            output.write_with(&path, |mut writer| {
                write_json(&mut writer, 3, &file)?;
                writer.write_all(b"\n")
            })?;
        }
        Ok(())
    }
}

impl Scrt {
    fn file(
        &self,
        run: &Run,
        locale: Option<&Locale>,
        speech: &Speech,
        output: &Output<'_>,
    ) -> Value {
        let evidence = LocaleEvidence::new(run, locale);
        let mut tests: Vec<&TrustedTest> = self.context.standards.trusted_tester.values().collect();
        tests.sort_by_key(|test| order(&test.id));
        let criteria: Vec<Value> = tests
            .into_iter()
            .map(|test| {
                let seen = evidence.of(|rule| rule.trusted_tester.contains(&test.id));
                let mut row = blank(test);
                fill(&mut row, &seen, evidence.pages, speech, output);
                Value::Object(row)
            })
            .collect();
        let system: Map<String, Value> = SYSTEM
            .iter()
            .map(|key| ((*key).to_owned(), " ".into()))
            .collect();
        let targets = one_line(&run.targets.join(", "));
        json!([{
            "Product": {
                "P_Name": format!("{targets} ({})", file_part(locale)),
                "P_Version": run.started_at.split('T').next().unwrap_or(""),
                "P_Owner": "",
                "P_Type": "",
                "P_Location": targets,
                "P_Desc": "",
                "P_Notes": speech.word("format-acr-draft"),
            },
            "System": system,
            "Tester": {
                "T_fstnm": " ", "T_lstnm": " ", "T_ID": " ", "T_cntc": " ", "T_Role": " ", "T_scope": " ",
                "T_eval": "Trusted Tester",
                "T_evalMthd_Vrsn": "v.5.1.3",
            },
            "Criteria": criteria,
        }])
    }
}

/// The row of a test before anything is known.
fn blank(test: &TrustedTest) -> Map<String, Value> {
    let group = test.id.split('.').next().unwrap_or("");
    let requirements: Vec<String> = test.requirements.iter().map(|id| requirement(id)).collect();
    let fields = [
        ("CrtID", requirements.join(", ")),
        ("Guideline", " ".to_owned()),
        ("Test", format!("Group {group}")),
        ("TestName", test.name.clone()),
        ("TestID", test.id.clone()),
        ("TestCondition", test.asks.clone()),
        ("Risk", " ".to_owned()),
        ("OptMenu1", menu(test).to_owned()),
        ("DisabilityImpact", people(test)),
    ];
    let mut row: Map<String, Value> = fields
        .into_iter()
        .map(|(key, text)| (key.to_owned(), text.into()))
        .collect();
    if test.answers == ["NOT_TESTED"] {
        row.insert("TestResult".to_owned(), "Not Tested".into());
    }
    row
}

fn fill(
    row: &mut Map<String, Value>,
    seen: &Evidence<'_>,
    pages: usize,
    speech: &Speech,
    output: &Output<'_>,
) {
    let mut set = |key: &str, text: String| row.insert(key.to_owned(), text.into());
    let comment = seen.remarks(pages, speech).join(" ");
    set("TesterComment", shortened(&one_line(&comment), MOST_TEXT));
    let Some((_, instance)) = seen.failures.first() else {
        return;
    };
    set("TestResult", "Fail".to_owned());
    let places = seen
        .failures
        .iter()
        .take(5)
        .map(|(_, it)| format!("{} {}", it.url, target_text(&it.target)));
    let places = places.collect::<Vec<_>>().join("; ");
    set("location", shortened(&one_line(&places), MOST_TEXT));
    let pictured = seen
        .failures
        .iter()
        .find_map(|(_, it)| picture(it))
        .or_else(|| picture(instance));
    if let Some(image) = pictured.and_then(|path| data_url(path, output)) {
        set("ImageSrc", image);
    }
}

/// The picture itself: the tool shows no files.
fn data_url(path: &str, output: &Output<'_>) -> Option<String> {
    let file = output.folder().join(path);
    let size = std::fs::symlink_metadata(&file)
        .ok()
        .filter(std::fs::Metadata::is_file)?
        .len();
    let bytes = (size <= MOST_PICTURE).then(|| std::fs::read(&file).ok())??;
    Some(format!("data:image/png;base64,{}", STANDARD.encode(bytes)))
}

/// The answers a tester may give, as the tool names their lists.
fn menu(test: &TrustedTest) -> &'static str {
    let may = |answer: &str| test.answers.iter().any(|it| it == answer);
    match (may("PASS"), may("DNA")) {
        (true, true) => "menu2",
        (true, false) => "menu5",
        (false, true) => "menu1",
        (false, false) => "menu6",
    }
}

fn requirement(id: &str) -> String {
    id.strip_prefix("CR")
        .map_or_else(|| id.to_owned(), |number| format!("Conf. Req {number}"))
}

/// The functional performance criteria in the tool's words; it counts them for its score.
fn people(test: &TrustedTest) -> String {
    let words = [
        ("302.1", "Without Vision"),
        ("302.2", "With Limited Vision"),
        ("302.3", "Without Perception of Color"),
        ("302.4", "Without Hearing"),
        ("302.5", "With Limited Hearing"),
        ("302.6", "Without Speech"),
        ("302.7", "With Limited Manipulation"),
        (
            "302.9",
            "With Limited Language, Cognitive, and Learning Abilities",
        ),
    ];
    let served = words
        .iter()
        .filter(|(id, _)| test.functional_performance.iter().any(|it| it == id));
    served
        .map(|(_, word)| format!("'{word}'"))
        .collect::<Vec<_>>()
        .join(", ")
}

/// `10.A` after `9.C`.
fn order(id: &str) -> (u32, &str) {
    let (group, letter) = id.split_once('.').unwrap_or((id, ""));
    (group.parse().unwrap_or(u32::MAX), letter)
}
