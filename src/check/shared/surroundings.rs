//! What a page has beside its media and its changing text: controls, links, text. Found once.

use std::sync::Arc;

use super::texts::Texts;
use crate::rule::{Page, Verdict};
use crate::semantics::Role;
use crate::snapshot::{Node, NodeId};

/// Words in the names of links to transcripts and descriptions, in the languages evenhand speaks.
const TRANSCRIPT: &[&str] = &[
    "transcri",
    "text version",
    "text alternative",
    "audio descri",
    "audiodescri",
    "versión de texto",
    "versión textual",
    "version texte",
    "version textuelle",
    "文字稿",
    "文字记录",
    "文字版",
    "口述影像",
];
/// What controls say that start a sound.
pub(crate) const STARTS: &[&str] = &[
    "play", "listen", "reproduc", "escuchar", "lire", "lecture", "écouter", "播放", "收听",
];
/// What controls say that stop or silence a sound.
pub(crate) const SILENCES: &[&str] = &[
    "pause",
    "stop",
    "mute",
    "unmute",
    "silence",
    "volume",
    "sound",
    "pausa",
    "parar",
    "detener",
    "silenci",
    "volumen",
    "sonido",
    "arrêt",
    "muet",
    "sourdine",
    "couper le son",
    "暂停",
    "停止",
    "静音",
    "音量",
    "声音",
];
/// What controls say that stop or hide what changes.
const HALTS: &[&str] = &[
    "pause", "stop", "hide", "freeze", "pausa", "parar", "detener", "ocultar", "congelar", "arrêt",
    "masquer", "figer", "暂停", "停止", "隐藏", "冻结",
];

/// Elements that may tell what a medium tells.
const TELLING: &[&str] = &[
    "a", "audio", "button", "embed", "iframe", "img", "object", "video",
];

/// Controls a question names: more are of no help.
const MOST_NAMED: usize = 20;

/// Whether people can pause, stop or hide what changes or moves.
pub(crate) enum Halting {
    /// A control says so.
    Named,
    /// One of these may.
    Perhaps(Vec<NodeId>),
    /// Nothing on the page can be operated.
    Impossible,
}

/// What a page has beside its media.
pub(crate) struct Surroundings {
    /// Controls that are seen and announced, links aside.
    pub(crate) controls: Vec<NodeId>,
    /// Links that are announced.
    pub(crate) links: Vec<NodeId>,
    /// Characters of all its text.
    pub(crate) characters: usize,
    announced: Beside,
    seen: Beside,
}

/// What could stand in for a medium.
#[derive(Default)]
struct Beside {
    /// A link that says that it leads to a transcript.
    transcript: Option<NodeId>,
    has_text: bool,
    /// The first two other things that may tell it: one may be the medium itself.
    telling: Vec<NodeId>,
}

impl Surroundings {
    /// Those of the page.
    pub(crate) fn of(page: &Page<'_>) -> Arc<Self> {
        page.shared(Self::new)
    }

    fn new(page: &Page<'_>) -> Self {
        let mut found = Self {
            controls: Vec::new(),
            links: Vec::new(),
            characters: 0,
            announced: Beside::default(),
            seen: Beside::default(),
        };
        let exposed = |node: &Node<'_>| page.semantics.is_exposed(*node);
        for node in page.snapshot.elements().filter(exposed) {
            found.add(page, node);
        }
        found.read(page);
        found
    }

    fn add(&mut self, page: &Page<'_>, node: Node<'_>) {
        let role = page.semantics.role(node);
        let is_link = role == Role::Link;
        let is_control = (role.is_widget() && !is_link) || node.is("summary");
        let is_telling = is_link || node.is_any(TELLING);
        if !is_control && !is_telling {
            return;
        }
        let is_seen = page.semantics.is_visible(node);
        if is_link {
            self.links.push(node.id());
        }
        if is_control && is_seen {
            self.controls.push(node.id());
        }
        if is_telling {
            let is_transcript = is_link && says(page, node, TRANSCRIPT);
            self.announced.add(node, is_transcript);
            if is_seen {
                self.seen.add(node, is_transcript);
            }
        }
    }

    fn read(&mut self, page: &Page<'_>) {
        for run in Texts::of(page).runs() {
            self.characters += run.text.len();
            let texts = run.nodes.iter().filter_map(|&id| page.snapshot.node(id));
            for text in texts.filter(|&text| page.semantics.is_exposed(text)) {
                self.announced.has_text = true;
                self.seen.has_text |= page.semantics.is_visible(text);
            }
        }
    }

    /// True if a control's name begins a word with one of these.
    pub(crate) fn has_control(&self, page: &Page<'_>, words: &[&str]) -> bool {
        nodes(page, &self.controls).any(|control| says(page, control, words))
    }

    /// What on the page may pause, stop or hide what changes or moves.
    pub(crate) fn halting(&self, page: &Page<'_>) -> Halting {
        if self.has_control(page, HALTS) {
            return Halting::Named;
        }
        let ways = self.controls.iter().chain(&self.links);
        let ways: Vec<NodeId> = ways.copied().take(MOST_NAMED).collect();
        if ways.is_empty() {
            Halting::Impossible
        } else {
            Halting::Perhaps(ways)
        }
    }

    /// The first link that says that it leads to a transcript.
    pub(crate) fn transcript<'p>(&self, page: &'p Page<'_>) -> Option<Node<'p>> {
        self.announced
            .transcript
            .and_then(|id| page.snapshot.node(id))
    }

    /// Whether something could say what a medium says: a question about what there is, or a no where
    /// there is nothing. With `seen` it must be visible too.
    pub(crate) fn alternative(
        &self,
        page: &Page<'_>,
        medium: Node<'_>,
        seen: bool,
        none: &'static str,
    ) -> Verdict {
        let beside = if seen { &self.seen } else { &self.announced };
        if let Some(link) = beside.transcript.and_then(|id| page.snapshot.node(id)) {
            return Verdict::unsure("media-transcript-link")
                .with("name", page.semantics.name(link).text.trim().to_owned())
                .related([link]);
        }
        if beside.has_text {
            return Verdict::unsure("media-text");
        }
        if beside.telling.iter().any(|&id| id != medium.id()) {
            return Verdict::unsure("media-other-content");
        }
        Verdict::no(none)
    }
}

impl Beside {
    fn add(&mut self, node: Node<'_>, is_transcript: bool) {
        if is_transcript && self.transcript.is_none() {
            self.transcript = Some(node.id());
        }
        if self.telling.len() < 2 {
            self.telling.push(node.id());
        }
    }
}

/// The nodes of these ids.
pub(crate) fn nodes<'p>(page: &'p Page<'_>, ids: &'p [NodeId]) -> impl Iterator<Item = Node<'p>> {
    ids.iter().filter_map(|&id| page.snapshot.node(id))
}

/// True if a word of the name begins like one of these: “displays” does not say “play”.
pub(crate) fn says(page: &Page<'_>, node: Node<'_>, words: &[&str]) -> bool {
    let name = page.semantics.name(node).text.to_lowercase();
    words.iter().any(|word| begins_word(&name, word))
}

fn begins_word(name: &str, word: &str) -> bool {
    // Chinese puts no spaces between words.
    let is_spaced = word.chars().all(|letter| u32::from(letter) < 0x2e80);
    let begins = |at: usize| !name[..at].ends_with(char::is_alphanumeric);
    name.match_indices(word)
        .any(|(at, _)| !is_spaced || begins(at))
}

#[cfg(test)]
mod tests {
    use super::begins_word;

    #[test]
    fn words_are_found_where_they_begin() {
        for (name, word, found) in [
            ("play", "play", true),
            ("pause/play", "play", true),
            ("display all", "play", false),
            ("replay, play", "play", true),
            ("no écouter", "écouter", true),
            ("点击播放", "播放", true),
            ("", "play", false),
        ] {
            assert_eq!(begins_word(name, word), found, "{name}: {word}");
        }
    }
}
