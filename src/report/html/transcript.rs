//! `<locale>/transcript/…`: each page as a screen reader says it, beside the source locale's page.
//!
//! Pages come while the run goes on and go into a scratch file; at the end each is written with its
//! source, so that two pages at most are in memory.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom, Write};

use serde::Serialize;

use super::super::speech::Speech;
use super::super::{Context, Output, ReportError, Reporter, file_name};
use super::environment::Renderer;
use super::view::{Shell, short_url};
use super::{folder, speech_for};
use crate::finding::{PageOutcome, PageRecord, Run, Stop};
use crate::locale::Locale;

/// Writes the transcripts.
#[derive(Debug)]
pub(in crate::report) struct Transcripts {
    context: Context,
    file: Option<File>,
    end: u64,
    /// By URL: offset and length.
    places: BTreeMap<String, (u64, u64)>,
}

#[derive(Serialize)]
struct PageView<'v> {
    shell: &'v Shell,
    label: String,
    lang: Option<&'v str>,
    source_lang: Option<&'v str>,
    rows: Vec<RowView>,
    has_source: bool,
    untranslated: usize,
}

#[derive(Serialize)]
struct ListView<'v> {
    shell: &'v Shell,
    locale: String,
    links: Vec<(String, String)>,
}

/// A stop here and the one it stands for there.
struct Row {
    here: Option<Stop>,
    there: Option<Stop>,
}

#[derive(Serialize)]
struct RowView {
    here: Option<StopView>,
    there: Option<StopView>,
}

/// A stop in the report's language.
#[derive(Serialize)]
struct StopView {
    role: String,
    states: Vec<String>,
    #[serde(flatten)]
    stop: Said,
}

/// What of a stop is the page's own.
#[derive(Serialize)]
struct Said {
    level: Option<u32>,
    text: String,
    description: String,
    untranslated: bool,
}

impl StopView {
    fn new(stop: Stop, speech: &Speech) -> Self {
        Self {
            role: role(&stop.role, speech),
            states: stop
                .states
                .iter()
                .map(|state| speech.word(&format!("state-{state}")))
                .collect(),
            stop: Said {
                level: stop.level,
                text: stop.text,
                description: stop.description,
                untranslated: stop.untranslated,
            },
        }
    }
}

/// The word for a role; for one that is seldom met its name in ARIA.
fn role(name: &str, speech: &Speech) -> String {
    speech.role(name).unwrap_or_else(|| name.to_owned())
}

impl Transcripts {
    pub(in crate::report) fn new(context: &Context) -> Self {
        Self {
            context: context.clone(),
            file: None,
            end: 0,
            places: BTreeMap::new(),
        }
    }

    fn keep(&mut self, url: &str, stops: &[Stop]) -> io::Result<()> {
        let Some(file) = &mut self.file else {
            return Ok(());
        };
        let bytes = serde_json::to_vec(stops)?;
        file.seek(SeekFrom::Start(self.end))?;
        file.write_all(&bytes)?;
        let length = bytes.len() as u64;
        self.places.insert(url.to_owned(), (self.end, length));
        self.end += length;
        Ok(())
    }

    fn kept(&mut self, url: &str) -> io::Result<Option<Vec<Stop>>> {
        let (Some(&(offset, length)), Some(file)) = (self.places.get(url), &mut self.file) else {
            return Ok(None);
        };
        let mut bytes = Vec::new();
        file.seek(SeekFrom::Start(offset))?;
        file.take(length).read_to_end(&mut bytes)?;
        Ok(Some(serde_json::from_slice(&bytes)?))
    }

    fn write_locale(
        &mut self,
        run: &Run,
        locale: Option<&Locale>,
        locales: &[Option<&Locale>],
        output: &Output<'_>,
    ) -> Result<(), ReportError> {
        let speech = speech_for(&self.context, locale);
        let renderer = Renderer::new(&speech)?;
        let shell = shell(run, &speech, locales, locale);
        let mut links = Vec::new();
        for page in run
            .pages
            .iter()
            .filter(|page| page.locale.as_ref() == locale)
        {
            let name = format!("{}.html", file_name(&page.url));
            let path = format!("{}/transcript/{name}", folder(locale));
            let failed = |error| output.failed(&path, error);
            let Some(here) = self.kept(&page.url).map_err(failed)? else {
                continue;
            };
            let source = source_of(run, page);
            let there = match source {
                Some(source) => self.kept(&source.url).map_err(failed)?,
                None => None,
            };
            let label = short_url(&page.url);
            links.push((label.clone(), name));
            let view = PageView {
                shell: &shell,
                label,
                lang: locale.map(Locale::canonical),
                source_lang: run.source_locale.as_ref().map(Locale::canonical),
                untranslated: here.iter().filter(|stop| stop.untranslated).count(),
                has_source: there.is_some(),
                rows: in_words(beside(here, there.unwrap_or_default()), &speech),
            };
            renderer.write(output, &path, "transcript.html", view)?;
        }
        let view = ListView {
            shell: &shell,
            locale: locale.map(ToString::to_string).unwrap_or_default(),
            links,
        };
        let path = format!("{}/transcript/index.html", folder(locale));
        renderer.write(output, &path, "transcripts.html", view)
    }
}

impl Reporter for Transcripts {
    fn name(&self) -> &'static str {
        "transcript"
    }

    fn wants_pages(&self) -> bool {
        true
    }

    fn page(
        &mut self,
        record: &PageRecord,
        outcome: &PageOutcome,
        output: &mut Output<'_>,
    ) -> Result<(), ReportError> {
        if self.file.is_none() {
            self.file = Some(output.scratch()?);
        }
        self.keep(&record.url, &outcome.transcript)
            .map_err(|error| output.failed("transcript", error))
    }

    fn write(&mut self, run: &Run, output: &mut Output<'_>) -> Result<(), ReportError> {
        super::write_assets(output)?;
        let locales = super::locales(run);
        for &locale in &locales {
            self.write_locale(run, locale, &locales, output)?;
        }
        Ok(())
    }
}

/// The frame of a page two folders below the report's.
fn shell(
    run: &Run,
    speech: &Speech,
    locales: &[Option<&Locale>],
    locale: Option<&Locale>,
) -> Shell {
    let mut shell = Shell::of_locale(run, speech, locales, locale);
    shell.root = "../../";
    for link in &mut shell.locales {
        link.href.insert_str(0, "../");
    }
    shell
}

/// The source locale's page of the same set.
fn source_of<'r>(run: &'r Run, page: &PageRecord) -> Option<&'r PageRecord> {
    let source = run.source_locale.as_ref()?;
    let set = page.locale_set.as_ref()?;
    let mut others = run
        .pages
        .iter()
        .filter(|other| other.locale.as_ref() == Some(source));
    let found = others.find(|other| other.locale_set.as_ref() == Some(set))?;
    (found.url != page.url).then_some(found)
}

fn in_words(rows: Vec<Row>, speech: &Speech) -> Vec<RowView> {
    let view = |stop: Option<Stop>| stop.map(|stop| StopView::new(stop, speech));
    let row = |row: Row| RowView {
        here: view(row.here),
        there: view(row.there),
    };
    rows.into_iter().map(row).collect()
}

/// Stops more than these are put beside each other one by one: aligning costs their number squared.
const MAX_ALIGNED: usize = 1_500;

/// Puts each stop beside the one of the same role and level that it most likely stands for: the longest
/// common sequence of roles.
fn beside(here: Vec<Stop>, there: Vec<Stop>) -> Vec<Row> {
    if there.is_empty() || here.len().max(there.len()) > MAX_ALIGNED {
        return one_by_one(here, there);
    }
    let same =
        |h: usize, t: usize| here[h].role == there[t].role && here[h].level == there[t].level;
    let mut length = vec![vec![0_u16; there.len() + 1]; here.len() + 1];
    for h in (0..here.len()).rev() {
        for t in (0..there.len()).rev() {
            length[h][t] = if same(h, t) {
                length[h + 1][t + 1] + 1
            } else {
                length[h + 1][t].max(length[h][t + 1])
            };
        }
    }
    let (mut h, mut t) = (0, 0);
    let mut pairs = Vec::new();
    while h < here.len() || t < there.len() {
        let (take_here, take_there) = match (h < here.len(), t < there.len()) {
            (true, true) if same(h, t) => (true, true),
            (true, true) => (
                length[h + 1][t] >= length[h][t + 1],
                length[h + 1][t] < length[h][t + 1],
            ),
            ends => ends,
        };
        pairs.push((take_here.then_some(h), take_there.then_some(t)));
        h += usize::from(take_here);
        t += usize::from(take_there);
    }
    let (mut here, mut there) = (here.into_iter(), there.into_iter());
    let row = |(h, t): (Option<usize>, Option<usize>)| Row {
        here: h.and_then(|_| here.next()),
        there: t.and_then(|_| there.next()),
    };
    pairs.into_iter().map(row).collect()
}

fn one_by_one(here: Vec<Stop>, there: Vec<Stop>) -> Vec<Row> {
    let count = here.len().max(there.len());
    let (mut here, mut there) = (here.into_iter(), there.into_iter());
    let row = |_| Row {
        here: here.next(),
        there: there.next(),
    };
    (0..count).map(row).collect()
}

#[cfg(test)]
mod tests {
    use super::{Stop, beside};

    fn stops(roles: &str) -> Vec<Stop> {
        let stop = |role: &str| Stop {
            role: role.to_owned(),
            ..Stop::default()
        };
        roles
            .split(' ')
            .filter(|role| !role.is_empty())
            .map(stop)
            .collect()
    }

    fn rows(here: &str, there: &str) -> Vec<String> {
        let name = |stop: &Option<Stop>| {
            stop.as_ref()
                .map_or("-".to_owned(), |stop| stop.role.clone())
        };
        let rows = beside(stops(here), stops(there));
        rows.iter()
            .map(|row| format!("{}:{}", name(&row.here), name(&row.there)))
            .collect()
    }

    #[test]
    fn a_stop_that_lacks_leaves_a_gap() {
        assert_eq!(
            rows("main heading link", "main heading button link"),
            ["main:main", "heading:heading", "-:button", "link:link"]
        );
        assert_eq!(
            rows("main img link", "main link"),
            ["main:main", "img:-", "link:link"]
        );
        assert_eq!(rows("", "main"), ["-:main"]);
        assert_eq!(rows("main", ""), ["main:-"]);
    }
}
