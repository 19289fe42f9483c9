//! `evenhand check`: a site, end to end.

use std::num::NonZeroUsize;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use anyhow::Result;
use url::Url;

use super::assemble::{About, assemble};
use super::catalogs::CatalogJob;
use super::clock::Clock;
use super::diary;
use super::kit::Kit;
use super::on_page::OnPage;
use super::pictures::Pictures;
use super::progress::Progress;
use super::public_url::PublicUrls;
use super::seats::{Seats, threads};
use super::settings::{Settings, config, deep, jobs, timeout};
use super::site::Site;
use super::snapshots::{SnapshotStore, StoredRun, StoredSettings};
use super::sources::{Sources, allow, library};
use super::verdict::verdict;
use super::visited::Visited;
use super::write::Writer;
use super::wrong_page;
use crate::between::Digester;
use crate::cli::CheckArgs;
use crate::config::Config;
use crate::crawl::{
    AddressPolicy, Fate, Fetcher, Follow, Frontier, FrontierOptions, Gate, LocaleFinder,
    LocalePattern, Pattern, RobotsBook, Scope, SkipReason,
};
use crate::exit_code::Verdict;
use crate::finding::{Reach, Run};
use crate::serve::Server;
use crate::target::{Seeds, Target};

/// Pages of a site checked unless told otherwise.
const DEFAULT_MAX_PAGES: usize = 10_000;

/// Checks a site.
pub fn check(args: &CheckArgs) -> Result<Verdict> {
    let clock = Clock::start();
    let targets = targets(args)?;
    let folders: Vec<&Path> = targets
        .iter()
        .filter_map(Target::folder)
        .chain([Path::new("")])
        .collect();
    let config = config(&args.common, &folders)?;
    let settings = Settings::new(&args.common, &config)?;
    let kit = Kit::load(&settings)?;
    let baseline = settings.known()?;
    let writer = Writer::new(&settings, &kit)?;
    let plan = Plan::new(args, &config, &settings, &targets)?;
    let catalogs = Plan::catalogs(&folders, &settings, &kit);
    diary::begin(&settings, &catalogs);
    let pictures = Pictures::of(&settings, &kit);
    let work = Work {
        settings: &settings,
        kit: &kit,
        catalogs: &catalogs,
        writer: &writer,
        pictures: &pictures,
    };
    let (visited, about) = plan.visit(args, &config, &work)?;
    let about = About { baseline, ..about };
    let mut run = assemble(about, visited, &catalogs, &kit, &settings);
    pictures.tidy(&run);
    clock.stamp(&mut run);
    nothing_checked(&run)?;
    writer.finish(&run)?;
    Ok(verdict(&run))
}

fn targets(args: &CheckArgs) -> Result<Vec<Target>> {
    let words = args.targets.iter().map(|word| Target::parse(word));
    let lists = args.urls.iter().map(|word| Ok(Target::list(word)));
    Ok(words.chain(lists).collect::<Result<Vec<_>, _>>()?)
}

/// What the visits need.
struct Work<'a> {
    settings: &'a Settings,
    kit: &'a Kit,
    catalogs: &'a CatalogJob,
    writer: &'a Writer,
    pictures: &'a Pictures,
}

/// What will be visited, and how addresses are shown.
struct Plan {
    seeds: Seeds,
    public: PublicUrls,
    finder: LocaleFinder,
    targets: Vec<String>,
    /// Targets that could not be read. The others are checked all the same.
    problems: Vec<String>,
    /// Kept running as long as the plan lives.
    _servers: Vec<Server>,
}

impl Plan {
    fn new(
        args: &CheckArgs,
        config: &Config,
        settings: &Settings,
        targets: &[Target],
    ) -> Result<Self> {
        let own_hosts = targets.iter().filter_map(|target| match target {
            Target::Page(url) | Target::Sitemap(crate::target::Source::Url(url)) => {
                url.host_str().map(str::to_owned)
            }
            _ => None,
        });
        let fetcher = Fetcher::new(AddressPolicy::new(own_hosts), timeout(args.timeout, config));
        let (mut servers, mut public) = (Vec::new(), PublicUrls::default());
        let (mut found, mut problems) = (Vec::new(), Vec::new());
        for target in targets {
            let server = target.folder().map(Server::start).transpose()?;
            match target.seeds(&fetcher, server.as_ref().map(Server::base_url)) {
                Ok(seeds) => found.push(seeds),
                Err(error) if targets.len() == 1 => return Err(error.into()),
                Err(error) => problems.push(error.to_string()),
            }
            if let (Some(server), Some(folder)) = (server, target.folder()) {
                public.add(server.base_url(), folder);
                servers.push(server);
            }
        }
        anyhow::ensure!(
            !found.is_empty(),
            "nothing to check:\n{}",
            problems.join("\n")
        );
        let seeds = Seeds::merge(found);
        let patterns = config.locale_patterns.iter().map(|text| {
            let fault = |error: crate::crawl::LocalePatternError| {
                settings.fault(&["locale-patterns", text], error)
            };
            LocalePattern::parse(text).map_err(fault)
        });
        let patterns = patterns.collect::<Result<Vec<_>>>()?;
        let urls: Vec<&Url> = seeds.pages.iter().map(|seed| &seed.url).collect();
        let finder = LocaleFinder::new(settings.locales.clone(), patterns).surveying(urls);
        let targets = targets.iter().map(ToString::to_string).collect();
        Ok(Self {
            seeds,
            public,
            finder,
            targets,
            problems,
            _servers: servers,
        })
    }

    /// Catalogs the user names, else those found in a target folder.
    fn catalogs(folders: &[&Path], settings: &Settings, kit: &Kit) -> CatalogJob {
        if let Some(folder) = &settings.catalogs {
            return CatalogJob::run(folder, true, settings, kit);
        }
        let found = folders
            .iter()
            .filter(|folder| !folder.as_os_str().is_empty());
        found
            .map(|folder| CatalogJob::run(folder, false, settings, kit))
            .find(|job| job.catalogs.is_some())
            .unwrap_or_default()
    }

    /// A client that may reach what the targets name.
    fn fetcher(&self, args: &CheckArgs, config: &Config) -> Fetcher {
        Fetcher::new(
            AddressPolicy::new(self.seeds.own_hosts.iter().cloned()),
            timeout(args.timeout, config),
        )
    }

    /// True if links are followed.
    fn follows(&self, args: &CheckArgs) -> bool {
        !args.no_crawl && !self.seeds.complete
    }

    /// True if every page of the site that a page links to was visited: a list that is complete by
    /// itself, as a folder or a sitemap, counts too.
    fn is_exhaustive(&self, args: &CheckArgs, frontier: &Frontier) -> bool {
        let left_out = |fate: &Fate| matches!(fate, Fate::Skipped(SkipReason::MaxPages(_)));
        let listed = self.seeds.complete && args.urls.is_none();
        (self.follows(args) || listed)
            && !frontier.ledger().iter().any(|entry| left_out(&entry.fate))
    }

    /// What pages are looked at. A locale counts as left out only if a flag left it out: what
    /// evenhand.toml names is the site.
    fn reach(&self, args: &CheckArgs, settings: &Settings, frontier: &Frontier) -> Reach {
        let other = |fate: &Fate| matches!(fate, Fate::Skipped(SkipReason::OtherLocale(_)));
        let narrowed =
            settings.is_flag("locales") && frontier.ledger().iter().any(|entry| other(&entry.fate));
        Reach {
            whole_site: self.is_exhaustive(args, frontier),
            layout: false,
            deep: false,
            catalogs: false,
            locales: if narrowed {
                settings.locales.clone()
            } else {
                Vec::new()
            },
        }
    }

    fn frontier(&self, args: &CheckArgs, config: &Config) -> Frontier {
        let patterns = |flags: &[String], file: &Option<Vec<String>>| -> Vec<Pattern> {
            let texts = if flags.is_empty() {
                file.clone().unwrap_or_default()
            } else {
                flags.to_vec()
            };
            texts.into_iter().map(Pattern::new).collect()
        };
        let include = patterns(&args.include, &config.include);
        let exclude = patterns(&args.exclude, &config.exclude);
        let follow = self.follows(args);
        let gate = Gate::new(Scope::new(&self.seeds, include, exclude), &self.seeds)
            .with_locales(self.finder.clone());
        let gate = if follow {
            gate.with_robots(RobotsBook::new(Arc::new(self.fetcher(args, config))))
        } else {
            gate
        };
        let max_pages = args
            .max_pages
            .or(config.max_pages)
            .map_or(DEFAULT_MAX_PAGES, NonZeroUsize::get);
        let follow = match (follow, args.no_crawl) {
            (true, _) => Follow::Links,
            (false, false) => Follow::Alternates,
            (false, true) => Follow::Nothing,
        };
        Frontier::new(&self.seeds, gate, FrontierOptions { max_pages, follow })
    }

    fn visit(
        &self,
        args: &CheckArgs,
        config: &Config,
        work: &Work<'_>,
    ) -> Result<(Vec<Visited>, About)> {
        let Work {
            settings,
            kit,
            catalogs,
            writer,
            pictures,
        } = *work;
        let sources = Sources::new(args, config, &self.seeds, self.fetcher(args, config))?;
        let frontier = Arc::new(self.frontier(args, config));
        let stopped = Arc::new(AtomicBool::new(false));
        on_interrupt(&stopped, &frontier);
        let store = args
            .save_snapshots
            .as_deref()
            .map(SnapshotStore::create)
            .transpose()?;
        let on_page = OnPage::new(catalogs, settings.source_locale.as_ref());
        let library = library(kit.wants(), self.fetcher(args, config), &frontier);
        let jobs = jobs(args.jobs, config);
        let site = Site {
            kit,
            library: &library,
            frontier: &frontier,
            seeds: &self.seeds,
            finder: &self.finder,
            on_page: &on_page,
            digester: &Digester::default(),
            public: &self.public,
            pictures,
            lang: settings.report_lang(),
            store: store.as_ref(),
            writer,
            progress: &Progress::new(settings.quiet, settings.verbose),
            seats: &Seats::new(jobs),
            deep: deep(args.deep, config),
            allow: allow(&self.seeds),
            budget: timeout(args.timeout, config),
            stopped: &stopped,
            results: std::sync::Mutex::default(),
        };
        std::thread::scope(|scope| {
            for _ in 0..threads(jobs) {
                scope.spawn(|| site.work(sources.source().as_mut()));
            }
        });
        site.progress.finish();
        let partial = stopped.load(Ordering::Relaxed);
        let mut notices = sources.notices();
        notices.extend(pictures.notice());
        let deep = site.deep;
        let mut visited = pictures.settle(site.into_visited());
        wrong_page::mark_alike(&mut visited, &kit.messages, settings.report_lang());
        notices.extend(wrong_page::notices(
            &visited,
            &kit.messages,
            settings.report_lang(),
        ));
        let about = About {
            targets: self.targets.clone(),
            browser: sources.product(),
            partial,
            reach: Reach {
                layout: sources.lay_out(),
                deep,
                ..self.reach(args, settings, &frontier)
            },
            notices,
            problems: self.problems.clone(),
            strings: on_page.strings(),
            ..About::default()
        };
        if let Some(store) = store {
            let used = StoredSettings::of(settings, catalogs.folder.clone());
            store.finish(&visited, stored(&about, used))?;
        }
        Ok((visited, about))
    }
}

fn stored(about: &About, settings: StoredSettings) -> StoredRun {
    StoredRun {
        version: StoredRun::VERSION,
        targets: about.targets.clone(),
        browser: about.browser.clone(),
        partial: about.partial,
        reach: about.reach.clone(),
        settings,
        notices: about.notices.clone(),
        problems: about.problems.clone(),
        pages: Vec::new(),
    }
}

/// The first Ctrl-C ends the run after the pages under way, with reports of what is there; the
/// second ends the process.
fn on_interrupt(stopped: &Arc<AtomicBool>, frontier: &Arc<Frontier>) {
    let (stopped, frontier) = (Arc::clone(stopped), Arc::clone(frontier));
    // Fails only if a handler is set already: in a library that embeds us. Then it is theirs to decide.
    let _ = ctrlc::set_handler(move || {
        if stopped.swap(true, Ordering::Relaxed) {
            std::process::exit(i32::from(Verdict::Untrustworthy.code()));
        }
        frontier.stop();
    });
}

/// A run that met no page at all is an error of its own, with the reasons in short.
fn nothing_checked(run: &Run) -> Result<()> {
    anyhow::ensure!(
        !run.pages.is_empty(),
        "nothing to check: no page of {} is in scope. Look at --include, --exclude and --locales",
        run.targets.join(", ")
    );
    Ok(())
}
