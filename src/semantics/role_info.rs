//! The shape of the role table.

use super::attribute_table::{AttributeInfo, GlobalUse, attribute};
use super::role::Role;

/// Where the accessible name of a role may come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameFrom {
    /// From markup meant for it: `aria-label`, `alt`, a label, …
    Author,
    /// From its text too.
    Contents,
    /// The role must not be named.
    Prohibited,
}

/// The standard a role is from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RoleOrigin {
    /// WAI-ARIA 1.2.
    Aria12,
    /// WAI-ARIA 1.3, still a draft.
    Aria13,
    /// Graphics Module.
    Graphics,
    /// Digital Publishing Module.
    Dpub,
    /// No ARIA role: what browsers call elements that have none.
    Internal,
}

/// What the standards say of a role.
#[derive(Debug)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "yes-or-no columns of the standards' tables"
)]
pub struct RoleInfo {
    /// The role.
    pub role: Role,
    /// The standard it is from.
    pub origin: RoleOrigin,
    /// True for roles authors must not use.
    pub is_abstract: bool,
    /// True if authors are told to use something else.
    pub is_deprecated: bool,
    /// The roles it inherits from.
    pub superclasses: &'static [Role],
    /// Where its name may come from.
    pub name_from: NameFrom,
    /// True if it must have a name.
    pub name_required: bool,
    /// Attributes an author must set (unless a default is given below).
    pub required: &'static [&'static str],
    /// Attributes it takes besides the global, required and inherited ones.
    pub supported: &'static [&'static str],
    /// Attributes it must not have.
    pub prohibited: &'static [&'static str],
    /// Values that attributes have on this role when they are not set.
    pub defaults: &'static [(&'static str, &'static str)],
    /// What it must own: each entry is a path of roles, the last one being what is required.
    pub owned: &'static [&'static [Role]],
    /// Roles one of which must own it.
    pub context: &'static [Role],
    /// True if what is inside is not exposed on its own.
    pub children_presentational: bool,
}

impl RoleInfo {
    /// True for roles that are no ARIA roles.
    pub fn is_internal(&self) -> bool {
        self.origin == RoleOrigin::Internal
    }

    /// True if the attribute may be used: global (deprecated global use included), required,
    /// supported or inherited, and not prohibited.
    pub fn supports(&self, name: &str) -> bool {
        let is_global = attribute(name).is_some_and(|info| info.global != GlobalUse::No);
        !self.prohibited.contains(&name) && (is_global || self.has_own_or_inherited(name))
    }

    /// True if the attribute is required, supported or inherited, whether global or not.
    pub fn has_own_or_inherited(&self, name: &str) -> bool {
        self.required.contains(&name)
            || self.supported.contains(&name)
            || self
                .superclasses
                .iter()
                .any(|role| role.info().has_own_or_inherited(name))
    }

    /// The value the attribute has on this role when it is not set: the role's own, else a
    /// superclass's, else the attribute's.
    pub fn default_value(&self, name: &str) -> Option<&'static str> {
        self.inherited_default(name)
            .or_else(|| attribute(name).and_then(|info: &AttributeInfo| info.default))
    }

    fn inherited_default(&self, name: &str) -> Option<&'static str> {
        let own = self
            .defaults
            .iter()
            .find(|(attribute, _)| *attribute == name);
        own.map(|&(_, value)| value).or_else(|| {
            self.superclasses
                .iter()
                .find_map(|role| role.info().inherited_default(name))
        })
    }
}

/// Rows are written as a chain: what is not said is empty.
pub(super) const fn role(role: Role, superclasses: &'static [Role]) -> RoleInfo {
    RoleInfo {
        role,
        origin: RoleOrigin::Aria12,
        is_abstract: false,
        is_deprecated: false,
        superclasses,
        name_from: NameFrom::Author,
        name_required: false,
        required: &[],
        supported: &[],
        prohibited: &[],
        defaults: &[],
        owned: &[],
        context: &[],
        children_presentational: false,
    }
}

const NAMING: &[&str] = &["aria-label", "aria-labelledby", "aria-braillelabel"];

impl RoleInfo {
    pub(super) const fn from(self, origin: RoleOrigin) -> Self {
        Self { origin, ..self }
    }
    pub(super) const fn abstract_role(self) -> Self {
        Self {
            is_abstract: true,
            ..self
        }
    }
    pub(super) const fn deprecated(self) -> Self {
        Self {
            is_deprecated: true,
            ..self
        }
    }
    pub(super) const fn named_by_content(self) -> Self {
        Self {
            name_from: NameFrom::Contents,
            ..self
        }
    }
    pub(super) const fn unnamed(self) -> Self {
        Self {
            name_from: NameFrom::Prohibited,
            prohibited: NAMING,
            ..self
        }
    }
    pub(super) const fn must_be_named(self) -> Self {
        Self {
            name_required: true,
            ..self
        }
    }
    pub(super) const fn requires(self, required: &'static [&'static str]) -> Self {
        Self { required, ..self }
    }
    pub(super) const fn takes(self, supported: &'static [&'static str]) -> Self {
        Self { supported, ..self }
    }
    pub(super) const fn prohibits(self, prohibited: &'static [&'static str]) -> Self {
        Self { prohibited, ..self }
    }
    pub(super) const fn defaults(self, defaults: &'static [(&'static str, &'static str)]) -> Self {
        Self { defaults, ..self }
    }
    pub(super) const fn owns(self, owned: &'static [&'static [Role]]) -> Self {
        Self { owned, ..self }
    }
    pub(super) const fn owned_by(self, context: &'static [Role]) -> Self {
        Self { context, ..self }
    }
    pub(super) const fn leaf(self) -> Self {
        Self {
            children_presentational: true,
            ..self
        }
    }
}
