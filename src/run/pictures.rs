//! Evidence pictures: one per defect and locale, whatever the order in which pages come in.

use std::collections::{HashMap, HashSet};
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

use super::clips::{clips, photograph};
use super::settings::Settings;
use super::visited::Visited;
use crate::finding::{PageFinding, Run, evidence, surroundings};
use crate::render::{CaptureError, Letters, Source};
use crate::snapshot::{Pixels, Rect, Snapshot};

/// Most pictures a run writes, so that a broken site does not fill the disk.
const MOST: usize = 2_000;

/// Keeps, for each defect and locale, the picture on the page whose address sorts first.
#[derive(Debug)]
pub(super) struct Pictures {
    out: PathBuf,
    enabled: bool,
    best: Mutex<HashMap<String, String>>,
    /// True once a finding had to do without because there were enough.
    is_full: AtomicBool,
}

impl Pictures {
    /// Pictures below the output folder; none at all if nothing but the terminal shows the findings.
    pub(super) fn of(settings: &Settings) -> Self {
        Self {
            out: settings.out.clone(),
            enabled: settings.formats.iter().any(|format| format != "terminal"),
            best: Mutex::new(HashMap::new()),
            is_full: AtomicBool::new(false),
        }
    }

    /// Has the pictures of the page taken that its findings still lack: those before it in address
    /// order have none.
    pub(super) fn shoot(
        &self,
        source: &mut dyn Source,
        snapshot: &Snapshot,
        findings: &[PageFinding],
    ) -> Result<Vec<Pixels>, CaptureError> {
        let windows = self.windows(snapshot, findings);
        let clips = clips(&windows, snapshot.page().page_size, 1);
        let taken = photograph(source, &clips, &Letters::Painted)?;
        let cut = windows
            .iter()
            .filter_map(|window| taken.iter().find_map(|picture| picture.cut(*window)));
        Ok(cut.collect())
    }

    /// What the wanted pictures show, each part of the page once.
    fn windows(&self, snapshot: &Snapshot, findings: &[PageFinding]) -> Vec<Rect> {
        let (mut paths, mut windows) = (HashSet::new(), Vec::new());
        for finding in findings {
            let Some(window) = window(snapshot, finding).filter(|_| self.wants(finding)) else {
                continue;
            };
            if paths.insert(path(finding)) && !windows.contains(&window) {
                windows.push(window);
            }
        }
        windows
    }

    /// True if a picture of this finding would be kept.
    fn wants(&self, finding: &PageFinding) -> bool {
        if !self.enabled {
            return false;
        }
        let best = self.best.lock().unwrap_or_else(PoisonError::into_inner);
        match best.get(&path(finding)) {
            Some(url) => finding.instance.url < *url,
            None if best.len() < MOST => true,
            None => {
                self.is_full.store(true, Ordering::Relaxed);
                false
            }
        }
    }

    /// Writes the pictures that are wanted of this page, and names them in the findings.
    pub(super) fn take(&self, parts: &[Pixels], snapshot: &Snapshot, findings: &mut [PageFinding]) {
        for finding in findings {
            let Some(window) = window(snapshot, finding).filter(|_| self.wants(finding)) else {
                continue;
            };
            let part = parts.iter().find(|part| part.area == window);
            let Some(png) = part.and_then(|part| evidence(part, bounds(finding))) else {
                continue;
            };
            let path = path(finding);
            let mut best = self.best.lock().unwrap_or_else(PoisonError::into_inner);
            let first = best
                .get(&path)
                .is_none_or(|url| finding.instance.url < *url);
            if first && self.write(&path, &png) {
                best.insert(path.clone(), finding.instance.url.clone());
                finding.instance.evidence = Some(path);
            }
        }
    }

    /// Takes back the pictures that a page earlier in address order has replaced.
    pub(super) fn settle(&self, mut pages: Vec<Visited>) -> Vec<Visited> {
        let best = self.best.lock().unwrap_or_else(PoisonError::into_inner);
        let findings = pages
            .iter_mut()
            .flat_map(|page| page.findings.iter_mut().chain(page.waiting.findings_mut()));
        for finding in findings {
            let instance = &mut finding.instance;
            let own = instance
                .evidence
                .as_ref()
                .and_then(|path| best.get(path))
                .is_some_and(|url| *url == instance.url);
            if !own {
                instance.evidence = None;
            }
        }
        pages
    }

    /// Removes pictures of what came to nothing.
    pub(super) fn tidy(&self, run: &Run) {
        let instances = run.findings.iter().flat_map(|finding| &finding.instances);
        let used: HashSet<&str> = instances
            .filter_map(|instance| instance.evidence.as_deref())
            .collect();
        let best = self.best.lock().unwrap_or_else(PoisonError::into_inner);
        for path in best.keys().filter(|path| !used.contains(path.as_str())) {
            // One that stays is a file too many, and nothing refers to it.
            let _ = std::fs::remove_file(self.out.join(path));
        }
    }

    /// What a reader should know: that further findings have no picture.
    pub(super) fn notice(&self) -> Option<String> {
        self.is_full.load(Ordering::Relaxed).then(|| {
            format!("The run has its {MOST} evidence pictures: further findings have none. Check fewer pages or rules at a time to see them all.")
        })
    }

    /// A picture that cannot be written is no reason to stop judging.
    fn write(&self, path: &str, png: &[u8]) -> bool {
        let file = self.out.join(path);
        let made = file
            .parent()
            .is_some_and(|folder| std::fs::create_dir_all(folder).is_ok());
        made && std::fs::write(file, png).is_ok()
    }
}

fn bounds(finding: &PageFinding) -> Rect {
    let [x, y, width, height] = finding.instance.bounds.unwrap_or_default();
    Rect {
        x,
        y,
        width,
        height,
    }
}

/// What a picture of the finding shows; `None` if there is nothing to see.
fn window(snapshot: &Snapshot, finding: &PageFinding) -> Option<Rect> {
    let bounds = Some(bounds(finding)).filter(|bounds| !bounds.is_empty())?;
    surroundings(bounds, snapshot.page().page_size)
}

/// Relative to the output folder. Both parts are safe names: a locale's folder name and hexadecimal digits.
fn path(finding: &PageFinding) -> String {
    let locale = finding
        .instance
        .locale
        .as_ref()
        .map_or_else(|| "und".to_owned(), crate::locale::Locale::dir_name);
    format!("{locale}/evidence/{}.png", finding.fingerprint)
}
