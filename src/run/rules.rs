//! `evenhand rules`: what is checked, and why.

use std::io::Write as _;

use anyhow::{Result, bail};

use super::kit::Kit;
use crate::cli::RulesArgs;
use crate::exit_code::Verdict;
use crate::report::{RulesGuide, Terminal};

/// Lists the rules, explains one, or shows what they cover.
pub fn rules(args: &RulesArgs) -> Result<Verdict> {
    let kit = Kit::all()?;
    let terminal = Terminal::stdout();
    let guide = RulesGuide::new(
        &kit.rules,
        &kit.standards,
        &kit.messages,
        args.lang.tag(),
        &terminal,
    );
    let text = match &args.id {
        None if args.coverage => guide.coverage(),
        None if args.act => guide.act_rules(),
        None => guide.list(),
        Some(id) => match kit.rules.get(id) {
            Some(rule) => guide.explain(rule),
            None => bail!("no rule has the id \"{id}\"; `evenhand rules` lists the ids"),
        },
    };
    // A closed pipe (`evenhand rules | head`) is not an error.
    let _ = writeln!(std::io::stdout(), "{text}");
    Ok(Verdict::Passed)
}
