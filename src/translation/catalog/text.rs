//! A text of a message beside its source, as people read it.

use std::borrow::Cow;

use crate::catalog::{Element, Expression, Pattern, Span, write_pattern};

use super::{CatalogFinding, Comparison, Pair, reads_the_same};

/// Stands for what the program puts in.
pub(super) const GAP: char = '\u{FFFC}';

/// A value or attribute that both locales have.
#[derive(Debug)]
pub(crate) struct Text<'a> {
    pub(super) pair: Pair<'a>,
    pub(super) attribute: Option<&'a str>,
    /// Where this locale's stands.
    pub(super) span: Span,
    pub(super) source: &'a Pattern,
    pub(super) target: &'a Pattern,
    /// What the source says, one for each choice of variants.
    pub(super) from: Vec<Cow<'a, str>>,
    /// What this locale says.
    pub(super) to: Vec<Cow<'a, str>>,
}

impl<'a> Text<'a> {
    /// The texts of a pair.
    pub(super) fn of(pair: &Pair<'a>) -> Vec<Self> {
        // What was not translated is told of elsewhere; style sheets, numbers and switches say nothing.
        let is_text =
            |(attribute, source, target, _): &(Option<&str>, &Pattern, &Pattern, Span)| {
                !reads_the_same(source, target)
                    && !is_constant(target)
                    && *attribute != Some("style")
            };
        let all = pair
            .patterns()
            .filter(is_text)
            .map(|(attribute, source, target, span)| Self {
                pair: *pair,
                attribute,
                span,
                source,
                target,
                from: said(source),
                to: said(target),
            });
        all.collect()
    }

    /// The first of this locale's texts for which `find` finds something, that no text of the source
    /// has.
    pub(super) fn only_here<T>(&self, find: impl Fn(&str) -> Option<T>) -> Option<T> {
        let found = self.to.iter().find_map(|it| find(it))?;
        (!self.from.iter().any(|it| find(it).is_some())).then_some(found)
    }
}

/// A number or switch of a format that has such values.
fn is_constant(pattern: &Pattern) -> bool {
    pattern.written.is_some()
        && matches!(
            pattern.elements.as_slice(),
            [Element::Placeable(Expression::Number(_))]
        )
}

/// What a pattern says, with a gap for each thing put in.
pub(super) fn said(pattern: &Pattern) -> Vec<Cow<'_, str>> {
    match pattern.elements.as_slice() {
        [] => vec![Cow::Borrowed("")],
        [Element::Text(words)] => vec![Cow::Borrowed(words)],
        _ => {
            let texts = pattern.plain_texts(&|_| None);
            let gap = GAP.to_string();
            texts
                .into_iter()
                .map(|it| Cow::Owned(it.0.join(&gap)))
                .collect()
        }
    }
}

impl Comparison<'_> {
    /// A finding about a text, with both sides.
    pub(super) fn on(
        &self,
        says: &'static str,
        rule: &'static str,
        text: &Text<'_>,
    ) -> CatalogFinding {
        let texts = (write_pattern(text.source), write_pattern(text.target));
        self.finding(says, rule, text.pair.target)
            .of(text.attribute)
            .at(text.span)
            .texts(Some(texts.0), Some(texts.1))
    }

    /// Judges every text: what `judge` gives becomes a finding with that value under `name`.
    pub(super) fn each(
        &self,
        rule: &'static str,
        says: &'static str,
        name: &'static str,
        findings: &mut Vec<CatalogFinding>,
        judge: impl Fn(&Text<'_>) -> Option<String>,
    ) {
        for text in &self.texts {
            if let Some(value) = judge(text) {
                findings.push(self.on(says, rule, text).with(name, value));
            }
        }
    }
}
