//! `<locale>/missing.ftl`: what a translator imports.

use super::{Output, ReportError, Reporter};
use crate::finding::Run;

/// Writes `missing.ftl` for each locale that lacks something.
#[derive(Debug)]
pub(super) struct MissingFtl;

impl Reporter for MissingFtl {
    fn name(&self) -> &'static str {
        "ftl"
    }

    fn write(&mut self, run: &Run, output: &mut Output<'_>) -> Result<(), ReportError> {
        for locale in run.locales.keys().chain(run.missing_ftl.keys()) {
            let path = format!("{}/missing.ftl", locale.dir_name());
            match run
                .missing_ftl
                .get(locale)
                .filter(|text| !text.trim().is_empty())
            {
                Some(text) => output.write(&path, text.as_bytes())?,
                // What an earlier run found missing is there now.
                None => output.remove(&path)?,
            }
        }
        Ok(())
    }
}
