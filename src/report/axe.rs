//! `axe.json`: an array of axe-core `Results` objects, one per page, for tools that read those.
//!
//! Pages come while the run goes on. Each is put into a scratch file, so that memory does not grow with
//! them; at the end they are written in order of their URLs.

mod results;
mod tags;

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, BufWriter, Read, Seek, SeekFrom, Write};

use super::json_style::write_json;
use super::{Context, Output, ReportError, Reporter};
use crate::finding::{PageOutcome, PageRecord, Run};
use results::Writer;

pub(super) use tags::help_url;

/// Writes `axe.json`.
#[derive(Debug)]
pub(super) struct AxeJson {
    context: Context,
    spool: Option<Spool>,
}

impl AxeJson {
    pub(super) fn new(context: &Context) -> Self {
        Self {
            context: context.clone(),
            spool: None,
        }
    }
}

impl Reporter for AxeJson {
    fn name(&self) -> &'static str {
        "axe"
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
        if self.spool.is_none() {
            self.spool = Some(Spool::new(output.scratch()?));
        }
        match &mut self.spool {
            Some(spool) => spool
                .push(record, outcome)
                .map_err(|error| output.failed("axe.json", error)),
            None => Ok(()),
        }
    }

    fn write(&mut self, run: &Run, output: &mut Output<'_>) -> Result<(), ReportError> {
        let writer = Writer::new(&self.context, run);
        let mut spool = self.spool.take();
        output.write_with("axe.json", |mut out| {
            out.write_all(b"[")?;
            let mut separator: &[u8] = b"\n";
            if let Some(spool) = &mut spool {
                spool.for_each(|url, outcome| {
                    out.write_all(separator)?;
                    separator = b",\n";
                    write_json(&mut out, 0, &writer.page(url, outcome))
                })?;
            }
            out.write_all(b"\n]\n")
        })
    }
}

/// Pages on disk, with an index by URL.
#[derive(Debug)]
struct Spool {
    file: BufWriter<File>,
    end: u64,
    /// By URL as found and arrival: URL as loaded, offset, length.
    index: BTreeMap<(String, usize), (String, u64, u64)>,
}

impl Spool {
    fn new(file: File) -> Self {
        Self {
            file: BufWriter::new(file),
            end: 0,
            index: BTreeMap::new(),
        }
    }

    fn push(&mut self, record: &PageRecord, outcome: &PageOutcome) -> io::Result<()> {
        let bytes = serde_json::to_vec(outcome)?;
        self.file.write_all(&bytes)?;
        let length = bytes.len() as u64;
        let place = (record.final_url.clone(), self.end, length);
        self.index
            .insert((record.url.clone(), self.index.len()), place);
        self.end += length;
        Ok(())
    }

    fn for_each(
        &mut self,
        mut each: impl FnMut(&str, &PageOutcome) -> io::Result<()>,
    ) -> io::Result<()> {
        self.file.flush()?;
        let file = self.file.get_mut();
        let mut bytes = Vec::new();
        for (url, offset, length) in self.index.values() {
            bytes.clear();
            file.seek(SeekFrom::Start(*offset))?;
            file.take(*length).read_to_end(&mut bytes)?;
            each(url, &serde_json::from_slice(&bytes)?)?;
        }
        Ok(())
    }
}
