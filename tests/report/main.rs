//! Reports of a run that has something of everything, of a hostile one and of a huge one.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot read what was written fails"
)]

mod axe;
mod formats;
mod html;
mod json;
mod junit;
mod output;
mod own;
mod reviewer;
mod sample;
mod sarif;
mod scale;
mod schema;
mod standing;
mod strings;
mod terminal;
mod texts;
mod transcript;
