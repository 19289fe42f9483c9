//! Pages that came in place of the one asked for: a sign-in page, a page that says that there is none, a
//! blank one. They are loaded without fault, and what rules say of them says nothing of the page.

mod blank;
mod not_found;
mod sign_in;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use url::Url;

use super::visited::Visited;
use crate::finding::{PageStatus, stable_hash};
use crate::rule::{Messages, NoteValue};
use crate::snapshot::{Snapshot, visible_text};
use blank::is_blank;
use not_found::says_not_found;
use sign_in::{asks_password, is_sign_in, is_sign_in_address};

/// Addresses that show the same sign-in form before it is taken to stand in for them.
const ALIKE: usize = 3;

/// What came in place of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum WrongPage {
    /// It asks people to sign in first.
    SignIn,
    /// It says that there is no such page, and the server does not.
    NotFound,
    /// Nothing, although scripts were to fill it.
    Blank,
    /// Nothing, and nothing was to come.
    Empty,
}

impl WrongPage {
    /// What came instead of the page that was asked for, if anything did.
    pub(super) fn of(snapshot: &Snapshot, asked: &Url, arrived: &Url) -> Option<Self> {
        if is_sign_in(snapshot, asked, arrived) {
            Some(Self::SignIn)
        } else if says_not_found(snapshot, asked) {
            Some(Self::NotFound)
        } else if !is_blank(snapshot) {
            None
        } else if snapshot.elements_named("script").next().is_some() {
            Some(Self::Blank)
        } else {
            Some(Self::Empty)
        }
    }

    /// True if nothing of the page that was asked for is there.
    pub(super) const fn is_another(self) -> bool {
        matches!(self, Self::SignIn | Self::NotFound)
    }

    const fn name(self) -> &'static str {
        match self {
            Self::SignIn => "sign-in",
            Self::NotFound => "not-found",
            Self::Blank => "blank",
            Self::Empty => "empty",
        }
    }

    /// The reason in the ledger.
    pub(super) fn why(self, messages: &Messages, lang: &str) -> String {
        messages.text(lang, &format!("wrong-page-{}", self.name()), &[])
    }
}

/// A text without what stands between letters.
fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// What tells whether the same sign-in form came for several addresses; none of pages without one.
pub(super) fn form_print(snapshot: &Snapshot) -> Option<String> {
    let document = snapshot.document().filter(|_| asks_password(snapshot))?;
    Some(stable_hash(&[&visible_text(document)]))
}

/// Marks pages that all show one sign-in form, though their addresses are those of different pages.
pub(super) fn mark_alike(visited: &mut [Visited], messages: &Messages, lang: &str) {
    let mut alike: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (index, page) in visited.iter().enumerate() {
        let own = Url::parse(&page.record.final_url).is_ok_and(|url| is_sign_in_address(&url));
        if let (Some(print), false, true) = (&page.form, own, page.is_checked()) {
            alike.entry(print.clone()).or_default().push(index);
        }
    }
    for index in alike
        .into_values()
        .filter(|pages| pages.len() >= ALIKE)
        .flatten()
    {
        let page = &mut visited[index];
        page.record.status = PageStatus::Incomplete;
        page.record.why = Some(WrongPage::SignIn.why(messages, lang));
        page.digest = None;
    }
}

/// What to know of pages that were left out because another came.
pub(super) fn notices(visited: &[Visited], messages: &Messages, lang: &str) -> Vec<String> {
    let mut counts: BTreeMap<WrongPage, usize> = BTreeMap::new();
    for page in visited {
        if let Some(wrong) = page
            .wrong
            .filter(|_| page.record.status != PageStatus::Incomplete)
        {
            *counts.entry(wrong).or_default() += 1;
        }
    }
    let notice = |(wrong, count): (WrongPage, usize)| {
        let count = u32::try_from(count).unwrap_or(u32::MAX);
        let args = [("count", NoteValue::from(count))];
        messages.text(lang, &format!("wrong-page-notice-{}", wrong.name()), &args)
    };
    counts.into_iter().map(notice).collect()
}
