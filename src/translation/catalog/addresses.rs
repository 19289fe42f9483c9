//! Web and mail addresses in texts.

/// An address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Address {
    /// As it is written.
    pub(super) written: String,
    kind: Kind,
    /// Host without `www.` and a label for a language; for mail the whole address.
    host: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Web,
    Mail,
}

impl Address {
    /// Whether it only shows what an address looks like (RFC 2606 keeps such names): every language has
    /// its own.
    pub(super) fn is_example(&self) -> bool {
        let host = self.host.to_ascii_lowercase();
        host.split(['.', '@']).any(|label| {
            matches!(
                label,
                "example" | "email" | "domain" | "yourdomain" | "test" | "localhost"
            )
        })
    }

    /// Whether this leads where `source` leads, perhaps in another language.
    pub(super) fn serves(&self, source: &Self) -> bool {
        self.kind == source.kind && (self.written == source.written || self.is_like(source))
    }

    fn is_like(&self, source: &Self) -> bool {
        match self.kind {
            Kind::Mail => self.host.eq_ignore_ascii_case(&source.host),
            // Paths are often translated; the site is what counts.
            Kind::Web => site(&self.host) == site(&source.host),
        }
    }
}

/// The last two labels of a host, without the country of `example.fr` for `example.com`.
fn site(host: &str) -> String {
    let labels: Vec<&str> = host.split('.').collect();
    let public =
        |label: &&&str| !matches!(**label, "co" | "com" | "org" | "gov" | "ac" | "net" | "edu");
    let name = labels.iter().rev().skip(1).find(public);
    name.or(labels.first())
        .map_or(String::new(), |it| it.to_ascii_lowercase())
}

/// The addresses of a text, in words and in attributes.
pub(super) fn addresses(text: &str) -> Vec<Address> {
    let mut found = Vec::new();
    if !text.contains("://") && !text.contains('@') {
        return found;
    }
    let ends = |it: char| {
        it.is_whitespace()
            || is_quote(it)
            || matches!(
                it,
                '<' | '>'
                    | '('
                    | ')'
                    | '['
                    | ']'
                    | '|'
                    | '，'
                    | '。'
                    | '、'
                    | '；'
                    | '（'
                    | '）'
                    | '：'
                    | '！'
                    | '？'
            )
    };
    for piece in text
        .split(ends)
        .filter(|it| it.contains("://") || it.contains('@'))
    {
        let piece = piece.trim_end_matches(['.', ',', ';', ':', '!', '?', '…', '*', '_', '`']);
        let piece = piece.trim_start_matches(['*', '_', '`']);
        let piece = piece.strip_prefix("mailto:").unwrap_or(piece);
        if let Some(at) = piece.find("http").filter(|at| piece[*at..].contains("://")) {
            found.extend(web(&piece[at..]));
        } else {
            found.extend(mail(piece));
        }
    }
    found
}

fn is_quote(it: char) -> bool {
    matches!(
        it,
        '"' | '\'' | '“' | '”' | '‘' | '’' | '«' | '»' | '„' | '「' | '」' | '‹' | '›'
    )
}

fn web(piece: &str) -> Option<Address> {
    let rest = piece
        .strip_prefix("https://")
        .or_else(|| piece.strip_prefix("http://"))?;
    let host = rest.split(['/', '?', '#', ':']).next()?;
    // A host that the program puts in is a variable's matter.
    if host.is_empty() || host.contains(super::text::GAP) {
        return None;
    }
    Some(Address {
        written: piece.to_owned(),
        kind: Kind::Web,
        host: host.to_owned(),
    })
}

fn mail(piece: &str) -> Option<Address> {
    let (name, host) = piece.split_once('@')?;
    let host = host.split(['?', '/']).next()?;
    let is_host = host.contains('.')
        && host
            .chars()
            .all(|it| it.is_ascii_alphanumeric() || it == '.' || it == '-');
    // What stands before an address without a blank, as in Chinese, is no part of it.
    let from = name.rfind(|it: char| !it.is_ascii_alphanumeric() && !"._%+-".contains(it));
    let name = from.map_or(name, |at| {
        &name[at + name[at..].chars().next().map_or(0, char::len_utf8)..]
    });
    let written = format!("{name}@{host}");
    (is_host && !name.is_empty() && !host.starts_with('.')).then(|| Address {
        written: written.clone(),
        kind: Kind::Mail,
        host: written,
    })
}

#[cfg(test)]
mod tests {
    use super::addresses;

    fn serves(target: &str, source: &str) -> bool {
        let source = addresses(source);
        let target = addresses(target);
        !source.is_empty()
            && source
                .iter()
                .all(|it| target.iter().any(|other| other.serves(it)))
    }

    #[test]
    fn the_same_site_in_another_language_serves() {
        for (source, target) in [
            (
                "See https://www.fernway.gov/en/help.",
                "Voir https://www.fernway.gov/fr/aide",
            ),
            (
                "https://en.wikipedia.org/wiki/Cat",
                "https://fr.wikipedia.org/wiki/Chat",
            ),
            ("https://www.google.com/", "https://www.google.fr/"),
            ("Write to help@fernway.gov.", "请写信至help@fernway.gov。"),
            (
                "<a href=\"https://x.gov/a\">x</a>",
                "<a href='https://x.gov/b'>y</a>",
            ),
        ] {
            assert!(serves(target, source), "{source} / {target}");
        }
    }

    #[test]
    fn another_site_or_mailbox_does_not() {
        for (source, target) in [
            ("https://fernway.gov", "https://fernvay.gov"),
            ("help@fernway.gov", "aide@fernway.gov"),
            ("help@fernway.gov", "help@autre.gov"),
            ("https://fernway.gov", "fernway.gov"),
        ] {
            assert!(!serves(target, source), "{source} / {target}");
        }
    }

    #[test]
    fn examples_are_told_from_addresses_in_use() {
        let is_example = |text: &str| addresses(text).iter().all(super::Address::is_example);
        assert!(is_example("name@example.gov https://www.example.com/x"));
        assert!(!is_example("help@fernway.gov"));
    }

    #[test]
    fn handles_and_gaps_are_no_addresses() {
        assert!(addresses("@name https://\u{FFFC}/x a@b user@ 5@x").is_empty());
    }
}
