# The page as a whole: title, language, zooming, reloading.

document-title =
    .title = The page has a title.
    .why = The title is the first thing a screen reader says, and what tabs, windows, history and bookmarks show. Without it people cannot tell pages apart.
    .fix = Write a title element in the head that says what the page is about.

html-has-lang =
    .title = The page says what language it is in.
    .why = Screen readers choose voice and pronunciation by it, braille displays their table, browsers their hyphenation and translation. Without it the page may be read in the rules of another language.
    .fix = Give the html element a lang attribute, for example lang="es".

html-lang-valid =
    .title = The language of the page is one that exists.
    .why = Screen readers do not know the language code and read the page in their default voice, which may be another language's.
    .fix = Begin lang with a code of the IANA registry: two letters where the language has them, for example fr or fr-CA.

valid-lang =
    .title = The language of each part of the page is one that exists.
    .why = Screen readers do not know the language code and read the part in the wrong voice.
    .fix = Begin lang with a code of the IANA registry: two letters where the language has them, for example zh or zh-Hant.

meta-viewport =
    .title = The page lets people zoom in to at least twice the size.
    .why = People with low vision who enlarge pages with two fingers cannot do so here.
    .fix = Take user-scalable and maximum-scale out of the viewport, or set maximum-scale to 2 or more.

meta-refresh =
    .title = The page does not reload or leave by itself after a while.
    .why = People who read slowly, use a screen reader or enlarge text lose their place, and what they have entered, before they are done.
    .fix = Take the refresh away. Let people reload with a button, and redirect on the server.

title-missing = The page has no title element.
title-empty = The title element is empty.
lang-missing = The html element has no lang attribute.
lang-blank = The lang attribute is empty.
lang-only-xml = The html element has xml:lang="{ $language }" but no lang; browsers disregard xml:lang in HTML.
language-unknown = “{ $tag }” does not begin with a registered language code.
language-underscore = “{ $tag }” is written with an underscore; language codes are joined by hyphens.
language-space = There is white space around the language code in “{ $tag }”.
viewport-not-scalable = user-scalable={ $value } turns zooming off.
viewport-scale-capped = maximum-scale={ $value } stops zooming before twice the size.
refresh-timed =
    { $seconds ->
        [one] After one second the browser reloads the page or leaves it.
       *[other] After { $seconds } seconds the browser reloads the page or leaves it.
    }
