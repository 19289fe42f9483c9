//! Frames.

use crate::rule::Page;
use crate::snapshot::{Node, UninspectedFrame};

/// What is known of a frame whose content could not be captured.
pub(crate) fn uninspected<'p>(page: &'p Page<'_>, frame: Node<'_>) -> Option<&'p UninspectedFrame> {
    let frames = &page.snapshot.page().uninspected_frames;
    frames.iter().find(|info| info.node == Some(frame.id()))
}

/// True if the frame's content could not be captured.
pub(crate) fn is_uninspected(page: &Page<'_>, frame: Node<'_>) -> bool {
    uninspected(page, frame).is_some()
}

/// True for a negative `tabindex` (HTML §2.3.4.1: what follows the digits does not matter).
pub(crate) fn is_negative(tabindex: &str) -> bool {
    let digits = tabindex.trim_ascii_start().strip_prefix('-');
    let digits = digits.map(|rest| rest.chars().take_while(char::is_ascii_digit));
    digits.is_some_and(|mut digits| digits.any(|digit| digit != '0'))
}
