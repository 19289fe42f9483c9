//! Does the code say what the field asks people about themselves (WCAG 1.3.5; technique H98)?
//!
//! Whether it asks about the one who fills it in, or about someone else, a person must tell.

use crate::check::shared::purposes::asked_for;
use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "purpose-told",
    needs: Needs::Dom,
    messages: &["purpose-untold"],
    run,
};

fn run(page: &Page<'_>, field: Node<'_>) -> Verdict {
    let stated = field.attr("autocomplete").unwrap_or_default().trim();
    let states_none = ["", "on", "off"]
        .iter()
        .any(|nothing| stated.eq_ignore_ascii_case(nothing));
    let token = asked_for(page, field).filter(|_| states_none);
    token.map_or_else(Verdict::yes, |token| {
        Verdict::unsure("purpose-untold").with("token", token.to_owned())
    })
}
