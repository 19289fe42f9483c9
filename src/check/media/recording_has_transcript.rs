//! Can what is heard or seen in the recordings that links lead to be read as well?
//!
//! A recording is no less a part of the site where a link opens it than where a page plays it (WCAG 1.2.1).
//! What is in it no program knows, so a person is asked, once for a page.

use crate::check::shared::links::Links;
use crate::check::shared::recordings::{Recordings, file_of};
use crate::check::shared::surroundings::Surroundings;
use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "recording-has-transcript",
    needs: Needs::Dom,
    messages: &["linked-media-transcript", "linked-media-alone"],
    run,
};

fn run(page: &Page<'_>, link: Node<'_>) -> Verdict {
    let address = Links::of(page).destination(link);
    let file = address.as_ref().and_then(file_of).unwrap_or_default();
    let count = u32::try_from(Recordings::of(page).count).unwrap_or(u32::MAX);
    let surroundings = Surroundings::of(page);
    let transcript = surroundings.transcript(page);
    let verdict = match transcript {
        Some(text) => Verdict::unsure("linked-media-transcript")
            .with("name", page.semantics.name(text).text.trim().to_owned())
            .related([text]),
        None => Verdict::unsure("linked-media-alone"),
    };
    verdict.with("file", file).with("count", count)
}
