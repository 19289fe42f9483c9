# What the rules cover: `evenhand rules --coverage` and `--act`.

report-column-mode = Decided by
report-mode-automatic = automatic
report-mode-semi-auto = in part
report-mode-manual = person asked
report-cover-automatic = automatic
report-cover-person = needs a person
report-cover-none = not covered
report-cover-deciding = Rules that decide
report-cover-asking = Rules that ask
report-cover-note = Even where rules decide, a person must look at what no rule can see: a requirement without findings is not thereby met.
report-act-approved = Approved
report-act-complete = complete
report-act-partial = partial
report-act-untested = untested
report-act-figures = Of the W3C’s ACT rules, { $complete } are answered completely by the program, { $partial } in part with questions for a person; { $untested } are not tested.
