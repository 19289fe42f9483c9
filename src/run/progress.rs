//! What people see on stderr while a run works.

use std::fmt::Write;
use std::io::IsTerminal;
use std::time::Duration;

use indicatif::{HumanDuration, ProgressBar, ProgressDrawTarget, ProgressState, ProgressStyle};

use super::print::say;
use crate::crawl::Counts;

/// A line with pages done, pages known and speed; nothing where stderr is no terminal.
#[derive(Debug)]
pub(super) struct Progress {
    bar: ProgressBar,
    verbose: bool,
}

impl Progress {
    /// Starts showing, unless `quiet`; tells of each page where that is asked for.
    pub(super) fn new(quiet: bool, verbose: bool) -> Self {
        let shown = !quiet && std::io::stderr().is_terminal();
        let target = if shown {
            ProgressDrawTarget::stderr()
        } else {
            ProgressDrawTarget::hidden()
        };
        let bar = ProgressBar::with_draw_target(None, target);
        let template = "{spinner} {pos} of {len} pages  {elapsed} so far{outlook}";
        if let Ok(style) = ProgressStyle::with_template(template) {
            bar.set_style(style.with_key("outlook", outlook));
        }
        bar.enable_steady_tick(Duration::from_millis(200));
        Self { bar, verbose }
    }

    /// Tells how far the crawl is.
    pub(super) fn update(&self, counts: Counts) {
        let done = counts.visited.saturating_sub(counts.in_flight);
        self.bar
            .set_length((counts.visited + counts.waiting) as u64);
        self.bar.set_position(done as u64);
    }

    /// Says something above the line to those who asked for it.
    pub(super) fn note(&self, text: impl FnOnce() -> String) {
        if self.verbose {
            self.bar.suspend(|| say(&text()));
        }
    }

    /// Takes the line away.
    pub(super) fn finish(&self) {
        self.bar.finish_and_clear();
    }
}

/// Speed and time left, once there is a page to go by.
fn outlook(state: &ProgressState, out: &mut dyn Write) {
    if state.pos() > 0 {
        // A line that cannot be shown is nobody's loss.
        let _ = write!(
            out,
            ", {:.1} pages/s, {} left",
            state.per_sec(),
            HumanDuration(state.eta())
        );
    }
}
