//! Where pages come from: Chrome, or the HTML as it is sent.

use std::sync::Arc;

use anyhow::Result;
use url::Url;

use crate::cli::CheckArgs;
use crate::config::{Config, EngineChoice};
use crate::crawl::{AddressPolicy, Fetcher, Frontier, SkipReason};
use crate::linked::{Library, Wants};
use crate::render::{
    Allow, Browser, CaptureError, Fetched, LaunchOptions, RenderError, Request, Source,
    StaticSource,
};
use crate::target::Seeds;

/// Largest document that is read, in bytes.
const MAX_DOCUMENT: usize = 50 * 1024 * 1024;

/// Makes a page source for each render thread.
pub(super) enum Sources {
    /// One browser, a tab per thread.
    Chrome(Browser),
    /// Plain requests.
    Static(Arc<Fetcher>),
}

impl Sources {
    /// Launches the browser, if one is wanted.
    pub(super) fn new(
        args: &CheckArgs,
        config: &Config,
        seeds: &Seeds,
        fetcher: Fetcher,
    ) -> Result<Self> {
        if args.engine.or(config.engine).unwrap_or_default() == EngineChoice::Static {
            return Ok(Self::Static(Arc::new(fetcher)));
        }
        let program = args
            .chrome
            .clone()
            .or_else(|| config.chrome.as_deref().map(|path| config.resolve(path)));
        let hosts: Vec<String> = seeds.own_hosts.iter().cloned().collect();
        let private_network = hosts.iter().any(|host| is_private(host));
        let options = LaunchOptions {
            program,
            private_network,
            allowed_hosts: hosts,
            ..LaunchOptions::default()
        };
        Browser::launch(options)
            .map(Self::Chrome)
            .map_err(|error| match (&error, &config.file) {
                (RenderError::BadPath { .. }, Some(file)) if args.chrome.is_none() => {
                    file.fault(&["chrome"], &error.to_string()).into()
                }
                _ => error.into(),
            })
    }

    /// A source for one thread.
    pub(super) fn source(&self) -> Box<dyn Source> {
        match self {
            Self::Chrome(browser) => Box::new(browser.tab()),
            Self::Static(fetcher) => {
                let fetcher = Arc::clone(fetcher);
                Box::new(StaticSource::new(move |request: &Request| {
                    fetch(&fetcher, request, MAX_DOCUMENT, &|_| Ok(()))
                }))
            }
        }
    }

    /// True if pages are laid out.
    pub(super) const fn lay_out(&self) -> bool {
        matches!(self, Self::Chrome(_))
    }

    /// Product and version of the browser.
    pub(super) fn product(&self) -> String {
        match self {
            Self::Chrome(browser) => browser.version(),
            Self::Static(_) => "static".to_owned(),
        }
    }

    /// What a reader should know of how pages were read.
    pub(super) fn notices(&self) -> Vec<String> {
        match self {
            Self::Static(_) => vec![
                "Pages were read as static HTML: scripts did not run and nothing was laid out. Rules that need layout answer cantTell.".to_owned(),
            ],
            Self::Chrome(_) if !LaunchOptions::sandboxed() => vec![
                "The browser ran without its sandbox, because this process runs as root. Run as another user when checking pages you do not trust.".to_owned(),
            ],
            Self::Chrome(_) => Vec::new(),
        }
    }
}

/// Fetches the documents that pages refer to, where the crawl may go.
pub(super) fn library(wants: Wants, fetcher: Fetcher, frontier: &Arc<Frontier>) -> Library {
    let frontier = Arc::clone(frontier);
    let fetch = move |request: &Request, max_bytes: usize| {
        // A file of captions is no page, and none is to be visited.
        let judge = |url: &Url| match frontier.permits(url) {
            Ok(()) | Err(SkipReason::NotAPage(_)) => Ok(()),
            Err(reason) => Err(reason.to_string()),
        };
        judge(&request.url).map_err(|why| CaptureError::Refused {
            url: request.url.to_string(),
            why,
        })?;
        fetch(&fetcher, request, max_bytes, &judge)
    };
    Library::new(wants, Box::new(fetch))
}

fn fetch(
    fetcher: &Fetcher,
    request: &Request,
    max_bytes: usize,
    judge: &dyn Fn(&Url) -> Result<(), String>,
) -> Result<Fetched, CaptureError> {
    let fetched = fetcher
        .get_judged(&request.url, max_bytes, judge)
        .map_err(|error| CaptureError::Unreachable(error.to_string()))?;
    Ok(Fetched {
        final_url: fetched.url,
        status: Some(fetched.status),
        content_type: fetched.content_type,
        body: fetched.body,
    })
}

/// The guard that every address passes before it is visited.
pub(super) fn allow(seeds: &Seeds) -> Allow {
    let policy = AddressPolicy::new(seeds.own_hosts.iter().cloned());
    Arc::new(move |url| policy.check(url).map_err(|refused| refused.to_string()))
}

/// Whether a host named by the user is this machine or in a private network.
fn is_private(host: &str) -> bool {
    host == "localhost"
        || host.ends_with(".localhost")
        || host
            .trim_matches(['[', ']'])
            .parse::<std::net::IpAddr>()
            .is_ok_and(|address| !crate::crawl::is_public(address))
}
