report-strings = Quelle page montre ce texte
report-strings-intro =
    { $count ->
        [one] { $count } message des catalogues paraît sur ces pages.
        [many] { $count } de messages des catalogues paraissent sur ces pages.
       *[other] { $count } messages des catalogues paraissent sur ces pages.
    }
report-strings-caption = Messages : d’abord ceux qui restent à traduire, puis par ordre de clé
report-strings-message = Message
report-strings-source = Texte source
report-strings-state-source = Écrit dans cette langue
report-strings-state-translated = Traduit
report-strings-state-same = Pareil à la source, à bon droit
report-strings-state-identical = Identique à la source
report-strings-state-missing = Manquant
