//! How findings stand to the gate, and how one is suppressed.

use serde::Serialize;

use crate::finding::{CatalogEntry, Finding, Standing};

/// What a reader is told of a finding's standing.
#[derive(Clone, Debug, Serialize)]
pub(super) struct StandingView {
    /// How it stands; none for questions, and for runs without a gate.
    pub(super) gate: Option<Standing>,
    /// True if a baseline was given and does not have it.
    pub(super) new: bool,
    /// Why it is suppressed.
    pub(super) reason: Option<String>,
    /// Lines for `evenhand.toml` that suppress it.
    pub(super) suppress: String,
}

impl StandingView {
    pub(super) fn of_finding(finding: &Finding, has_baseline: bool) -> Self {
        let view = Self::new(
            finding.gate,
            has_baseline,
            &finding.rule,
            &finding.fingerprint,
        );
        Self {
            reason: finding.suppressed_because.clone(),
            suppress: suppressions(finding),
            ..view
        }
    }

    pub(super) fn of_entry(entry: &CatalogEntry, has_baseline: bool) -> Self {
        let view = Self::new(entry.gate, has_baseline, &entry.rule, &entry.fingerprint());
        Self {
            reason: entry.suppressed_because.clone(),
            ..view
        }
    }

    fn new(gate: Option<Standing>, has_baseline: bool, rule: &str, fingerprint: &str) -> Self {
        let fresh = matches!(
            gate,
            Some(Standing::Fails | Standing::Below | Standing::ReportOnly)
        );
        Self {
            gate,
            new: has_baseline && fresh,
            reason: None,
            suppress: suppression(rule, fingerprint),
        }
    }
}

/// Those of the finding and of what is shown with it, one after the other.
fn suppressions(finding: &Finding) -> String {
    let prints = std::iter::once(&finding.fingerprint).chain(&finding.alike);
    let entries: Vec<String> = prints
        .map(|print| suppression(&finding.rule, print))
        .collect();
    entries.join("\n\n")
}

/// A `[[suppress]]` of `evenhand.toml`. The reason is the reader's to write: without one it is refused.
fn suppression(rule: &str, fingerprint: &str) -> String {
    let quoted = |text: &str| toml::Value::String(text.to_owned()).to_string();
    format!(
        "[[suppress]]\nrule = {}\nfingerprint = {}\nreason = \"\"",
        quoted(rule),
        quoted(fingerprint)
    )
}

#[cfg(test)]
mod tests {
    use super::suppression;
    use crate::config::Suppression;

    #[test]
    fn what_is_copied_is_read_back() {
        for print in ["1d4b2a39eb1395df", "a\"b'''\n]]\\\u{0}\u{202e}"] {
            let text = suppression("image-alt", print);
            let table: toml::Table = toml::from_str(&text).unwrap();
            let entry = table["suppress"][0].clone();
            let read: Suppression = entry.try_into().unwrap();
            assert_eq!(read.fingerprint.as_deref(), Some(print));
            assert_eq!(read.rule.as_deref(), Some("image-alt"));
            assert_eq!(read.reason, "");
        }
    }
}
