//! Pictures of parts of a page, as it is and without its text.

use std::time::Instant;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::de::Error;
use serde::{Deserialize, Deserializer};
use serde_json::json;

use super::clock::{self, Requests};
use super::events::Navigated;
use super::page::Page;
use crate::render::cdp::CdpError;
use crate::render::source::{Clip, Letters};

/// Milliseconds the page's clock has to be ahead when pictures are begun, and those each one takes.
const AHEAD: f64 = 150.0;
const AHEAD_EACH: f64 = 60.0;

/// Makes the letters of some elements transparent. Only painting changes: nothing moves, and only
/// what these elements paint is painted again. `-webkit-text-fill-color` is inherited, so that text in
/// shadow trees goes too; text of drawings has its colour from `fill`.
fn clear(selectors: &[String]) -> String {
    let all = format!(":is({})", selectors.join(", "));
    let css = format!(
        "{all}, {all}::before, {all}::after {{ \
            -webkit-text-fill-color: transparent !important; transition: none !important; }} \
         {all}:is(text, tspan, textPath) {{ fill: transparent !important; stroke: transparent !important; }}"
    );
    format!(
        "(() => {{
            const sheet = new CSSStyleSheet();
            sheet.replaceSync({});
            document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
            return true;
        }})()",
        json!(css)
    )
}

/// Takes it back.
///
/// Transitions come back last: they would show the letters only by and by.
const RESTORE: &str = "(() => {
    const own = [...document.adoptedStyleSheets], sheet = own.pop();
    sheet.replaceSync('*, *::before, *::after { transition: none !important; }');
    document.documentElement.offsetWidth;
    document.adoptedStyleSheets = own;
    return true;
})()";

/// PNGs of the clips; none if the page has meanwhile gone elsewhere. `frames` are those whose text is
/// cleared.
pub(super) fn pictures(
    page: &mut Page,
    clips: &[Clip],
    letters: &Letters,
    frames: &[String],
    deadline: Instant,
) -> Result<Vec<Vec<u8>>, CdpError> {
    page.connection.clear_events();
    // Time may have to pass for frames to be drawn. Nothing the page does then belongs to the capture.
    page.hold_still(true, deadline)?;
    let count = u32::try_from(clips.len()).unwrap_or(u32::MAX);
    let ahead = AHEAD + AHEAD_EACH * f64::from(count);
    if let Some(behind) = clock::behind(page, ahead, deadline)? {
        clock::grant(page, behind, Requests::Ignored, deadline)?;
    }
    let taken = match letters {
        Letters::Painted => shots(page, clips, deadline)?,
        Letters::Clear {
            elements,
            in_frames,
        } => {
            let (main, others) = frames.split_at(1.min(frames.len()));
            let others = if *in_frames { others } else { &[] };
            run_in(page, main, &clear(elements), deadline)?;
            run_in(page, others, &clear(&["*".to_owned()]), deadline)?;
            let taken = shots(page, clips, deadline)?;
            run_in(page, main, RESTORE, deadline)?;
            run_in(page, others, RESTORE, deadline)?;
            taken
        }
    };
    Ok(if has_left(page)? { Vec::new() } else { taken })
}

/// A frame that has gone meanwhile has no text to clear.
fn run_in(
    page: &mut Page,
    frames: &[String],
    script: &str,
    deadline: Instant,
) -> Result<(), CdpError> {
    for frame in frames {
        let done = page
            .world_in(frame, deadline)
            .and_then(|world| page.evaluate::<bool>(&world, script, deadline));
        match done {
            Ok(_) | Err(CdpError::Remote { .. } | CdpError::Malformed { .. }) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

fn shots(page: &mut Page, clips: &[Clip], deadline: Instant) -> Result<Vec<Vec<u8>>, CdpError> {
    clips
        .iter()
        .map(|clip| shot(page, clip, deadline))
        .collect()
}

fn shot(page: &mut Page, clip: &Clip, deadline: Instant) -> Result<Vec<u8>, CdpError> {
    #[derive(Deserialize)]
    struct Picture {
        #[serde(deserialize_with = "from_base64")]
        data: Vec<u8>,
    }
    let params = json!({
        "format": "png",
        "optimizeForSpeed": true,
        "clip": {
            "x": clip.x, "y": clip.y, "width": clip.width, "height": clip.height, "scale": clip.zoom,
        },
    });
    let call = page.connection.start("Page.captureScreenshot", params)?;
    clock::await_frames(page, call, u32::MAX, deadline)?;
    let picture: Picture = page.connection.finish(call, deadline)?;
    Ok(picture.data)
}

fn from_base64<'de, D: Deserializer<'de>>(text: D) -> Result<Vec<u8>, D::Error> {
    STANDARD
        .decode(String::deserialize(text)?)
        .map_err(D::Error::custom)
}

/// True if the page has gone elsewhere since events were cleared.
fn has_left(page: &mut Page) -> Result<bool, CdpError> {
    while let Some(event) = page.connection.next_event(Instant::now())? {
        let navigated = (event.method == "Page.frameNavigated").then(|| event.params());
        if navigated
            .flatten()
            .is_some_and(|Navigated { frame }| frame.parent_id.is_none())
        {
            return Ok(true);
        }
    }
    Ok(false)
}
