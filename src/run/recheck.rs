//! `evenhand recheck`: rules and reports again from saved snapshots, without a browser.

use std::path::Path;

use anyhow::Result;
use rayon::prelude::*;

use super::assemble::{About, assemble};
use super::catalogs::CatalogJob;
use super::clock::Clock;
use super::diary;
use super::judge::{Context, Judged, judge, judge_narrow};
use super::kit::Kit;
use super::narrow::StoredNarrow;
use super::on_page::OnPage;
use super::pictures::Pictures;
use super::settings::{Settings, config};
use super::snapshots::{self, StoredPage};
use super::verdict::verdict;
use super::visited::{Visited, outcomes};
use super::waiting::Waiting;
use super::write::Writer;
use crate::between::{Digester, Fit};
use crate::cli::RecheckArgs;
use crate::exit_code::Verdict;
use crate::finding::{PageFinding, PageRecord, PageStatus};
use crate::rule::Page;
use crate::snapshot::{Picture, Pixels, Snapshot};

/// Judges a saved run again.
pub fn recheck(args: &RecheckArgs) -> Result<Verdict> {
    let clock = Clock::start();
    let stored = snapshots::read(&args.folder)?;
    let config = config(&args.common, &[&args.folder, Path::new("")])?;
    let mut settings = Settings::new(&args.common, &config)?;
    stored.settings.fill(&mut settings);
    let kit = Kit::load(&settings)?;
    let baseline = settings.known()?;
    let writer = Writer::new(&settings, &kit)?;
    let catalogs = match &settings.catalogs {
        Some(folder) => CatalogJob::run(folder, true, &settings, &kit),
        None => CatalogJob::default(),
    };
    diary::begin(&settings, &catalogs);
    let on_page = OnPage::new(&catalogs, settings.source_locale.as_ref());
    let pictures = Pictures::of(&settings, &kit);
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
        reach: stored.reach,
        baseline,
        strings: on_page.strings(),
    };
    let mut run = assemble(about, pictures.settle(visited), &catalogs, &kit, &settings);
    pictures.tidy(&run);
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
                waiting: Waiting::default(),
                file: None,
                digest: None,
                wrong: None,
                form: None,
            });
        };
        let snapshot = snapshots::load(self.folder, file)?;
        let page = Page::new(&snapshot, context.locale.as_ref());
        let mut judged = judge(self.kit, &page, context, self.on_page, self.digester);
        let waiting = judged.waiting.worth_a_picture();
        self.take_pictures(&snapshot, [&mut judged.findings, waiting]);
        self.narrow(&stored.narrow, context, &mut judged)?;
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
            waiting: judged.waiting,
            file: context.file.clone(),
            wrong: None,
            form: None,
        })
    }

    /// The page in a narrow window, as it was kept.
    fn narrow(&self, stored: &StoredNarrow, context: &Context, judged: &mut Judged) -> Result<()> {
        let Some(digest) = &mut judged.digest else {
            return Ok(());
        };
        match stored {
            StoredNarrow::Unseen => {}
            StoredNarrow::Fits => digest.narrow_fit = Some(Fit::default()),
            StoredNarrow::Snapshot(file) => {
                let snapshot = snapshots::load(self.folder, file)?;
                let page = Page::new(&snapshot, context.locale.as_ref());
                let (fit, mut waiting) =
                    judge_narrow(self.kit, &page, context, self.on_page, self.digester);
                digest.narrow_fit = Some(fit);
                self.take_pictures(&snapshot, [waiting.worth_a_picture()]);
                judged.waiting.append(waiting);
            }
        }
        Ok(())
    }

    fn take_pictures<const N: usize>(
        &self,
        snapshot: &Snapshot,
        findings: [&mut [PageFinding]; N],
    ) {
        let kept = snapshot.pictures().iter();
        let parts: Vec<Pixels> = kept.filter_map(Picture::decode).collect();
        for some in findings {
            self.pictures.take(&parts, snapshot, some);
        }
    }
}
