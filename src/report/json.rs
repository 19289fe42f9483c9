//! `results.json`: everything a run found. Its schema is `reports/schema/results.schema.json`.

use super::json_style::write_json;
use super::{Output, ReportError, Reporter};
use crate::finding::Run;

/// Writes `results.json`.
#[derive(Debug)]
pub(super) struct ResultsJson;

impl Reporter for ResultsJson {
    fn name(&self) -> &'static str {
        "json"
    }

    fn write(&mut self, run: &Run, output: &mut Output<'_>) -> Result<(), ReportError> {
        output.write_with("results.json", |mut writer| {
            write_json(&mut writer, 2, run)?;
            writer.write_all(b"\n")
        })
    }
}
