//! What a check sees of a page.

use std::any::{Any, TypeId};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use crate::locale::Locale;
use crate::semantics::Semantics;
use crate::snapshot::Snapshot;

/// A page under test: the snapshot, what it means, and things computed once for all checks.
pub struct Page<'a> {
    /// Tree, style, geometry.
    pub snapshot: &'a Snapshot,
    /// Roles, names, exposure, focus.
    pub semantics: Semantics<'a>,
    /// The locale the page was found to be in.
    pub locale: Option<&'a Locale>,
    shared: Mutex<HashMap<TypeId, Arc<dyn Any + Send + Sync>>>,
}

impl<'a> Page<'a> {
    /// Prepares a snapshot for the rules.
    pub fn new(snapshot: &'a Snapshot, locale: Option<&'a Locale>) -> Self {
        Self {
            snapshot,
            semantics: Semantics::new(snapshot),
            locale,
            shared: Mutex::new(HashMap::new()),
        }
    }

    /// A value all checks of this page share, computed by the first that asks. Keyed by its type, so
    /// make a type of your own for it; hold nodes by id.
    pub fn shared<T: Any + Send + Sync>(&self, compute: impl FnOnce(&Self) -> T) -> Arc<T> {
        let key = TypeId::of::<T>();
        let lookup = |map: &HashMap<TypeId, Arc<dyn Any + Send + Sync>>| {
            map.get(&key)
                .cloned()
                .and_then(|value| value.downcast::<T>().ok())
        };
        if let Some(known) = lookup(&self.shared.lock().unwrap_or_else(PoisonError::into_inner)) {
            return known;
        }
        // Computed outside the lock: it may ask for other shared values. Two checks may compute the
        // same value at the same time; the first to finish wins.
        let value = Arc::new(compute(self));
        let mut map = self.shared.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = lookup(&map) {
            return known;
        }
        map.insert(key, value.clone());
        value
    }
}
