//! What people see on stderr while a run works.

use std::io::IsTerminal;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::crawl::Counts;

/// A line with pages done, pages known and speed; nothing where stderr is no terminal.
#[derive(Debug)]
pub(super) struct Progress {
    bar: ProgressBar,
}

impl Progress {
    /// Starts showing, unless `quiet`.
    pub(super) fn new(quiet: bool) -> Self {
        let shown = !quiet && std::io::stderr().is_terminal();
        let target = if shown {
            ProgressDrawTarget::stderr()
        } else {
            ProgressDrawTarget::hidden()
        };
        let bar = ProgressBar::with_draw_target(None, target);
        let template =
            "{spinner} {pos} of {len} pages  {per_sec}  {elapsed} so far, {eta} left  {msg}";
        if let Ok(style) = ProgressStyle::with_template(template) {
            bar.set_style(style);
        }
        bar.enable_steady_tick(Duration::from_millis(200));
        Self { bar }
    }

    /// Tells how far the crawl is.
    pub(super) fn update(&self, counts: Counts) {
        let done = counts.visited.saturating_sub(counts.in_flight);
        self.bar
            .set_length((counts.visited + counts.waiting) as u64);
        self.bar.set_position(done as u64);
    }

    /// Takes the line away.
    pub(super) fn finish(&self) {
        self.bar.finish_and_clear();
    }
}
