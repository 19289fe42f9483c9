//! Texts that do not fit their place in one language, laid out by Chrome.

use evenhand::between::{Digester, Fit, PageDigest, Site, check};
use evenhand::crawl::{LocatedPage, locale_sets};
use evenhand::render::{Browser, LaunchOptions, Narrow, Request, Source as _};
use evenhand::rule::Page;
use evenhand::serve::Server;
use evenhand::snapshot::Snapshot;

use super::locale;

/// Pages as Chrome lays them out; `None` without a browser.
fn laid_out(pages: &[(&str, &str)]) -> Option<Site> {
    let names = ["chromium-headless-shell", "chromium", "google-chrome"];
    let path = std::env::var_os("PATH").unwrap_or_default();
    let has = |name: &&str| std::env::split_paths(&path).any(|it| it.join(name).is_file());
    if !names.iter().any(has) {
        assert!(
            std::env::var_os("EVENHAND_REQUIRE_CHROME").is_none(),
            "this test needs Chromium: scripts/setup.sh"
        );
        return None;
    }
    let folder = tempfile::tempdir().unwrap();
    for (locale, body) in pages {
        let html = format!(
            "<!DOCTYPE html><html lang={locale}><title>{locale}</title><style>p,h2,div {{ font: 16px/20px monospace; margin: 0 }}</style><body>{body}</body></html>"
        );
        std::fs::create_dir_all(folder.path().join(locale)).unwrap();
        std::fs::write(folder.path().join(locale).join("index.html"), html).unwrap();
    }
    let server = Server::start(folder.path()).unwrap();
    let browser = Browser::launch(LaunchOptions::default()).unwrap();
    let mut tab = browser.tab();
    let digester = Digester::default();
    let digests: Vec<PageDigest> = pages
        .iter()
        .map(|(tag, _)| {
            let url = server.base_url().join(&format!("{tag}/")).unwrap();
            let capture = tab.capture(&Request::new(url)).unwrap();
            let snapshot = Snapshot::from_capture(capture);
            let locale = locale(tag);
            let page = Page::new(&snapshot, Some(&locale));
            let narrow_fit = match tab.narrow().unwrap() {
                Narrow::Unseen => None,
                Narrow::Fits => Some(Fit::default()),
                Narrow::MayNotFit(capture) => {
                    let snapshot = Snapshot::from_capture(*capture);
                    Some(digester.narrow_fit(&Page::new(&snapshot, Some(&locale))))
                }
            };
            assert!(narrow_fit.is_some(), "the page is still shown");
            let digest = digester.digest(&page, None, Vec::new()).unwrap();
            PageDigest {
                narrow_fit,
                ..digest
            }
        })
        .collect();
    let located: Vec<LocatedPage> = digests
        .iter()
        .map(|page| LocatedPage {
            url: page.url.clone(),
            locale: page.locale.clone().unwrap(),
            alternates: page.alternates.clone(),
        })
        .collect();
    let locales = digests.iter().filter_map(|it| it.locale.clone()).collect();
    Some(Site::new(
        digests,
        &locale_sets(&located),
        Some(locale("en")),
        locales,
    ))
}

/// The sentence and text of each finding of `clipped-in-locale` on the French page.
fn misfits(style: &str, en: &str, fr: &str) -> Option<Vec<String>> {
    let body = |text: &str| format!("<main>{}</main>", style.replace("TEXT", text));
    let site = laid_out(&[("en", &body(en)), ("fr", &body(fr))])?;
    let all = check(&site);
    let of_rule = all
        .iter()
        .find(|it| it.rule == "clipped-in-locale")
        .unwrap();
    assert_eq!(
        of_rule.looked_at.len(),
        1,
        "the rule applies to the French page"
    );
    let told = of_rule.gaps.iter().map(|gap| {
        assert!(gap.certain);
        gap.spot.html.clone() + " " + &gap.note.message
    });
    Some(told.collect())
}

#[test]
fn a_text_that_does_not_fit_is_the_translations() {
    let (short, long) = ("Send", "Envoyer la demande maintenant");
    let one_line =
        "<p style='width:120px;white-space:nowrap;overflow:hidden;text-overflow:ellipsis'>TEXT</p>";
    let Some(found) = misfits(one_line, short, long) else {
        return;
    };
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].ends_with("clipped-in-locale-found"), "{found:?}");
    let fixed_height = "<div style='height:20px;width:160px;overflow:hidden'>TEXT</div>";
    assert_eq!(
        misfits(fixed_height, short, long).unwrap().len(),
        1,
        "the second line is lost"
    );
    let upon = "<div style='height:20px;width:160px'>TEXT</div><p>And more about it</p>";
    let found = misfits(upon, short, long).unwrap();
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].starts_with("<p>And more"), "{found:?}");
    assert!(found[0].ends_with("clipped-in-locale-covered"), "{found:?}");
}

#[test]
fn a_text_that_sticks_out_of_its_box_or_of_the_page_is_the_translations() {
    let (short, long) = ("Send", "Envoyer la demande maintenant");
    let Some(found) = misfits(
        "<button style='width:90px;height:24px'>TEXT</button>",
        short,
        long,
    ) else {
        return;
    };
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].ends_with("clipped-in-locale-out"), "{found:?}");
    let sticky = "<div style='position:sticky;top:0'><a style='display:block;border:1px solid;width:60px;white-space:nowrap'>TEXT</a></div>";
    assert_eq!(
        misfits(sticky, short, long).unwrap().len(),
        1,
        "in a sticky bar"
    );
    let layer = "<div style='position:absolute;top:50px'><a style='display:block;width:60px;white-space:nowrap;overflow:hidden'>TEXT</a></div>";
    assert_eq!(
        misfits(layer, short, long).unwrap().len(),
        1,
        "cut in a layer"
    );
    let grows = "<button style='min-width:90px'>TEXT</button><p style='background:#eee;width:120px'>TEXT</p>";
    assert_eq!(misfits(grows, short, long).unwrap(), Vec::<String>::new());
}

#[test]
fn a_text_that_does_not_fit_a_narrow_window_is_the_translations() {
    let (short, long) = ("Send", "Donaudampfschifffahrtsgesellschaftskapitän");
    let Some(found) = misfits("<h2>TEXT</h2>", short, long) else {
        return;
    };
    assert_eq!(found.len(), 1, "one word, wider than the window: {found:?}");
    assert!(
        found[0].ends_with("clipped-in-locale-out-narrow"),
        "{found:?}"
    );
    let cut = "<div style='overflow:hidden;white-space:nowrap'>TEXT</div>";
    let found = misfits(cut, short, long).unwrap();
    assert!(
        found[0].ends_with("clipped-in-locale-found-narrow"),
        "{found:?}"
    );
    let upon = "<style>@media (max-width: 400px) { #a { height: 20px } }</style><div id=a style='width:160px'>TEXT</div><p>And more about it</p>";
    let found = misfits(upon, short, "Envoyer la demande maintenant").unwrap();
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(
        found[0].ends_with("clipped-in-locale-covered-narrow"),
        "{found:?}"
    );
    for (why, style) in [
        (
            "it may break anywhere",
            "<h2 style='overflow-wrap:anywhere'>TEXT</h2>",
        ),
        (
            "its box can be scrolled",
            "<div style='overflow-x:auto'>TEXT</div>",
        ),
        (
            "scripts fold it when the window is narrow",
            "<h2 id=a>TEXT</h2><script>onresize = () => a.style.overflowWrap = 'anywhere'</script>",
        ),
        (
            "style sheets leave it out when the window is narrow",
            "<style>@media (max-width: 400px) { h2 { display: none } }</style><h2>TEXT</h2><p>x</p>",
        ),
    ] {
        assert_eq!(
            misfits(style, short, long).unwrap(),
            Vec::<String>::new(),
            "{why}"
        );
    }
}

#[test]
fn what_does_not_fit_on_a_desktop_is_not_told_again_of_a_narrow_window() {
    let style = "<p style='width:120px;white-space:nowrap;overflow:hidden'>TEXT</p>";
    if let Some(found) = misfits(style, "Send", "Envoyer la demande maintenant") {
        assert_eq!(found.len(), 1, "{found:?}");
    }
}

#[test]
fn what_the_source_cuts_too_and_what_is_hidden_or_scrolls_is_no_fault() {
    let (short, long) = ("Send", "Envoyer la demande maintenant");
    let nothing = Vec::<String>::new();
    for (why, style, en) in [
        (
            "it wraps",
            "<p style='width:120px;overflow:hidden'>TEXT</p>",
            short,
        ),
        (
            "it can be scrolled to",
            "<p style='width:120px;white-space:nowrap;overflow:auto'>TEXT</p>",
            short,
        ),
        (
            "it is for screen readers alone",
            "<p style='position:absolute;width:1px;height:1px;overflow:hidden;white-space:nowrap'>TEXT</p><p>x</p>",
            short,
        ),
        (
            "it is for screen readers alone, in the flow",
            "<p style='width:1px;height:1px;overflow:hidden'>TEXT</p><p>x</p>",
            short,
        ),
        (
            "the source's is cut too",
            "<p style='width:120px;white-space:nowrap;overflow:hidden'>TEXT</p>",
            "Send the application now",
        ),
        (
            "nothing of it is shown",
            "<div style='height:0;overflow:hidden'>TEXT</div><p>x</p>",
            short,
        ),
        (
            "lines of one paragraph are close",
            "<p style='width:160px;line-height:10px'>TEXT</p>",
            short,
        ),
        (
            "it was put outside the page",
            "<p style='position:absolute;left:-9999px;white-space:nowrap'>TEXT</p><p>x</p>",
            short,
        ),
        (
            "it is for screen readers alone, by a clip",
            "<div style='border:1px solid;width:9px'><span style='position:absolute;clip:rect(0,0,0,0);white-space:nowrap'>TEXT</span>x</div>",
            short,
        ),
        (
            "a layer may reach out of what it hangs on",
            "<div style='border:1px solid;width:50px;height:20px;position:relative'><p style='position:absolute;top:30px;white-space:nowrap'>TEXT</p>x</div>",
            short,
        ),
        (
            "it is a layer over the text",
            "<div style='position:relative'><p>Under it</p><p style='position:absolute;top:0'>TEXT</p></div>",
            short,
        ),
    ] {
        let Some(found) = misfits(style, en, long) else {
            return;
        };
        assert_eq!(found, nothing, "{why}");
    }
}
