//! Checks that each locale says what the source locale says: in the catalogs ([`catalog`]), and on
//! the rendered pages.

mod allow;
pub mod catalog;
mod glossary;
mod markup;
pub mod page;

pub use allow::{AllowList, Allowance, AllowanceProblem};
pub use glossary::{Glossary, Term};
