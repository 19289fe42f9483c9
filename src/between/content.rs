//! `missing-landmark`, `missing-field`, `missing-image`, `missing-download`: parts of the source's page
//! that a translation lacks.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::digest::{Field, PageDigest};
use super::site::{Pair, Site};
use super::{Comparison, Gap};
use crate::rule::Note;

/// Endings of files that are read outside the browser.
const DOWNLOADS: [&str; 15] = [
    "pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "odt", "ods", "odp", "rtf", "csv", "epub",
    "zip", "ics",
];

pub(super) fn missing_landmark(site: &Site) -> Comparison {
    compare(
        site,
        "missing-landmark",
        |pair| {
            let [original, translation] = [pair.original, pair.translation].map(landmark_counts);
            let fewer = original.into_iter().filter_map(|(role, there)| {
                let here = translation.get(role).copied().unwrap_or(0);
                let note = Note::new("missing-landmark-found")
                    .with("role", role)
                    .with("here", here)
                    .with("there", there);
                (here < there).then(|| Missing::fact(note, role.to_owned()))
            });
            fewer.collect()
        },
        |page| !page.landmarks.is_empty(),
    )
}

pub(super) fn missing_field(site: &Site) -> Comparison {
    compare(
        site,
        "missing-field",
        |pair| {
            let mut here = pair.translation.fields.iter().fold(
                BTreeMap::<_, u32>::new(),
                |mut counts, field| {
                    *counts.entry(field_key(field)).or_default() += 1;
                    counts
                },
            );
            let lacking =
                pair.original
                    .fields
                    .iter()
                    .filter(|field| match here.get_mut(&field_key(field)) {
                        Some(left) if *left > 0 => {
                            *left -= 1;
                            false
                        }
                        _ => true,
                    });
            lacking
                .map(|field| {
                    let note = Note::new("missing-field-found")
                        .with("label", &*field.label)
                        .with("role", field.role);
                    let called = field.key.as_ref().unwrap_or(&field.label);
                    Missing::fact(note, format!("{} {called}", field.role))
                })
                .collect()
        },
        |page| !page.fields.is_empty(),
    )
}

pub(super) fn missing_image(site: &Site) -> Comparison {
    compare(
        site,
        "missing-image",
        |pair| {
            // Another picture in its place is a localised one.
            if pair.translation.images.len() >= pair.original.images.len() {
                return Vec::new();
            }
            let here = |file: &Arc<str>| {
                pair.translation
                    .images
                    .iter()
                    .any(|image| image.file == *file)
            };
            let lacking = pair
                .original
                .images
                .iter()
                .filter(|image| !image.name.is_empty() && !here(&image.file));
            lacking
                .map(|image| {
                    let note = Note::new("missing-image-found")
                        .with("name", &*image.name)
                        .with("file", &*image.file);
                    Missing::fact(note, image.file.to_string())
                })
                .collect()
        },
        |page| !page.images.is_empty(),
    )
}

pub(super) fn missing_download(site: &Site) -> Comparison {
    compare(
        site,
        "missing-download",
        |pair| {
            let [there, here] =
                [pair.original, pair.translation].map(|page| downloads(page).count());
            if here >= there {
                return Vec::new();
            }
            let counts = |message: &'static str| {
                let figure = |number| u32::try_from(number).unwrap_or(u32::MAX);
                Note::new(message)
                    .with("here", figure(here))
                    .with("there", figure(there))
            };
            // Files whose names are translated too cannot be told apart: how many lack is known all the same.
            let names: Vec<&str> = downloads(pair.translation).map(|(name, _)| name).collect();
            let lacking: Vec<_> = downloads(pair.original)
                .filter(|(name, _)| !names.contains(name))
                .collect();
            if lacking.len() != there - here {
                return vec![Missing::fact(
                    counts("missing-download-count"),
                    String::new(),
                )];
            }
            lacking
                .into_iter()
                .map(|(name, text)| {
                    Missing::fact(
                        counts("missing-download-found").with("name", text),
                        name.to_owned(),
                    )
                })
                .collect()
        },
        |page| downloads(page).next().is_some(),
    )
}

/// Something that a translation lacks.
pub(super) struct Missing {
    note: Note,
    identity: String,
}

impl Missing {
    fn fact(note: Note, identity: String) -> Self {
        Self { note, identity }
    }
}

/// Compares each translation with its source, where the source has what the rule is about.
fn compare(
    site: &Site,
    rule: &'static str,
    missing: impl Fn(&Pair<'_>) -> Vec<Missing>,
    applies: impl Fn(&PageDigest) -> bool,
) -> Comparison {
    let mut comparison = Comparison::new(rule);
    for pair in site.pairs().filter(|pair| applies(pair.original)) {
        comparison.looked_at.insert(pair.page);
        let gaps = missing(&pair).into_iter().map(|it| {
            Gap::on_page(
                site,
                pair.page,
                it.note,
                format!("{} {}", pair.key, it.identity),
            )
        });
        comparison.gaps.extend(gaps);
    }
    comparison
}

pub(super) fn landmark_counts(page: &PageDigest) -> BTreeMap<&'static str, u32> {
    page.landmarks
        .iter()
        .fold(BTreeMap::new(), |mut counts, landmark| {
            *counts.entry(landmark.role).or_default() += 1;
            counts
        })
}

/// What makes a field the same in every locale: what it is sent as; without that, what it is.
pub(super) fn field_key(field: &Field) -> (&'static str, &str) {
    (field.role, field.key.as_deref().unwrap_or(""))
}

/// File name and text of each link to a file.
fn downloads(page: &PageDigest) -> impl Iterator<Item = (&str, &str)> {
    page.links.iter().filter_map(|link| {
        let path = link.to.as_str().split(['?', '#']).next()?;
        let file = path.rsplit('/').next()?;
        let (_, ending) = file.rsplit_once('.')?;
        let ending = ending.to_ascii_lowercase();
        DOWNLOADS
            .contains(&ending.as_str())
            .then_some((file, &*link.name))
    })
}
