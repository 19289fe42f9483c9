//! Does preformatted text do without columns (WCAG 1.3.1; F34, F48)?

use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "columns-are-table",
    needs: Needs::Dom,
    messages: &["columns-of-spaces"],
    run,
};

/// Lines it takes to make a table.
const LEAST: usize = 3;

fn run(_: &Page<'_>, node: Node<'_>) -> Verdict {
    let text = node.text_content();
    let rows: Vec<Vec<usize>> = text
        .lines()
        .map(columns)
        .filter(|it| !it.is_empty())
        .collect();
    let mut blocks = rows.chunk_by(|above, below| shares_column(above, below));
    if blocks.any(|block| block.len() >= LEAST) {
        Verdict::unsure("columns-of-spaces")
    } else {
        Verdict::yes()
    }
}

/// Where the line's cells begin after its first: what follows two spaces or a tab after other text. A
/// tab goes to the next place that eight divides.
fn columns(line: &str) -> Vec<usize> {
    let (mut starts, mut place, mut gap) = (Vec::new(), 0, None);
    for c in line.chars() {
        match c {
            '\t' => {
                place = (place / 8 + 1) * 8;
                gap = gap.map(|_| 2);
            }
            c if c.is_whitespace() => {
                place += 1;
                gap = gap.map(|spaces| spaces + 1);
            }
            c => {
                if gap.is_some_and(|spaces| spaces >= 2) && c.is_alphanumeric() {
                    starts.push(place);
                }
                place += 1;
                gap = Some(0);
            }
        }
    }
    starts
}

fn shares_column(above: &[usize], below: &[usize]) -> bool {
    above.iter().any(|start| below.contains(start))
}

#[cfg(test)]
mod tests {
    use super::columns;

    #[test]
    fn cells_begin_after_two_spaces_or_a_tab() {
        assert_eq!(columns("Monday    9 to 12   closed"), [10, 20]);
        assert_eq!(columns("Mon\t9 to 12"), [8]);
        assert!(columns("    Set in, but one text").is_empty());
        assert!(columns("").is_empty());
    }
}
