//! One defect or question as an article.

use serde::Serialize;

use super::super::Context;
use super::super::speech::{Said, Speech};
use super::anchors::PLACES_INLINE;
use super::announced::Announced;
use super::standing::StandingView;
use super::swatches::Swatches;
use super::view::{Place, evidence, snippet};
use crate::finding::{Finding, RuleRecord, Run, Scope};
use crate::locale::Locale;
use crate::rule::{Impact, Outcome};

/// Places shown before the rest is folded away.
const SHOWN: usize = 5;
/// Further pictures shown with a finding.
const PICTURES: usize = 1;

/// An article.
#[derive(Clone, Debug, Serialize)]
pub(super) struct FindingView {
    pub(super) anchor: String,
    pub(super) number: usize,
    pub(super) rule: RuleView,
    pub(super) impact: Impact,
    pub(super) question: bool,
    pub(super) message: Said,
    /// `template`, `translation` or `unknown`.
    pub(super) scope: Scope,
    pub(super) locales: Vec<String>,
    pub(super) html: String,
    pub(super) announced: Option<Announced>,
    pub(super) swatches: Option<Swatches>,
    pub(super) standing: StandingView,
    pub(super) pictures: Vec<String>,
    /// Language of what is quoted from the page.
    pub(super) page_lang: Option<String>,
    pub(super) catalog: Option<CatalogPlace>,
    pub(super) count: usize,
    /// How many findings are shown as this one.
    pub(super) alike: usize,
    pub(super) shown: Vec<Place>,
    pub(super) folded: Vec<Place>,
    /// File with all places, where there are too many.
    pub(super) more: Option<String>,
}

/// The catalog message behind a finding.
#[derive(Clone, Debug, Serialize)]
pub(super) struct CatalogPlace {
    pub(super) key: String,
    pub(super) place: String,
    pub(super) source: Option<String>,
}

/// A rule, and what asks for it.
#[derive(Clone, Debug, Serialize)]
pub(super) struct RuleView {
    pub(super) id: String,
    pub(super) title: Said,
    pub(super) why: Said,
    pub(super) fix: Said,
    pub(super) criteria: Vec<CriterionView>,
    pub(super) section508: bool,
    pub(super) best_practice: bool,
    pub(super) trusted_tester: Vec<String>,
    pub(super) ict_baseline: Vec<String>,
    pub(super) act_rules: Vec<String>,
}

/// A success criterion.
#[derive(Clone, Debug, Serialize)]
pub(super) struct CriterionView {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) level: String,
    pub(super) href: Option<String>,
}

/// Makes views of what one locale's report shows.
pub(super) struct Views<'a> {
    pub(super) context: &'a Context,
    pub(super) run: &'a Run,
    pub(super) locale: Option<&'a Locale>,
    pub(super) speech: &'a Speech,
}

impl Views<'_> {
    pub(super) fn rule(&self, id: &str, criteria: &[String]) -> RuleView {
        let record = self.run.rules.iter().find(|record| record.id == id);
        let list = |get: fn(&RuleRecord) -> &Vec<String>| {
            record.map(|it| get(it).clone()).unwrap_or_default()
        };
        let of_rule = |attribute| self.speech.of_rule(id, attribute, record, self.run);
        RuleView {
            id: id.to_owned(),
            title: of_rule("title"),
            why: of_rule("why"),
            fix: of_rule("fix"),
            criteria: criteria.iter().map(|id| self.criterion(id)).collect(),
            section508: record.is_some_and(|record| record.section508),
            best_practice: record.is_some_and(|record| record.best_practice),
            trusted_tester: list(|it| &it.trusted_tester),
            ict_baseline: list(|it| &it.ict_baseline),
            act_rules: list(|it| &it.act_rules),
        }
    }

    fn criterion(&self, id: &str) -> CriterionView {
        let known = self.context.standards.criteria.get(id);
        let requirement = self.context.standards.requirements.get(id);
        let name = known.map(|it| &it.name).or(requirement.map(|it| &it.name));
        CriterionView {
            id: id.to_owned(),
            name: name.cloned().unwrap_or_default(),
            level: known
                .map(|it| format!("{:?}", it.level))
                .unwrap_or_default(),
            href: known
                .map(|it| format!("https://www.w3.org/WAI/WCAG22/Understanding/{}", it.slug)),
        }
    }

    /// `indices` are the finding's instances in this locale; there is at least one.
    pub(super) fn finding(
        &self,
        finding: &Finding,
        indices: &[usize],
        anchor: String,
        number: usize,
    ) -> FindingView {
        // What is shown is what the picture shows.
        let is_pictured = |index: &&usize| {
            let instance = finding.instances.get(**index);
            instance.is_some_and(|instance| instance.evidence.is_some())
        };
        let shown_index = indices.iter().find(is_pictured).or(indices.first());
        let shown_index = shown_index.copied().unwrap_or(0);
        let first = finding.instances.get(shown_index);
        let message = self.speech.of_instance(finding, shown_index, self.run);
        let inline = &indices[..indices.len().min(PLACES_INLINE)];
        let (shown, folded) = inline.split_at(inline.len().min(SHOWN));
        let places = |indices: &[usize]| self.places(finding, indices, &message);
        let pictures = indices
            .iter()
            .filter_map(|&index| finding.instances.get(index)?.evidence.as_deref());
        FindingView {
            number,
            rule: self.rule(&finding.rule, &finding.criteria),
            impact: finding.impact,
            question: finding.outcome == Outcome::CantTell,
            scope: finding.scope,
            locales: finding.locales.iter().map(ToString::to_string).collect(),
            html: first
                .map(|instance| snippet(&instance.html))
                .unwrap_or_default(),
            announced: first.and_then(|instance| Announced::of(instance, self.speech)),
            swatches: Swatches::of(finding, shown_index),
            standing: self.standing(finding),
            pictures: pictures.filter_map(evidence).take(PICTURES).collect(),
            page_lang: self.locale.map(|locale| locale.canonical().to_owned()),
            catalog: catalog_place(finding),
            count: indices.len(),
            alike: finding.alike.len() + 1,
            shown: places(shown),
            folded: places(folded),
            more: (indices.len() > PLACES_INLINE).then(|| places_file(number)),
            anchor,
            message,
        }
    }

    /// How a finding stands to the gate, and how it is suppressed.
    pub(super) fn standing(&self, finding: &Finding) -> StandingView {
        StandingView::of_finding(finding, self.run.trend.is_some())
    }

    /// Places, each with its message where that is not `said` of the first already.
    pub(super) fn places(&self, finding: &Finding, indices: &[usize], said: &Said) -> Vec<Place> {
        let place = |&index: &usize| {
            let message = self.speech.of_instance(finding, index, self.run);
            let instance = finding.instances.get(index)?;
            let own = (message != *said).then_some(message);
            Some(Place::new(instance, own, self.speech))
        };
        indices.iter().filter_map(place).collect()
    }
}

/// The file with all places of finding `number`.
pub(super) fn places_file(number: usize) -> String {
    format!("places-{number}.html")
}

pub(super) fn catalog_place(finding: &Finding) -> Option<CatalogPlace> {
    finding.catalog_message.as_ref().map(|place| CatalogPlace {
        key: key(&place.message, place.attribute.as_deref()),
        place: format!("{}:{}", place.file, place.line),
        source: place.source.clone(),
    })
}

pub(super) fn key(message: &str, attribute: Option<&str>) -> String {
    attribute.map_or_else(
        || message.to_owned(),
        |attribute| format!("{message}.{attribute}"),
    )
}
