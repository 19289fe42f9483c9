//! What is repeated from page to page: menus, names, help.

use super::{nothing, page, site};

#[test]
fn menus_keep_their_order() {
    let menu = |order: [&str; 3]| {
        let links = order.map(|name| format!("<a href=/en/{name}>{name}</a>"));
        format!("<nav>{}</nav>", links.concat())
    };
    let usual = menu(["a", "b", "c"]);
    let other = menu(["b", "a", "c"]);
    let pages = [
        page("/en/a", &usual),
        page("/en/b", &usual),
        page("/en/c", &usual),
        page("/en/d", &other),
    ];
    assert_eq!(site(pages).found("consistent-navigation"), ["/en/d"]);
    // Two pages are no habit; a menu with other links is another menu.
    let few = [
        page("/en/a", &usual),
        page("/en/b", &usual),
        page("/en/d", &other),
    ];
    assert_eq!(site(few).found("consistent-navigation"), nothing());
    let longer =
        "<nav><a href=/en/x>x</a><a href=/en/b>b</a><a href=/en/a>a</a><a href=/en/c>c</a></nav>";
    let pages = [
        page("/en/a", &usual),
        page("/en/b", &usual),
        page("/en/c", &usual),
        page("/en/d", longer),
    ];
    assert_eq!(site(pages).found("consistent-navigation"), nothing());
}

#[test]
fn a_target_with_another_name_is_asked_about() {
    let named = |name: &str| format!("<nav><a href=/en/help>{name}</a></nav>");
    let usual = |path: &str| page(path, &named("Help"));
    let pages = |last: &str| {
        let paths = ["/en/a", "/en/b", "/en/c", "/en/d", "/en/e"];
        site(paths.map(usual).into_iter().chain([page("/en/f", last)]))
    };
    assert_eq!(
        pages(&named("Support")).found("consistent-identification"),
        ["/en/f?"]
    );
    assert_eq!(
        pages(&named("HELP")).found("consistent-identification"),
        nothing()
    );
    // What is said after the name does not make it another one; another word does.
    assert_eq!(
        pages(&named("Help : opening hours")).found("consistent-identification"),
        nothing()
    );
    assert_eq!(
        pages(&named("Helpers")).found("consistent-identification"),
        ["/en/f?"]
    );
    // A page may call it by both names, as in its menu and on its logo.
    let both = format!(
        "<header><a href=/en/help>Our city</a></header>{}",
        named("Help")
    );
    assert_eq!(pages(&both).found("consistent-identification"), nothing());
    // In running text a link may be called as the sentence needs it.
    assert_eq!(
        pages("<main><p>See <a href=/en/help>our answers</a></p></main>")
            .found("consistent-identification"),
        nothing()
    );
}

#[test]
fn help_stays_where_it_is() {
    let footer = "<footer><a href=tel:+15550100>Call us</a></footer>";
    let header = "<header><a href=tel:+15550100>Call us</a></header>";
    let pages = |last: &str| {
        let paths = ["/en/a", "/en/b", "/en/c", "/en/d", "/en/e"];
        site(
            paths
                .map(|path| page(path, footer))
                .into_iter()
                .chain([page("/en/f", last)]),
        )
    };
    assert_eq!(pages(header).found("consistent-help"), ["/en/f?"]);
    assert_eq!(pages(footer).found("consistent-help"), nothing());
    assert_eq!(pages("").found("consistent-help"), nothing());
}
