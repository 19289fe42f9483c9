//! What the page says of itself, asked in a world its scripts cannot change.

use std::time::Instant;

use serde::Deserialize;

use super::page::Page;
use crate::render::cdp::CdpError;

/// Scripts of living languages that a bare machine may have no font for.
///
/// A letter without a font is drawn as the box that stands for a code point no font has. Three letters
/// are looked at in the font of the element they are in: some letters are boxes themselves.
const UNSHOWN: &str = r"(() => {
    const scripts = ['Han', 'Hiragana', 'Katakana', 'Hangul', 'Arabic', 'Hebrew', 'Cyrillic', 'Greek',
        'Armenian', 'Georgian', 'Devanagari', 'Bengali', 'Gurmukhi', 'Gujarati', 'Oriya', 'Tamil',
        'Telugu', 'Kannada', 'Malayalam', 'Sinhala', 'Thai', 'Lao', 'Tibetan', 'Myanmar', 'Khmer',
        'Mongolian', 'Ethiopic', 'Cherokee', 'Vai'];
    const body = document.body, text = body ? body.textContent.slice(0, 1000000) : '';
    if (!/[^\u0000-\u02ff\u2000-\u2bff\ufe00-\ufe0f\ufeff]/.test(text)) return [];
    const letters = (text.match(/\p{L}/gu) || []).length;
    const draw = (font, letter) => {
        const canvas = document.createElement('canvas');
        canvas.width = canvas.height = 48;
        const context = canvas.getContext('2d');
        context.font = font;
        context.fillText(letter, 4, 36);
        return context.getImageData(0, 0, 48, 48).data.join();
    };
    const lacks = script => {
        const own = new RegExp('\\p{Script=' + script + '}', 'gu');
        if ((text.match(own) || []).length * 20 < letters) return false;
        const walk = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
        for (let node = walk.nextNode(); node; node = walk.nextNode()) {
            const element = node.parentElement;
            const found = [...new Set(node.data.match(own) || [])].slice(0, 3);
            if (!found.length || !element.checkVisibility()) continue;
            const font = '32px ' + getComputedStyle(element).fontFamily;
            const box = draw(font, '\u{10fffd}');
            return found.every(letter => draw(font, letter) === box);
        }
        return false;
    };
    return scripts.filter(lacks);
})()";

const FACTS: &str = "(() => {
    const [entry] = performance.getEntriesByType('navigation');
    const root = document.documentElement, body = document.body;
    const most = side => Math.max(root ? root['scroll' + side] : 0, body ? body['scroll' + side] : 0);
    return {
        url: document.URL,
        status: entry ? entry.responseStatus : 0,
        contentType: document.contentType,
        width: most('Width'),
        height: most('Height'),
        elements: document.getElementsByTagName('*').length,
        hasMedia: document.querySelector('audio, video') !== null,
    };
})()";

/// Facts about the page shown.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Facts {
    pub(super) url: String,
    /// HTTP status; 0 where there is none.
    pub(super) status: u16,
    pub(super) content_type: String,
    pub(super) width: f64,
    pub(super) height: f64,
    /// Elements of the top document outside shadow trees.
    pub(super) elements: usize,
    /// Scripts that much of the text is in and no font has.
    #[serde(skip)]
    pub(super) unshown_scripts: Vec<String>,
    /// Whether it has `audio` or `video` elements.
    pub(super) has_media: bool,
}

/// Asks for them.
pub(super) fn facts(page: &mut Page, deadline: Instant) -> Result<Facts, CdpError> {
    let world = page.own_world(deadline)?;
    let facts: Facts = page.evaluate(&world, FACTS, deadline)?;
    let unshown_scripts = match page.evaluate(&world, UNSHOWN, deadline) {
        Ok(scripts) => scripts,
        // A document that is no HTML: its letters are not looked at.
        Err(CdpError::Remote { .. } | CdpError::Malformed { .. }) => Vec::new(),
        Err(error) => return Err(error),
    };
    Ok(Facts {
        unshown_scripts,
        ..facts
    })
}
