//! What the page does by itself: media that play, text that changes. Asked in a world of our own.

use std::thread;
use std::time::{Duration, Instant};

use serde::Deserialize;

use super::clock::{self, Requests};
use super::page::Page;
use crate::render::cdp::CdpError;
use crate::render::observed::{ElementPath, Observed, ObservedMedia};

/// Real time media get to tell what they are.
const MEDIA_PATIENCE: Duration = Duration::from_secs(3);
/// Pause between two looks at media on their way, and the page time granted for it in milliseconds.
const MEDIA_PAUSE: Duration = Duration::from_millis(40);
const MEDIA_GRANT: u32 = 20;

/// Run in every document before its own scripts: notes what changes from the load event on.
pub(super) const WATCH: &str = include_str!("watch.js");

/// Tells `WATCH`, in its own world, of timers by which a script may change the page again and again. To the page
/// the function is the one it was.
pub(super) const TELL_INTERVALS: &str = "setInterval = new Proxy(setInterval, { apply(target, self, args) { \
    if (args[1] >= 1000 && args[1] <= 10000) document.dispatchEvent(new Event('evenhand:interval')); \
    return Reflect.apply(target, self, args); } })";

/// What of the page may go on changing, see [`Sees`].
pub(super) const SEES: &str = "globalThis.evenhandWatch ? evenhandWatch.sees() : 'nothing'";

/// Whether more time has to pass to tell if a page goes on changing by itself.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Sees {
    /// It does not.
    Nothing,
    /// Something has changed since the load.
    Changes,
    /// A script does something every few seconds.
    Intervals,
    /// There is a row of things of which one may be shown after the other.
    Slides,
}

/// The elements whose text has changed three times or more, lately too.
const STILL_CHANGING: &str = "(() => {
    const place = node => Array.prototype.indexOf.call(node.parentElement.children, node);
    const path = node => node.parentElement ? [...path(node.parentElement), place(node)] : [];
    return globalThis.evenhandWatch ? evenhandWatch.changing().map(path) : [];
})()";

/// Whether there is anything to hear is found by decoding the whole resource, if it is small and may be
/// read. Else a copy of the medium that is in no document is played, muted: silence takes next to no bytes.
const MEDIA: &str = "(() => {
    const place = node => Array.prototype.indexOf.call(node.parentElement.children, node);
    const path = node => node.parentElement ? [...path(node.parentElement), place(node)] : [];
    const has = (media, kind) => {
        try { return media.captureStream()[kind]().length > 0; } catch { return null; }
    };
    const copies = globalThis.evenhandCopies = globalThis.evenhandCopies || new Map();
    const copy = media => {
        if (!copies.has(media) && copies.size < 6) {
            const element = document.createElement(media.localName);
            element.muted = true;
            element.src = media.currentSrc;
            element.play().catch(() => {});
            copies.set(media, element);
        }
        return copies.get(media);
    };
    const sounds = globalThis.evenhandSounds = globalThis.evenhandSounds || new Map();
    const decode = async (media, sound) => {
        const stop = new AbortController();
        const answer = await fetch(media.currentSrc, {signal: stop.signal});
        if (!(Number(answer.headers.get('content-length')) <= 4000000)) return stop.abort();
        const context = new OfflineAudioContext(1, 1, 8000);
        const whole = await context.decodeAudioData(await answer.arrayBuffer());
        const channels = Array.from({length: whole.numberOfChannels}, (_, at) => whole.getChannelData(at));
        sound.audio = channels.some(samples => samples.some(sample => Math.abs(sample) > 0.001));
    };
    const decoded = media => {
        if (!sounds.has(media) && sounds.size < 6) {
            const sound = {audio: null, over: false};
            sounds.set(media, sound);
            decode(media, sound).catch(() => {}).finally(() => { sound.over = true; });
        }
        return sounds.get(media);
    };
    const listen = media => {
        const tracks = has(media, 'getAudioTracks');
        if (tracks !== true || !media.currentSrc.startsWith('http')) return {audio: tracks, heard: true};
        const sound = decoded(media), played = copy(media);
        if (!sound || !played) return {audio: null, heard: true};
        if (sound.audio !== null) return {audio: sound.audio, heard: true};
        const loud = played.webkitAudioDecodedByteCount > 800;
        const over = loud || played.error !== null || played.ended || played.currentTime > 1;
        return {audio: loud ? true : null, heard: over && sound.over};
    };
    return [...document.querySelectorAll('audio, video')].slice(0, 50).map(media => {
        const {audio, heard} = media.readyState > 0 ? listen(media) : {audio: null, heard: true};
        const ready = media.readyState > 0;
        const failed = media.error !== null || media.networkState === 3;
        return {
            path: path(media),
            source: media.currentSrc,
            duration: Number.isFinite(media.duration) ? media.duration : null,
            endless: media.duration === Infinity,
            paused: media.paused,
            muted: media.muted || media.volume === 0,
            audio,
            video: ready ? has(media, 'getVideoTracks') : null,
            failed,
            settled: (ready && heard) || failed || (!ready && media.networkState < 2),
        };
    });
})()";

/// Asks for all of it. `has_media` says whether there is anything to ask about media.
pub(super) fn observe(
    page: &mut Page,
    has_media: bool,
    deadline: Instant,
) -> Result<Observed, CdpError> {
    let world = page.own_world(deadline)?;
    let changing: Vec<ElementPath> = page.evaluate(&world, STILL_CHANGING, deadline)?;
    let media = if has_media {
        media(page, deadline)?
    } else {
        Vec::new()
    };
    Ok(Observed { media, changing })
}

/// Media are read beside the page, in real time: they are waited for, a little.
fn media(page: &mut Page, deadline: Instant) -> Result<Vec<ObservedMedia>, CdpError> {
    let world = page.own_world(deadline)?;
    let patience = deadline.min(Instant::now() + MEDIA_PATIENCE);
    loop {
        let media: Vec<ObservedMedia> = page.evaluate(&world, MEDIA, deadline)?;
        if media.iter().all(|one| one.settled) || Instant::now() >= patience {
            return Ok(media);
        }
        clock::grant(page, MEDIA_GRANT, Requests::Ignored, deadline)?;
        thread::sleep(MEDIA_PAUSE);
    }
}
