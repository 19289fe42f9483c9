//! Which keys the source of a script's handler compares with.

/// A key, as far as the source tells it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Key {
    /// A letter, digit or other sign.
    Character(char),
    /// Which key it is, is set elsewhere: `event.key === shortcut.key`.
    Setting,
}

/// What events say of a key: its sign, its place on the keyboard, or the number of either.
const PROPERTIES: &[&str] = &[".keyCode", ".charCode", ".which", ".code", ".key"];
/// Keys that are held while another is pressed: what needs them is no shortcut of one character.
const HELD: &[&str] = &["ctrlKey", "metaKey", "altKey"];

/// The keys without others held down that a handler of the event compares with, in the order of the source.
pub(crate) fn compared<'a>(source: &'a str, event: &'a str) -> impl Iterator<Item = Key> + 'a {
    let found = PROPERTIES
        .iter()
        .flat_map(move |property| places(source, property));
    found
        .filter(move |place| !needs_another(source, place.start))
        .flat_map(move |place| place.keys(source, event))
}

/// Where a property of the event is read.
#[derive(Clone, Copy)]
struct Place {
    property: &'static str,
    start: usize,
    end: usize,
}

fn places(source: &str, property: &'static str) -> impl Iterator<Item = Place> {
    let found = source.match_indices(property);
    found.filter_map(move |(start, _)| {
        let end = start + property.len();
        let is_whole = !source.get(end..)?.starts_with(is_name);
        is_whole.then_some(Place {
            property,
            start,
            end,
        })
    })
}

impl Place {
    /// What it is compared with: after it, before it, or in the cases of a `switch`.
    fn keys(self, source: &str, event: &str) -> Vec<Key> {
        let mut after = source.get(self.end..).unwrap_or_default().trim_start();
        for call in [".toLowerCase()", ".toUpperCase()"] {
            after = after.strip_prefix(call).unwrap_or(after).trim_start();
        }
        let before = source.get(..self.start).unwrap_or_default();
        let before = before.trim_end_matches(is_path).trim_end();
        if let Some(with) = after
            .strip_prefix("===")
            .or_else(|| after.strip_prefix("=="))
        {
            return self.key(first_word(with), event).into_iter().collect();
        }
        if let Some(with) = before
            .strip_suffix("===")
            .or_else(|| before.strip_suffix("=="))
        {
            return self.key(last_word(with), event).into_iter().collect();
        }
        let is_switch = before
            .strip_suffix('(')
            .is_some_and(|it| it.trim_end().ends_with("switch"));
        let cases = after.split("case").skip(1).filter(|_| is_switch);
        cases
            .filter_map(|case| self.key(first_word(case), event))
            .collect()
    }

    /// The key that a value of the property stands for.
    fn key(self, value: &str, event: &str) -> Option<Key> {
        let text = value.strip_prefix(['\'', '"', '`']);
        let text = text.and_then(|text| text.strip_suffix(['\'', '"', '`']));
        let character = match (self.property, text) {
            (".key", Some(text)) => only(text),
            (".code", Some(text)) => of_place(text),
            (".key", None) => return is_setting(value).then_some(Key::Setting),
            (_, Some(_)) | (".code", None) => None,
            (_, None) => of_number(value.parse().ok()?, event),
        };
        character.map(Key::Character)
    }
}

fn is_name(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '$')
}

fn is_path(c: char) -> bool {
    is_name(c) || c == '.'
}

/// A literal or a name at the start of the source.
fn first_word(source: &str) -> &str {
    let source = source.trim_start();
    let quote = source
        .chars()
        .next()
        .filter(|c| matches!(c, '\'' | '"' | '`'));
    let end = match quote {
        Some(quote) => source
            .get(1..)
            .and_then(|rest| rest.find(quote))
            .map(|at| at + 2),
        None => source.find(|c| !is_path(c)),
    };
    source
        .get(..end.unwrap_or(source.len()))
        .unwrap_or_default()
}

/// A literal or a name at the end of the source.
fn last_word(source: &str) -> &str {
    let source = source.trim_end();
    let quote = source
        .chars()
        .next_back()
        .filter(|c| matches!(c, '\'' | '"' | '`'));
    let inside = source
        .get(..source.len().saturating_sub(1))
        .unwrap_or_default();
    let start = match quote {
        Some(quote) => inside.rfind(quote),
        None => Some(source.trim_end_matches(is_path).len()),
    };
    start
        .and_then(|start| source.get(start..))
        .unwrap_or_default()
}

/// A name alone is mostly a constant, such as that of the Escape key.
fn is_setting(value: &str) -> bool {
    value.starts_with(char::is_alphabetic) && value.contains('.')
}

fn only(text: &str) -> Option<char> {
    let mut letters = text.chars();
    let first = letters.next().filter(|c| !c.is_whitespace())?;
    letters.next().is_none().then_some(first)
}

/// `KeyA`, `Digit1` and the keys of signs (UI Events KeyboardEvent code Values §3.1.1).
fn of_place(code: &str) -> Option<char> {
    let letter = code
        .strip_prefix("Key")
        .or_else(|| code.strip_prefix("Digit"));
    let sign = match code {
        "Slash" => Some('/'),
        "Period" => Some('.'),
        "Comma" => Some(','),
        "Semicolon" => Some(';'),
        "Quote" => Some('\''),
        "Minus" => Some('-'),
        "Equal" => Some('='),
        "BracketLeft" => Some('['),
        "BracketRight" => Some(']'),
        "Backslash" => Some('\\'),
        "Backquote" => Some('`'),
        _ => None,
    };
    letter.and_then(only).or(sign)
}

/// The sign of a `keypress`, or the key of the other events (UI Events §8.3).
fn of_number(number: u32, event: &str) -> Option<char> {
    let signs = [(186, ";=,-./`"), (219, "[\\]'")];
    match number {
        33..=126 if event == "keypress" => char::from_u32(number),
        48..=57 | 65..=90 => char::from_u32(number),
        _ => signs.iter().find_map(|(first, signs)| {
            let at = usize::try_from(number.checked_sub(*first)?).ok()?;
            signs.chars().nth(at)
        }),
    }
}

/// True if the statement, or the one whose block it begins, asks for a key that is held.
fn needs_another(source: &str, at: usize) -> bool {
    let ends = |c: char| matches!(c, ';' | '{' | '}');
    let before = source.get(..at).unwrap_or_default();
    let start = before.rfind(ends).map_or(0, |end| end + 1);
    let is_first = before.get(..start).is_some_and(|it| it.ends_with('{'));
    let outer = before.get(..start.saturating_sub(1)).unwrap_or_default();
    let outer = outer.get(outer.rfind(ends).map_or(0, |end| end + 1)..);
    let after = source.get(at..).unwrap_or_default();
    let rest = after.get(..after.find(ends).unwrap_or(after.len()));
    let own = [before.get(start..), rest, outer.filter(|_| is_first)];
    own.into_iter().flatten().any(asks_for_held)
}

fn asks_for_held(condition: &str) -> bool {
    let asks = |name: &str| {
        condition.match_indices(name).any(|(at, _)| {
            let before = condition.get(..at).unwrap_or_default();
            !before.trim_end_matches(is_path).ends_with('!')
        })
    };
    HELD.iter().any(|name| asks(name))
}

#[cfg(test)]
mod tests {
    use super::{Key, compared};

    fn characters(source: &str, event: &str) -> String {
        let keys = compared(source, event);
        keys.filter_map(|key| match key {
            Key::Character(c) => Some(c),
            Key::Setting => None,
        })
        .collect()
    }

    #[test]
    fn characters_are_told_from_other_keys() {
        for (source, found) in [
            ("e => { if (e.key === '?') help() }", "?"),
            ("e=>{e.key==\"s\"&&go()}", "s"),
            ("e => { if ('s' === e.key) go() }", "s"),
            ("e => { if (e.key.toLowerCase() === 's') go() }", "s"),
            ("e => { if (e.key === 'Escape') close() }", ""),
            ("e => { if (e.key === '') close() }", ""),
            ("e => { if (e.key === ' ') close() }", ""),
            ("e => { if (e.key !== 'a') close() }", ""),
            ("e => { if (e.keyboard === 'a') close() }", ""),
            ("e.key===", ""),
            ("e.key==='", ""),
            ("===e.key", ""),
            ("'===e.key", ""),
            ("é===e.key", ""),
        ] {
            assert_eq!(characters(source, "keydown"), found, "{source}");
        }
    }

    #[test]
    fn numbers_and_places_stand_for_keys() {
        for (source, event, found) in [
            ("e=>{83==e.which&&go()}", "keydown", "S"),
            ("e=>{if(e.keyCode===191)find()}", "keyup", "/"),
            ("e=>{if(e.keyCode===222)find()}", "keyup", "'"),
            (
                "e=>{if(e.keyCode===37||e.keyCode===27)move()}",
                "keydown",
                "",
            ),
            ("e=>{if(e.keyCode==63)help()}", "keypress", "?"),
            ("e=>{if(e.code==='KeyJ')next()}", "keydown", "J"),
            (
                "e=>{if(e.code==='ArrowUp'||e.code==='KeyboardX')next()}",
                "keydown",
                "",
            ),
            ("e=>{if(e.keyCode===99999999999)next()}", "keydown", ""),
        ] {
            assert_eq!(characters(source, event), found, "{source}");
        }
    }

    #[test]
    fn cases_of_a_switch_count() {
        let source = "e => { switch (e.key) { case 'Escape': close(); break; case 'j': next() } }";
        assert_eq!(characters(source, "keydown"), "j");
        let source = "e=>{switch(e.keyCode){case 74:next();break;case 39:last()}}";
        assert_eq!(characters(source, "keydown"), "J");
        let source = "e => { log(e.key); show('case \"j\"') }";
        assert_eq!(characters(source, "keydown"), "");
    }

    #[test]
    fn keys_with_another_held_down_are_none() {
        for (source, found) in [
            ("e => { if (e.ctrlKey && e.key === 's') save() }", ""),
            (
                "e => { if (e.key === 's' && (e.metaKey || e.ctrlKey)) save() }",
                "",
            ),
            ("e => { if (e.altKey) { if (e.key === 's') save() } }", ""),
            ("e => { if (!e.ctrlKey && e.key === 's') save() }", "s"),
            (
                "e => { if (e.ctrlKey) return; if (e.key === 's') save() }",
                "s",
            ),
        ] {
            assert_eq!(characters(source, "keydown"), found, "{source}");
        }
    }

    #[test]
    fn keys_that_are_set_elsewhere_are_told_from_constants() {
        let is_set = |source| compared(source, "keydown").any(|key| key == Key::Setting);
        assert!(is_set("e.key === settings.shortcutKey && go()"));
        assert!(!is_set("e.key === ESCAPE_KEY && go()"));
        assert!(!is_set("e.key === 'a.b'"));
        assert!(!is_set("e.keyCode == 9.5"));
    }
}
