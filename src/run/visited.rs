//! What is kept of a page once it has been visited, and its line in the ledger.

use std::collections::BTreeMap;

use super::judge::{Context, Judged};
use super::waiting::Waiting;
use super::wrong_page::WrongPage;
use crate::between::PageDigest;
use crate::crawl::LocaleDecision;
use crate::finding::{PageFinding, PageRecord, PageStatus};
use crate::locale::Locale;
use crate::rule::Outcome;
use crate::snapshot::{Node, Snapshot};

/// What is kept of a page.
#[derive(Debug)]
pub(super) struct Visited {
    /// Its line in the ledger.
    pub(super) record: PageRecord,
    /// Failures and questions.
    pub(super) findings: Vec<PageFinding>,
    /// Those that wait for the comparison of pages.
    pub(super) waiting: Waiting,
    /// The local file behind it.
    pub(super) file: Option<String>,
    /// What is compared with other pages; none of a page that was not checked.
    pub(super) digest: Option<PageDigest>,
    /// What came in its place.
    pub(super) wrong: Option<WrongPage>,
    /// Its sign-in form, if it has one.
    pub(super) form: Option<String>,
}

impl Visited {
    /// True if the page was judged.
    pub(super) fn is_checked(&self) -> bool {
        self.record.status == PageStatus::Checked
    }
}

/// A page that was not judged, and why.
pub(super) fn unchecked(
    url: String,
    locale: Option<Locale>,
    status: PageStatus,
    why: String,
) -> Visited {
    let record = PageRecord {
        final_url: url.clone(),
        url,
        locale,
        status,
        why: Some(why),
        ..PageRecord::default()
    };
    Visited {
        record,
        findings: Vec::new(),
        waiting: Waiting::default(),
        file: None,
        digest: None,
        wrong: None,
        form: None,
    }
}

/// The ledger's line of a page that was judged.
pub(super) fn record(
    snapshot: &Snapshot,
    context: &Context,
    decision: &LocaleDecision,
    judged: &Judged,
) -> PageRecord {
    let conflicts: Vec<String> = decision.conflicts.iter().map(ToString::to_string).collect();
    let mut reason = decision.reason.to_string();
    if !conflicts.is_empty() {
        reason = format!("{reason}; but: {}", conflicts.join("; "));
    }
    let page = snapshot.page();
    PageRecord {
        url: context.url.clone(),
        final_url: context.url.clone(),
        locale: context.locale.clone(),
        locale_reason: Some(reason),
        locale_set: None,
        http_status: page.status,
        title: title(snapshot),
        status: PageStatus::Checked,
        why: (!page.notes.is_empty()).then(|| page.notes.join("; ")),
        frames_not_inspected: page
            .uninspected_frames
            .iter()
            .map(|frame| frame.url.clone())
            .collect(),
        outcomes: outcomes(judged),
    }
}

/// Outcome per rule, as the ledger has it.
pub(super) fn outcomes(judged: &Judged) -> BTreeMap<String, Outcome> {
    judged
        .outcome
        .rules
        .iter()
        .map(|rule| (rule.id.clone(), rule.outcome))
        .collect()
}

fn title(snapshot: &Snapshot) -> String {
    let text = snapshot
        .elements_named("title")
        .find(|node| node.is_html())
        .map(Node::text_content);
    text.unwrap_or_default()
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}
