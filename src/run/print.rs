//! Words to the person who ran a command.

use std::io::Write as _;

use crate::report::visible;

/// Says something that is no result: on stderr. A page's address and title are the page's words, and a
/// terminal obeys some characters.
pub(super) fn say(text: &str) {
    // Nobody can be told that stderr is closed.
    let _ = writeln!(std::io::stderr().lock(), "evenhand: {}", visible(text));
}
