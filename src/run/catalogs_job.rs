//! `evenhand catalogs`: message catalogs alone, without a browser.

use anyhow::Result;

use super::assemble::{About, assemble};
use super::catalogs::CatalogJob;
use super::clock::Clock;
use super::diary;
use super::kit::Kit;
use super::settings::{Settings, config};
use super::verdict::verdict;
use super::write::Writer;
use crate::cli::CatalogsArgs;
use crate::exit_code::Verdict;

/// Checks the catalogs of a folder.
pub fn catalogs(args: &CatalogsArgs) -> Result<Verdict> {
    let clock = Clock::start();
    let above = args.folder.parent().unwrap_or(&args.folder);
    let config = config(
        &args.common,
        &[&args.folder, above, std::path::Path::new("")],
    )?;
    let settings = Settings::new(&args.common, &config)?;
    let kit = Kit::load(&settings)?;
    let baseline = settings.known()?;
    let writer = Writer::new(&settings, &kit)?;
    let job = CatalogJob::run(&args.folder, true, &settings, &kit);
    diary::begin(&settings, &job);
    let about = About {
        targets: vec![args.folder.display().to_string()],
        browser: "none".to_owned(),
        baseline,
        ..About::default()
    };
    let mut run = assemble(about, Vec::new(), &job, &kit, &settings);
    clock.stamp(&mut run);
    writer.finish(&run)?;
    Ok(verdict(&run))
}
