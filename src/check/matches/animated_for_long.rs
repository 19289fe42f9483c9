//! An element that moves or blinks for more than five seconds, beside other content (WCAG 2.2.2).

use crate::check::shared::animated::{Animations, is_long};
use crate::check::shared::surroundings::Surroundings;
use crate::rule::{Matcher, Page};
use crate::snapshot::{Node, text_runs_below};

pub(crate) static MATCHER: Matcher = Matcher {
    id: "animated-for-long",
    test,
};

/// Times in a second from which light that changes and changes back blinks. Slower, it fades.
const BLINKS: f64 = 0.5;

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    let animations = Animations::of(page);
    let moves = animations.get(node);
    moves.is_some_and(|it| is_long(it) && (it.moves || it.flashes >= BLINKS))
        && has_other_text(page, node)
}

fn has_other_text(page: &Page<'_>, node: Node<'_>) -> bool {
    let own = text_runs_below(node);
    let own: usize = own.iter().map(|run| run.text.len()).sum();
    own < Surroundings::of(page).characters
}
