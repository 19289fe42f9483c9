//! A second look at a page, in a narrow window: texts that fit on a desktop may not fit there.

use serde::{Deserialize, Serialize};

use super::judge::{CLIPPED, Context, Judged, judge_narrow};
use super::site::Site;
use crate::between::Fit;
use crate::crawl::{Job, LocaleDecision, PageLinks, Reason};
use crate::render::{Narrow, Source};
use crate::rule::Page;
use crate::snapshot::Snapshot;

/// What is kept of a page in the narrow window, to judge it again.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) enum StoredNarrow {
    /// It was not looked at.
    #[default]
    Unseen,
    /// All its texts fit.
    Fits,
    /// They may not: the file with its snapshot.
    Snapshot(String),
}

impl Site<'_> {
    /// Whether the page is one of several locales, as far as it can be told alone: a look costs time.
    pub(super) fn wants_narrow(
        &self,
        job: &Job,
        links: &PageLinks,
        decision: &LocaleDecision,
    ) -> bool {
        let is_told_apart = matches!(
            decision.reason,
            Reason::Pattern(_) | Reason::Hreflang(_) | Reason::Url(..)
        );
        let has_others =
            is_told_apart || !links.alternates.is_empty() || !job.alternates.is_empty();
        self.deep
            && decision.locale.is_some()
            && has_others
            && self.kit.rules.get(CLIPPED).is_some()
    }

    /// Looks, once everything else is known of the page: it keeps the window.
    pub(super) fn look_narrow(
        &self,
        source: &mut dyn Source,
        context: &Context,
        judged: &mut Judged,
    ) -> Result<(), String> {
        let Some(digest) = &mut judged.digest else {
            return Ok(());
        };
        // A page that breaks down here has been judged: it loses this look alone.
        let seen = source.narrow().unwrap_or(Narrow::Unseen);
        let stored = match seen {
            Narrow::Unseen => StoredNarrow::Unseen,
            Narrow::Fits => {
                digest.narrow_fit = Some(Fit::default());
                StoredNarrow::Fits
            }
            Narrow::MayNotFit(capture) => {
                let mut snapshot = Snapshot::from_capture(*capture);
                let page = Page::new(&snapshot, context.locale.as_ref());
                let (fit, mut waiting) =
                    judge_narrow(self.kit, &page, context, self.on_page, self.digester);
                digest.narrow_fit = Some(fit);
                self.take_pictures(source, &mut snapshot, &mut [], &mut waiting)?;
                judged.waiting.append(waiting);
                self.keep_narrow(&snapshot, context)?
            }
        };
        if let Some(store) = self.store {
            store.note_narrow(&context.url, stored);
        }
        Ok(())
    }

    fn keep_narrow(&self, snapshot: &Snapshot, context: &Context) -> Result<StoredNarrow, String> {
        let Some(store) = self.store else {
            return Ok(StoredNarrow::Unseen);
        };
        let file = store.save_narrow(snapshot, context);
        file.map(StoredNarrow::Snapshot)
            .map_err(|error| error.to_string())
    }
}
