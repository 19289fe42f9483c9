//! Which page shows this string: a locale's messages and the pages they are on.

use serde::Serialize;

use super::super::{Output, ReportError};
use super::anchors::{ROWS_A_FILE, file, files};
use super::environment::Renderer;
use super::folder;
use super::view::{Shell, evidence, short_url, web_link};
use crate::finding::{LocaleStrings, Run, ShownMessage};
use crate::locale::Locale;
use crate::translation::page::InCatalog;

/// Pages named for one message; `strings.json` has more.
const PAGES_SHOWN: usize = 5;

#[derive(Serialize)]
struct StringsView<'v> {
    shell: &'v Shell,
    locale: &'v str,
    source_lang: &'v str,
    total: usize,
    rows: Vec<Row<'v>>,
    files: Vec<String>,
    current: usize,
}

#[derive(Serialize)]
struct Row<'v> {
    name: String,
    place: String,
    source: &'v str,
    state: InCatalog,
    pages: Vec<PageLink>,
    more: usize,
    picture: Option<String>,
}

#[derive(Serialize)]
struct PageLink {
    label: String,
    href: Option<String>,
}

/// The first of the files, for a locale that has any.
pub(super) fn first(run: &Run, locale: Option<&Locale>) -> Option<String> {
    strings(run, locale).map(|_| file("strings", 1))
}

fn strings<'r>(run: &'r Run, locale: Option<&Locale>) -> Option<&'r LocaleStrings> {
    let strings = run.strings.get(locale?)?;
    (!strings.messages.is_empty()).then_some(strings)
}

/// Writes `strings.html` and those that follow it.
pub(super) fn write(
    run: &Run,
    locale: Option<&Locale>,
    shell: &Shell,
    renderer: &Renderer,
    output: &Output<'_>,
) -> Result<(), ReportError> {
    let Some(strings) = strings(run, locale) else {
        return Ok(());
    };
    let shell = &shell.beside(&file("strings", 1), |name| {
        Locale::parse(name).is_ok_and(|locale| self::strings(run, Some(&locale)).is_some())
    });
    let messages = open_first(&strings.messages);
    let chunks = messages.chunks(ROWS_A_FILE);
    let files = files("strings", chunks.len());
    for (current, (chunk, name)) in chunks.zip(&files).enumerate() {
        let view = StringsView {
            shell,
            locale: strings.locale.as_str(),
            source_lang: strings.source_locale.canonical(),
            total: strings.messages.len(),
            rows: chunk.iter().map(|it| row(it)).collect(),
            files: files.clone(),
            current,
        };
        let path = format!("{}/{name}", folder(locale));
        renderer.write(output, &path, "strings.html", view)?;
    }
    Ok(())
}

/// What a translator has to do stands first.
fn open_first(messages: &[ShownMessage]) -> Vec<&ShownMessage> {
    let is_open = |it: &ShownMessage| matches!(it.state, InCatalog::Missing | InCatalog::Identical);
    let mut all: Vec<&ShownMessage> = messages.iter().collect();
    all.sort_by_key(|it| !is_open(it));
    all
}

fn row(message: &ShownMessage) -> Row<'_> {
    let mut urls: Vec<&str> = message.places.iter().map(|it| it.url.as_str()).collect();
    urls.dedup();
    urls.truncate(PAGES_SHOWN);
    Row {
        name: message.name(),
        place: format!("{}:{}", message.file, message.line),
        source: &message.source,
        state: message.state,
        more: message.pages.saturating_sub(urls.len()),
        pages: urls.into_iter().map(page_link).collect(),
        picture: message.picture.as_deref().and_then(evidence),
    }
}

fn page_link(url: &str) -> PageLink {
    PageLink {
        label: short_url(url),
        href: web_link(url),
    }
}
