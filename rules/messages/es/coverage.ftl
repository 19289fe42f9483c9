# Qué cubren las reglas: `evenhand rules --coverage` y `--act`.

report-column-mode = Decide
report-mode-automatic = automática
report-mode-semi-auto = en parte
report-mode-manual = se pregunta
report-cover-automatic = automático
report-cover-person = requiere una persona
report-cover-none = sin cobertura
report-cover-deciding = Reglas que deciden
report-cover-asking = Reglas que preguntan
report-cover-note = Aunque haya reglas que decidan, una persona debe mirar lo que ninguna regla puede ver: que un requisito no tenga hallazgos no significa que se cumpla.
report-act-approved = Aprobada
report-act-complete = completa
report-act-partial = parcial
report-act-untested = sin probar
report-act-figures = De las reglas ACT del W3C, el programa responde por completo a { $complete } y en parte, con preguntas para una persona, a { $partial }; { $untested } no se prueban.
