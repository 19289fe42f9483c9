//! The browser's temporary folder: profile, launcher, pid. It never outlives the run.

use std::env;
use std::fs::{self, DirBuilder};
use std::io::{self, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use crate::render::RenderError;

/// Folders are named with the process that made them, so that the next run can tell which are left.
const PREFIX: &str = "evenhand-chrome-";

/// Runs the browser in a session of its own, so that it can be ended with all its children, even
/// where the installed program is a script that starts the real one. Its pid names that session.
const LAUNCHER: &str = r#"#!/bin/sh
echo $$ > "$EVENHAND_PROFILE/pid" || exit 1
if command -v setsid > /dev/null; then exec setsid "$EVENHAND_BROWSER" "$@"; fi
exec "$EVENHAND_BROWSER" "$@"
"#;

/// A folder that is removed on drop.
#[derive(Debug)]
pub(super) struct Profile {
    path: PathBuf,
}

impl Profile {
    /// Makes a folder that only this user can read, with the launcher in it.
    pub(super) fn create() -> Result<Self, RenderError> {
        let parent = env::temp_dir();
        remove_stale(&parent, STALE_AFTER);
        create_in(&parent)
            .and_then(|profile| profile.fill().map(|()| profile))
            .map_err(|reason| RenderError::Profile {
                path: parent,
                reason,
            })
    }

    fn fill(&self) -> io::Result<()> {
        // Chrome keeps sockets and shared memory in TMPDIR and leaves them there when it is killed.
        fs::create_dir(self.temp())?;
        let mut launcher = fs::OpenOptions::new()
            .write(true)
            .create_new(true)
            .mode(0o700)
            .open(self.launcher())?;
        launcher.write_all(LAUNCHER.as_bytes())
    }

    /// The folder.
    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// The program to run instead of the browser. It expects [`Profile::environment`].
    pub(super) fn launcher(&self) -> PathBuf {
        self.path.join("launch")
    }

    /// Where the browser puts temporary files.
    fn temp(&self) -> PathBuf {
        self.path.join("tmp")
    }

    /// Variables to launch with.
    pub(super) fn environment(&self, browser: &Path) -> Vec<(String, String)> {
        let text = |path: &Path| path.to_string_lossy().into_owned();
        vec![
            ("EVENHAND_PROFILE".into(), text(&self.path)),
            ("EVENHAND_BROWSER".into(), text(browser)),
            ("TMPDIR".into(), text(&self.temp())),
        ]
    }

    /// The browser's pid, once it has been launched.
    pub(super) fn pid(&self) -> Option<i32> {
        fs::read_to_string(self.path.join("pid"))
            .ok()?
            .trim()
            .parse()
            .ok()
    }
}

impl Drop for Profile {
    fn drop(&mut self) {
        // Children of a killed browser write for another moment: a second try gets those files.
        if fs::remove_dir_all(&self.path).is_err() && self.path.exists() {
            std::thread::sleep(std::time::Duration::from_millis(50));
            let _ = fs::remove_dir_all(&self.path);
        }
    }
}

fn create_in(parent: &Path) -> io::Result<Profile> {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    loop {
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let path = parent.join(format!("{PREFIX}{}-{count}", std::process::id()));
        match DirBuilder::new().mode(0o700).create(&path) {
            Ok(()) => return Ok(Profile { path }),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists && count < 10_000 => {}
            Err(error) => return Err(error),
        }
    }
}

/// How long the folder of a process that has ended is left to its watchdog.
const STALE_AFTER: Duration = Duration::from_mins(1);

/// Removes folders whose maker is gone. Those of other users cannot be removed and stay, and so do
/// young ones: a watchdog may be about to read there which browser it has to end.
fn remove_stale(parent: &Path, after: Duration) {
    for entry in fs::read_dir(parent).into_iter().flatten().flatten() {
        let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
        let is_old = entry
            .metadata()
            .and_then(|metadata| metadata.modified())
            .is_ok_and(|since| since.elapsed().is_ok_and(|age| age >= after));
        if is_folder && is_old && entry.file_name().to_str().is_some_and(is_stale) {
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}

fn is_stale(name: &str) -> bool {
    name.strip_prefix(PREFIX)
        .and_then(|rest| rest.split('-').next()?.parse::<u32>().ok())
        .is_some_and(|pid| {
            Path::new("/proc/self").exists() && !Path::new(&format!("/proc/{pid}")).exists()
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_profile_is_private_and_gone_after_drop() {
        use std::os::unix::fs::PermissionsExt;
        let dir = tempfile::tempdir().unwrap();
        let profile = create_in(dir.path()).unwrap();
        profile.fill().unwrap();
        let mode = fs::metadata(profile.path()).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o700);
        assert!(profile.launcher().exists());
        assert_eq!(profile.pid(), None);
        let path = profile.path().to_owned();
        drop(profile);
        assert!(!path.exists());
    }

    #[test]
    fn only_folders_of_dead_processes_are_stale() {
        let dir = tempfile::tempdir().unwrap();
        let make = |name: &str| fs::create_dir(dir.path().join(name)).unwrap();
        let live = format!("{PREFIX}{}-0", std::process::id());
        // Above the largest pid that Linux gives out.
        let dead = format!("{PREFIX}4194999-0");
        let others = [
            "evenhand-chrome-",
            "evenhand-chrome-x-1",
            "chrome-4194999-0",
        ];
        for name in others {
            make(name);
        }
        make(&live);
        make(&dead);
        remove_stale(dir.path(), Duration::from_mins(1));
        assert!(
            dir.path().join(&dead).exists(),
            "its watchdog may be at work"
        );
        remove_stale(dir.path(), Duration::ZERO);
        assert!(!dir.path().join(&dead).exists());
        assert!(dir.path().join(&live).exists());
        assert!(others.iter().all(|name| dir.path().join(name).exists()));
    }
}
