//! The words of a text that can say something of its language.

/// A word of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Token {
    /// In lower case, with straight apostrophes.
    pub(super) text: String,
    /// Begins with a capital and goes on in small letters.
    pub(super) capital: bool,
}

/// The words of a text. Addresses, file names, code, numbers and abbreviations are left out.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let all_capitals = !text.chars().any(char::is_lowercase);
    text.split_whitespace()
        .filter(|chunk| !is_technical(chunk))
        .flat_map(|chunk| {
            chunk.split([
                '—', '–', '…', '/', ',', ';', '(', ')', '“', '”', '"', '«', '»',
            ])
        })
        .filter_map(|part| token(part, all_capitals))
        .collect()
}

fn token(part: &str, all_capitals: bool) -> Option<Token> {
    let word = part.trim_matches(|c: char| !c.is_alphabetic());
    // An apostrophe at the end belongs to the word: `l'` before an element.
    let word = match part.strip_prefix(word) {
        Some(rest) if rest.starts_with(['\'', '’']) && word.len() <= 2 => {
            part.get(..word.len() + rest.chars().next().map_or(0, char::len_utf8))?
        }
        _ => word,
    };
    let mut letters = word.chars();
    let first = letters.next()?;
    let is_upper = word.chars().all(|c| !c.is_lowercase());
    let count = word.chars().count();
    let abbreviation =
        is_upper && !all_capitals && first.is_uppercase() && (2..=4).contains(&count);
    let camel = !is_upper && letters.any(char::is_uppercase) && !word.contains(['-', '\'', '’']);
    if abbreviation || camel {
        return None;
    }
    Some(Token {
        text: word.to_lowercase().replace('’', "'"),
        capital: first.is_uppercase() && !is_upper,
    })
}

/// True for what is code or an address rather than a word.
fn is_technical(chunk: &str) -> bool {
    let chunk =
        chunk.trim_matches(|c: char| matches!(c, '(' | ')' | '"' | '“' | '”' | '«' | '»' | '…'));
    let inner = chunk.trim_end_matches(['.', ',', ':', ';', '!', '?', '。']);
    let has_digit = inner.bytes().any(|b| b.is_ascii_digit());
    let code = |c: char| {
        matches!(
            c,
            '\\' | '@'
                | '_'
                | '='
                | '<'
                | '>'
                | '{'
                | '}'
                | '#'
                | '$'
                | '~'
                | '|'
                | '*'
                | '^'
                | '+'
                | '&'
        )
    };
    let dotted = inner.char_indices().any(|(at, c)| {
        let next = || inner.get(at + 1..).and_then(|rest| rest.chars().next());
        c == '.' && at > 0 && next().is_some_and(|next| next.is_ascii_lowercase())
    });
    has_digit && inner.is_ascii()
        || inner.contains(code)
        || dotted
        || inner.contains("://")
        || inner.starts_with(['-', '/', '.'])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        tokens(text).into_iter().map(|token| token.text).collect()
    }

    #[test]
    fn addresses_code_and_abbreviations_are_no_words() {
        assert_eq!(
            words("See https://a.org/the/of, /etc/fstab and user_name (NFS)."),
            ["see", "and"]
        );
        assert_eq!(words("sparc, i386, m68k"), ["sparc"]);
        assert_eq!(
            words("LibreOffice replaces example.com --the"),
            ["replaces"]
        );
    }

    #[test]
    fn words_keep_their_apostrophes_and_accents() {
        assert_eq!(
            words("L’eau n'est «Pas» finie… d’"),
            ["l'eau", "n'est", "pas", "finie", "d'"]
        );
        assert_eq!(words("SKIP TO CONTENT"), ["skip", "to", "content"]);
    }
}
