# What reports say.

## Words

report-locale = Locale
report-locales = Locales
report-all-locales = All locales
report-no-locale = Pages without a locale
report-source-locale = source
report-page = Page
report-pages = Pages
report-all-pages = All pages
report-incomplete = Incomplete
report-findings = Findings
report-questions = To review
report-translated = Translated
report-untranslated-on-page = Untranslated on pages
report-here-only = Only here
report-every-locale = Every locale
report-only-in = Only in: { $locales }
report-places = Places
report-status = Status
report-number = No.
report-yes = Yes
report-no = No
report-impact-critical = Critical
report-impact-serious = Serious
report-impact-moderate = Moderate
report-impact-minor = Minor
report-best-practice = Best practice
report-no-standard = No standard demands this; it still helps people.
report-level = level { $level }, since WCAG { $version }
report-column-rule = Rule
report-column-impact = Impact
report-column-needs = Needs
report-column-criteria = WCAG criteria
report-column-508 = Section 508
report-column-trusted-tester = Trusted Tester
report-column-ict-baseline = ICT Baseline
report-column-act-rules = ACT rules
report-counts-508 = Counts under the Revised 508 Standards
report-needs-catalog = catalogs
report-needs-dom = document
report-needs-layout = layout
report-needs-pixels = picture
report-needs-interaction = interaction

## Figures

report-coverage-figure = { $translated } / { $messages } ({ $percent } %)
report-alike =
    { $count ->
        [one] One finding.
       *[other] { $count } findings of one kind of element are shown as one: they are likely to have one cause.
    }
report-place-count =
    { $count ->
        [one] { $count } place
       *[other] { $count } places
    }
report-page-count =
    { $count ->
        [one] { $count } page
       *[other] { $count } pages
    }
report-more-places =
    { $count ->
        [one] { $count } more place
       *[other] { $count } more places
    }
report-more-pages =
    { $count ->
        [one] and { $count } more page
       *[other] and { $count } more pages
    }
report-more-findings =
    { $count ->
        [one] { $count } more finding
       *[other] { $count } more findings
    }
report-more-questions =
    { $count ->
        [one] { $count } more question
       *[other] { $count } more questions
    }
report-all-places = All { $count } places
report-all-entries = All { $count } entries
report-cell-label = { $count } of { $rule } in { $locale }
report-pages-label = { $count } pages of { $locale }
report-duration =
    { $seconds ->
        [one] It took { $seconds } second.
       *[other] It took { $seconds } seconds.
    }
report-rules-listed =
    { $count ->
        [one] { $count } rule
       *[other] { $count } rules
    }
report-rules-failed = Rules failed

## Verdict

report-verdict = Verdict
report-gate-passed = Gate passed: no finding is { $impact } or worse.
report-gate-failed =
    { $count ->
        [one] Gate not passed: { $count } finding is { $impact } or worse.
       *[other] Gate not passed: { $count } findings are { $impact } or worse.
    }
report-gate-none = There was no gate: findings do not change the exit code.
report-partial = This report is partial: the run was stopped before its end.
report-pages-incomplete =
    { $count ->
        [one] { $count } page that should have been checked was not, or not all of it. The run cannot be relied on.
       *[other] { $count } pages that should have been checked were not, or not all of them. The run cannot be relied on.
    }
report-nothing-checked = Nothing was checked, so nothing can be said.
report-questions-left =
    { $count ->
        [one] { $count } question is left for a person.
       *[other] { $count } questions are left for a person.
    }
report-risk-short = Findings are risks that a program can see. That there are none does not mean that the site conforms.
report-risk = This report lists risks that a program can see. It is no statement of compliance with Section 508 or any other standard: many requirements need a person's judgement.
report-written-to = Report: { $path }
report-checked-against = Judged by { $standard }, seen in { $browser }.

## The page of all locales

report-title = Does everyone get the same page?
report-skip = Skip to content
report-made-by = Made by { $tool }
report-notices = What to know about this run
report-side-by-side = Locales side by side
report-locales-caption = Pages and findings of each locale. “Only here” counts findings that no other locale has.
report-findings-intro = A finding in every locale is in the template: mend it once. A finding in some locales came with the translation.
report-findings-caption = Places where each rule failed, by locale
report-no-findings = No rule failed.
report-in-catalogs = In the message catalogs
report-catalogs-caption = Catalog entries by rule and locale
report-person = What a person still has to check
report-person-intro = The questions below were met on these pages and need a person's answer. Other requirements cannot be tested by a program at all.
report-questions-caption = Questions by rule and locale
report-untested =
    { $count ->
        [one] { $count } Trusted Tester test is not decided by any rule of this run
       *[other] { $count } Trusted Tester tests are not decided by any rule of this run
    }
report-coverage = What was checked
report-status-checked = checked
report-status-incomplete = incomplete
report-status-skipped = skipped
report-frames = frames not inspected
report-why-incomplete = Why pages are incomplete
report-why-skipped = Why pages were skipped
report-no-reason = No reason is known
report-rules = Rules applied

## The page of one locale

report-locale-title = Report for { $locale }
report-is-source = This is the source locale: the others are compared with it.
report-compared-with = Compared with the source locale { $locale }.
report-on-this-page = On this page
report-figures = In figures
report-failed-intro = Facts that a program could establish, worst first.
report-overview = Findings in order of weight
report-seen = What was seen
report-needs-person = Needs a person
report-questions-intro = A program cannot decide these. Each is a question, not a finding.
report-no-questions = No questions were met.
report-why = Why it matters
report-fix = How to fix it
report-announced = Announced as
report-picture = Picture
report-evidence-alt = Picture of the place of finding { $number } in its surroundings
report-translation-section = Translation
report-no-translation = Nothing was found in the translation.
report-missing-ftl = Messages to translate, as a Fluent file
report-on-pages = On the pages
report-on-page = On the page
report-message-key = Message
report-source-text = Source text
report-translation = Translation
report-shows-on = Shows on
report-worst-findings = Worst findings
report-first-place = First:

## Further pages

report-part = Part { $part } of { $parts }.
report-parts = Parts
report-next = Next part
report-back = Back to the report
report-from-row = From entry { $start }
report-pages-caption = Pages in order of their address
report-locale-reason = How the locale was decided
