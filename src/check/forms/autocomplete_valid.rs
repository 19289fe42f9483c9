//! Does `autocomplete` say what the field is for in the words of HTML (WCAG 1.3.5, ACT 73f2c2)?

use crate::check::shared::spelling;
use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "autocomplete-valid",
    needs: Needs::Dom,
    messages: &[
        "autocomplete-unknown",
        "autocomplete-misspelt",
        "autocomplete-no-field",
        "autocomplete-order",
    ],
    run,
};

/// Field names (HTML §4.10.18.7.1) that take no contact type.
const FIELDS: &[&str] = &[
    "name",
    "honorific-prefix",
    "given-name",
    "additional-name",
    "family-name",
    "honorific-suffix",
    "nickname",
    "organization-title",
    "username",
    "new-password",
    "current-password",
    "one-time-code",
    "organization",
    "street-address",
    "address-line1",
    "address-line2",
    "address-line3",
    "address-level4",
    "address-level3",
    "address-level2",
    "address-level1",
    "country",
    "country-name",
    "postal-code",
    "cc-name",
    "cc-given-name",
    "cc-additional-name",
    "cc-family-name",
    "cc-number",
    "cc-exp",
    "cc-exp-month",
    "cc-exp-year",
    "cc-csc",
    "cc-type",
    "transaction-currency",
    "transaction-amount",
    "language",
    "bday",
    "bday-day",
    "bday-month",
    "bday-year",
    "sex",
    "url",
    "photo",
];

/// Field names that take a contact type.
const CONTACTS: &[&str] = &[
    "tel",
    "tel-country-code",
    "tel-national",
    "tel-area-code",
    "tel-local",
    "tel-local-prefix",
    "tel-local-suffix",
    "tel-extension",
    "email",
    "impp",
];

const CONTACT_TYPES: &[&str] = &["home", "work", "mobile", "fax", "pager"];

fn run(_: &Page<'_>, node: Node<'_>) -> Verdict {
    let value = node.attr("autocomplete").unwrap_or_default();
    let lower = value.to_ascii_lowercase();
    let tokens: Vec<&str> = lower.split_ascii_whitespace().collect();
    if follows_order(&tokens) {
        return Verdict::yes();
    }
    complaint(&tokens).with("value", value.trim())
}

/// `section-*`, then `shipping` or `billing`, a contact type, the field, `webauthn`: all but the field
/// may be left out.
fn follows_order(tokens: &[&str]) -> bool {
    let mut rest = tokens;
    let mut skip = |fits: &dyn Fn(&str) -> bool| {
        let fits = rest.first().is_some_and(|token| fits(token));
        if fits {
            rest = rest.get(1..).unwrap_or_default();
        }
        fits
    };
    skip(&|token| token.starts_with("section-"));
    skip(&|token| matches!(token, "shipping" | "billing"));
    let has_contact_type = skip(&|token| CONTACT_TYPES.contains(&token));
    let has_field =
        skip(&|token| CONTACTS.contains(&token) || (!has_contact_type && FIELDS.contains(&token)));
    skip(&|token| token == "webauthn");
    has_field && rest.is_empty()
}

/// What is wrong with the tokens.
fn complaint(tokens: &[&str]) -> Verdict {
    let fields = || FIELDS.iter().chain(CONTACTS).copied();
    let is_known = |token: &str| {
        fields().any(|field| field == token)
            || token.starts_with("section-")
            || matches!(token, "shipping" | "billing" | "webauthn")
            || CONTACT_TYPES.contains(&token)
    };
    if let Some(unknown) = tokens.iter().copied().find(|token| !is_known(token)) {
        return match spelling::nearest(unknown, fields()) {
            Some(meant) => Verdict::no("autocomplete-misspelt")
                .with("token", unknown)
                .with("meant", meant),
            None => Verdict::no("autocomplete-unknown").with("token", unknown),
        };
    }
    if fields().any(|field| tokens.contains(&field)) {
        Verdict::no("autocomplete-order")
    } else {
        Verdict::no("autocomplete-no-field")
    }
}

#[cfg(test)]
mod tests {
    use super::follows_order;

    fn fits(value: &str) -> bool {
        follows_order(&value.split(' ').collect::<Vec<_>>())
    }

    #[test]
    fn all_parts_in_their_order() {
        assert!(fits("email"));
        assert!(fits("section-a shipping home tel-national webauthn"));
        assert!(fits("billing cc-number"));
        assert!(!fits("shipping"));
        assert!(!fits("webauthn"));
        assert!(!fits("home name"));
        assert!(!fits("home shipping email"));
        assert!(!fits("email email"));
        assert!(!fits("email webauthn webauthn"));
    }
}
