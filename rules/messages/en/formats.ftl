# What report formats for other tools say.

format-left-out =
    { $count ->
        [one] { $count } result was left out to keep within the size that code scanning takes. The other reports have it.
       *[other] { $count } results were left out to keep within the size that code scanning takes. The other reports have them.
    }
format-failed-pages =
    { $pages ->
        [one] A rule failed on { $failed } of { $pages } page checked.
       *[other] A rule failed on { $failed } of { $pages } pages checked.
    }
format-no-failure =
    { $pages ->
        [one] No rule failed on { $pages } page checked. Rules alone do not decide this: a person must.
       *[other] No rule failed on { $pages } pages checked. Rules alone do not decide this: a person must.
    }
format-no-rule = No rule of this run tests it. A person must.
format-acr-title = Accessibility conformance report for { $target }, locale { $locale }
format-acr-description = The pages of { $target } in the locale { $locale }.
format-acr-methods =
    { $pages ->
        [one] Automatic rules of { $tool } on { $pages } page, rendered in { $browser }.
       *[other] Automatic rules of { $tool } on { $pages } pages, rendered in { $browser }.
    }
format-acr-draft = Draft from an automatic run. Levels stand only where rules found failures. A reviewer must confirm each and fill in the others.
format-acr-incomplete = Not every page that should have been checked was checked.
format-acr-newer = Rules also failed criteria of WCAG 2.2, which this catalog does not list: { $criteria }.
format-acr-by-hand = For the reviewer: no rule tests this part.
