//! Reports of a run that has something of everything, of a hostile one and of a huge one.

mod axe;
mod html;
mod json;
mod output;
mod sample;
mod schema;
mod terminal;
mod texts;
