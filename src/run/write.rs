//! Reports while and after a run.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::Result;

use super::kit::Kit;
use super::print::say;
use super::settings::Settings;
use crate::finding::{PageOutcome, PageRecord, Run};
use crate::report::{Context, Format, Output, Reports, Terminal, why_not_trustworthy};
use crate::rule::Messages;

/// The reports asked for. Pages may be handed over from any thread.
pub(super) struct Writer {
    reports: Mutex<(Reports, Output<'static>)>,
    wants_pages: bool,
    on_terminal: bool,
    messages: Arc<Messages>,
}

impl Writer {
    /// Makes the output folder: whether it can be written is known before the first page is loaded.
    pub(super) fn new(settings: &Settings, kit: &Kit) -> Result<Self> {
        let mut formats = Format::list(&settings.formats.join(",")).map_err(|error| {
            let names = settings.formats.iter().map(String::as_str);
            let mut unknown = names.filter(|name| Format::list(name).is_err());
            settings.fault(&["format", unknown.next().unwrap_or_default()], error)
        })?;
        if settings.quiet {
            formats.retain(|format| *format != Format::Terminal);
        }
        let context = Context {
            messages: Arc::clone(&kit.messages),
            standards: Arc::clone(&kit.standards),
            rules: Arc::clone(&kit.rules),
            lang: settings.lang.clone(),
        };
        let reports = Reports::new(&formats, &context);
        let summary = std::env::var_os("GITHUB_STEP_SUMMARY").filter(|path| !path.is_empty());
        let output = Output::create(&settings.out, Terminal::stdout())?
            .with_step_summary(summary.map(PathBuf::from));
        Ok(Self {
            wants_pages: reports.wants_pages(),
            on_terminal: formats.contains(&Format::Terminal),
            messages: Arc::clone(&kit.messages),
            reports: Mutex::new((reports, output)),
        })
    }

    /// Hands over a page that is done.
    pub(super) fn page(&self, record: &PageRecord, outcome: &PageOutcome) -> Result<()> {
        if self.wants_pages {
            let mut guard = self.reports.lock().unwrap_or_else(PoisonError::into_inner);
            let (reports, output) = &mut *guard;
            reports.page(record, outcome, output)?;
        }
        Ok(())
    }

    /// Writes all reports. Where none of them is on the terminal, stderr says why a run is not trustworthy.
    pub(super) fn finish(self, run: &Run) -> Result<()> {
        if !self.on_terminal && !run.is_trustworthy() {
            for reason in why_not_trustworthy(run, &self.messages) {
                say(&reason);
            }
        }
        let (mut reports, mut output) = self
            .reports
            .into_inner()
            .unwrap_or_else(PoisonError::into_inner);
        Ok(reports.write(run, &mut output)?)
    }
}
