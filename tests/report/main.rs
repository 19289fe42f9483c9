//! Reports of a run that has something of everything, of a hostile one and of a huge one.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot read what was written fails"
)]

mod axe;
mod html;
mod json;
mod output;
mod sample;
mod schema;
mod terminal;
mod texts;
