//! `missing-section`: a heading of the source's page that a translation has no counterpart for.

use std::sync::Arc;

use super::digest::{Heading, PageDigest, Spot};
use super::site::{Pair, Site};
use super::{Comparison, Gap};
use crate::rule::Note;

/// Headings compared of a page: aligning costs their number squared.
const MAX_HEADINGS: usize = 400;

pub(super) fn missing_section(site: &Site) -> Comparison {
    let mut comparison = Comparison::new("missing-section");
    for pair in site.pairs() {
        let [original, translation] = [pair.original, pair.translation].map(content_headings);
        if original.is_empty() {
            continue;
        }
        comparison.looked_at.insert(pair.page);
        let alignment = Alignment::of(&original, &translation);
        let missing = alignment.missing();
        comparison
            .gaps
            .extend(missing.map(|at| gap(site, &pair, &alignment, at)));
    }
    comparison
}

/// The headings of a page's content: menus and footers are compared by their links.
pub(super) fn content_headings(page: &PageDigest) -> Vec<&Heading> {
    let headings = page.outline.iter().filter(|heading| heading.in_content);
    headings.take(MAX_HEADINGS).collect()
}

fn gap(site: &Site, pair: &Pair<'_>, alignment: &Alignment<'_>, at: usize) -> Gap {
    let heading = alignment.original[at];
    let message = match &heading.anchor {
        Some(_) => "missing-section-found",
        None => "missing-section-likely",
    };
    let note = Note::new(message)
        .with("text", &*heading.text)
        .with("level", heading.level)
        .with("here", count(alignment.translation.len()))
        .with("there", count(alignment.original.len()));
    let called = heading.anchor.as_ref().unwrap_or(&heading.text);
    let gap = Gap::on_page(site, pair.page, note, format!("{} {called}", pair.key));
    let gap = gap.at(&alignment
        .spot_before(at)
        .unwrap_or_else(|| Arc::clone(&pair.translation.root)));
    if alignment.is_certain(at) {
        gap
    } else {
        gap.asking()
    }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// Which heading of a translation stands for which of the original, in order.
pub(super) struct Alignment<'a> {
    original: Vec<&'a Heading>,
    translation: Vec<&'a Heading>,
    /// For each heading of the original its counterpart's position.
    counterpart: Vec<Option<usize>>,
}

impl<'a> Alignment<'a> {
    /// The alignment with the best sum of likenesses (Needleman and Wunsch, gaps for free).
    pub(super) fn of(original: &[&'a Heading], translation: &[&'a Heading]) -> Self {
        let (rows, columns) = (original.len(), translation.len());
        let mut best = vec![vec![0_u32; columns + 1]; rows + 1];
        for row in (0..rows).rev() {
            for column in (0..columns).rev() {
                let paired = likeness(original[row], translation[column])
                    .map_or(0, |likeness| likeness + best[row + 1][column + 1]);
                best[row][column] = paired.max(best[row + 1][column]).max(best[row][column + 1]);
            }
        }
        let mut counterpart = vec![None; rows];
        let (mut row, mut column) = (0, 0);
        while row < rows && column < columns {
            let paired = likeness(original[row], translation[column])
                .map(|likeness| likeness + best[row + 1][column + 1]);
            if paired == Some(best[row][column]) {
                counterpart[row] = Some(column);
                (row, column) = (row + 1, column + 1);
            } else if best[row + 1][column] == best[row][column] {
                row += 1;
            } else {
                column += 1;
            }
        }
        Self {
            original: original.to_vec(),
            translation: translation.to_vec(),
            counterpart,
        }
    }

    /// Headings of the original without counterpart.
    pub(super) fn missing(&self) -> impl Iterator<Item = usize> + '_ {
        let all = self.counterpart.iter().enumerate();
        all.filter(|(_, counterpart)| counterpart.is_none())
            .map(|(at, _)| at)
    }

    pub(super) fn heading(&self, at: usize) -> &'a Heading {
        self.original[at]
    }

    /// A heading that pages mark by an anchor of their own is missing where no heading has that
    /// anchor although others have theirs; one without is missing where the translation has nothing
    /// to take its place.
    fn is_certain(&self, at: usize) -> bool {
        let known = |anchor: &Arc<str>| {
            self.translation
                .iter()
                .any(|it| it.anchor.as_ref() == Some(anchor))
        };
        match &self.original[at].anchor {
            Some(anchor) => {
                let anchors = self.original.iter().filter_map(|it| it.anchor.as_ref());
                let (all, shared) = anchors.fold((0, 0), |(all, shared), it| {
                    (all + 1, shared + usize::from(known(it)))
                });
                !known(anchor) && shared * 2 >= all && self.translation.len() < self.original.len()
            }
            None => self.counterpart.iter().flatten().count() == self.translation.len(),
        }
    }

    /// The place in the translation after which the heading should come.
    fn spot_before(&self, at: usize) -> Option<Arc<Spot>> {
        let before = self.counterpart[..at].iter().rev().flatten().next()?;
        Some(Arc::clone(&self.translation[*before].spot))
    }
}

/// How well two headings fit; nothing if they cannot stand for each other.
fn likeness(original: &Heading, translation: &Heading) -> Option<u32> {
    let same_level = original.level == translation.level;
    match (&original.anchor, &translation.anchor) {
        (Some(one), Some(other)) if one == other => Some(20),
        (None, None) => same_level.then_some(5),
        // Anchors may be translated like the text they are made from.
        (Some(_), Some(_)) => same_level.then_some(4),
        // A page that marks some headings marks their translations too.
        _ => same_level.then_some(3),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heading(level: u32, text: &str, anchor: Option<&str>) -> Heading {
        Heading {
            level,
            text: Arc::from(text),
            anchor: anchor.map(Arc::from),
            in_content: true,
            spot: Arc::new(Spot {
                target: Vec::new(),
                html: String::new(),
            }),
        }
    }

    fn missing(original: &[Heading], translation: &[Heading]) -> Vec<String> {
        let alignment = Alignment::of(
            &original.iter().collect::<Vec<_>>(),
            &translation.iter().collect::<Vec<_>>(),
        );
        let describe = |at| {
            let mark = if alignment.is_certain(at) { "" } else { "?" };
            format!("{}{mark}", alignment.heading(at).text)
        };
        alignment.missing().map(describe).collect()
    }

    #[test]
    fn a_heading_is_missing_where_its_anchor_is() {
        let original = [
            heading(1, "Help", Some("top")),
            heading(2, "Fees", Some("fees")),
            heading(2, "Hours", Some("hours")),
            heading(2, "Papers", Some("papers")),
        ];
        let translation = [
            heading(1, "Aide", Some("top")),
            heading(2, "Frais", Some("fees")),
            heading(2, "Papiers", Some("papers")),
        ];
        assert_eq!(missing(&original, &translation), ["Hours"]);
        assert_eq!(missing(&translation, &original), Vec::<String>::new());
    }

    #[test]
    fn a_heading_without_anchor_stands_for_another_without() {
        let original = [
            heading(2, "Merging", Some("merging")),
            heading(3, "A note", None),
            heading(3, "Modules", Some("modules")),
            heading(3, "Examples", Some("examples")),
        ];
        let translation = [
            heading(2, "Fusion", Some("merging")),
            heading(3, "Une remarque", None),
            heading(3, "Exemples", Some("examples")),
        ];
        assert_eq!(missing(&original, &translation), ["Modules"]);
    }

    #[test]
    fn translated_anchors_are_no_missing_sections() {
        let original = [
            heading(2, "Fees", Some("fees")),
            heading(2, "Hours", Some("hours")),
        ];
        let translation = [
            heading(2, "Frais", Some("frais")),
            heading(2, "Horaires", Some("horaires")),
        ];
        assert_eq!(missing(&original, &translation), Vec::<String>::new());
    }

    #[test]
    fn another_level_cannot_take_the_place() {
        let original = [
            heading(1, "Help", None),
            heading(2, "Fees", None),
            heading(3, "Refunds", None),
        ];
        let translation = [heading(1, "Aide", None), heading(2, "Frais", None)];
        assert_eq!(missing(&original, &translation), ["Refunds"]);
        let restructured = [
            heading(1, "Aide", None),
            heading(2, "Frais", None),
            heading(2, "Retours", None),
        ];
        assert_eq!(missing(&original, &restructured), ["Refunds?"]);
    }

    #[test]
    fn a_page_without_headings_lacks_them_all() {
        let original = [heading(1, "Help", None), heading(2, "Fees", None)];
        assert_eq!(missing(&original, &[]), ["Help", "Fees"]);
    }
}
