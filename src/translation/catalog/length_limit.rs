//! `length-limit`: the translation is longer than the comment for translators allows.

use super::{CatalogFinding, CatalogRule, Comparison};

pub(super) const RULE: CatalogRule = CatalogRule {
    id: "length-limit",
    check,
};

fn check(comparison: &Comparison<'_>, findings: &mut Vec<CatalogFinding>) {
    for text in &comparison.texts {
        let comment = text.pair.source.message.comment.as_deref();
        let Some(limit) = comment.and_then(limit) else {
            continue;
        };
        let length = text
            .to
            .iter()
            .map(|it| it.chars().count())
            .max()
            .unwrap_or(0);
        if length > limit && text.target.is_plain() {
            let finding = comparison.on("length-limit-found", RULE.id, text);
            findings.push(finding.with("limit", limit).with("length", length));
        }
    }
}

/// The number of characters that a comment allows: “max length: 20”, “at most 20 characters”.
fn limit(comment: &str) -> Option<usize> {
    let lower = comment.to_lowercase();
    let marks = [
        "max length",
        "maximum length",
        "max. length",
        "max-length",
        "maxlength",
        "max chars",
        "max. chars",
        "length limit",
        "character limit",
        "limit to",
        "limited to",
        "at most",
        "no more than",
        "no longer than",
        "not exceed",
        "maximum of",
        "max ",
        "max. ",
        "up to",
    ];
    marks.iter().find_map(|mark| {
        let at = lower.find(mark)? + mark.len();
        let rest = lower
            .get(at..)?
            .trim_start_matches([' ', ':', '=', '(', '~']);
        let rest = rest.strip_prefix("is ").unwrap_or(rest);
        let digits = rest.len()
            - rest
                .trim_start_matches(|it: char| it.is_ascii_digit())
                .len();
        let number: usize = rest.get(..digits)?.parse().ok()?;
        let unit = rest.get(digits..)?.trim_start_matches([' ', '-']);
        let counts_characters = unit.starts_with("char")
            || unit.starts_with("letter")
            || mark.contains("length")
            || mark.contains("char");
        (counts_characters
            && !unit.starts_with("word")
            && !unit.starts_with("line")
            && (1..10_000).contains(&number))
        .then_some(number)
    })
}

#[cfg(test)]
mod tests {
    use super::limit;

    #[test]
    fn limits_are_read_and_other_numbers_are_not() {
        for (comment, expected) in [
            ("Max length: 20", Some(20)),
            ("A title. At most 30 characters.", Some(30)),
            ("maxLength=12", Some(12)),
            ("Limit to 60 chars or fewer", Some(60)),
            ("Shown on up to 3 lines", None),
            ("Up to 5 words", None),
            ("Takes at most 10 minutes", None),
            ("The limit is high", None),
        ] {
            assert_eq!(limit(comment), expected, "{comment}");
        }
    }
}
