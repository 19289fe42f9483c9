//! Keeps a file within what GitHub code scanning takes.

use super::model::{Log, Result};

/// Bytes of the file. The documented limit is on the compressed file; a reader that does not unpack has it too.
const MOST_BYTES: usize = 10_000_000;
/// Results in all runs together.
const MOST_RESULTS: usize = 25_000;
/// Kept free for notices and line ends.
const RESERVE: usize = 200_000;

/// Takes results away from the ends of the runs, where the least weighty are, until the file fits.
/// Gives how many. The longest run is shortened first, so that each locale keeps its worst.
pub(super) fn shorten(log: &mut Log) -> usize {
    shorten_to(log, MOST_BYTES - RESERVE, MOST_RESULTS)
}

fn shorten_to(log: &mut Log, most_bytes: usize, most_results: usize) -> usize {
    let all: usize = log.runs.iter().map(|run| run.results.len()).sum();
    let mut sizes: Vec<Vec<usize>> = log
        .runs
        .iter()
        .map(|run| run.results.iter().map(size).collect())
        .collect();
    let mut bytes = json_length(log) + 2 * all;
    let mut count = all;
    while bytes > most_bytes || count > most_results {
        let Some(longest) = sizes.iter_mut().max_by_key(|run| run.len()) else {
            break;
        };
        let Some(last) = longest.pop() else { break };
        bytes -= last;
        count -= 1;
    }
    for (run, kept) in log.runs.iter_mut().zip(&sizes) {
        run.results.truncate(kept.len());
    }
    all - count
}

/// Bytes of a result with its comma and line end.
fn size(result: &Result) -> usize {
    json_length(result) + 2
}

fn json_length(value: &impl serde::Serialize) -> usize {
    serde_json::to_vec(value).map_or(0, |json| json.len())
}

#[cfg(test)]
mod tests {
    use super::super::model::{AutomationDetails, Driver, Message, Run, Tool};
    use super::{Log, Result, json_length, shorten_to};
    use std::collections::BTreeMap;

    fn run(results: usize, name: &str) -> Run {
        let result = |index: usize| Result {
            rule_id: format!("{name}-{index}"),
            rule_index: None,
            kind: "fail",
            level: "error",
            message: Message::new(&"x".repeat(1000)),
            locations: Vec::new(),
            related_locations: Vec::new(),
            partial_fingerprints: BTreeMap::new(),
            baseline_state: None,
            suppressions: Vec::new(),
            occurrence_count: 1,
        };
        Run {
            tool: Tool {
                driver: Driver {
                    name: "evenhand".to_owned(),
                    semantic_version: "1.0.0".to_owned(),
                    rules: Vec::new(),
                },
            },
            automation_details: AutomationDetails {
                id: name.to_owned(),
            },
            column_kind: "unicodeCodePoints",
            invocations: Vec::new(),
            results: (0..results).map(result).collect(),
        }
    }

    #[test]
    fn the_longest_run_gives_way_and_each_keeps_its_first() {
        let mut log = Log::new(vec![run(90, "es"), run(4, "fr")]);
        assert_eq!(
            shorten_to(&mut log, 20_000, 1000),
            94 - log.runs.iter().map(|run| run.results.len()).sum::<usize>()
        );
        assert!(json_length(&log) <= 20_000, "{}", json_length(&log));
        assert_eq!(log.runs[1].results.len(), 4);
        assert!(log.runs[0].results.len() > 8);
        assert_eq!(log.runs[0].results[0].rule_id, "es-0");
        let kept = log.runs[0].results.len() + 4;
        assert_eq!(shorten_to(&mut log, 20_000, 3), kept - 3);
    }

    #[test]
    fn what_fits_stays() {
        let mut log = Log::new(vec![run(3, "es"), run(0, "fr")]);
        assert_eq!(shorten_to(&mut log, 1_000_000, 3), 0);
        assert_eq!(log.runs[0].results.len(), 3);
    }
}
