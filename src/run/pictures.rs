//! Evidence pictures: one per defect and locale, whatever the order in which pages come in; of defects that
//! have one cause, a few.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

use super::clips::{clips, photograph};
use super::kit::Kit;
use super::settings::Settings;
use super::visited::Visited;
use crate::finding::{PageFinding, Run, cause, evidence, surroundings};
use crate::render::{CaptureError, Letters, Source};
use crate::snapshot::{Pixels, Rect, Snapshot};

/// Most pictures a run writes, so that a broken site does not fill the disk.
const MOST: usize = 2_000;

/// Most pictures of defects in a locale that have one cause: more show nothing new.
const MOST_OF_CAUSE: usize = 3;

/// Keeps, for each defect and locale, the picture on the page whose address sorts first.
#[derive(Debug)]
pub(super) struct Pictures {
    out: PathBuf,
    enabled: bool,
    /// Rules whose findings may have one cause.
    alike: HashSet<String>,
    kept: Mutex<Kept>,
    /// True once a finding had to do without because there were enough.
    is_full: AtomicBool,
}

impl Pictures {
    /// Pictures below the output folder; none at all if nothing but the terminal shows the findings.
    pub(super) fn of(settings: &Settings, kit: &Kit) -> Self {
        let alike = kit.rules.rules().filter(|rule| rule.descriptor.alike);
        Self {
            alike: alike.map(|rule| rule.id().to_owned()).collect(),
            out: settings.out.clone(),
            enabled: settings.formats.iter().any(|format| format != "terminal"),
            kept: Mutex::default(),
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
        let planned = self.planned(snapshot, findings);
        let (mut paths, mut windows) = (HashSet::new(), Vec::new());
        for finding in findings {
            let Some(window) = window(snapshot, finding).filter(|_| self.wants(finding)) else {
                continue;
            };
            let path = path(finding);
            let stays = planned.has(&self.cause(finding), &path, &finding.instance.url);
            if stays && paths.insert(path) && !windows.contains(&window) {
                windows.push(window);
            }
        }
        windows
    }

    /// What would be kept once all pictures of the page were taken: of many with one cause, most are not.
    fn planned(&self, snapshot: &Snapshot, findings: &[PageFinding]) -> Kept {
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let mut planned = Kept {
            count: kept.count,
            ..Kept::default()
        };
        let seen = findings.iter().filter(|it| window(snapshot, it).is_some());
        for finding in seen {
            let cause = self.cause(finding);
            if let Some(others) = kept.by_cause.get(&cause.0)
                && !planned.by_cause.contains_key(&cause.0)
            {
                planned.by_cause.insert(cause.0.clone(), others.clone());
            }
            let (path, url) = (path(finding), &finding.instance.url);
            if planned.wants(&cause, &path, url) == Wanted::Yes {
                planned.keep(cause, &path, url);
            }
        }
        planned
    }

    /// True if a picture of this finding would be kept.
    fn wants(&self, finding: &PageFinding) -> bool {
        if !self.enabled {
            return false;
        }
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        match kept.wants(&self.cause(finding), &path(finding), &finding.instance.url) {
            Wanted::Yes => true,
            Wanted::No => false,
            Wanted::NoRoom => {
                self.is_full.store(true, Ordering::Relaxed);
                false
            }
        }
    }

    /// What its picture competes with others for, and how many there may be.
    fn cause(&self, finding: &PageFinding) -> Cause {
        if self.alike.contains(&finding.rule) {
            let locale = finding.instance.locale.as_ref();
            let cause = cause(&finding.notes, &finding.instance.html);
            let key = format!("{}\u{0}{:?}\u{0}{cause}", finding.rule, locale);
            Cause(key, MOST_OF_CAUSE)
        } else {
            Cause(path(finding), 1)
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
            let (cause, path) = (self.cause(finding), path(finding));
            let url = &finding.instance.url;
            let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
            if kept.wants(&cause, &path, url) == Wanted::Yes && self.write(&path, &png) {
                if let Some(last) = kept.keep(cause, &path, url) {
                    self.remove(&last);
                }
                finding.instance.evidence = Some(path);
            }
        }
    }

    /// Takes back the pictures that a page earlier in address order has replaced.
    pub(super) fn settle(&self, mut pages: Vec<Visited>) -> Vec<Visited> {
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let findings = pages
            .iter_mut()
            .flat_map(|page| page.findings.iter_mut().chain(page.waiting.findings_mut()));
        for finding in findings {
            let cause = self.cause(finding);
            let instance = &mut finding.instance;
            let path = instance.evidence.as_deref();
            let own = path.is_some_and(|path| kept.has(&cause, path, &instance.url));
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
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        for path in kept.paths().filter(|path| !used.contains(path)) {
            self.remove(path);
        }
    }

    /// One that stays is a file too many, and nothing refers to it.
    fn remove(&self, path: &str) {
        let _ = std::fs::remove_file(self.out.join(path));
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

/// What pictures compete for, and how many of them there may be.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Cause(String, usize);

/// The pictures kept: by cause, the address of the page each is of.
#[derive(Debug, Default)]
struct Kept {
    by_cause: HashMap<String, BTreeMap<String, String>>,
    count: usize,
}

/// Whether a picture would be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Wanted {
    Yes,
    No,
    /// Not for want of room in the run.
    NoRoom,
}

impl Kept {
    fn wants(&self, Cause(cause, room): &Cause, path: &str, url: &str) -> Wanted {
        let has_room = self.count < MOST;
        let Some(others) = self.by_cause.get(cause) else {
            return if has_room {
                Wanted::Yes
            } else {
                Wanted::NoRoom
            };
        };
        let is_better = match others.get(path) {
            Some(known) => url < known.as_str(),
            None if others.len() < *room => has_room,
            None => last(others).is_some_and(|last| (url, path) < last),
        };
        if is_better { Wanted::Yes } else { Wanted::No }
    }

    /// Takes it in; gives the path of the one that has to go for it.
    fn keep(&mut self, Cause(cause, room): Cause, path: &str, url: &str) -> Option<String> {
        let others = self.by_cause.entry(cause).or_default();
        let is_new = others.insert(path.to_owned(), url.to_owned()).is_none();
        self.count += usize::from(is_new);
        if others.len() <= room {
            return None;
        }
        let gone = last(others).map(|(_, path)| path.to_owned())?;
        others.remove(&gone);
        self.count -= 1;
        Some(gone)
    }

    fn has(&self, Cause(cause, _): &Cause, path: &str, url: &str) -> bool {
        let known = self.by_cause.get(cause).and_then(|others| others.get(path));
        known.is_some_and(|known| known == url)
    }

    fn paths(&self) -> impl Iterator<Item = &str> {
        let paths = self.by_cause.values().flat_map(BTreeMap::keys);
        paths.map(String::as_str)
    }
}

/// The address and path that sort last.
fn last(pictures: &BTreeMap<String, String>) -> Option<(&str, &str)> {
    let all = pictures.iter();
    all.map(|(path, url)| (url.as_str(), path.as_str())).max()
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

#[cfg(test)]
mod tests {
    use super::{Cause, Kept, Wanted};

    /// Takes pictures as they come; gives those that stay.
    fn kept(room: usize, coming: &[(&str, &str)]) -> Vec<(String, String)> {
        let mut kept = Kept::default();
        for (path, url) in coming {
            let cause = Cause("c".to_owned(), room);
            if kept.wants(&cause, path, url) == Wanted::Yes {
                kept.keep(cause, path, url);
            }
        }
        let all = kept.by_cause.values().flatten();
        let all: Vec<_> = all.map(|(path, url)| (path.clone(), url.clone())).collect();
        assert_eq!(all.len(), kept.count);
        all
    }

    #[test]
    fn the_same_pictures_stay_in_whatever_order_pages_come() {
        let coming = [
            ("p", "/b"),
            ("q", "/a"),
            ("r", "/c"),
            ("p", "/a"),
            ("s", "/a"),
        ];
        let mut backwards = coming;
        backwards.reverse();
        for room in 1..5 {
            assert_eq!(kept(room, &coming), kept(room, &backwards), "{room}");
            assert_eq!(kept(room, &coming).len(), room);
        }
        assert_eq!(kept(1, &coming), [("p".to_owned(), "/a".to_owned())]);
    }
}
