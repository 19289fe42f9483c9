//! A small HTTP client for robots.txt, sitemaps and pages that are checked without a browser.

use std::io::{self, Read};
use std::net::IpAddr;
use std::time::Duration;

use thiserror::Error;
use ureq::config::Config;
use ureq::http::Uri;
use ureq::unversioned::resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::{DefaultConnector, NextTimeout};
use ureq::{Agent, Proxy};
use url::{Host, Url};

use super::address::{AddressPolicy, AddressRefused};
use crate::target::Fetch;

/// Redirects followed; browsers stop at 20.
const MAX_HOPS: usize = 10;
const USER_AGENT: &str = concat!(
    "evenhand/",
    env!("CARGO_PKG_VERSION"),
    " (accessibility and translation check)"
);

/// Why a document could not be fetched.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum FetchError {
    /// An address that must not be visited.
    #[error(transparent)]
    Address(#[from] AddressRefused),
    /// A redirect that the caller's rules forbid.
    #[error("it redirects to {to}, which is not visited: {reason}")]
    Redirect {
        /// Where it leads.
        to: Url,
        /// The caller's reason.
        reason: String,
    },
    /// A redirect without a usable target.
    #[error("{from} redirects to nowhere: {location:?} is no web address")]
    BadRedirect {
        /// The page that redirects.
        from: Url,
        /// Its Location header.
        location: String,
    },
    /// A chain of redirects without end.
    #[error("{0} redirects more than {MAX_HOPS} times")]
    TooManyRedirects(Url),
    /// No answer, or none that is HTTP.
    #[error("{url}: {reason}")]
    Transport {
        /// What was asked for.
        url: Url,
        /// What went wrong.
        reason: String,
    },
}

/// A document, whatever its status.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fetched {
    /// Where it was found after all redirects.
    pub url: Url,
    /// The redirects followed: every URL asked for before [`Fetched::url`].
    pub hops: Vec<Url>,
    /// HTTP status of the last answer.
    pub status: u16,
    /// The Content-Type header.
    pub content_type: Option<String>,
    /// The body, decompressed.
    pub body: Vec<u8>,
    /// Whether the body goes on beyond the size asked for.
    pub truncated: bool,
}

/// The client. Cloning it is cheap and shares its connections.
#[derive(Debug, Clone)]
pub struct Fetcher {
    policy: AddressPolicy,
    /// For everything but loopback, which no proxy can reach.
    outward: Agent,
    loopback: Agent,
}

impl Fetcher {
    /// A client that visits the addresses `policy` allows and waits `timeout` for each document.
    pub fn new(policy: AddressPolicy, timeout: Duration) -> Self {
        let proxy = Proxy::try_from_env();
        let guard = Guard {
            policy: policy.clone(),
            inner: DefaultResolver::default(),
        };
        let agent = |proxy: Option<Proxy>, guard: Guard| {
            let resolver = if proxy.is_some() {
                Guarded::Proxied(guard.inner)
            } else {
                Guarded::Direct(guard)
            };
            Agent::with_parts(
                config(proxy, timeout),
                DefaultConnector::default(),
                resolver,
            )
        };
        let outward = agent(proxy, guard);
        let loopback = agent(
            None,
            Guard {
                policy: policy.clone(),
                inner: DefaultResolver::default(),
            },
        );
        Self {
            policy,
            outward,
            loopback,
        }
    }

    /// Fetches a document, following redirects to any address the policy allows.
    pub fn get(&self, url: &Url, max_bytes: usize) -> Result<Fetched, FetchError> {
        self.get_judged(url, max_bytes, &|_| Ok(()))
    }

    /// Fetches a document; `judge` is asked about the target of each redirect and may refuse it.
    pub fn get_judged(
        &self,
        url: &Url,
        max_bytes: usize,
        judge: &dyn Fn(&Url) -> Result<(), String>,
    ) -> Result<Fetched, FetchError> {
        let mut url = url.clone();
        let mut hops = Vec::new();
        while hops.len() <= MAX_HOPS {
            match self.ask(&url, max_bytes)? {
                Answer::Document(document) => {
                    return Ok(Fetched {
                        url,
                        hops,
                        ..document
                    });
                }
                Answer::Redirect(location) => {
                    let next = redirect_target(&url, &location)?;
                    judge(&next).map_err(|reason| FetchError::Redirect {
                        to: next.clone(),
                        reason,
                    })?;
                    hops.push(std::mem::replace(&mut url, next));
                }
            }
        }
        Err(FetchError::TooManyRedirects(hops.swap_remove(0)))
    }

    fn ask(&self, url: &Url, max_bytes: usize) -> Result<Answer, FetchError> {
        self.policy.check_literal(url)?;
        let agent = if is_loopback(url) {
            &self.loopback
        } else {
            &self.outward
        };
        let failed = |reason: String| FetchError::Transport {
            url: url.clone(),
            reason,
        };
        let response = agent
            .get(url.as_str())
            .call()
            .map_err(|error| failed(error.to_string()))?;
        let header = |name: &str| {
            response
                .headers()
                .get(name)
                .and_then(|value| value.to_str().ok())
                .map(str::to_owned)
        };
        let status = response.status().as_u16();
        if let (301 | 302 | 303 | 307 | 308, Some(location)) = (status, header("location")) {
            return Ok(Answer::Redirect(location));
        }
        let content_type = header("content-type");
        let mut body = read_up_to(response.into_body().into_reader(), max_bytes)
            .map_err(|error| failed(error.to_string()))?;
        let truncated = body.len() > max_bytes;
        body.truncate(max_bytes);
        Ok(Answer::Document(Fetched {
            url: url.clone(),
            hops: Vec::new(),
            status,
            content_type,
            body,
            truncated,
        }))
    }
}

/// Reads to the end, or to one byte beyond `limit`.
fn read_up_to(reader: impl Read, limit: usize) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let limit = u64::try_from(limit).unwrap_or(u64::MAX).saturating_add(1);
    reader.take(limit).read_to_end(&mut bytes)?;
    Ok(bytes)
}

impl Fetch for Fetcher {
    fn fetch(&self, url: &Url, max_bytes: usize) -> Result<Vec<u8>, String> {
        let document = self
            .get(url, max_bytes)
            .map_err(|error| error.to_string())?;
        match document.status {
            200 if document.truncated => Err(format!(
                "it is larger than {} MB",
                max_bytes / (1024 * 1024)
            )),
            200 => Ok(document.body),
            status => Err(format!("the server answers with status {status}")),
        }
    }
}

enum Answer {
    Document(Fetched),
    Redirect(String),
}

fn config(proxy: Option<Proxy>, timeout: Duration) -> Config {
    Agent::config_builder()
        .http_status_as_error(false)
        .max_redirects(0)
        .max_redirects_will_error(false)
        .timeout_global(Some(timeout))
        .user_agent(USER_AGENT)
        .proxy(proxy)
        .build()
}

fn redirect_target(from: &Url, location: &str) -> Result<Url, FetchError> {
    let target = from
        .join(location)
        .ok()
        .filter(|url| matches!(url.scheme(), "http" | "https") && url.has_host());
    target.ok_or_else(|| FetchError::BadRedirect {
        from: from.clone(),
        location: location.chars().take(200).collect(),
    })
}

fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        Some(Host::Domain(name)) => name == "localhost",
        None => false,
    }
}

/// Resolves names and refuses the addresses that must not be visited. Judging here, at the moment of
/// connecting, leaves no gap in which a name could change its address.
#[derive(Debug)]
struct Guard {
    policy: AddressPolicy,
    inner: DefaultResolver,
}

/// Behind a proxy the names of sites are resolved by the proxy, and what we resolve is the proxy.
#[derive(Debug)]
enum Guarded {
    Direct(Guard),
    Proxied(DefaultResolver),
}

impl Resolver for Guarded {
    fn resolve(
        &self,
        uri: &Uri,
        config: &Config,
        timeout: NextTimeout,
    ) -> Result<ResolvedSocketAddrs, ureq::Error> {
        let guard = match self {
            Self::Direct(guard) => guard,
            Self::Proxied(inner) => return inner.resolve(uri, config, timeout),
        };
        let addresses = guard.inner.resolve(uri, config, timeout)?;
        let host = uri.host().unwrap_or_default();
        for address in addresses.iter().map(std::net::SocketAddr::ip) {
            let address: IpAddr = address;
            let judged = guard.policy.check_address(host, address);
            judged.map_err(|refused| ureq::Error::Other(Box::new(refused)))?;
        }
        Ok(addresses)
    }
}
