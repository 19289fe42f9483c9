# Ce que couvrent les règles : `evenhand rules --coverage` et `--act`.

report-column-mode = Décision
report-mode-automatic = automatique
report-mode-semi-auto = en partie
report-mode-manual = question posée
report-cover-automatic = automatique
report-cover-person = demande une personne
report-cover-none = non couvert
report-cover-deciding = Règles qui décident
report-cover-asking = Règles qui interrogent
report-cover-note = Même là où des règles décident, une personne doit regarder ce qu’aucune règle ne peut voir : une exigence sans constat n’est pas pour autant respectée.
report-act-approved = Approuvée
report-act-complete = complète
report-act-partial = partielle
report-act-untested = non testée
report-act-figures = Parmi les règles ACT du W3C, le programme répond entièrement à { $complete } et en partie, avec des questions pour une personne, à { $partial } ; { $untested } ne sont pas testées.
