//! Do the `aria-*` attributes of the element have values of their types (WAI-ARIA 1.2 §6.2.4)?
//!
//! A reference to an id that is not on the page is a valid value. Where a name or description hangs
//! on it, a person is asked whether something is missing.

use crate::rule::{Check, Needs, Page, Verdict};
use crate::semantics::{AttributeInfo, ValueType, attribute};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "aria-values-valid",
    needs: Needs::Dom,
    messages: &[
        "aria-value-not-token",
        "aria-value-not-id",
        "aria-value-not-integer",
        "aria-value-not-number",
        "aria-value-too-small",
        "aria-reference-to-nothing",
    ],
    run,
};

fn run(_: &Page<'_>, node: Node<'_>) -> Verdict {
    let given = || {
        let attributes = node.attrs().filter(|(_, value)| !value.is_empty());
        attributes.filter_map(|(name, value)| attribute(name).map(|info| (info, value)))
    };
    if let Some((info, value)) = given().find(|(info, value)| !is_valid(info.value, value)) {
        return wrong(info, value);
    }
    if let Some((info, value, least)) =
        given().find_map(|(info, value)| Some((info, value, least_above(info, value)?)))
    {
        return Verdict::no("aria-value-too-small")
            .with("attribute", info.name)
            .with("value", value)
            .with("least", least.to_string());
    }
    let dangling = given().find(|(info, value)| leads_nowhere(node, info, value));
    dangling.map_or(Verdict::yes(), |(info, value)| {
        Verdict::unsure("aria-reference-to-nothing")
            .with("attribute", info.name)
            .with("ids", value.trim())
    })
}

fn is_valid(kind: ValueType, value: &str) -> bool {
    let is_one_of = |words: &[&str]| words.iter().any(|word| word.eq_ignore_ascii_case(value));
    match kind {
        ValueType::TrueFalse => is_one_of(&["true", "false"]),
        ValueType::TrueFalseUndefined => is_one_of(&["true", "false", "undefined"]),
        ValueType::Tristate => is_one_of(&["true", "false", "mixed", "undefined"]),
        ValueType::Token(words) => is_one_of(words),
        ValueType::TokenList(words) => value
            .split_ascii_whitespace()
            .all(|token| words.iter().any(|word| word.eq_ignore_ascii_case(token))),
        ValueType::IdRef => value.split_ascii_whitespace().count() <= 1,
        ValueType::IdRefList | ValueType::String => true,
        ValueType::Integer => is_integer(value.trim_ascii()),
        ValueType::Number => is_number(value.trim_ascii()),
    }
}

fn is_integer(value: &str) -> bool {
    let digits = value.strip_prefix(['-', '+']).unwrap_or(value);
    !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// The least value of the attribute, if this one is below it (ARIA 1.2 §6.6).
fn least_above(info: &AttributeInfo, value: &str) -> Option<i64> {
    let least = match info.name {
        "aria-colcount" | "aria-rowcount" | "aria-setsize" => -1,
        "aria-rowspan" => 0,
        "aria-colindex" | "aria-colspan" | "aria-level" | "aria-posinset" | "aria-rowindex" => 1,
        _ => return None,
    };
    // What is too long for a number is not too small, but for a minus.
    let number: i64 = value.trim_ascii().parse().ok()?;
    (number < least).then_some(least)
}

/// Rust's grammar of numbers is that of HTML, but for `inf`, `nan` and the like.
fn is_number(value: &str) -> bool {
    value
        .bytes()
        .all(|byte| matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.' | b'e' | b'E'))
        && value.parse::<f64>().is_ok()
}

fn leads_nowhere(node: Node<'_>, info: &AttributeInfo, value: &str) -> bool {
    matches!(info.name, "aria-labelledby" | "aria-describedby")
        && value.split_ascii_whitespace().next().is_some()
        && value
            .split_ascii_whitespace()
            .all(|id| node.by_id(id).is_none())
}

fn wrong(info: &AttributeInfo, value: &str) -> Verdict {
    let verdict = match info.value {
        ValueType::Integer => Verdict::no("aria-value-not-integer"),
        ValueType::Number => Verdict::no("aria-value-not-number"),
        ValueType::IdRef | ValueType::IdRefList | ValueType::String => {
            Verdict::no("aria-value-not-id")
        }
        ValueType::TrueFalse => token(&["true", "false"]),
        ValueType::TrueFalseUndefined => token(&["true", "false", "undefined"]),
        ValueType::Tristate => token(&["true", "false", "mixed", "undefined"]),
        ValueType::Token(words) | ValueType::TokenList(words) => token(words),
    };
    verdict.with("attribute", info.name).with("value", value)
}

fn token(words: &[&str]) -> Verdict {
    Verdict::no("aria-value-not-token").with("allowed", words.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_told_from_what_looks_like_them() {
        for good in ["0", "-1", "+7", "007", "123456789012345678901234567890"] {
            assert!(is_integer(good), "{good}");
        }
        for bad in ["", "-", "2.5", "2.0", "1e3", "one", "٣", "1 2", "0x1"] {
            assert!(!is_integer(bad), "{bad}");
        }
        for good in ["0", "-1.5", ".5", "5.", "1e3", "+2"] {
            assert!(is_number(good), "{good}");
        }
        for bad in ["", "nan", "inf", "1,5", "50%", "1 2", "-", "."] {
            assert!(!is_number(bad), "{bad}");
        }
    }

    #[test]
    fn words_compare_without_case_and_in_full() {
        assert!(is_valid(ValueType::TrueFalse, "TRUE"));
        assert!(!is_valid(ValueType::TrueFalse, "undefined"));
        assert!(!is_valid(ValueType::TrueFalse, "true "));
        assert!(is_valid(
            ValueType::TokenList(&["additions", "text"]),
            " text  additions "
        ));
        assert!(!is_valid(
            ValueType::Token(&["additions", "text"]),
            "text additions"
        ));
        assert!(is_valid(ValueType::IdRef, "no-such-id"));
        assert!(!is_valid(ValueType::IdRef, "two ids"));
    }
}
