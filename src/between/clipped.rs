//! `clipped-in-locale`: a text is cut off or covered in a translation, and not on the source's page.

use std::collections::BTreeSet;

use super::digest::TextMisfit;
use super::site::Site;
use super::{Comparison, Gap};
use crate::rule::Note;

pub(super) fn clipped_in_locale(site: &Site) -> Comparison {
    let mut comparison = Comparison::new("clipped-in-locale");
    for pair in site.pairs() {
        if pair.translation.text_places.is_empty() || pair.original.text_places.is_empty() {
            continue;
        }
        comparison.looked_at.insert(pair.page);
        let there: BTreeSet<u32> = pair.original.misfits.iter().map(|it| it.place).collect();
        // What the source's page does not have, or shows as badly, is not the translation's fault.
        let own = pair.translation.misfits.iter().filter(|it| {
            let has_counterpart = pair.original.text_places.binary_search(&it.place).is_ok();
            has_counterpart && !there.contains(&it.place)
        });
        comparison.gaps.extend(own.map(|misfit| {
            let identity = format!("{} {}", pair.key, misfit.place);
            Gap::on_page(site, pair.page, note(misfit), identity).at(&misfit.spot)
        }));
    }
    comparison
}

fn note(misfit: &TextMisfit) -> Note {
    match &misfit.upon {
        None => Note::new("clipped-in-locale-found").with("text", &*misfit.text),
        Some(upon) => Note::new("clipped-in-locale-covered")
            .with("text", &*misfit.text)
            .with("other", &**upon),
    }
}
