//! What may be visited: all judgements on a URL that need no memory of other URLs.

use url::Url;

use super::address::AddressPolicy;
use super::locale_of_page::LocaleFinder;
use super::robots::RobotsBook;
use super::scope::Scope;
use super::skip::SkipReason;
use super::trap::{MAX_LENGTH, Trap};
use crate::target::{Seed, Seeds};

/// Scope, addresses, wanted locales and robots.txt, in this order. Built up with the `with_` methods.
#[derive(Debug, Default)]
pub struct Gate {
    scope: Scope,
    addresses: AddressPolicy,
    locales: Option<LocaleFinder>,
    robots: Option<RobotsBook>,
    served: Vec<Url>,
}

impl Gate {
    /// A gate that lets in what `scope` does and `seeds` stand for.
    pub fn new(scope: Scope, seeds: &Seeds) -> Self {
        Self {
            scope,
            addresses: AddressPolicy::new(seeds.own_hosts.iter().cloned()),
            served: seeds.served.clone(),
            ..Self::default()
        }
    }

    /// Leaves out pages whose URL is in a locale that `finder` does not want.
    #[must_use]
    pub fn with_locales(mut self, finder: LocaleFinder) -> Self {
        self.locales = Some(finder);
        self
    }

    /// Asks robots.txt about links. Pages that the target names, and our own servers, are not asked about.
    #[must_use]
    pub fn with_robots(mut self, robots: RobotsBook) -> Self {
        self.robots = Some(robots);
        self
    }

    /// Judges a link or the target of a redirect. May fetch robots.txt.
    pub fn judge_link(&self, url: &Url) -> Result<(), SkipReason> {
        if url.as_str().len() > MAX_LENGTH {
            return Err(SkipReason::Trap(Trap::Length));
        }
        self.scope.judge(url)?;
        self.addresses
            .check_literal(url)
            .map_err(|refused| SkipReason::Address(refused.to_string()))?;
        self.judge_locale(url)?;
        let own = self.served.iter().any(|base| base.origin() == url.origin());
        self.robots
            .as_ref()
            .filter(|_| !own)
            .map_or(Ok(()), |robots| robots.judge(url))
    }

    /// Judges a page that the target names.
    pub fn judge_seed(&self, seed: &Seed) -> Result<(), SkipReason> {
        self.scope.judge_seed(seed)?;
        self.addresses
            .check_literal(&seed.url)
            .map_err(|refused| SkipReason::Address(refused.to_string()))?;
        if seed.typed {
            Ok(())
        } else {
            self.judge_locale(&seed.url)
        }
    }

    /// Judges where a loaded page landed by redirect. A page that the target names may lead to any
    /// page of the site.
    pub fn judge_landing(&self, seed: bool, url: &Url) -> Result<(), SkipReason> {
        if !seed {
            return self.judge_link(url);
        }
        self.scope.judge_landing(url)?;
        self.addresses
            .check_literal(url)
            .map_err(|refused| SkipReason::Address(refused.to_string()))
    }

    fn judge_locale(&self, url: &Url) -> Result<(), SkipReason> {
        let unwanted = self
            .locales
            .as_ref()
            .and_then(|finder| finder.unwanted(url));
        unwanted.map_or(Ok(()), |tag| Err(SkipReason::OtherLocale(tag.to_string())))
    }
}
