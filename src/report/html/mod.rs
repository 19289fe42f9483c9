//! The report for people: `index.html` with all locales side by side, a folder per locale.
//!
//! Every file is rendered from what the run found for it and written before the next is begun. No file
//! lists everything: findings, places, catalog entries and pages go on in further files.

mod anchors;
mod announced;
mod catalog;
mod environment;
mod figures;
mod filter;
mod finding;
mod index;
mod locale;
mod pages;
mod quoted;
mod standing;
mod strings;
mod swatches;
mod transcript;
mod view;

use std::collections::BTreeSet;

pub(super) use transcript::Transcripts;

use super::speech::Speech;
use super::{Context, Output, ReportError, Reporter};
use crate::finding::Run;
use crate::locale::Locale;
use crate::rule::UI_LOCALES;

/// Writes the HTML report.
#[derive(Debug)]
pub(super) struct Html {
    context: Context,
}

impl Html {
    pub(super) fn new(context: &Context) -> Self {
        Self {
            context: context.clone(),
        }
    }
}

/// A locale's report is in its own language where evenhand speaks it and no other is asked for.
fn speech_for(context: &Context, locale: Option<&Locale>) -> Speech {
    let own = locale
        .map(Locale::language)
        .filter(|language| UI_LOCALES.contains(language));
    let lang = context.lang.as_deref().or(own).unwrap_or(UI_LOCALES[0]);
    Speech::new(&context.messages, lang)
}

/// What every page loads. Without the script a page lacks sorting, search and copying, and no content.
fn write_assets(output: &Output<'_>) -> Result<(), ReportError> {
    let css = include_str!("../../../reports/templates/report.css");
    output.write("assets/report.css", css.as_bytes())?;
    let script = include_str!("../../../reports/templates/report.js");
    output.write("assets/report.js", script.as_bytes())
}

impl Reporter for Html {
    fn name(&self) -> &'static str {
        "html"
    }

    fn write(&mut self, run: &Run, output: &mut Output<'_>) -> Result<(), ReportError> {
        write_assets(output)?;
        let locales = locales(run);
        let mut links = Vec::new();
        for &locale in &locales {
            let speech = speech_for(&self.context, locale);
            let writer = locale::Writer::new(&self.context, run, locale, &locales, speech);
            links.push((locale, writer.write(output)?));
        }
        let speech = match &self.context.lang {
            Some(lang) => Speech::new(&self.context.messages, lang),
            None => Speech::new(&self.context.messages, &run.lang),
        };
        index::write(&self.context, run, &links, &speech, output)
    }
}

/// Every locale that something is known of; `None`, at the end, for pages without one.
fn locales(run: &Run) -> Vec<Option<&Locale>> {
    let mut known: BTreeSet<&Locale> = run.locales.keys().collect();
    known.extend(run.catalogs.iter().map(|entry| &entry.locale));
    known.extend(run.pages.iter().filter_map(|page| page.locale.as_ref()));
    let instances = || run.findings.iter().flat_map(|finding| &finding.instances);
    known.extend(instances().filter_map(|instance| instance.locale.as_ref()));
    let homeless = run.pages.iter().any(|page| page.locale.is_none())
        || instances().any(|instance| instance.locale.is_none());
    let mut locales: Vec<Option<&Locale>> = known.into_iter().map(Some).collect();
    if homeless {
        locales.push(None);
    }
    locales
}

/// The folder of a locale's report. No locale is called like that of pages without one.
fn folder(locale: Option<&Locale>) -> String {
    locale.map_or_else(|| "unknown-locale".to_owned(), Locale::dir_name)
}
