//! `extra-content`: what a translation has and the source's page has not.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::content::{field_key, landmark_counts};
use super::digest::Spot;
use super::outline::{Alignment, content_headings};
use super::site::{Pair, Site};
use super::{Comparison, Gap};
use crate::rule::Note;

pub(super) fn extra_content(site: &Site) -> Comparison {
    let mut comparison = Comparison::new("extra-content");
    for pair in site.pairs() {
        comparison.looked_at.insert(pair.page);
        let all = sections(&pair)
            .into_iter()
            .chain(landmarks(&pair))
            .chain(fields(&pair));
        let gaps = all.map(|(note, spot, identity)| {
            Gap::on_page(site, pair.page, note, format!("{} {identity}", pair.key))
                .at(&spot)
                .asking()
        });
        comparison.gaps.extend(gaps);
    }
    comparison
}

type Extra = (Note, Arc<Spot>, String);

fn sections(pair: &Pair<'_>) -> Vec<Extra> {
    let [original, translation] = [pair.original, pair.translation].map(content_headings);
    // As many headings in another order are restructured, not added.
    if translation.len() <= original.len() {
        return Vec::new();
    }
    let alignment = Alignment::of(&translation, &original);
    let extra = alignment.missing().map(|at| alignment.heading(at));
    extra
        .map(|heading| {
            let note = Note::new("extra-section-ask").with("text", &*heading.text);
            let called = heading.anchor.as_ref().unwrap_or(&heading.text);
            (note, Arc::clone(&heading.spot), format!("section {called}"))
        })
        .collect()
}

fn landmarks(pair: &Pair<'_>) -> Vec<Extra> {
    let [original, translation] = [pair.original, pair.translation].map(landmark_counts);
    let more = |role: &&'static str| translation[role] > original.get(role).copied().unwrap_or(0);
    let roles = translation.keys().copied().filter(more);
    roles
        .filter_map(|role| {
            let last = pair
                .translation
                .landmarks
                .iter()
                .rev()
                .find(|it| it.role == role)?;
            let note = Note::new("extra-landmark-ask").with("role", role);
            Some((note, Arc::clone(&last.spot), format!("landmark {role}")))
        })
        .collect()
}

fn fields(pair: &Pair<'_>) -> Vec<Extra> {
    let mut there =
        pair.original
            .fields
            .iter()
            .fold(BTreeMap::<_, u32>::new(), |mut counts, field| {
                *counts.entry(field_key(field)).or_default() += 1;
                counts
            });
    let extra =
        pair.translation
            .fields
            .iter()
            .filter(|field| match there.get_mut(&field_key(field)) {
                Some(left) if *left > 0 => {
                    *left -= 1;
                    false
                }
                _ => true,
            });
    extra
        .map(|field| {
            let note = Note::new("extra-field-ask")
                .with("label", &*field.label)
                .with("role", field.role);
            let called = field.key.as_ref().unwrap_or(&field.label);
            (
                note,
                Arc::clone(&field.spot),
                format!("field {} {called}", field.role),
            )
        })
        .collect()
}
