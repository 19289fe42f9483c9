//! `clipped-in-locale`: a text is cut off, covered or out of its box in a translation, and not on the
//! source's page.

use super::digest::{Fit, TextMisfit};
use super::site::{Pair, Site};
use super::{Comparison, Gap};

pub(super) fn clipped_in_locale(site: &Site) -> Comparison {
    let mut comparison = Comparison::new("clipped-in-locale");
    for pair in site.pairs() {
        let (Some(here), Some(there)) = (&pair.translation.fit, &pair.original.fit) else {
            continue;
        };
        comparison.looked_at.insert(pair.page);
        let wide: Vec<&TextMisfit> = own(here, there).collect();
        let narrow = own_narrow(&pair).filter(|it| {
            // What does not fit where there is room does not fit where there is none.
            !wide.iter().any(|known| known.place == it.place)
        });
        comparison
            .gaps
            .extend(wide.iter().copied().chain(narrow).map(|misfit| {
                Gap::on_page(site, pair.page, misfit.note(), misfit.identity()).at(&misfit.spot)
            }));
    }
    comparison
}

/// What does not fit here and fits there. What the source's page does not have, or shows as badly, is not
/// the translation's fault.
fn own<'a>(here: &'a Fit, there: &'a Fit) -> impl Iterator<Item = &'a TextMisfit> {
    here.misfits.iter().filter(|it| there.is_well(it.place))
}

fn own_narrow<'a>(pair: &Pair<'a>) -> impl Iterator<Item = &'a TextMisfit> + use<'a> {
    let both = pair.translation.narrow_fit.as_ref();
    let both = both.zip(pair.original.narrow_fit.as_ref());
    both.into_iter().flat_map(|(here, there)| own(here, there))
}
