//! Checks and matchers: the functions rules are made of.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::descriptor::Needs;
use super::page::Page;
use crate::snapshot::{Node, NodeId};

/// A named question about one element, answered by one function. One check is one file under `src/check/`.
#[derive(Debug)]
pub struct Check {
    /// Its name in descriptors; equal to its file's name.
    pub id: &'static str,
    /// What it must know of a page.
    pub needs: Needs,
    /// The Fluent messages (`rules/messages/`) its notes use. Loading checks that each locale has them.
    pub messages: &'static [&'static str],
    /// Answers the question.
    pub run: fn(&Page<'_>, Node<'_>) -> Verdict,
}

/// A named condition of applicability. One matcher is one file under `src/check/matches/`.
#[derive(Debug)]
pub struct Matcher {
    /// Its name in descriptors; equal to its file's name.
    pub id: &'static str,
    /// True if the rule applies to the element.
    pub test: fn(&Page<'_>, Node<'_>) -> bool,
}

/// A check's answer.
#[derive(Clone, Debug, PartialEq)]
pub enum Verdict {
    /// Yes, with what a reader may want to know.
    Yes(Option<Note>),
    /// No, with the reason.
    No(Option<Note>),
    /// A person must judge: the note is the question to answer.
    Unsure(Note),
}

impl Verdict {
    /// A plain yes.
    pub const fn yes() -> Self {
        Self::Yes(None)
    }

    /// No, for the reason in this message.
    pub fn no(message: &'static str) -> Self {
        Self::No(Some(Note::new(message)))
    }

    /// The question in this message is for a person.
    pub fn unsure(message: &'static str) -> Self {
        Self::Unsure(Note::new(message))
    }

    /// Adds an argument to the verdict's message.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<NoteValue>) -> Self {
        if let Self::Yes(Some(note)) | Self::No(Some(note)) | Self::Unsure(note) = &mut self {
            note.args.insert(name.to_owned(), value.into());
        }
        self
    }

    /// Names other elements that the verdict rests on.
    #[must_use]
    pub fn related<'a>(mut self, nodes: impl IntoIterator<Item = Node<'a>>) -> Self {
        if let Self::Yes(Some(note)) | Self::No(Some(note)) | Self::Unsure(note) = &mut self {
            note.related.extend(nodes.into_iter().map(Node::id));
        }
        self
    }
}

/// A message for people, by key: what was seen, or the question to answer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Note {
    /// Fluent message id under `rules/messages/`.
    pub message: String,
    /// Its arguments.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub args: BTreeMap<String, NoteValue>,
    /// Elements of the page that the note is about, besides the target.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub related: Vec<NodeId>,
}

impl Note {
    /// A note without arguments.
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            args: BTreeMap::new(),
            related: Vec::new(),
        }
    }

    /// Adds an argument.
    #[must_use]
    pub fn with(mut self, name: impl Into<String>, value: impl Into<NoteValue>) -> Self {
        self.args.insert(name.into(), value.into());
        self
    }
}

/// An argument of a note: text from the page is untrusted and stays text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum NoteValue {
    /// A number, formatted for the reader's locale.
    Number(f64),
    /// Text.
    Text(String),
}

impl From<f64> for NoteValue {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl From<u32> for NoteValue {
    fn from(value: u32) -> Self {
        Self::Number(value.into())
    }
}

impl From<&str> for NoteValue {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<String> for NoteValue {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}
