//! The identity of a defect: the same in every locale and after harmless changes of the page.
//!
//! A fingerprint joins the rule, the element's role, what it is called (the catalog key behind its
//! name where one is known, else the name itself) and the landmarks it is in. It never contains
//! markup, classes, generated ids or positions.

use crate::rule::Page;
use crate::semantics::Role;
use crate::snapshot::Node;

/// What a fingerprint is made of, besides the element.
#[derive(Clone, Copy, Debug)]
pub struct Identity<'a> {
    /// The rule's id.
    pub rule: &'a str,
    /// The message that tells what was seen: two defects of one element differ by it.
    pub note: &'a str,
    /// The catalog key behind the element's text, where known.
    pub key: Option<&'a str>,
    /// The page's address without its locale, for things without name, reference and text.
    pub page: &'a str,
}

/// The fingerprint of a finding on `node`: 16 hexadecimal digits.
pub fn fingerprint(page: &Page<'_>, node: Node<'_>, identity: Identity<'_>) -> String {
    let called = called(page, node, identity);
    let mut parts: Vec<&str> = vec![
        identity.rule,
        identity.note,
        page.semantics.role(node).name(),
    ];
    parts.extend(
        landmarks(page, node)
            .iter()
            .map(|landmark| -> &str { landmark.name() }),
    );
    parts.push(&called);
    stable_hash(&parts)
}

/// 16 hexadecimal digits that are the same for the same parts on every machine and in every version.
pub fn stable_hash(parts: &[&str]) -> String {
    let mut hash = Fnv::new();
    for part in parts {
        hash.add(part);
    }
    format!("{:016x}", hash.0)
}

/// The roles of the landmarks around the element, outermost last.
fn landmarks(page: &Page<'_>, node: Node<'_>) -> Vec<Role> {
    let around = node
        .flat_ancestors()
        .filter(|ancestor| ancestor.is_element());
    around
        .map(|ancestor| page.semantics.role(ancestor))
        .filter(|role| role.is_landmark())
        .collect()
}

/// What the element is called: by catalog key, name or text, else by what it refers to, else by its page.
fn called(page: &Page<'_>, node: Node<'_>, identity: Identity<'_>) -> String {
    if let Some(key) = identity.key {
        return format!("key:{key}");
    }
    if node.is("html") || node.is("body") {
        // What is wrong with whole pages is mostly wrong with their template: one defect, many pages.
        return "page".to_owned();
    }
    let name = normalised(&page.semantics.name(node).text);
    if !name.is_empty() {
        return format!("name:{name}");
    }
    if let Some(reference) = reference(node) {
        return format!("refers:{reference}");
    }
    let text = normalised(&node.text_content());
    if text.is_empty() {
        format!("page:{}", identity.page)
    } else {
        format!("text:{text}")
    }
}

/// The file an element refers to, or the field it is, without folders, hashes and numbers.
fn reference(node: Node<'_>) -> Option<String> {
    if let Some(field) = node.attr("name").filter(|name| !name.trim().is_empty()) {
        return Some(normalised(field));
    }
    let address = ["src", "href", "data", "action"]
        .iter()
        .find_map(|attribute| node.attr(attribute))?;
    let path = address.split(['?', '#']).next().unwrap_or("");
    let file = path.trim_end_matches('/').rsplit('/').next().unwrap_or("");
    let stable: Vec<&str> = file
        .split(['.', '-', '_'])
        .filter(|part| !looks_generated(part))
        .collect();
    (!stable.is_empty() && !file.is_empty()).then(|| normalised(&stable.join(".")))
}

/// Hashes of build tools: long, and letters mixed with digits.
fn looks_generated(part: &str) -> bool {
    part.len() >= 6
        && part.chars().any(|c| c.is_ascii_digit())
        && part.chars().all(|c| c.is_ascii_alphanumeric())
}

/// Lower case, single spaces, every number the same, the first 80 characters.
fn normalised(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut out = String::new();
    for c in words.join(" ").to_lowercase().chars().take(80) {
        if !c.is_numeric() {
            out.push(c);
        } else if !out.ends_with('0') {
            out.push('0');
        }
    }
    out
}

/// FNV-1a, 64 bits: stable across versions and machines, which the standard library's hashers are not.
struct Fnv(u64);

impl Fnv {
    const fn new() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }

    fn add(&mut self, part: &str) {
        // A byte that no UTF-8 text contains ends each part, so that parts cannot run into each other.
        for byte in part.bytes().chain([0xff]) {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Identity, fingerprint};
    use crate::rule::Page;
    use crate::snapshot::{Selector, Snapshot};

    fn of(html: &str, selector: &str, key: Option<&str>) -> String {
        let snapshot = Snapshot::from_html(html, "http://example.test/en/page");
        let page = Page::new(&snapshot, None);
        let node = snapshot.select(&Selector::parse(selector).unwrap())[0];
        let identity = Identity {
            rule: "some-rule",
            note: "some-note",
            key,
            page: "/{locale}/page",
        };
        fingerprint(&page, node, identity)
    }

    #[test]
    fn harmless_changes_keep_the_fingerprint() {
        let plain = of("<main><button>Save it</button></main>", "button", None);
        for changed in [
            "<main><p>New</p><button>Save it</button></main>",
            "<main><div class=x><button id=b7 class='css-1ab2c3'> Save\n it </button></div></main>",
            "<main><span><button>save it</button></span><button>Other</button></main>",
        ] {
            assert_eq!(of(changed, "button", None), plain, "{changed}");
        }
    }

    #[test]
    fn other_elements_and_other_places_have_other_fingerprints() {
        let plain = of("<main><button>Save</button></main>", "button", None);
        for other in [
            "<main><button>Delete</button></main>",
            "<nav><button>Save</button></nav>",
            "<main><a href=x>Save</a></main>",
        ] {
            assert_ne!(of(other, "button, a", None), plain, "{other}");
        }
    }

    #[test]
    fn a_text_and_its_translation_share_the_fingerprint_of_their_key() {
        let english = of(
            "<html lang=en><main><button>Save</button></main>",
            "button",
            Some("save"),
        );
        let french = of(
            "<html lang=fr><main><button>Enregistrer</button></main>",
            "button",
            Some("save"),
        );
        assert_eq!(english, french);
    }

    #[test]
    fn nameless_images_are_told_apart_by_their_files_not_by_build_hashes() {
        let one = of("<main><img src='/a/logo.3f9a1c2b.svg'></main>", "img", None);
        assert_eq!(
            of(
                "<main><img src='/b/logo.77e01d9f.svg?v=2'></main>",
                "img",
                None
            ),
            one
        );
        assert_ne!(
            of("<main><img src='/a/map.3f9a1c2b.svg'></main>", "img", None),
            one
        );
    }

    /// A linear congruential generator: the same numbers everywhere.
    struct Dice(u64);

    impl Dice {
        fn below(&mut self, most: u64) -> u64 {
            self.0 = self
                .0
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            (self.0 >> 33) % most
        }

        fn hash(&mut self) -> String {
            format!("{:08x}", 0xa000_0001 + self.below(0x0fff_ffff))
        }
    }

    /// Elements with an id-less mark to find them by, and their markup with what drifts left open:
    /// `{a}` for attributes, `{h}` for a hash of the build, `{s}` for white space.
    const ELEMENTS: [(&str, &str); 7] = [
        ("main", "<button {a} data-x>Save{s}it</button>"),
        ("main", "<button {a} data-x>Delete{s}it</button>"),
        ("nav", "<button {a} data-x>Save{s}it</button>"),
        ("main", "<a href='/x' {a} data-x>Save{s}it</a>"),
        ("main", "<img src='/a/logo.{h}.svg' {a} data-x>"),
        ("main", "<img src='/a/map.{h}.svg' {a} data-x>"),
        ("main", "<input name=email {a} data-x>"),
    ];

    fn drifted(landmark: &str, markup: &str, dice: &mut Dice) -> String {
        let attributes = format!(
            "id=i{} class='css-{} x{}'",
            dice.hash(),
            dice.hash(),
            dice.below(9)
        );
        let space = [" ", "\n", "  \t "][usize::try_from(dice.below(3)).unwrap()];
        let mut html = markup
            .replace("{a}", &attributes)
            .replace("{h}", &dice.hash())
            .replace("{s}", space);
        for _ in 0..dice.below(4) {
            let class = dice.hash();
            html = match dice.below(4) {
                0 => format!("<div class={class}>{html}</div>"),
                1 => format!("<span>{html}</span>"),
                2 => format!("<p>Text {class}</p>{html}"),
                _ => format!("{html}<button>Other {class}</button>"),
            };
        }
        format!("<body><{landmark}>{html}</{landmark}></body>")
    }

    #[test]
    fn drift_keeps_fingerprints_and_different_elements_differ() {
        let mut dice = Dice(20_261_125);
        let plain: Vec<String> = ELEMENTS
            .iter()
            .map(|(landmark, markup)| {
                of(&drifted(landmark, markup, &mut Dice(1)), "[data-x]", None)
            })
            .collect();
        let different: std::collections::BTreeSet<&String> = plain.iter().collect();
        assert_eq!(different.len(), ELEMENTS.len());
        for round in 0..200 {
            for ((landmark, markup), plain) in ELEMENTS.iter().zip(&plain) {
                let html = drifted(landmark, markup, &mut dice);
                assert_eq!(of(&html, "[data-x]", None), *plain, "round {round}: {html}");
            }
        }
    }
}
