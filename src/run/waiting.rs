//! Findings that a page alone does not settle: they are written down, with box and picture, while the page
//! shows, and count if the comparison of pages confirms them.

use crate::finding::PageFinding;

/// Most pictures of one page that may turn out to be of no use.
const MOST_PICTURES: usize = 12;

/// What waits for a comparison, by what the comparison calls it.
#[derive(Debug, Default)]
pub(super) struct Waiting {
    identities: Vec<String>,
    /// In the same order.
    findings: Vec<PageFinding>,
}

impl Waiting {
    /// Adds one.
    pub(super) fn add(&mut self, identity: String, finding: PageFinding) {
        self.identities.push(identity);
        self.findings.push(finding);
    }

    /// Adds those of another window on the same page.
    pub(super) fn append(&mut self, mut other: Self) {
        self.identities.append(&mut other.identities);
        self.findings.append(&mut other.findings);
    }

    /// Those of which a picture is taken before it is known whether they count.
    pub(super) fn worth_a_picture(&mut self) -> &mut [PageFinding] {
        let most = self.findings.len().min(MOST_PICTURES);
        &mut self.findings[..most]
    }

    /// All of them.
    pub(super) fn findings_mut(&mut self) -> &mut [PageFinding] {
        &mut self.findings
    }

    /// The one that is confirmed.
    pub(super) fn confirmed(&self, rule: &str, identity: &str) -> Option<PageFinding> {
        let at = self.identities.iter().position(|it| it == identity)?;
        let finding = self.findings.get(at)?;
        (finding.rule == rule).then(|| finding.clone())
    }
}
