//! A day in evenhand.toml.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use toml::value::Datetime;

/// A day of the calendar. It is kept as it is written, `2026-12-31`: so days sort as text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(try_from = "Written", into = "String")]
pub struct Day(String);

impl Day {
    /// True if the day lies before `today`, as `2026-01-31`.
    pub fn is_before(&self, today: &str) -> bool {
        self.0.as_str() < today
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<Day> for String {
    fn from(day: Day) -> Self {
        day.0
    }
}

impl FromStr for Day {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let read: Option<Datetime> = text.parse().ok();
        read.ok_or_else(|| NO_DAY.to_owned())
            .and_then(Self::try_from)
    }
}

impl TryFrom<Datetime> for Day {
    type Error = String;

    fn try_from(moment: Datetime) -> Result<Self, String> {
        match (moment.date, moment.time) {
            (Some(date), None) => Ok(Self(date.to_string())),
            _ => Err(NO_DAY.to_owned()),
        }
    }
}

/// As a date of TOML or as text: people write both.
#[derive(Deserialize)]
#[serde(untagged, expecting = "expected a date, as 2026-12-31")]
enum Written {
    Date(Datetime),
    Text(String),
}

impl TryFrom<Written> for Day {
    type Error = String;

    fn try_from(written: Written) -> Result<Self, String> {
        match written {
            Written::Date(date) => Self::try_from(date),
            Written::Text(text) => text.parse(),
        }
    }
}

/// What is said of anything else.
pub(super) const NO_DAY: &str = "expected a date, as 2026-12-31";

#[cfg(test)]
mod tests {
    use super::Day;

    #[derive(Debug, serde::Deserialize)]
    struct Holder {
        day: Day,
    }

    fn read(value: &str) -> Result<Day, String> {
        let holder: Result<Holder, _> = toml::from_str(&format!("day = {value}"));
        holder.map(|it| it.day).map_err(|error| error.to_string())
    }

    #[test]
    fn a_date_and_a_text_are_the_same_day() {
        let day = read("2026-12-31").unwrap();
        assert_eq!(day, read("\"2026-12-31\"").unwrap());
        assert!(day.is_before("2027-01-01") && !day.is_before("2026-12-31"));
        assert_eq!(
            serde_json::to_string(&day).unwrap(),
            "\"2026-12-31\"",
            "a stored run keeps it as text"
        );
    }

    #[test]
    fn what_is_no_day_is_refused() {
        for value in [
            "\"soon\"",
            "\"2026-13-01\"",
            "\"2026-02-30\"",
            "\"31.12.2026\"",
            "2026-12-31T10:00:00Z",
            "10:00:00",
            "20261231",
            "\"\"",
            "true",
        ] {
            let told = read(value).unwrap_err();
            assert!(
                told.contains("expected a date, as 2026-12-31"),
                "{value}: {told}"
            );
        }
    }
}
