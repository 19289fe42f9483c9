//! What a shell and `man` read about the command line.

use std::io::Write as _;

use anyhow::{Context as _, Result};
use clap::CommandFactory as _;
use clap_complete::Shell;

use crate::cli::Cli;
use crate::exit_code::Verdict;

/// Prints completions.
pub fn completions(shell: Shell) -> Verdict {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Cli::command(), "evenhand", &mut script);
    print(&script)
}

/// Prints the manual page: the command, then each subcommand as a chapter of its own.
pub fn man() -> Result<Verdict> {
    let mut command = Cli::command().disable_help_subcommand(true);
    command.build();
    let mut page = Vec::new();
    let failed = "the manual page could not be made";
    clap_mangen::Man::new(command.clone())
        .render(&mut page)
        .context(failed)?;
    for subcommand in command.get_subcommands() {
        let chapter = clap_mangen::Man::new(subcommand.clone());
        writeln!(
            page,
            ".SH EVENHAND {}",
            subcommand.get_name().to_uppercase()
        )?;
        chapter
            .render_description_section(&mut page)
            .context(failed)?;
        chapter.render_synopsis_section(&mut page).context(failed)?;
        chapter.render_options_section(&mut page).context(failed)?;
        chapter.render_extra_section(&mut page).context(failed)?;
    }
    Ok(print(&page))
}

/// A closed pipe (`evenhand man | head`) is not an error.
fn print(text: &[u8]) -> Verdict {
    let _ = std::io::stdout().write_all(text);
    Verdict::Passed
}
