//! The output folder. Nothing is written outside it, and no file is ever seen half written.

use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use super::{ReportError, Terminal};

/// Longest name of a file or folder.
const MAX_NAME: usize = 120;

/// Where reports go: a folder, and standard output.
#[derive(Debug)]
pub struct Output<'a> {
    root: PathBuf,
    terminal: Terminal<'a>,
    step_summary: Option<PathBuf>,
    scratch_files: u32,
}

impl<'a> Output<'a> {
    /// Makes the folder, if need be, and sees whether it can be written to: better before an hour's
    /// run than after it.
    pub fn create(folder: &Path, terminal: Terminal<'a>) -> Result<Self, ReportError> {
        fs::create_dir_all(folder).map_err(|source| failed(folder, source))?;
        let mut output = Self {
            root: folder.to_owned(),
            terminal,
            step_summary: None,
            scratch_files: 0,
        };
        output.scratch()?;
        Ok(output)
    }

    /// Names the file that a CI system shows as the step's summary: `$GITHUB_STEP_SUMMARY`.
    #[must_use]
    pub fn with_step_summary(self, file: Option<PathBuf>) -> Self {
        Self {
            step_summary: file,
            ..self
        }
    }

    /// Adds to the step's summary; where there is none, writes `summary.md`.
    pub(super) fn write_step_summary(&self, text: &str) -> Result<(), ReportError> {
        let Some(path) = &self.step_summary else {
            return self.write("summary.md", text.as_bytes());
        };
        // What earlier commands of the step wrote stays.
        let mut file = OpenOptions::new().append(true).create(true).open(path);
        let written = file.as_mut().map_err(|error| io::Error::from(error.kind()));
        written
            .and_then(|file| file.write_all(text.as_bytes()))
            .map_err(|source| failed(path, source))
    }

    /// The folder, as given.
    pub fn folder(&self) -> &Path {
        &self.root
    }

    /// Standard output.
    pub fn terminal(&mut self) -> &mut Terminal<'a> {
        &mut self.terminal
    }

    /// Opens `path`, such as `fr/index.html`, for writing. The file appears, or replaces an older one,
    /// when [`OutputFile::commit`] is called.
    pub fn file(&self, path: &str) -> Result<OutputFile, ReportError> {
        let target = self.place(path)?;
        let name = target.file_name().unwrap_or_default().to_string_lossy();
        let temporary = target.with_file_name(format!(".{name}.{}.part", std::process::id()));
        // One left by a run that was killed. Removing does not follow links.
        let _ = fs::remove_file(&temporary);
        let file = create_new(&temporary).map_err(|source| failed(&target, source))?;
        Ok(OutputFile {
            writer: Some(BufWriter::with_capacity(1 << 16, file)),
            temporary,
            target,
        })
    }

    /// Writes `path` whole.
    pub fn write(&self, path: &str, content: &[u8]) -> Result<(), ReportError> {
        self.write_with(path, |writer| writer.write_all(content))
    }

    /// Writes `path` by a function.
    pub fn write_with(
        &self,
        path: &str,
        content: impl FnOnce(&mut dyn Write) -> io::Result<()>,
    ) -> Result<(), ReportError> {
        let mut file = self.file(path)?;
        content(&mut file).map_err(|source| failed(&file.target, source))?;
        file.commit()
    }

    /// Removes what an earlier run wrote to `path`, if anything.
    pub fn remove(&self, path: &str) -> Result<(), ReportError> {
        let target = self.place(path)?;
        match fs::remove_file(&target) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(failed(&target, error)),
            _ => Ok(()),
        }
    }

    /// A file without a name: it is gone when it is closed, or the process is killed.
    pub(super) fn scratch(&mut self) -> Result<File, ReportError> {
        self.scratch_files += 1;
        let name = format!(".scratch.{}.{}", std::process::id(), self.scratch_files);
        let path = self.root.join(name);
        let _ = fs::remove_file(&path);
        let file = create_new(&path).map_err(|source| failed(&self.root, source))?;
        fs::remove_file(&path).map_err(|source| failed(&path, source))?;
        Ok(file)
    }

    pub(super) fn failed(&self, path: &str, source: io::Error) -> ReportError {
        failed(&self.root.join(path), source)
    }

    /// Checks the names of `path`, makes its folders and refuses links among them.
    fn place(&self, path: &str) -> Result<PathBuf, ReportError> {
        let names: Vec<&str> = path.split('/').collect();
        if !names.iter().all(|name| is_safe(name)) {
            return Err(ReportError::Name(super::visible(path).into_owned()));
        }
        let mut place = self.root.clone();
        for folder in &names[..names.len() - 1] {
            place.push(folder);
            make_folder(&place)?;
        }
        place.push(names[names.len() - 1]);
        Ok(place)
    }
}

/// A file of a report that is being written.
#[derive(Debug)]
pub struct OutputFile {
    /// Gone once committed.
    writer: Option<BufWriter<File>>,
    temporary: PathBuf,
    target: PathBuf,
}

impl OutputFile {
    /// Puts the file in its place.
    pub fn commit(mut self) -> Result<(), ReportError> {
        let Some(mut writer) = self.writer.take() else {
            return Ok(());
        };
        let done = writer
            .flush()
            .and_then(|()| fs::rename(&self.temporary, &self.target));
        done.map_err(|source| {
            let _ = fs::remove_file(&self.temporary);
            failed(&self.target, source)
        })
    }
}

impl Write for OutputFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.writer
            .as_mut()
            .map_or(Ok(0), |writer| writer.write(bytes))
    }

    fn flush(&mut self) -> io::Result<()> {
        self.writer.as_mut().map_or(Ok(()), Write::flush)
    }
}

impl Drop for OutputFile {
    fn drop(&mut self) {
        if self.writer.take().is_some() {
            let _ = fs::remove_file(&self.temporary);
        }
    }
}

/// A name for a file or folder made from any text: other characters than letters, digits, `.`, `-`
/// and `_` become `-`. Two texts may give one name.
pub fn file_name(text: &str) -> String {
    let mut name = String::with_capacity(text.len().min(MAX_NAME));
    for c in text.chars() {
        let safe = c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
        // No dot first (hidden, `..`), no run of dashes.
        match (safe && !(c == '.' && name.is_empty()), name.ends_with('-')) {
            (true, _) => name.push(c),
            (false, false) => name.push('-'),
            (false, true) => {}
        }
        if name.len() >= MAX_NAME / 2 {
            break;
        }
    }
    let trimmed = name.trim_matches(['-', '.']);
    if trimmed.is_empty() {
        "_".to_owned()
    } else {
        trimmed.to_owned()
    }
}

fn is_safe(name: &str) -> bool {
    let letters = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.');
    (1..=MAX_NAME).contains(&name.len()) && !name.starts_with('.') && name.bytes().all(letters)
}

fn make_folder(path: &Path) -> Result<(), ReportError> {
    let in_the_way = |what| ReportError::NotAFolder {
        path: path.to_owned(),
        what,
    };
    match fs::symlink_metadata(path) {
        Ok(found) if found.is_symlink() => Err(in_the_way("a symbolic link")),
        Ok(found) if !found.is_dir() => Err(in_the_way("a file")),
        Ok(_) => Ok(()),
        Err(_) => fs::create_dir(path).map_err(|source| failed(path, source)),
    }
}

/// Fails where something has that name, a link included.
fn create_new(path: &Path) -> io::Result<File> {
    OpenOptions::new()
        .read(true)
        .write(true)
        .create_new(true)
        .open(path)
}

fn failed(path: &Path, source: io::Error) -> ReportError {
    ReportError::Write {
        path: path.to_owned(),
        source,
    }
}
