//! Snapshots kept on disk, and what is needed to judge them again.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use anyhow::{Context as _, Result};
use serde::{Deserialize, Serialize};

use super::judge::Context;
use super::narrow::StoredNarrow;
use super::settings::Settings;
use super::visited::Visited;
use crate::config::AllowIdentical;
use crate::finding::{PageRecord, Reach};
use crate::locale::Locale;
use crate::snapshot::Snapshot;
use crate::standards::Standard;
use crate::translation::Glossary;

/// Name of the list of pages in a snapshot folder.
const LIST: &str = "run.json";

/// A page of a saved run.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct StoredPage {
    /// File with the snapshot; `None` for pages that were not checked.
    pub(super) snapshot: Option<String>,
    /// The page in a narrow window.
    #[serde(default)]
    pub(super) narrow: StoredNarrow,
    /// Where the page stands in the run.
    pub(super) context: Option<Context>,
    /// Its line in the ledger.
    pub(super) record: PageRecord,
}

/// A saved run.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct StoredRun {
    /// Version of this shape.
    pub(super) version: u32,
    /// What was asked to be checked.
    pub(super) targets: Vec<String>,
    /// The browser's product string.
    pub(super) browser: String,
    /// True if the run was cut short.
    pub(super) partial: bool,
    /// What was judged, and how.
    pub(super) settings: StoredSettings,
    /// What pages were looked at.
    pub(super) reach: Reach,
    /// Things about the whole run a reader should know.
    pub(super) notices: Vec<String>,
    /// What kept part of the input from being checked.
    pub(super) problems: Vec<String>,
    /// Every page, by address.
    pub(super) pages: Vec<StoredPage>,
}

/// The settings that findings depend on.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct StoredSettings {
    pub(super) locales: Vec<Locale>,
    pub(super) source_locale: Option<Locale>,
    pub(super) catalogs: Option<PathBuf>,
    pub(super) standard: Option<Standard>,
    pub(super) rules: Option<BTreeSet<String>>,
    pub(super) allow_identical: Vec<AllowIdentical>,
    #[serde(default)]
    pub(super) catalog_files: Vec<String>,
    #[serde(default)]
    pub(super) glossary: Glossary,
}

impl StoredSettings {
    /// What a run used. `catalogs` is the folder they were found in.
    pub(super) fn of(settings: &Settings, catalogs: Option<PathBuf>) -> Self {
        Self {
            locales: settings.locales.clone(),
            source_locale: settings.source_locale.clone(),
            catalogs,
            standard: settings.standard,
            rules: settings.rules.clone(),
            allow_identical: settings.allow_identical.clone(),
            catalog_files: settings.catalog_files.clone(),
            glossary: settings.glossary.clone(),
        }
    }

    /// Fills in what the command line leaves open.
    pub(super) fn fill(&self, settings: &mut Settings) {
        if settings.locales.is_empty() {
            settings.locales.clone_from(&self.locales);
        }
        if settings.allow_identical.is_empty() {
            settings.allow_identical.clone_from(&self.allow_identical);
        }
        if settings.catalog_files.is_empty() {
            settings.catalog_files.clone_from(&self.catalog_files);
        }
        if settings.glossary == Glossary::default() {
            settings.glossary.clone_from(&self.glossary);
        }
        settings.source_locale = settings
            .source_locale
            .take()
            .or_else(|| self.source_locale.clone());
        settings.catalogs = settings.catalogs.take().or_else(|| self.catalogs.clone());
        settings.standard = settings.standard.or(self.standard);
        settings.rules = settings.rules.take().or_else(|| self.rules.clone());
    }
}

impl StoredRun {
    /// The version this program writes and reads.
    pub(super) const VERSION: u32 = 2;
}

/// A folder that takes snapshots.
#[derive(Debug)]
pub(super) struct SnapshotStore {
    folder: PathBuf,
    contexts: Mutex<Vec<(String, Context)>>,
    narrow: Mutex<BTreeMap<String, StoredNarrow>>,
}

impl SnapshotStore {
    /// Makes the folder.
    pub(super) fn create(folder: &Path) -> Result<Self> {
        fs::create_dir_all(folder).with_context(|| {
            format!(
                "{}: cannot make the folder for snapshots; choose another with --save-snapshots",
                folder.display()
            )
        })?;
        Ok(Self {
            folder: folder.to_owned(),
            contexts: Mutex::new(Vec::new()),
            narrow: Mutex::default(),
        })
    }

    /// Keeps one page.
    pub(super) fn save(&self, snapshot: &Snapshot, context: &Context) -> Result<()> {
        snapshot.save(&self.folder.join(file_name(&context.url)))?;
        let mut contexts = self.contexts.lock().unwrap_or_else(PoisonError::into_inner);
        contexts.push((context.url.clone(), context.clone()));
        Ok(())
    }

    /// Keeps a page as it is in a narrow window. Gives the file's name.
    pub(super) fn save_narrow(&self, snapshot: &Snapshot, context: &Context) -> Result<String> {
        let file = file_name(&format!("{} narrow", context.url));
        snapshot.save(&self.folder.join(&file))?;
        Ok(file)
    }

    /// Keeps what was seen of a page in a narrow window.
    pub(super) fn note_narrow(&self, url: &str, seen: StoredNarrow) {
        let mut narrow = self.narrow.lock().unwrap_or_else(PoisonError::into_inner);
        narrow.insert(url.to_owned(), seen);
    }

    /// Writes the list of pages when all are there.
    pub(super) fn finish(self, visited: &[Visited], run: StoredRun) -> Result<()> {
        let contexts = self
            .contexts
            .into_inner()
            .unwrap_or_else(PoisonError::into_inner);
        let mut narrow = self
            .narrow
            .into_inner()
            .unwrap_or_else(PoisonError::into_inner);
        let mut page = |visited: &Visited| {
            let context = contexts
                .iter()
                .find(|(url, _)| *url == visited.record.final_url && visited.is_checked());
            StoredPage {
                snapshot: context.map(|(url, _)| file_name(url)),
                narrow: context
                    .and_then(|(url, _)| narrow.remove(url))
                    .unwrap_or_default(),
                context: context.map(|(_, context)| context.clone()),
                record: visited.record.clone(),
            }
        };
        let run = StoredRun {
            pages: visited.iter().map(&mut page).collect(),
            ..run
        };
        let path = self.folder.join(LIST);
        fs::write(&path, serde_json::to_vec_pretty(&run)?)
            .with_context(|| format!("{}: cannot be written", path.display()))
    }
}

/// Reads the list of a saved run.
pub(super) fn read(folder: &Path) -> Result<StoredRun> {
    let path = folder.join(LIST);
    let text = fs::read(&path).with_context(|| {
        format!(
            "{}: cannot be read; name a folder that `evenhand check --save-snapshots` wrote",
            path.display()
        )
    })?;
    let run: StoredRun = serde_json::from_slice(&text).with_context(|| {
        format!(
            "{}: is not a list of snapshots of this version; save them again",
            path.display()
        )
    })?;
    anyhow::ensure!(
        run.version == StoredRun::VERSION,
        "{}: was written by another version of evenhand (format {}, this one reads {}); save the snapshots again",
        path.display(),
        run.version,
        StoredRun::VERSION
    );
    Ok(run)
}

/// Loads one page's snapshot. Names are checked, so that a list cannot point out of its folder.
pub(super) fn load(folder: &Path, file: &str) -> Result<Snapshot> {
    let plain = !file.is_empty()
        && file.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'.')
        && !file.starts_with('.');
    anyhow::ensure!(
        plain,
        "{}: lists \"{file}\", which is no snapshot's name",
        folder.join(LIST).display()
    );
    Ok(Snapshot::load(&folder.join(file))?)
}

/// The same for the same address in every run.
fn file_name(url: &str) -> String {
    format!("{}.snapshot", crate::finding::stable_hash(&[url]))
}
