//! From a snapshot to a page's findings.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use url::Url;

use super::kit::Kit;
use super::on_page::OnPage;
use super::strings::StringsOfPage;
use super::waiting::Waiting;
use crate::between::{Digester, Fit, PageDigest};
use crate::finding::{
    AxeNode, AxeRule, Identity, Instance, PageFinding, PageOutcome, fingerprint, transcript,
};
use crate::locale::Locale;
use crate::rule::{
    Descriptor, Judgement, NEEDS_BROWSER, NEEDS_FONT, Note, Outcome, Page, RuleResult,
};
use crate::snapshot::{Node, outer_html, target};

/// Characters of source shown for an element.
const MAX_HTML: usize = 300;

/// The rule that a page alone cannot decide: the text may be cut off on the source's page too.
pub(super) const CLIPPED: &str = "clipped-in-locale";

/// Where a page stands in the run.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Context {
    /// The address results show.
    pub(super) url: String,
    /// The page's address without its locale.
    pub(super) page_key: String,
    /// The page's locale.
    pub(super) locale: Option<Locale>,
    /// The local file behind it.
    pub(super) file: Option<String>,
    /// The address that led to it.
    pub(super) requested: String,
    /// Language alternates that the sitemap names for it: tag and address.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) alternates: Vec<(String, String)>,
}

/// What the rules and the translation checks say of a page.
#[derive(Debug)]
pub(super) struct Judged {
    /// Outcome per rule, with elements.
    pub(super) outcome: PageOutcome,
    /// Failures and questions.
    pub(super) findings: Vec<PageFinding>,
    /// What is kept to compare it with other pages.
    pub(super) digest: Option<PageDigest>,
    /// Findings that count if comparing the pages confirms them.
    pub(super) waiting: Waiting,
    /// The messages it shows.
    pub(super) strings: Option<StringsOfPage>,
}

/// Applies all rules to a page.
pub(super) fn judge(
    kit: &Kit,
    page: &Page<'_>,
    context: &Context,
    on_page: &OnPage<'_>,
    digester: &Digester,
) -> Judged {
    let results = kit.rules.run(page);
    let clerk = Clerk {
        page,
        context,
        on_page,
    };
    let mut findings: Vec<PageFinding> = results
        .iter()
        .flat_map(|result| clerk.findings(result))
        .collect();
    let mut rules: Vec<AxeRule> = results
        .iter()
        .map(|result| clerk.axe_rule(result))
        .collect();
    let mut untranslated = BTreeSet::new();
    let (translation, strings) = on_page.judge(kit, page, &context.url, context.locale.as_ref());
    for (descriptor, judgements) in translation {
        findings.extend(judgements.iter().filter_map(|(judgement, place)| {
            let key = place.as_ref().map(|place| place.message.clone());
            let finding = clerk.finding(descriptor, judgement, key)?;
            Some(PageFinding {
                catalog_message: place.clone(),
                ..finding
            })
        }));
        let failed = judgements
            .iter()
            .filter(|(it, _)| it.outcome == Outcome::Failed);
        untranslated.extend(failed.map(|(judgement, _)| judgement.node));
        let judgements: Vec<Judgement> = judgements
            .into_iter()
            .map(|(judgement, _)| judgement)
            .collect();
        rules.push(clerk.axe(&descriptor.id, &judgements));
    }
    rules.sort_by(|a, b| a.id.cmp(&b.id));
    let transcript = if kit.transcripts {
        transcript(page, &untranslated)
    } else {
        Vec::new()
    };
    let digest = digest(digester, page, context);
    let fit = digest.as_ref().and_then(|digest| digest.fit.as_ref());
    Judged {
        outcome: PageOutcome { rules, transcript },
        findings,
        waiting: fit.map_or_else(Waiting::default, |fit| clerk.waiting(kit, fit)),
        digest,
        strings,
    }
}

/// How the texts of the same page fit in a narrow window, and what waits there for a comparison.
pub(super) fn judge_narrow(
    kit: &Kit,
    page: &Page<'_>,
    context: &Context,
    on_page: &OnPage<'_>,
    digester: &Digester,
) -> (Fit, Waiting) {
    let clerk = Clerk {
        page,
        context,
        on_page,
    };
    let fit = digester.narrow_fit(page);
    let waiting = clerk.waiting(kit, &fit);
    (fit, waiting)
}

fn digest(digester: &Digester, page: &Page<'_>, context: &Context) -> Option<PageDigest> {
    let alternates = context.alternates.iter();
    let alternates = alternates.filter_map(|(tag, url)| Some((tag.clone(), Url::parse(url).ok()?)));
    digester.digest(
        page,
        Url::parse(&context.requested).ok(),
        alternates.collect(),
    )
}

/// Writes judgements down.
struct Clerk<'a> {
    page: &'a Page<'a>,
    context: &'a Context,
    on_page: &'a OnPage<'a>,
}

impl Clerk<'_> {
    fn findings(&self, result: &RuleResult<'_>) -> Vec<PageFinding> {
        // One way not taken is no defect: the rule it is a part of tells whether there is another.
        let is_part = result.rule.descriptor.part_of.is_some();
        let judgements = result.judgements.iter().filter(|_| !is_part);
        judgements
            .filter_map(|judgement| self.finding(&result.rule.descriptor, judgement, None))
            .collect()
    }

    /// What is told of the texts that do not fit, if the source's page confirms it.
    fn waiting(&self, kit: &Kit, fit: &Fit) -> Waiting {
        let mut waiting = Waiting::default();
        let Some(rule) = kit.rules.get(CLIPPED) else {
            return waiting;
        };
        for misfit in &fit.misfits {
            let judgement = Judgement {
                node: misfit.node,
                outcome: Outcome::Failed,
                notes: vec![misfit.note()],
            };
            if let Some(finding) = self.finding(&rule.descriptor, &judgement, None) {
                waiting.add(misfit.identity(), finding);
            }
        }
        waiting
    }

    /// `key` is the catalog message the finding is about; else the one behind the element's name counts.
    fn finding(
        &self,
        rule: &Descriptor,
        judgement: &Judgement,
        key: Option<String>,
    ) -> Option<PageFinding> {
        let worth_telling = matches!(judgement.outcome, Outcome::Failed | Outcome::CantTell);
        // That an engine cannot decide a rule is an outcome, not a defect of the page.
        let by_engine = judgement
            .notes
            .iter()
            .any(|note| [NEEDS_BROWSER, NEEDS_FONT].contains(&note.message.as_str()));
        let node = self
            .page
            .snapshot
            .node(judgement.node)
            .filter(|_| worth_telling && !by_engine)?;
        let key = key.or_else(|| self.on_page.key_of(&self.page.semantics.name(node).text));
        let identity = Identity {
            rule: &rule.id,
            note: judgement
                .notes
                .first()
                .map_or("", |note| note.message.as_str()),
            key: key.as_deref(),
            page: &self.context.page_key,
        };
        Some(PageFinding {
            rule: rule.id.clone(),
            outcome: judgement.outcome,
            impact: rule.impact,
            criteria: rule.criteria.clone(),
            notes: without_nodes(&judgement.notes),
            fingerprint: fingerprint(self.page, node, identity),
            catalog_message: None,
            instance: self.instance(node),
        })
    }

    fn instance(&self, node: Node<'_>) -> Instance {
        let bounds = node
            .bounds()
            .map(|b| [b.x, b.y, b.width, b.height].map(|v| (v * 100.0).round() / 100.0));
        Instance {
            url: self.context.url.clone(),
            locale: self.context.locale.clone(),
            file: self.context.file.clone(),
            target: target(node),
            html: outer_html(node, MAX_HTML),
            bounds,
            message: None,
            announced: self.announced(node),
            evidence: None,
        }
    }

    /// What a screen reader says: the name, then the role.
    fn announced(&self, node: Node<'_>) -> Option<String> {
        if !self.page.semantics.is_exposed(node) {
            return None;
        }
        let name = &self.page.semantics.name(node).text;
        let role = self.page.semantics.role(node).name();
        Some(if name.is_empty() {
            role.to_owned()
        } else {
            format!("{name}, {role}")
        })
    }

    fn axe_rule(&self, result: &RuleResult<'_>) -> AxeRule {
        self.axe(result.rule.id(), &result.judgements)
    }

    fn axe(&self, id: &str, judgements: &[Judgement]) -> AxeRule {
        let of = |outcome: Outcome| {
            judgements
                .iter()
                .filter(move |judgement| judgement.outcome == outcome)
        };
        AxeRule {
            id: id.to_owned(),
            outcome: judgements
                .iter()
                .map(|judgement| judgement.outcome)
                .max()
                .unwrap_or_default(),
            failed: of(Outcome::Failed)
                .filter_map(|judgement| self.axe_node(judgement))
                .collect(),
            cant_tell: of(Outcome::CantTell)
                .filter_map(|judgement| self.axe_node(judgement))
                .collect(),
            passed: of(Outcome::Passed).find_map(|judgement| self.axe_node(judgement)),
            passed_count: of(Outcome::Passed).count(),
        }
    }

    fn axe_node(&self, judgement: &Judgement) -> Option<AxeNode> {
        let node = self.page.snapshot.node(judgement.node)?;
        Some(AxeNode {
            target: target(node),
            html: outer_html(node, MAX_HTML),
            notes: without_nodes(&judgement.notes),
        })
    }
}

/// Node ids mean nothing outside their snapshot.
fn without_nodes(notes: &[Note]) -> Vec<Note> {
    notes
        .iter()
        .map(|note| Note {
            related: Vec::new(),
            ..note.clone()
        })
        .collect()
}
