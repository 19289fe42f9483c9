//! What the findings of a page can be narrowed to.

use std::collections::BTreeSet;

use serde::Serialize;

use super::super::figures::IMPACTS;
use crate::finding::{Finding, Scope, Standing};
use crate::rule::Impact;

/// The values that occur. One value is no choice, and is not offered.
#[derive(Clone, Debug, Default, Serialize)]
pub(super) struct Filters {
    pub(super) impacts: Vec<Impact>,
    pub(super) scopes: Vec<Scope>,
    pub(super) gates: Vec<Standing>,
}

impl Filters {
    pub(super) fn of(findings: &[&Finding]) -> Self {
        let impacts: BTreeSet<Impact> = findings.iter().map(|it| it.impact).collect();
        let has = |scope| findings.iter().any(|it| it.scope == scope);
        let scopes = [Scope::Template, Scope::Translation].into_iter();
        let gates: BTreeSet<Standing> = findings.iter().filter_map(|it| it.gate).collect();
        Self {
            impacts: choice(IMPACTS.into_iter().filter(|it| impacts.contains(it))),
            scopes: choice(scopes.filter(|scope| has(*scope))),
            gates: choice(gates.into_iter()),
        }
    }
}

fn choice<T>(values: impl Iterator<Item = T>) -> Vec<T> {
    let values: Vec<T> = values.collect();
    if values.len() > 1 { values } else { Vec::new() }
}
