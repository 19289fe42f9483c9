//! Instructions that name things by place, shape or colour: “press the round button on the right”.
//!
//! Manuals are full of them and mean the windows of the program they describe: those are not on the page.

use std::collections::HashMap;
use std::sync::Arc;

use crate::rule::Page;
use crate::semantics::Role;
use crate::snapshot::{Node, NodeId, TextRun};

use super::stems::is_unspaced;
use super::texts::Texts;
use super::wording::{Wording, wording_of};

/// A sentence that gives one.
#[derive(Clone, Debug)]
pub(crate) struct Instruction {
    /// The sentence, in lower case.
    pub(crate) sentence: String,
    /// The words that say where or how it looks.
    pub(crate) looks: String,
}

/// Those of a page, by the element that lays out the text.
#[derive(Debug, Default)]
pub(crate) struct Instructions {
    by_block: HashMap<NodeId, Vec<Instruction>>,
}

impl Instructions {
    /// Those of the page.
    pub(crate) fn of(page: &Page<'_>) -> Arc<Self> {
        page.shared(Self::new)
    }

    fn new(page: &Page<'_>) -> Self {
        let mut instructions = Self::default();
        if page.snapshot.elements().any(marks_program_part) {
            return instructions;
        }
        let has_parts = page
            .snapshot
            .elements()
            .any(|node| is_program_part(page, node));
        for run in Texts::of(page).runs() {
            let Some(block) = page.snapshot.node(run.block) else {
                continue;
            };
            let Some(wording) = wording_of(page.semantics.lang_of(block)) else {
                continue;
            };
            let is_of_page = |it: &Instruction| {
                let mut parts = wording.program_parts.iter();
                has_parts || !parts.any(|part| has_phrase(&it.sentence, part))
            };
            let found: Vec<Instruction> = given(run, wording).filter(is_of_page).collect();
            if !found.is_empty() {
                instructions
                    .by_block
                    .entry(run.block)
                    .or_default()
                    .extend(found);
            }
        }
        instructions
    }

    /// Those given in an element's own text.
    pub(crate) fn given_in(&self, block: Node<'_>) -> &[Instruction] {
        self.by_block.get(&block.id()).map_or(&[], Vec::as_slice)
    }
}

/// True for text that is marked as the label, menu or key of a program, as DocBook, Sphinx and Asciidoctor
/// mark it.
fn marks_program_part(node: Node<'_>) -> bool {
    const CLASSES: &[&str] = &[
        "guibutton",
        "guiicon",
        "guilabel",
        "guimenu",
        "guimenuitem",
        "guisubmenu",
        "keycombo",
        "keyseq",
        "menuchoice",
        "menuref",
        "menuselection",
        "menuseq",
    ];
    let classes = node.attr("class").unwrap_or_default();
    classes
        .split_ascii_whitespace()
        .any(|class| CLASSES.contains(&class))
}

/// True for what the words for parts of programs may mean on the page itself.
fn is_program_part(page: &Page<'_>, node: Node<'_>) -> bool {
    let role = page.semantics.role(node);
    matches!(
        role,
        Role::AlertDialog | Role::Dialog | Role::Toolbar | Role::MenuBar
    ) || node.is("canvas")
}

fn given<'a>(run: &'a TextRun, wording: &'a Wording) -> impl Iterator<Item = Instruction> + 'a {
    let sentences = run.text.split_inclusive(['.', '!', '?', '。', '！', '？']);
    sentences.filter_map(move |sentence| {
        let sentence = sentence.to_lowercase();
        let instructs = wording
            .instructions
            .iter()
            .any(|verb| has_phrase(&sentence, verb));
        let looks = instructs.then(|| looks_in(&sentence, wording)).flatten();
        let looks = looks.or_else(|| look_of_required(&sentence, wording))?;
        Some(Instruction { sentence, looks })
    })
}

/// Signs that stand beside what is required, besides its colour.
const SIGNS: &[&str] = &[
    "*", "asteri", "astéri", "star", "étoile", "estrella", "星号",
];

/// The look that alone tells which fields are required: “fields in blue are required”.
fn look_of_required(sentence: &str, wording: &Wording) -> Option<String> {
    let has_one_of = |list: &[String]| list.iter().any(|phrase| has_phrase(sentence, phrase));
    let has_sign = SIGNS.iter().any(|sign| sentence.contains(sign));
    if has_sign || !has_one_of(&wording.required) || !has_one_of(&wording.controls) {
        return None;
    }
    let mut looks = wording.looks.iter();
    looks.find(|look| has_phrase(sentence, look)).cloned()
}

/// A place, or a look beside the thing that has it.
fn looks_in(sentence: &str, wording: &Wording) -> Option<String> {
    let mut places = wording.places.iter();
    if let Some(place) = places.find(|place| has_phrase(sentence, place)) {
        return Some(place.clone());
    }
    let mut looks = wording.looks.iter();
    looks.find_map(|look| beside_control(sentence, look, &wording.controls))
}

/// The look with the thing right before or after it: “round button”, “bouton rond”.
fn beside_control(sentence: &str, look: &str, controls: &[String]) -> Option<String> {
    places_of(sentence, look).find_map(|at| {
        let before = sentence.get(..at)?.trim_end();
        let after = sentence.get(at + look.len()..)?.trim_start();
        let thing = controls.iter().find(|thing| {
            let thing = thing.as_str();
            (after.starts_with(thing) && places_of(after, thing).next() == Some(0))
                || (before.ends_with(thing)
                    && places_of(before, thing).last() == Some(before.len() - thing.len()))
        })?;
        let is_after = after.starts_with(thing.as_str());
        let gap = if thing.chars().any(is_unspaced) {
            ""
        } else {
            " "
        };
        Some(if is_after {
            format!("{look}{gap}{thing}")
        } else {
            format!("{thing}{gap}{look}")
        })
    })
}

/// True if the text has the phrase as whole words, or at all where words are not spaced.
pub(crate) fn has_phrase(text: &str, phrase: &str) -> bool {
    places_of(text, phrase).next().is_some()
}

/// Where the phrase stands as whole words, in bytes.
fn places_of<'a>(text: &'a str, phrase: &'a str) -> impl Iterator<Item = usize> + 'a {
    let is_word = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() && !is_unspaced(c));
    let found = text.match_indices(phrase);
    found.filter_map(move |(at, _)| {
        let before = text.get(..at).and_then(|text| text.chars().next_back());
        let after = text
            .get(at + phrase.len()..)
            .and_then(|text| text.chars().next());
        (!is_word(before) && !is_word(after)).then_some(at)
    })
}
