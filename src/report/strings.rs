//! `<locale>/strings.json`: which page shows which message. Its schema is
//! `reports/schema/strings.schema.json`.

use super::json_style::write_json;
use super::{Output, ReportError, Reporter};
use crate::finding::Run;

/// Writes `strings.json` for each locale whose pages show messages of catalogs.
#[derive(Debug)]
pub(super) struct StringsJson;

impl Reporter for StringsJson {
    fn name(&self) -> &'static str {
        "strings"
    }

    fn write(&mut self, run: &Run, output: &mut Output<'_>) -> Result<(), ReportError> {
        for locale in run.locales.keys().chain(run.strings.keys()) {
            let path = format!("{}/strings.json", locale.dir_name());
            match run.strings.get(locale) {
                Some(strings) => output.write_with(&path, |mut writer| {
                    write_json(&mut writer, 2, strings)?;
                    writer.write_all(b"\n")
                })?,
                // What an earlier run wrote is true no longer.
                None => output.remove(&path)?,
            }
        }
        Ok(())
    }
}
