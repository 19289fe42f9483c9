//! Words to the person who ran a command.

use std::io::Write as _;

/// Says something that is no result: on stderr.
pub(super) fn say(text: &str) {
    // Nobody can be told that stderr is closed.
    let _ = writeln!(std::io::stderr().lock(), "evenhand: {text}");
}
