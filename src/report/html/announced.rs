//! What a screen reader says of an element, in words.

use serde::Serialize;

use super::super::speech::Speech;
use crate::finding::Instance;

/// Name and role as they are said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Announced {
    /// In the page's language; none where the element has no name.
    pub(super) name: Option<String>,
    /// In the report's language; none where it is not known for a role.
    pub(super) role: Option<String>,
}

impl Announced {
    /// Of an instance: `name, role`, or the role alone. Nothing is said of a box without a name.
    pub(super) fn of(instance: &Instance, speech: &Speech) -> Option<Self> {
        let text = instance.announced.as_deref().filter(|it| !it.is_empty())?;
        let (name, role) = match text.rsplit_once(", ") {
            Some((name, role)) => (Some(name), role),
            None => (None, text),
        };
        match (name, speech.role(role)) {
            (None, _) if role == "generic" => None,
            (Some(name), _) if role == "generic" => Some(Self {
                name: Some(name.to_owned()),
                role: None,
            }),
            (name, Some(role)) => Some(Self {
                name: name.map(str::to_owned),
                role: Some(role),
            }),
            (_, None) => Some(Self {
                name: Some(text.to_owned()),
                role: None,
            }),
        }
    }
}
