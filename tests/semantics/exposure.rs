//! What is hidden, exposed and focusable.

use super::{each, page, x};

#[test]
fn hidden_is_what_is_not_displayed_or_taken_out_by_aria() {
    let hidden = |body: &str| {
        let mut found = None;
        page(body, |s| found = Some(s.is_hidden(x(s))));
        found.unwrap()
    };
    each(
        hidden,
        &[
            ("<p id=x>", false),
            ("<div hidden><p id=x>", true),
            ("<p id=x hidden=until-found>", true),
            ("<div aria-hidden=TRUE><p id=x>", true),
            ("<div aria-hidden=true><p id=x aria-hidden=false>", true),
            ("<div aria-hidden><p id=x>", false),
            ("<div style='visibility:hidden'><p id=x>", true),
            (
                "<div style='visibility:hidden'><p id=x style='visibility:visible'>",
                false,
            ),
            (
                "<div style='display:none'><p id=x style='display:block'>",
                true,
            ),
            ("<p id=x hidden style='display:block'>", false),
            ("<details><summary></summary><p id=x>", true),
            ("<details open><summary></summary><p id=x>", false),
            ("<details><summary id=x>", false),
            ("<dialog><p id=x>", true),
            ("<dialog open><p id=x>", false),
            ("<input id=x type=hidden>", true),
            ("<div inert><p id=x>", false),
            ("<p id=x style='opacity:0'>", false),
            ("<select><option id=x>", false),
        ],
    );
}

#[test]
fn exposed_is_what_has_meaning_and_is_not_hidden() {
    let exposed = |body: &str| {
        let mut found = None;
        page(body, |s| found = Some(s.is_exposed(x(s))));
        found.unwrap()
    };
    each(
        exposed,
        &[
            ("<div id=x>", true),
            ("<div id=x role=none>", false),
            ("<img id=x alt=''>", false),
            ("<img id=x alt='' aria-label=a>", true),
            ("<div inert><p id=x>", false),
            ("<div aria-hidden=true><button id=x>", false),
            ("<script id=x></script>", false),
            (
                "<div id=h><template shadowrootmode=open><slot></slot></template><p id=x>slotted</p></div>",
                true,
            ),
            (
                "<div id=h><template shadowrootmode=open></template><p id=x>unslotted</p></div>",
                false,
            ),
        ],
    );
}

#[test]
fn focus_takes_what_html_lets_it_take() {
    let focus = |body: &str| {
        let mut found = None;
        page(body, |s| {
            found = Some((s.is_focusable(x(s)), s.is_tabbable(x(s))));
        });
        found.unwrap()
    };
    each(
        focus,
        &[
            ("<a id=x>", (false, false)),
            ("<a id=x href>", (true, true)),
            ("<a id=x href tabindex=-1>", (true, false)),
            ("<p id=x tabindex=0>", (true, true)),
            ("<p id=x tabindex=' 1px'>", (true, true)),
            ("<p id=x tabindex=abc>", (false, false)),
            ("<p id=x tabindex=''>", (false, false)),
            ("<button id=x disabled>", (false, false)),
            (
                "<fieldset disabled><legend><button id=x></button></legend></fieldset>",
                (true, true),
            ),
            (
                "<fieldset disabled><legend></legend><legend><button id=x></button></legend></fieldset>",
                (false, false),
            ),
            (
                "<fieldset disabled><fieldset><legend><button id=x></button></legend></fieldset></fieldset>",
                (false, false),
            ),
            (
                "<fieldset disabled><a id=x href></a></fieldset>",
                (true, true),
            ),
            ("<input id=x type=hidden>", (false, false)),
            ("<div inert><button id=x></button></div>", (false, false)),
            (
                "<div aria-hidden=true><button id=x></button></div>",
                (true, true),
            ),
            ("<div hidden><button id=x></button></div>", (false, false)),
            ("<button id=x aria-disabled=true></button>", (true, true)),
            ("<div id=x contenteditable></div>", (true, true)),
            ("<div contenteditable><p id=x></p></div>", (false, false)),
            ("<div id=x contenteditable=false></div>", (false, false)),
            ("<iframe id=x></iframe>", (true, false)),
            ("<audio id=x controls></audio>", (true, true)),
            ("<video id=x></video>", (false, false)),
            ("<map name=m><area id=x href></map>", (false, false)),
            (
                "<map name=m><area id=x href></map><img usemap=#m>",
                (true, true),
            ),
            (
                "<map name=m><area id=x href></map><img usemap=#m hidden>",
                (false, false),
            ),
            ("<details><summary id=x>", (true, true)),
            ("<summary id=x>", (false, false)),
            ("<select><option id=x>", (false, false)),
        ],
    );
}

#[test]
fn the_tab_key_visits_positive_indexes_first_within_each_scope() {
    let body = "<button id=a></button><button id=b tabindex=2></button><button id=c tabindex=1></button>\
        <div><template shadowrootmode=open><button id=e></button><button id=f tabindex=1></button><slot></slot></template>\
        <button id=g></button></div>\
        <input type=radio name=r id=h><input type=radio name=r id=i checked><input type=radio name=s id=j>\
        <input type=radio name=s id=k><button id=l tabindex=-1></button><p tabindex=0 id=m>";
    page(body, |s| {
        let order: Vec<&str> = s
            .focus_order()
            .iter()
            .filter_map(|node| node.attr("id"))
            .collect();
        assert_eq!(order, ["c", "b", "a", "f", "e", "g", "i", "j", "m"]);
    });
}
