//! Can who does not see the test take it in another form (WCAG 1.1.1, "CAPTCHA"; techniques G143, G144)?
//!
//! A way to hear it beside a picture is such a form. Whether there is another, and what a service offers,
//! only a person can find out.

use crate::check::shared::captchas::{Captcha, Captchas};
use crate::check::shared::flat;
use crate::check::shared::surroundings::{STARTS, says};
use crate::rule::{Check, Needs, Page, Verdict};
use crate::semantics::Role;
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "captcha-has-alternative",
    needs: Needs::Dom,
    messages: &["captcha-of-service", "captcha-picture"],
    run,
};

/// What controls say that give something to hear, besides [`STARTS`].
const SOUND: &[&str] = &["audio", "sound", "sonido", "son", "语音", "音频", "声音"];
/// How far around the picture the way to hear it may stand, in elements.
const NEAR: usize = 4;

fn run(page: &Page<'_>, node: Node<'_>) -> Verdict {
    match Captchas::of(page).get(node) {
        None => Verdict::yes(),
        Some(Captcha::Service) => Verdict::unsure("captcha-of-service"),
        Some(Captcha::Picture) if can_be_heard(page, node) => Verdict::yes(),
        Some(Captcha::Picture) => Verdict::unsure("captcha-picture"),
    }
}

fn can_be_heard(page: &Page<'_>, picture: Node<'_>) -> bool {
    let around = flat::around(picture).take(NEAR);
    let Some(part) = around.take_while(|it| !it.is("body")).last() else {
        return false;
    };
    let sounds = |it: Node<'_>| {
        let is_control = matches!(page.semantics.role(it), Role::Link | Role::Button);
        let is_named = || says(page, it, STARTS) || says(page, it, SOUND);
        it.is("audio") || (is_control && page.semantics.is_exposed(it) && is_named())
    };
    flat::within(part).any(sounds)
}
