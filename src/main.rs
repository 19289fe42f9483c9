//! The `evenhand` command.

use std::process::ExitCode;

use clap::Parser;
use evenhand::cli::{Cli, Command};
use evenhand::exit_code::Verdict;
use evenhand::report::visible;
use evenhand::run;

fn main() -> ExitCode {
    let cli = Cli::parse();
    let verdict = match &cli.command {
        Command::Check(args) => run::check(args),
        Command::Catalogs(args) => run::catalogs(args),
        Command::Recheck(args) => run::recheck(args),
        Command::Rules(args) => run::rules(args),
        Command::Baseline { results, out } => run::baseline(results, out),
        Command::Diff { old, new, fail_on } => run::diff(old, new, *fail_on),
        Command::Init { folder } => run::init(folder),
        Command::Completions { shell } => Ok(run::completions(*shell)),
        Command::Man => run::man(),
    };
    verdict
        .unwrap_or_else(|error| {
            #[expect(
                clippy::print_stderr,
                reason = "the last word to the person who ran the command"
            )]
            {
                eprintln!("evenhand: {}", visible(&format!("{error:#}")));
            }
            Verdict::Untrustworthy
        })
        .into()
}
