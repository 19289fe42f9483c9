//! `evenhand rules`: what is checked, and why.

use std::io::Write as _;

use anyhow::{Result, bail};

use super::kit::Kit;
use crate::exit_code::Verdict;
use crate::report::{Terminal, explain, rules_table};
use crate::rule::ui_locale;

/// Lists the rules, or explains one.
pub fn rules(id: Option<&str>, lang: &str) -> Result<Verdict> {
    let kit = Kit::all()?;
    let lang = ui_locale(lang);
    let terminal = Terminal::stdout();
    let text = match id {
        None => rules_table(&kit.rules, &kit.standards, &kit.messages, lang, &terminal),
        Some(id) => match kit.rules.get(id) {
            Some(rule) => explain(rule, &kit.standards, &kit.messages, lang, &terminal),
            None => bail!("no rule has the id \"{id}\"; `evenhand rules` lists the ids"),
        },
    };
    // A closed pipe (`evenhand rules | head`) is not an error.
    let _ = writeln!(std::io::stdout(), "{text}");
    Ok(Verdict::Passed)
}
