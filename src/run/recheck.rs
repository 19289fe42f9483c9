//! `evenhand recheck`: rules and reports again from saved snapshots, without a browser.

use std::path::Path;

use anyhow::Result;
use rayon::prelude::*;

use super::assemble::{About, assemble};
use super::catalogs::CatalogJob;
use super::clock::Clock;
use super::judge::judge;
use super::kit::Kit;
use super::on_page::OnPage;
use super::pictures::Pictures;
use super::settings::{Settings, config};
use super::site::{Visited, outcomes};
use super::snapshots::{self, StoredPage};
use super::verdict::verdict;
use super::write::Writer;
use crate::between::Digester;
use crate::cli::RecheckArgs;
use crate::exit_code::Verdict;
use crate::finding::{PageRecord, PageStatus};
use crate::rule::Page;
use crate::snapshot::{Picture, Pixels};

/// Judges a saved run again.
pub fn recheck(args: &RecheckArgs) -> Result<Verdict> {
    let clock = Clock::start();
    let stored = snapshots::read(&args.folder)?;
    let config = config(&args.common, &[&args.folder, Path::new("")])?;
    let mut settings = Settings::new(&args.common, &config);
    stored.settings.fill(&mut settings);
    let kit = Kit::load(&settings)?;
    let baseline = settings.known()?;
    let writer = Writer::new(&settings, &kit)?;
    let catalogs = match &settings.catalogs {
        Some(folder) => CatalogJob::run(folder, true, &settings, &kit),
        None => CatalogJob::default(),
    };
    let on_page = OnPage::new(&catalogs);
    let pictures = Pictures::new(
        settings.out.clone(),
        settings.formats.iter().any(|format| format != "terminal"),
    );
    let job = Again {
        folder: &args.folder,
        kit: &kit,
        on_page: &on_page,
        digester: &Digester::default(),
        pictures: &pictures,
        writer: &writer,
    };
    // In address order, so that each defect's picture is the one the first run chose.
    let visited = stored
        .pages
        .into_par_iter()
        .map(|page| job.page(page))
        .collect::<Result<Vec<_>>>()?;
    let about = About {
        targets: stored.targets,
        browser: stored.browser,
        partial: stored.partial,
        notices: stored.notices,
        problems: stored.problems,
        exhaustive: stored.exhaustive,
        baseline,
        strings: on_page.strings(),
    };
    let mut run = assemble(about, pictures.settle(visited), &catalogs, &kit, &settings);
    clock.stamp(&mut run);
    writer.finish(&run)?;
    Ok(verdict(&run))
}

struct Again<'a> {
    folder: &'a Path,
    kit: &'a Kit,
    on_page: &'a OnPage<'a>,
    digester: &'a Digester,
    pictures: &'a Pictures,
    writer: &'a Writer,
}

impl Again<'_> {
    fn page(&self, stored: StoredPage) -> Result<Visited> {
        let (Some(file), Some(context)) = (&stored.snapshot, &stored.context) else {
            return Ok(Visited {
                record: stored.record,
                findings: Vec::new(),
                file: None,
                digest: None,
                wrong: None,
                form: None,
            });
        };
        let snapshot = snapshots::load(self.folder, file)?;
        let page = Page::new(&snapshot, context.locale.as_ref());
        let mut judged = judge(self.kit, &page, context, self.on_page, self.digester);
        let parts: Vec<Pixels> = snapshot
            .pictures()
            .iter()
            .filter_map(Picture::decode)
            .collect();
        self.pictures.take(&parts, &snapshot, &mut judged.findings);
        let record = PageRecord {
            outcomes: outcomes(&judged),
            ..stored.record
        };
        self.writer.page(&record, &judged.outcome)?;
        self.on_page.keep(judged.strings);
        Ok(Visited {
            digest: judged
                .digest
                .filter(|_| record.status == PageStatus::Checked),
            record,
            findings: judged.findings,
            file: context.file.clone(),
            wrong: None,
            form: None,
        })
    }
}
