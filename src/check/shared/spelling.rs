//! What somebody who misspelt a word most likely meant.

/// The candidate nearest to `word`, if near enough to be meant: at most two letters changed, added,
/// left out or swapped with their neighbour, and no more than a third of them.
pub(crate) fn nearest<'c>(
    word: &str,
    candidates: impl Iterator<Item = &'c str>,
) -> Option<&'c str> {
    if word.len() > LONGEST {
        return None;
    }
    let word: Vec<char> = word.chars().flat_map(char::to_lowercase).collect();
    candidates
        .map(|candidate| {
            (
                distance(&word, &candidate.chars().collect::<Vec<_>>()),
                candidate,
            )
        })
        .min()
        .filter(|&(distance, _)| distance <= 2 && distance * 3 <= word.len())
        .map(|(_, candidate)| candidate)
}

/// Longer words are no misspelt role or attribute, and the comparison takes time by their length.
const LONGEST: usize = 64;

/// Edits from one word to the other, where a swap of neighbours is one edit (optimal string alignment).
fn distance(a: &[char], b: &[char]) -> usize {
    let mut before_last: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for (i, &x) in a.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, &y) in b.iter().enumerate() {
            let at = |row: &[usize], j: usize| row.get(j).copied().unwrap_or(usize::MAX - 1);
            let mut best = (at(&last, j) + usize::from(x != y))
                .min(at(&last, j + 1) + 1)
                .min(at(&row, j) + 1);
            let is_swap = i > 0 && j > 0 && a.get(i - 1) == Some(&y) && b.get(j - 1) == Some(&x);
            if is_swap {
                best = best.min(at(&before_last, j - 1) + 1);
            }
            row.push(best);
        }
        before_last = std::mem::replace(&mut last, row);
    }
    last.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::nearest;

    const ROLES: [&str; 5] = ["link", "list", "listitem", "button", "tab"];

    #[test]
    fn finds_what_was_meant() {
        assert_eq!(nearest("lnik", ROLES.into_iter()), Some("link"));
        assert_eq!(nearest("Buton", ROLES.into_iter()), Some("button"));
        assert_eq!(nearest("listitme", ROLES.into_iter()), Some("listitem"));
    }

    #[test]
    fn does_not_guess_wildly() {
        assert_eq!(nearest("x", ROLES.into_iter()), None);
        assert_eq!(nearest("", ROLES.into_iter()), None);
        assert_eq!(nearest("heading", ROLES.into_iter()), None);
        assert_eq!(nearest(&"link".repeat(100_000), ROLES.into_iter()), None);
        assert_eq!(nearest("链接", ROLES.into_iter()), None);
    }
}
