//! Every line of text on the page, judged by style and layout.

use std::sync::Arc;

use super::exempt::Exempt;
use super::judge::{self, Outlook};
use super::sampled::Samples;
use super::text::{self, Passage, TextStyle};
use super::{Contrast, Reading};
use crate::check::shared::backdrop::{Pair, Stage};
use crate::check::shared::color::Color;
use crate::rule::Page;
use crate::snapshot::{NodeId, Rect};

/// The texts of a page that people can see and no exemption covers.
#[derive(Debug, Default)]
pub(super) struct Survey {
    pub(super) texts: Vec<Text>,
}

/// A piece of text in one style.
#[derive(Debug)]
pub(super) struct Text {
    /// The element whose text it is.
    pub(super) owner: NodeId,
    node: NodeId,
    style: Arc<TextStyle>,
    needed: f64,
    nature: Nature,
    lines: Vec<Line>,
}

/// What sort of text it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Nature {
    Words,
    /// Nothing in human language: dashes, arrows.
    Signs,
    /// A single letter that may be drawn as a symbol.
    Cross,
    /// Text in a drawing.
    Drawing,
}

/// A line that can be seen.
#[derive(Debug)]
pub(super) struct Line {
    /// Its number among the lines of the text.
    pub(super) number: u32,
    pub(super) place: Rect,
    pub(super) outlook: Outlook,
    /// Colours where the contrast is least, as far as known.
    pub(super) worst: Option<Pair>,
    /// The colour of the letters, where it shows exactly as the style gives it.
    pub(super) ink: Option<Color>,
}

impl Survey {
    /// The survey of the page.
    pub(super) fn of(page: &Page<'_>, level: Contrast) -> Arc<Self> {
        level.shared(page, |page| Self::new(page, level))
    }

    fn new(page: &Page<'_>, level: Contrast) -> Self {
        if !page.snapshot.has_layout() {
            return Self::default();
        }
        let exempt = page.shared(Exempt::new);
        let stage = page.shared(Stage::new);
        let texts = text::passages(page)
            .filter(|passage| !exempt.covers(passage.owner))
            .filter_map(|passage| Text::of(page, &stage, &passage, level));
        Self {
            texts: texts.collect(),
        }
    }
}

impl Text {
    fn of(page: &Page<'_>, stage: &Stage, passage: &Passage<'_>, level: Contrast) -> Option<Self> {
        if !page.semantics.is_displayed(passage.node) {
            return None;
        }
        let needed = passage.style.needed(level);
        let lines = (0..).zip(&passage.lines).filter_map(|(number, place)| {
            let scene = stage.scene(passage.node, *place)?;
            judge::line(&scene, number, *place, &passage.style, needed)
        });
        let lines: Vec<Line> = lines.collect();
        (!lines.is_empty()).then(|| Self {
            owner: passage.owner.id(),
            node: passage.node.id(),
            style: passage.style.clone(),
            needed,
            nature: Nature::of(passage),
            lines,
        })
    }

    /// What the text comes to, with what was sampled of it; `None` if none of it can be seen.
    pub(super) fn reading(&self, samples: &Samples<'_>) -> Option<Reading> {
        let readings = self.lines.iter().filter_map(|line| {
            let (outlook, worst) = match (line.outlook, samples.of_line(self.node, line.number)) {
                (Outlook::Open(doubt), Some(sample)) => {
                    sample.outlook(doubt, line, self.style.size, self.needed)?
                }
                _ => (line.outlook, line.worst),
            };
            Some(Reading {
                outlook,
                worst,
                style: self.style.clone(),
                needed: self.needed,
            })
        });
        let mut reading = readings.reduce(Reading::graver)?;
        reading.outlook = self.nature.tempers(reading.outlook);
        Some(reading)
    }
}

impl Nature {
    fn of(passage: &Passage<'_>) -> Self {
        if !passage.text.chars().any(char::is_alphanumeric) {
            Self::Signs
        } else if matches!(passage.text.trim(), "x" | "X") {
            Self::Cross
        } else if passage.in_drawing {
            Self::Drawing
        } else {
            Self::Words
        }
    }

    /// What a text of this sort comes to.
    fn tempers(self, outlook: Outlook) -> Outlook {
        match (self, outlook) {
            (Self::Signs, _) => Outlook::Passed,
            (Self::Cross, Outlook::Failed) => Outlook::Open(judge::Doubt::Symbol),
            (Self::Drawing, Outlook::Failed) => Outlook::Open(judge::Doubt::Drawing),
            _ => outlook,
        }
    }
}

/// A line of text whose contrast style and layout do not decide.
#[derive(Clone, Debug, PartialEq)]
pub struct Undecided {
    /// The text node, or the control that shows the text.
    pub node: NodeId,
    /// Which of its lines, from zero.
    pub line: u32,
    /// Where the line is, in page coordinates.
    pub place: Rect,
    /// Font size in CSS pixels.
    pub size: f64,
    /// The colour of the letters, red to alpha from 0 to 1, where they show it unchanged.
    pub ink: Option<[f64; 4]>,
}

/// The lines of text whose contrast at this level only the page's picture can decide.
pub fn undecided(page: &Page<'_>, level: Contrast) -> Vec<Undecided> {
    let survey = Survey::of(page, level);
    let texts = survey
        .texts
        .iter()
        .filter(|text| text.nature != Nature::Signs);
    let lines = texts.flat_map(|text| text.lines.iter().map(move |line| (text, line)));
    lines
        .filter(|(_, line)| matches!(line.outlook, Outlook::Open(_)))
        .map(|(text, line)| Undecided {
            node: text.node,
            line: line.number,
            place: line.place,
            size: text.style.size,
            ink: line
                .ink
                .map(|ink| [ink.red, ink.green, ink.blue, ink.alpha]),
        })
        .collect()
}
