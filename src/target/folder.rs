//! The pages of a folder of built files.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use thiserror::Error;
use url::Url;

/// Folders within folders; a deeper tree is no web site.
const MAX_DEPTH: usize = 64;
/// Pages in one folder target.
const MAX_PAGES: usize = 1_000_000;

/// Why a folder could not be walked.
#[derive(Debug, Error)]
pub enum FolderError {
    /// A folder in it cannot be listed.
    #[error("cannot list {}: {reason}; make it readable or give another folder", path.display())]
    Unreadable {
        /// The folder.
        path: PathBuf,
        /// What the system says.
        reason: io::Error,
    },
    /// More pages than one run can hold.
    #[error("{} holds more than {MAX_PAGES} pages; check its parts one by one", .0.display())]
    TooManyPages(PathBuf),
}

/// All pages below `root` with their URLs below `base`, sorted by path.
///
/// Hidden files and folders are left out, and so are folders reached by a symbolic link: what they
/// hold is either elsewhere in the tree, or outside it.
pub(super) fn pages(root: &Path, base: &Url) -> Result<Vec<(Url, PathBuf)>, FolderError> {
    let real_root = root
        .canonicalize()
        .map_err(|reason| FolderError::Unreadable {
            path: root.to_owned(),
            reason,
        })?;
    let mut found = Vec::new();
    let mut folders = vec![(PathBuf::new(), 0)];
    while let Some((folder, depth)) = folders.pop() {
        for (name, is_folder) in entries(&root.join(&folder))? {
            let path = folder.join(name);
            if is_folder && depth < MAX_DEPTH {
                folders.push((path, depth + 1));
            } else if !is_folder && is_page(&path) && is_file_within(&real_root, &root.join(&path))
            {
                found.push(path);
            }
        }
        if found.len() > MAX_PAGES {
            return Err(FolderError::TooManyPages(root.to_owned()));
        }
    }
    found.sort();
    let with_url = |path: PathBuf| url_of_file(base, &path).map(|url| (url, root.join(path)));
    Ok(found.into_iter().filter_map(with_url).collect())
}

/// The names in a folder, each with whether it is a folder itself.
fn entries(folder: &Path) -> Result<Vec<(PathBuf, bool)>, FolderError> {
    let unreadable = |reason| FolderError::Unreadable {
        path: folder.to_owned(),
        reason,
    };
    let mut entries = Vec::new();
    for entry in fs::read_dir(folder).map_err(unreadable)? {
        let entry = entry.map_err(unreadable)?;
        let name = entry.file_name();
        if !name.to_string_lossy().starts_with('.') {
            let is_folder = entry.file_type().map_err(unreadable)?.is_dir();
            entries.push((PathBuf::from(name), is_folder));
        }
    }
    Ok(entries)
}

/// A regular file, or a link to one that stays within the root: the server sends no other.
fn is_file_within(real_root: &Path, path: &Path) -> bool {
    path.canonicalize()
        .is_ok_and(|real| real.starts_with(real_root) && real.is_file())
}

/// Whether a file name is that of a page.
pub(super) fn is_page(path: &Path) -> bool {
    let extension = path
        .extension()
        .map(|extension| extension.to_string_lossy().to_ascii_lowercase());
    matches!(extension.as_deref(), Some("html" | "htm" | "xhtml"))
}

/// The URL at which a file is served: `path`, relative to the root, below `base`. None for a name
/// that is not UTF-8, which no URL of the server can express.
pub fn url_of_file(base: &Url, path: &Path) -> Option<Url> {
    let mut url = base.clone();
    {
        let mut segments = url.path_segments_mut().ok()?;
        segments.pop_if_empty();
        for component in path.components() {
            segments.push(component.as_os_str().to_str()?);
        }
    }
    Some(url)
}
