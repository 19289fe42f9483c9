//! What is said in a video can be read in it. Captions may be part of the picture, and their words may be
//! wrong: a person judges, and is told what there is.

use crate::check::shared::media::tracks;
use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::{Addresses, LinkedTrack, Node};

pub(crate) static CHECK: Check = Check {
    id: "video-has-captions",
    needs: Needs::Layout,
    messages: &[
        "captions-right",
        "captions-in-picture",
        "captions-broken",
        "captions-empty",
    ],
    run,
};

fn run(page: &Page<'_>, node: Node<'_>) -> Verdict {
    let tracks = tracks(node, &["captions", "subtitles"]);
    let Some(&first) = tracks.first() else {
        return Verdict::unsure("captions-in-picture");
    };
    let addresses = Addresses::of(page.snapshot);
    let file = |track: Node<'_>| {
        let url = addresses.resolve(track, track.attr("src")?)?;
        page.snapshot.linked().track(url.as_str())
    };
    let holds_text = |track: &&Node<'_>| file(**track).is_none_or(has_cues);
    let (message, track) = match tracks.iter().find(holds_text) {
        Some(&track) => ("captions-right", track),
        None if file(first).is_some_and(|file| file.cues.is_some()) => ("captions-empty", first),
        None => ("captions-broken", first),
    };
    let name = ["label", "srclang", "src"];
    let name = name.iter().find_map(|attribute| track.attr(attribute));
    Verdict::unsure(message)
        .with("track", name.unwrap_or_default())
        .related([track])
}

fn has_cues(file: &LinkedTrack) -> bool {
    file.cues.is_some_and(|cues| cues > 0)
}
