//! Evidence pictures: one per defect and locale, whatever the order in which pages come in.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use super::site::Visited;
use crate::finding::{PageFinding, PagePicture};
use crate::snapshot::{Rect, Snapshot};

/// Most pictures a run writes, so that a broken site does not fill the disk.
const MOST: usize = 2_000;

/// Keeps, for each defect and locale, the picture on the page whose address sorts first.
#[derive(Debug)]
pub(super) struct Pictures {
    out: PathBuf,
    enabled: bool,
    best: Mutex<HashMap<String, String>>,
}

impl Pictures {
    /// Pictures below the output folder; none at all if not `enabled`.
    pub(super) fn new(out: PathBuf, enabled: bool) -> Self {
        Self {
            out,
            enabled,
            best: Mutex::new(HashMap::new()),
        }
    }

    /// True if a picture of this finding would be kept.
    pub(super) fn wants(&self, finding: &PageFinding) -> bool {
        if !self.enabled
            || finding
                .instance
                .bounds
                .is_none_or(|[_, _, width, height]| width <= 0.0 || height <= 0.0)
        {
            return false;
        }
        let best = self.best.lock().unwrap_or_else(PoisonError::into_inner);
        match best.get(&path(finding)) {
            Some(url) => finding.instance.url < *url,
            None => best.len() < MOST,
        }
    }

    /// Cuts and writes the pictures that are wanted of this page, and names them in the findings.
    pub(super) fn take(&self, snapshot: &Snapshot, findings: &mut [PageFinding]) {
        let mut picture = None;
        for finding in findings {
            if !self.wants(finding) {
                continue;
            }
            let Some(page) = picture.get_or_insert_with(|| PagePicture::of(snapshot)) else {
                return;
            };
            let [x, y, width, height] = finding.instance.bounds.unwrap_or_default();
            let Some(png) = page.crop(Rect {
                x,
                y,
                width,
                height,
            }) else {
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
        for finding in pages.iter_mut().flat_map(|page| &mut page.findings) {
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

    /// A picture that cannot be written is no reason to stop judging.
    fn write(&self, path: &str, png: &[u8]) -> bool {
        let file = self.out.join(path);
        let made = file
            .parent()
            .is_some_and(|folder| std::fs::create_dir_all(folder).is_ok());
        made && std::fs::write(file, png).is_ok()
    }
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
