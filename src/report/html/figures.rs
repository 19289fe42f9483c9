//! A locale in figures.

use serde::Serialize;

use super::super::figures::{Coverage, IMPACTS};
use crate::finding::LocaleSummary;
use crate::rule::Impact;

/// Figures of a locale.
#[derive(Clone, Debug, Default, Serialize)]
pub(super) struct Figures {
    pub(super) pages: usize,
    pub(super) incomplete: usize,
    /// Impact and count, worst first.
    pub(super) impacts: Vec<(Impact, usize)>,
    pub(super) failed: usize,
    pub(super) questions: usize,
    /// Translated, of, per cent.
    pub(super) coverage: Option<(usize, usize, usize)>,
    pub(super) missing: usize,
    pub(super) identical: usize,
    pub(super) untranslated: usize,
    pub(super) frames: usize,
}

impl Figures {
    pub(super) fn of(summary: &LocaleSummary) -> Self {
        let count = |impact| summary.findings.get(&impact).copied().unwrap_or(0);
        Self {
            pages: summary.pages,
            incomplete: summary.incomplete,
            impacts: IMPACTS.map(|impact| (impact, count(impact))).to_vec(),
            failed: summary.findings.values().sum(),
            questions: summary.questions,
            coverage: Coverage::of(summary).map(|it| (it.translated, it.messages, it.percent())),
            missing: summary.missing,
            identical: summary.identical,
            untranslated: summary.untranslated_on_page,
            frames: summary.frames_not_inspected,
        }
    }
}
