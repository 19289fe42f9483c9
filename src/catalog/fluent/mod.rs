//! Fluent catalogs (`.ftl`), read with `fluent-syntax`.
//!
//! That parser has three habits which this module makes good: its tree has no positions (names and
//! texts borrow from the source, so their addresses give offsets), it recurses without a limit, and
//! it panics on one kind of bad escape. The last two are dealt with in [`guard`] before it is called.

mod convert;
mod guard;

use std::ops::Range;

use fluent_syntax::ast;

use super::{CatalogFormat, Junk, LineIndex, ParsedFile};
use convert::Converter;
use guard::{Care, Stretch};

/// Mozilla Fluent.
#[derive(Debug, Clone, Copy)]
pub struct Fluent;

/// Enough for the deepest entry that [`guard`] lets through. Only touched pages cost memory.
const DEEP_STACK_BYTES: usize = 256 << 20;

impl CatalogFormat for Fluent {
    fn name(&self) -> &'static str {
        "Fluent"
    }

    fn extensions(&self) -> &'static [&'static str] {
        &["ftl"]
    }

    fn parse(&self, text: &str, base: usize) -> ParsedFile {
        let mut file = ParsedFile::default();
        let mut lines = LineIndex::new(text, base);
        for stretch in guard::stretches(text) {
            match stretch.care {
                Care::None => parse_stretch(text, stretch.range, &mut lines, &mut file),
                Care::Deep => parse_on_deep_stack(text, stretch.range, &mut lines, &mut file),
                Care::Refuse(why) => {
                    let junk = refused(text, &stretch, why, &mut lines);
                    file.junk.push(junk);
                }
            }
        }
        file
    }
}

fn parse_stretch<'a>(
    text: &'a str,
    range: Range<usize>,
    lines: &mut LineIndex<'a>,
    file: &mut ParsedFile,
) {
    let offset = range.start;
    let source = text.get(range).unwrap_or("");
    let (resource, errors) = match fluent_syntax::parser::parse(source) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    let mut errors = errors.into_iter();
    let mut converter = Converter::new(source, offset, lines, file);
    for entry in resource.body {
        match entry {
            ast::Entry::Message(message) => converter.message(message),
            ast::Entry::Term(term) => converter.term(term),
            ast::Entry::Comment(_) => {}
            ast::Entry::GroupComment(comment) => converter.group(&comment),
            ast::Entry::ResourceComment(comment) => converter.resource(&comment),
            // The parser gives one error for each junk entry, in the same order.
            ast::Entry::Junk { content } => converter.junk(content, errors.next().as_ref()),
        }
    }
}

/// Deep nesting that is still plausible is parsed on a thread with a stack to match.
fn parse_on_deep_stack<'a>(
    text: &'a str,
    range: Range<usize>,
    lines: &mut LineIndex<'a>,
    file: &mut ParsedFile,
) {
    let whole = range.clone();
    let done = std::thread::scope(|scope| {
        let work = || parse_stretch(text, range, &mut *lines, &mut *file);
        let thread = std::thread::Builder::new().stack_size(DEEP_STACK_BYTES);
        let handle = thread.spawn_scoped(scope, work);
        handle.is_ok_and(|handle| handle.join().is_ok())
    });
    if !done {
        let stretch = Stretch {
            range: whole,
            care: Care::None,
        };
        file.junk
            .push(refused(text, &stretch, guard::TOO_DEEP, lines));
    }
}

fn refused(text: &str, stretch: &Stretch, why: &str, lines: &mut LineIndex) -> Junk {
    let content = text.get(stretch.range.clone()).unwrap_or("");
    let span = lines.span(stretch.range.start, stretch.range.end);
    Junk {
        span,
        failed_at: span,
        keys: guard::keys_in(content),
        attribute: None,
        why: why.to_owned(),
        text: convert::excerpt(content),
    }
}

#[cfg(test)]
mod tests;
