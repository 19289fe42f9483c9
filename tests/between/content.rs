//! What a page holds, beside its source: sections, fields, pictures, files.

use super::{nothing, page, site};

#[test]
fn sections_are_compared_by_outline_and_not_by_words() {
    let full = "<h1 id=t>Help</h1><h2 id=f>Fees</h2><h2 id=h>Hours</h2><h2 id=p>Papers</h2>";
    let less = "<h1 id=t>Aide</h1><h2 id=f>Frais</h2><h2 id=p>Papiers</h2>";
    assert_eq!(
        site([page("/en/a", full), page("/fr/a", less)]).found("missing-section"),
        ["/fr/a"]
    );
    let whole = "<h1 id=t>Aide</h1><div><h2 id=f>Frais</h2></div><h2 id=h>Horaires</h2><h2 id=p>Papiers</h2>";
    let translated = site([page("/en/a", full), page("/fr/a", whole)]);
    assert_eq!(translated.found("missing-section"), nothing());
    // Headings of menus are compared by their links.
    let menu = format!("{full}<nav><h2>More</h2><a href=/en/a>a</a></nav>");
    assert_eq!(
        site([page("/en/a", &menu), page("/fr/a", whole)]).found("missing-section"),
        nothing()
    );
    assert!(!site([page("/en/a", "<p>x"), page("/fr/a", "<p>x")]).applies("missing-section"));
}

#[test]
fn what_only_the_translation_has_is_a_question() {
    let original =
        "<main><h1>Help</h1><h2>Fees</h2><form><input name=q aria-label=Search></form></main>";
    let more = "<main><h1>Aide</h1><h2>Frais</h2><h2>Nouveau</h2><form><input name=q aria-label=Cherche><input name=age aria-label=Age></form></main><aside>x</aside>";
    let some = site([page("/en/a", original), page("/fr/a", more)]);
    assert_eq!(some.found("extra-content"), ["/fr/a?", "/fr/a?", "/fr/a?"]);
    let same =
        "<main><h1>Aide</h1><h2>Frais</h2><form><input name=q aria-label=Cherche></form></main>";
    assert_eq!(
        site([page("/en/a", original), page("/fr/a", same)]).found("extra-content"),
        nothing()
    );
}

#[test]
fn a_section_that_lost_its_name_is_a_landmark_less() {
    let original = "<main><section aria-label=News>x</section></main>";
    let nameless = "<main><section aria-label=''>x</section></main>";
    assert_eq!(
        site([page("/en/a", original), page("/fr/a", nameless)]).found("missing-landmark"),
        ["/fr/a"]
    );
    let named = "<main><section aria-label=Nouvelles>x</section></main>";
    assert_eq!(
        site([page("/en/a", original), page("/fr/a", named)]).found("missing-landmark"),
        nothing()
    );
}

#[test]
fn fields_are_the_same_by_what_they_send() {
    let original = "<form><label>Name <input name=n></label><input type=radio name=k aria-label=A><input type=radio name=k aria-label=B></form>";
    let less =
        "<form><label>Nom <input name=n></label><input type=radio name=k aria-label=A></form>";
    assert_eq!(
        site([page("/en/a", original), page("/fr/a", less)]).found("missing-field"),
        ["/fr/a"]
    );
    let moved = "<form><input type=radio name=k aria-label=B><input type=radio name=k aria-label=A><label>Nom <input name=n></label><input type=submit></form>";
    assert_eq!(
        site([page("/en/a", original), page("/fr/a", moved)]).found("missing-field"),
        nothing()
    );
}

#[test]
fn another_picture_in_its_place_is_a_localised_one() {
    let original = "<img src=/i/map-en.png alt=Map><img src=/i/office.png alt=Office>";
    let less = "<img src=/i/office.png alt=Bureau>";
    assert_eq!(
        site([page("/en/a", original), page("/fr/a", less)]).found("missing-image"),
        ["/fr/a"]
    );
    for localised in [
        "<img src=/i/map-fr.png alt=Plan><img src=/i/office.png alt=Bureau>",
        "<img src=/i/plan.png alt=Plan><img src=/i/office.png alt=Bureau>",
        // Without a text alternative it is there all the same: that is another rule's matter.
        "<img src=/i/map-fr.png><img src=/i/office.png alt=Bureau>",
    ] {
        assert_eq!(
            site([page("/en/a", original), page("/fr/a", localised)]).found("missing-image"),
            nothing(),
            "{localised}"
        );
    }
    // Decoration is not missed.
    let decoration = "<img src=/i/line.png alt=''><img src=/i/office.png alt=Office>";
    assert_eq!(
        site([page("/en/a", decoration), page("/fr/a", less)]).found("missing-image"),
        nothing()
    );
}

#[test]
fn files_to_download_are_counted() {
    let original =
        "<a href=/f/form.pdf>Form</a><a href=/f/guide.PDF>Guide</a><a href=/en/a.html>Page</a>";
    let less = "<a href=/f/form.pdf>Formulaire</a>";
    assert_eq!(
        site([page("/en/a", original), page("/fr/a", less)]).found("missing-download"),
        ["/fr/a"]
    );
    let renamed =
        "<a href=/f/formulaire.pdf>Formulaire</a><a href=/f/mode-d-emploi.pdf>Mode d’emploi</a>";
    assert_eq!(
        site([page("/en/a", original), page("/fr/a", renamed)]).found("missing-download"),
        nothing()
    );
}
