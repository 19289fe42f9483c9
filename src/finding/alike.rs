//! Findings of one cause, for people to read as one.
//!
//! A style sheet's colour or a template's markup makes each link, cell or block it touches a finding of its
//! own: whoever mends the cause mends them all. They stay apart where they are counted, gated and known again.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::gate::Standing;
use super::run::{Finding, Instance, Run, Scope};
use crate::locale::Locale;
use crate::rule::{Impact, Note, NoteValue, Outcome};

/// What tells causes apart within a rule: what is said, figures aside, and of what kind of element.
pub fn cause(notes: &[Note], html: &str) -> String {
    let said = notes.first().map(|note| {
        let texts = note.args.values().filter_map(|value| match value {
            NoteValue::Text(text) => Some(text.as_str()),
            NoteValue::Number(_) => None,
        });
        format!(
            "{}\u{0}{}",
            note.message,
            texts.collect::<Vec<_>>().join("\u{0}")
        )
    });
    format!("{}\u{0}{}", said.unwrap_or_default(), kind(html))
}

/// The name and class of the element whose source begins so.
fn kind(html: &str) -> String {
    let tag = html.split('>').next().unwrap_or_default();
    let name = tag.split([' ', '\n', '\t']).next().unwrap_or_default();
    let class = tag
        .split_once("class=\"")
        .and_then(|(_, after)| after.split('"').next());
    format!("{name} {}", class.unwrap_or_default())
}

/// What findings that are read as one share: the rule, how they were judged and stand, and the cause.
type Key<'a> = (
    &'a str,
    Outcome,
    Impact,
    Option<Standing>,
    Option<&'a str>,
    String,
);

/// The run's findings of which `is_shown` says so, in their order, those of one cause joined in the place of the
/// first. Whose defect a cause is shows in all findings that have it.
pub fn joined(run: &Run, is_shown: impl Fn(&Finding) -> bool) -> Vec<Cow<'_, Finding>> {
    let rules = run.rules.iter().filter(|rule| rule.alike);
    let alike: HashSet<&str> = rules.map(|rule| rule.id.as_str()).collect();
    let mut reach: BTreeMap<Key<'_>, BTreeSet<&Locale>> = BTreeMap::new();
    for finding in &run.findings {
        if let Some(key) = key(finding, &alike) {
            reach.entry(key).or_default().extend(&finding.locales);
        }
    }
    let pages = run.pages.iter();
    let checked: BTreeSet<&Locale> = pages.filter_map(|page| page.locale.as_ref()).collect();
    let mut all: Vec<Cow<'_, Finding>> = Vec::new();
    let mut places: BTreeMap<Key<'_>, usize> = BTreeMap::new();
    for finding in run.findings.iter().filter(|it| is_shown(it)) {
        let Some(key) = key(finding, &alike) else {
            all.push(Cow::Borrowed(finding));
            continue;
        };
        let locales = reach.get(&key).cloned().unwrap_or_default();
        if let Some(first) = places.get(&key).and_then(|&at| all.get_mut(at)) {
            first.to_mut().take_in(finding);
        } else {
            places.insert(key, all.len());
            all.push(spread(finding, &locales, &checked));
        }
    }
    let grown = all.iter_mut().filter(|finding| !finding.alike.is_empty());
    grown.for_each(|finding| finding.to_mut().sort_places());
    all
}

/// None of a rule whose findings are not alike.
fn key<'a>(finding: &'a Finding, alike: &HashSet<&str>) -> Option<Key<'a>> {
    if !alike.contains(finding.rule.as_str()) {
        return None;
    }
    let notes = finding.notes.first().map_or(&[][..], Vec::as_slice);
    let html = finding.instances.first().map_or("", |it| it.html.as_str());
    Some((
        &finding.rule,
        finding.outcome,
        finding.impact,
        finding.gate,
        finding.suppressed_because.as_deref(),
        cause(notes, html),
    ))
}

/// The finding, as wide as its cause.
fn spread<'a>(
    finding: &'a Finding,
    locales: &BTreeSet<&Locale>,
    checked: &BTreeSet<&Locale>,
) -> Cow<'a, Finding> {
    if locales.len() <= finding.locales.len() {
        return Cow::Borrowed(finding);
    }
    let mut wide = finding.clone();
    wide.locales = locales.iter().copied().cloned().collect();
    if checked.len() > 1 && checked.is_subset(locales) {
        wide.scope = Scope::Template;
    }
    Cow::Owned(wide)
}

impl Finding {
    fn take_in(&mut self, other: &Self) {
        self.alike.push(other.fingerprint.clone());
        self.instances.extend(other.instances.iter().cloned());
        self.notes.extend(other.notes.iter().cloned());
    }

    /// By page and from top to bottom, as those of each finding are.
    fn sort_places(&mut self) {
        self.notes.resize(self.instances.len(), Vec::new());
        let mut both: Vec<(Instance, Vec<Note>)> =
            self.instances.drain(..).zip(self.notes.drain(..)).collect();
        both.sort_by_cached_key(|(instance, _)| {
            let [x, y, ..] = instance.bounds.unwrap_or_default();
            (
                instance.url.clone(),
                y.to_bits(),
                x.to_bits(),
                instance.target.clone(),
            )
        });
        (self.instances, self.notes) = both.into_iter().unzip();
    }
}

#[cfg(test)]
mod tests {
    use super::{cause, kind};
    use crate::rule::Note;

    #[test]
    fn kinds_are_read_off_the_beginning_of_a_source() {
        assert_eq!(kind("<a class=\"b c\" href=\"/\">x</a>"), "<a b c");
        assert_eq!(kind("<a href=\"/\"><b class=\"d\"></a>"), "<a ");
        assert_eq!(kind("<p>x</p>"), "<p ");
        assert_eq!(kind(""), " ");
    }

    #[test]
    fn figures_do_not_tell_causes_apart_and_words_do() {
        let note = |text: &str, size: f64| vec![Note::new("m").with("a", text).with("b", size)];
        let html = "<a>x</a>";
        assert_eq!(
            cause(&note("#fff", 1.0), html),
            cause(&note("#fff", 2.0), html)
        );
        assert_ne!(
            cause(&note("#fff", 1.0), html),
            cause(&note("#eee", 1.0), html)
        );
        assert_ne!(
            cause(&note("#fff", 1.0), html),
            cause(&note("#fff", 1.0), "<b>x</b>")
        );
        assert_eq!(cause(&[], html), cause(&[], "<a>y</a>"));
    }
}
