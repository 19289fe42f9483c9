//! The command line of the browser.

use super::LaunchOptions;

/// Every switch given, with its reason. headless_chrome's own defaults are not used: they allow
/// popups, turn off flood protection and announce automation to the page.
const SWITCHES: &[&str] = &[
    // Nothing but the pages asked for goes over the network.
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-default-apps",
    "--disable-domain-reliability",
    "--disable-client-side-phishing-detection",
    "--no-pings",
    "--disable-quic",
    // No first-run pages, extensions, crash reports, key rings or sounds.
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-extensions",
    "--disable-breakpad",
    "--disable-crash-reporter",
    "--password-store=basic",
    "--use-mock-keychain",
    "--mute-audio",
    // What is told to play by itself does: whether a browser lets it is up to each person's.
    "--autoplay-policy=no-user-gesture-required",
    // Tabs of several threads work at the same time: none of them is in the background.
    "--disable-background-timer-throttling",
    "--disable-backgrounding-occluded-windows",
    "--disable-renderer-backgrounding",
    "--disable-hang-monitor",
    // Containers give /dev/shm 64 MB, too little for large pages.
    "--disable-dev-shm-usage",
    // Frames of other origins stay in the page's process, so that one snapshot holds them.
    "--disable-site-isolation-trials",
    // Pages get no windows and no permissions.
    "--block-new-web-contents",
    "--deny-permission-prompts",
    // Frames and pictures below the fold are loaded like all others, and parts of the page below it
    // can be pictured as they are: otherwise each picture would repaint the whole page twice.
    "--blink-settings=lazyLoadEnabled=false,mainFrameClipsContent=false",
    // The same picture on every machine.
    "--force-color-profile=srgb",
    "--font-render-hinting=none",
    "--disable-lcd-text",
    "--hide-scrollbars",
    "--lang=en-US",
    "--disable-features=Translate,MediaRouter,OptimizationHints,AcceptCHFrame",
];

/// Addresses that hand out the machine's cloud credentials; never part of a site.
const LINK_LOCAL: &[&str] = &["169.254.*", "[fe80:*", "metadata.google.internal"];
/// Machine and local network.
const PRIVATE: &[&str] = &[
    "localhost",
    "*.localhost",
    "*.local",
    "*.internal",
    "127.*",
    "0.*",
    "10.*",
    "192.168.*",
    "172.16.*",
    "172.17.*",
    "172.18.*",
    "172.19.*",
    "172.2?.*",
    "172.30.*",
    "172.31.*",
    "[::1]",
    "[::]",
    "[fc*",
    "[fd*",
];

/// The switches for these options.
pub(super) fn switches(options: &LaunchOptions) -> Vec<String> {
    let mut all: Vec<String> = SWITCHES.iter().map(|&switch| switch.to_owned()).collect();
    all.push(resolver_rules(options));
    all
}

/// Names and addresses that no page gets to see. Hosts of the target are excepted.
fn resolver_rules(options: &LaunchOptions) -> String {
    let private = if options.private_network {
        &[]
    } else {
        PRIVATE
    };
    let refused = LINK_LOCAL.iter().chain(private);
    let rules: Vec<String> = refused
        .map(|host| format!("MAP {host} ~NOTFOUND"))
        .chain(
            options
                .allowed_hosts
                .iter()
                .filter(|host| is_plain(host))
                .map(|host| format!("EXCLUDE {host}")),
        )
        .collect();
    format!("--host-resolver-rules={}", rules.join(", "))
}

/// Host names come from users and pages: none may carry a rule of its own.
fn is_plain(host: &str) -> bool {
    !host.is_empty()
        && host
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "-._:[]".contains(c))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn link_local_is_always_refused_and_private_networks_on_request() {
        let mut options = LaunchOptions::default();
        assert!(resolver_rules(&options).contains("MAP 169.254.* ~NOTFOUND"));
        assert!(!resolver_rules(&options).contains("10.*"));
        options.private_network = false;
        options.allowed_hosts = vec!["10.0.0.7".into(), "x, MAP * evil".into()];
        let rules = resolver_rules(&options);
        assert!(rules.contains("MAP 10.* ~NOTFOUND") && rules.contains("EXCLUDE 10.0.0.7"));
        assert!(!rules.contains("evil"), "{rules}");
    }
}
