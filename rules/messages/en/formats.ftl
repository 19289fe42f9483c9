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
format-diff-new =
    { $count ->
        [one] { $count } new finding
       *[other] { $count } new findings
    }
format-diff-fixed =
    { $count ->
        [one] { $count } finding fixed
       *[other] { $count } findings fixed
    }
format-diff-unchanged =
    { $count ->
        [one] { $count } finding is unchanged.
       *[other] { $count } findings are unchanged.
    }
format-baseline-gone =
    { $count ->
        [one] { $count } finding of the baseline is gone. Run evenhand baseline to take it out.
       *[other] { $count } findings of the baseline are gone. Run evenhand baseline to take them out.
    }
