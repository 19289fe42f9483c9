//! `<locale>/missing.ftl` and its like in other formats: what a translator imports.

use super::{Output, ReportError, Reporter};
use crate::finding::Run;
use crate::translation::catalog::CatalogReport;

/// Writes `missing.ftl`, `missing.csv`, `missing.xlf` and so on for each locale that lacks something.
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
        for locale in run.locales.keys().chain(run.imports.keys()) {
            for name in CatalogReport::IMPORTS {
                let path = format!("{}/{name}", locale.dir_name());
                match run.imports.get(locale).and_then(|files| files.get(name)) {
                    Some(text) => output.write(&path, text.as_bytes())?,
                    None => output.remove(&path)?,
                }
            }
        }
        Ok(())
    }
}
