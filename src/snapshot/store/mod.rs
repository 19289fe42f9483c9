//! Snapshots on disk.
//!
//! A file is [`MAGIC`], the length of the compressed data (8 bytes, little endian), the data as
//! zstd-compressed JSON, then the PNGs of parts of the page, one after the other. What is read back is checked
//! before anything uses it: a snapshot that loads is as sound as one just captured.

#[cfg(test)]
mod tests;
mod validate;

use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::tree::SnapshotData;
use super::{Picture, Property, Rect, Sample, Snapshot};

/// How a snapshot file begins. The digit is the version of the file's shape.
const MAGIC: &[u8] = b"evenhand snapshot 2\n";
/// Largest file and largest uncompressed data that are read, in bytes.
const MAX_BYTES: u64 = 1 << 30;
/// A page of 2,000 elements packs in milliseconds; higher levels gain little.
const COMPRESSION_LEVEL: i32 = 3;

/// A snapshot that cannot be saved or loaded.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The file cannot be written.
    #[error("{}: cannot write the snapshot; check that the folder exists, is writable and has room", path.display())]
    Write {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The file cannot be read.
    #[error("{}: cannot read the snapshot; check the name and its permissions", path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The file was written by a version of evenhand that stores other things.
    #[error("{}: the snapshot is of another version of evenhand; save it again with this one", path.display())]
    Version {
        /// The file.
        path: PathBuf,
    },
    /// The file is larger than any page.
    #[error("{}: the snapshot is larger than 1 GB; it is damaged or not a snapshot: save it again", path.display())]
    TooLarge {
        /// The file.
        path: PathBuf,
    },
    /// The file is no snapshot, or was changed.
    #[error("{}: not a snapshot, or a damaged one ({why}); save it again", path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        why: String,
    },
}

/// The data with the names of the properties its style rows hold.
#[derive(Serialize, Deserialize)]
struct Stored<D> {
    properties: Vec<String>,
    data: D,
    #[serde(default)]
    samples: Vec<Sample>,
    #[serde(default)]
    pictures: Vec<StoredPicture>,
}

/// Where a picture belongs, and how many of the bytes after the data are its.
#[derive(Serialize, Deserialize)]
struct StoredPicture {
    area: Rect,
    length: usize,
}

/// A problem before the file's name is added.
enum Problem {
    Version,
    TooLarge,
    Damaged(String),
}

impl Snapshot {
    /// Writes the snapshot to a file, replacing what is there. The same snapshot gives the same bytes.
    pub fn save(&self, path: &Path) -> Result<(), StoreError> {
        let error = |source| StoreError::Write {
            path: path.to_owned(),
            source,
        };
        let file = self.to_bytes().map_err(error)?;
        // A file half written when the run is interrupted must not look like a snapshot.
        let unfinished = path.with_extension("part");
        fs::write(&unfinished, file).map_err(error)?;
        fs::rename(&unfinished, path).map_err(error)
    }

    /// Reads a snapshot that [`Snapshot::save`] wrote. Any file may be given: what is not sound is
    /// refused.
    pub fn load(path: &Path) -> Result<Self, StoreError> {
        let path = path.to_owned();
        let size = fs::metadata(&path).map(|file| file.len());
        let bytes = match size {
            Ok(size) if size > MAX_BYTES => return Err(StoreError::TooLarge { path }),
            Ok(_) => fs::read(&path),
            Err(source) => Err(source),
        };
        match bytes.map(|bytes| Self::from_bytes(&bytes)) {
            Ok(Ok(snapshot)) => Ok(snapshot),
            Ok(Err(Problem::Version)) => Err(StoreError::Version { path }),
            Ok(Err(Problem::TooLarge)) => Err(StoreError::TooLarge { path }),
            Ok(Err(Problem::Damaged(why))) => Err(StoreError::Damaged { path, why }),
            Err(source) => Err(StoreError::Read { path, source }),
        }
    }

    fn to_bytes(&self) -> io::Result<Vec<u8>> {
        let mut encoder = zstd::Encoder::new(Vec::new(), COMPRESSION_LEVEL)?;
        let pictures = self.pictures().iter();
        let stored = Stored {
            properties: property_names(),
            data: self.data(),
            samples: self.samples().to_vec(),
            pictures: pictures
                .map(|picture| StoredPicture {
                    area: picture.area,
                    length: picture.png.len(),
                })
                .collect(),
        };
        serde_json::to_writer(&mut encoder, &stored)?;
        let data = encoder.finish()?;
        let length = u64::try_from(data.len()).unwrap_or(u64::MAX);
        let mut file = [MAGIC, &length.to_le_bytes(), &data].concat();
        for picture in self.pictures() {
            file.extend(&picture.png);
        }
        Ok(file)
    }

    fn from_bytes(bytes: &[u8]) -> Result<Self, Problem> {
        let damaged = |why: &str| Problem::Damaged(why.to_owned());
        let rest = without_magic(bytes)?;
        let (length, rest) = rest
            .split_first_chunk()
            .ok_or_else(|| damaged("it is cut short"))?;
        let (data, pngs) = usize::try_from(u64::from_le_bytes(*length))
            .ok()
            .and_then(|length| rest.split_at_checked(length))
            .ok_or_else(|| damaged("it is cut short"))?;
        let json = unpack(data)?;
        let stored: Stored<SnapshotData> =
            serde_json::from_slice(&json).map_err(|error| Problem::Damaged(error.to_string()))?;
        if stored.data.version != SnapshotData::VERSION || stored.properties != property_names() {
            return Err(Problem::Version);
        }
        validate::check(&stored.data).map_err(Problem::Damaged)?;
        let mut snapshot = Self::from_data(stored.data);
        snapshot.set_samples(stored.samples);
        snapshot.set_pictures(
            pictures(&stored.pictures, pngs)
                .ok_or_else(|| damaged("its pictures are cut short"))?,
        );
        Ok(snapshot)
    }
}

/// Takes the bytes after the data apart; `None` if they are not those of these pictures.
fn pictures(stored: &[StoredPicture], mut bytes: &[u8]) -> Option<Vec<Picture>> {
    let mut all = Vec::new();
    for StoredPicture { area, length } in stored {
        let (png, rest) = bytes.split_at_checked(*length)?;
        bytes = rest;
        all.push(Picture {
            area: *area,
            png: png.to_owned(),
        });
    }
    bytes.is_empty().then_some(all)
}

fn without_magic(bytes: &[u8]) -> Result<&[u8], Problem> {
    // The same words with another digit are a snapshot of another version.
    let any_version = MAGIC.get(..MAGIC.len() - 2).unwrap_or(MAGIC);
    match bytes.strip_prefix(MAGIC) {
        Some(rest) => Ok(rest),
        None if bytes.len() >= MAGIC.len() && bytes.starts_with(any_version) => {
            Err(Problem::Version)
        }
        None => Err(Problem::Damaged("it does not begin as one".to_owned())),
    }
}

/// Decompresses up to [`MAX_BYTES`]: a few kilobytes can claim to be petabytes.
fn unpack(data: &[u8]) -> Result<Vec<u8>, Problem> {
    let damaged = |error: io::Error| Problem::Damaged(error.to_string());
    let decoder = zstd::Decoder::new(data).map_err(damaged)?;
    let mut json = Vec::new();
    decoder
        .take(MAX_BYTES + 1)
        .read_to_end(&mut json)
        .map_err(damaged)?;
    match u64::try_from(json.len()) {
        Ok(length) if length <= MAX_BYTES => Ok(json),
        _ => Err(Problem::TooLarge),
    }
}

fn property_names() -> Vec<String> {
    Property::NAMES
        .iter()
        .map(|&name| name.to_owned())
        .collect()
}
