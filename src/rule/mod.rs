//! Rules: what is tested (descriptors under `rules/`), how a verdict is reached (checks), and the
//! runner that applies all rules to a page.
//!
//! A rule is data: which elements it looks at (`selector`, `matches`) and which checks decide
//! (`any`, `all`, `none`). A check is one function in one file under `src/check/`.

mod check;
mod descriptor;
mod messages;
mod outcome;
mod page;
mod rule_set;
mod runner;

pub use check::{Check, Matcher, Note, NoteValue, Verdict};
pub use descriptor::{Descriptor, Mode, Needs};
pub use messages::{MessageError, Messages, UI_LOCALES, ui_locale};
pub use outcome::{Impact, Outcome};
pub use page::Page;
pub use rule_set::{Rule, RuleError, RuleSet, RuleSources};
pub use runner::{Judgement, NEEDS_BROWSER, NEEDS_FONT, RuleResult};
