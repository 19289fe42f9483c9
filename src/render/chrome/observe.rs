//! What the page does by itself: media that play, text that changes. Asked in a world of our own.

use std::thread;
use std::time::{Duration, Instant};

use super::clock::{self, Requests};
use super::page::Page;
use crate::render::cdp::CdpError;
use crate::render::observed::{ElementPath, Observed, ObservedMedia};

/// Real time media get to tell what they are.
const MEDIA_PATIENCE: Duration = Duration::from_secs(3);
/// Pause between two looks at media on their way, and the page time granted for it in milliseconds.
const MEDIA_PAUSE: Duration = Duration::from_millis(40);
const MEDIA_GRANT: u32 = 20;

/// Notes, from the load event on, which elements' text changes and how often. Elements with many
/// children are left out: what changes there is the page being built, and reading it again costs.
pub(super) const WATCH_TEXT: &str = "addEventListener('load', () => {
    const changes = globalThis.evenhandChanges = new Map();
    new MutationObserver(records => {
        const now = performance.now(), touched = new Set();
        for (const {type, target} of records)
            touched.add(type === 'characterData' ? target.parentElement : target);
        for (const element of [...touched].slice(0, 50)) {
            if (!element || element.nodeType !== 1 || element.childElementCount > 20) continue;
            const known = changes.get(element), text = element.textContent;
            if (!known && changes.size < 200) changes.set(element, {text, count: 1, last: now});
            else if (known && known.text !== text) {
                known.text = text;
                known.count += 1;
                known.last = now;
            }
        }
    }).observe(document, {subtree: true, childList: true, characterData: true});
}, {once: true})";

/// Whether any text has changed since the page was loaded.
pub(super) const HAS_CHANGED: &str = "!!globalThis.evenhandChanges && evenhandChanges.size > 0";

/// The elements whose text has changed three times or more, lately too.
const STILL_CHANGING: &str = "(() => {
    const place = node => Array.prototype.indexOf.call(node.parentElement.children, node);
    const path = node => node.parentElement ? [...path(node.parentElement), place(node)] : [];
    const now = performance.now(), all = globalThis.evenhandChanges || new Map();
    return [...all].filter(([element, {count, last}]) =>
        element.isConnected && element.getRootNode() === document && count >= 3 && now - last < 2500)
        .slice(0, 50).map(([element]) => path(element));
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
