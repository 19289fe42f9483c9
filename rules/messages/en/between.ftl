# Rules on pages beside each other: translations, and pages of one locale.

missing-page =
    .title = Every page exists in every locale
    .why = People who read this language do not get the page at all, or land on one they cannot read.
    .fix = Translate the page, or say on the site that it exists in the source language only.
missing-page-found = No page in { $locale } stands for this one (“{ $title }”).

extra-page =
    .title = Pages that only a translation has are meant
    .why = A page without a counterpart in the source language may be left over: its content is no longer kept up to date.
    .fix = Remove the page if it is left over.
extra-page-ask = The source locale has no such page (“{ $title }”). Is it meant for this locale alone?

missing-section =
    .title = A translated page has every section of its source
    .why = People who read this language miss what the section says, and cannot know that there is more.
    .fix = Add the section to the translation.
missing-section-found = The source page has the section “{ $text }” (heading level { $level }) here; this page has none for it ({ $here } headings instead of { $there }).
missing-section-likely = This page has { $here } headings, its source { $there }. Most likely “{ $text }” (level { $level }) has no counterpart: is it missing?

missing-landmark =
    .title = A translated page has the landmarks of its source
    .why = Screen reader users jump between landmarks; a part that is one in one language only cannot be found in the other.
    .fix = Give the part the same element or role as in the source. A section is a landmark only if it has a name: the name may be missing in this language.
missing-landmark-found = { $here } landmarks of the role “{ $role }” instead of { $there } on the source page.

missing-field =
    .title = A translated form asks for everything its source asks for
    .why = Without the field people cannot give what the service needs, and their request fails or waits.
    .fix = Add the field to the translated page.
missing-field-found = The source page has the field “{ $label }” ({ $role }); this page does not.

missing-image =
    .title = A translated page has the images of its source
    .why = What the image tells is lost in this language.
    .fix = Add the image, or one that tells the same in this language.
missing-image-found = The source page shows the image “{ $name }” ({ $file }); this page shows neither it nor another in its place.

missing-download =
    .title = A translated page offers every file its source offers
    .why = People who read this language do not get the form or document, or do not know that it exists.
    .fix = Offer the file, translated if possible; otherwise the original, with its language named.
missing-download-found = The source page offers “{ $name }” for download; this page does not ({ $here } files instead of { $there }).
missing-download-count = This page offers { $here } files for download, its source { $there }.

missing-link =
    .title = A translated page links to every page its source links to
    .why = The page exists in this language, but people cannot get to it from here.
    .fix = Add the link to the translated page.
missing-link-found = The source page links to { $page } (“{ $text }”); this page does not, though its locale has that page.

link-leaves-locale =
    .title = Links stay in the reader’s language
    .why = People who follow the link land on a page they may not be able to read, although there is one in their language.
    .fix = Link to the page in this locale.
link-leaves-locale-found = “{ $text }” leads to a page in { $locale }; the same page in this language is { $own }.

extra-content =
    .title = What only a translation has is meant
    .why = A part without a counterpart in the source may be left over, or missing from the source.
    .fix = Remove it if it is left over; add it to the source if people need it there too.
extra-section-ask = The source page has no section for “{ $text }”. Is it meant for this locale alone?
extra-landmark-ask = The source page has fewer landmarks of the role “{ $role }”. Is this one meant for this locale alone?
extra-field-ask = The source page has no field for “{ $label }” ({ $role }). Is it meant for this locale alone?

hreflang-invalid =
    .title = Language alternates are marked with valid language tags
    .why = Search engines skip an alternate whose tag they do not know, and send people to the wrong language.
    .fix = Write a language, and if needed a country, as in en, es-MX or zh-Hans, with hyphens. The United Kingdom is GB.
hreflang-invalid-found = “{ $tag }” is no valid language tag for hreflang.

hreflang-conflict =
    .title = Each language has one alternate
    .why = With two addresses for one language, none can be relied on.
    .fix = Keep one address for each tag.
hreflang-conflict-found = “{ $tag }” is given with more than one address.

hreflang-self =
    .title = A page is among its own language alternates
    .why = Search engines expect each page of a set to name all of them, itself included; otherwise they may drop the set.
    .fix = Add a link with this page’s own language and address.
hreflang-self-found = None of the alternates is this page itself.

hreflang-return =
    .title = Language alternates name each other
    .why = An alternate that does not name this page in return is ignored: it could be anyone’s page.
    .fix = Add this page to the alternates of the other one.
hreflang-return-found = The page in { $locale } ({ $page }) does not name this one as its alternate.

hreflang-incomplete =
    .title = Language alternates name every translation
    .why = People searching in that language are not sent to their version.
    .fix = Add the missing language to the alternates.
hreflang-incomplete-found = This page exists in { $locale }, but is not named among the alternates.

hreflang-dead =
    .title = Language alternates lead to pages that answer
    .why = People are sent to an error instead of their language.
    .fix = Correct the address, or remove the alternate.
hreflang-dead-found = The alternate “{ $tag }” ({ $page }) answers with HTTP { $status }.

hreflang-canonical =
    .title = A translation is its own canonical page
    .why = A canonical link to another language says that this page should not be found: search engines drop the translation.
    .fix = Let the canonical link name this page itself.
hreflang-canonical-found = The canonical link leads to { $page }, in another language.

hreflang-x-default =
    .title = There is an alternate for everyone else
    .why = People whose language the site does not have are sent to whatever a search engine picks.
    .fix = Add an alternate with hreflang="x-default".
hreflang-x-default-found = The alternates have no x-default.

language-switcher =
    .title = The language menu leads to the same page
    .why = People who change the language lose their place, or cannot change it at all.
    .fix = Let each entry lead to this page in that language.
language-switcher-wrong = “{ $text }” leads to { $page }, which is in { $locale }.
language-switcher-elsewhere = “{ $text }” leads to { $page }, not to this page’s own translation.
language-switcher-ask = This page exists in other languages, but no link leads to one of them. Is there another way to change the language?

language-switcher-lang =
    .title = Names of languages are marked with their language
    .why = Screen readers read “Français” with the sounds of the page’s language, so that those it is meant for may not recognise it.
    .fix = Put lang on the link, as in <a lang="fr" hreflang="fr">Français</a>.
language-switcher-lang-found = “{ $text }” is not marked with lang="{ $lang }".

html-lang-locale =
    .title = A page’s lang is that of its locale
    .why = Screen readers speak the page with the sounds of another language.
    .fix = Set lang on the html element to the page’s language.
html-lang-locale-found = The page is the { $locale } one of the site, but says lang="{ $lang }".

untranslated-slug =
    .title = Addresses are in the reader’s language
    .why = An address in a foreign language says nothing to people who see it in search results or hear it read.
    .fix = Translate the last part of the address if your system allows it, and redirect the old one.
untranslated-slug-found = The address still says “{ $slug }”, as in the source locale.

consistent-navigation =
    .title = Menus keep their order on every page
    .why = People who find links by their place, or by counting with a screen reader, get lost when the order changes.
    .fix = Put the links in the same order on every page.
consistent-navigation-found = These { $links } links (from “{ $first }” on) come in another order than on { $pages } other pages.

consistent-identification =
    .title = The same thing has the same name on every page
    .why = People who know a link by its name do not find it again, or take it for another one.
    .fix = Use one name for one target in menus, header and footer.
consistent-identification-ask = This link is called “{ $text }” here and “{ $usual }” on most pages. Is it the same function under another name?

consistent-help =
    .title = Help is in the same place on every page
    .why = People who need help look where they found it before.
    .fix = Put contact details in the same place on every page.
consistent-help-ask = “{ $text }” is in another part of this page than on most others. Does help come in the same order as elsewhere?

page-title-repeats =
    .title = Pages have titles of their own
    .why = In tabs, bookmarks and search results people cannot tell the pages apart; screen readers say the title first.
    .fix = Put what is special about the page first in its title.
page-title-repeats-ask = The title “{ $title }” is also that of { $others } other pages with another main heading (here: “{ $heading }”). Does it tell this page from them?

multiple-ways =
    .title = There is more than one way to a page
    .why = People who cannot follow one path, or do not remember it, need a second: a search, a list of pages, a menu.
    .fix = Add a search, a site map, or links from related pages. Steps of a process are exempt.
multiple-ways-ask = Only “{ $from }” leads to this page, and the site has no search. Is it a step of a process, or is there another way?
