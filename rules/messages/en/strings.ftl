report-strings = Which page shows this string
report-strings-intro =
    { $count ->
        [one] { $count } message of the catalogs shows on these pages.
       *[other] { $count } messages of the catalogs show on these pages.
    }
report-strings-caption = Messages, those still to be translated first, then by key
report-strings-message = Message
report-strings-source = Source text
report-strings-state-source = Written in this language
report-strings-state-translated = Translated
report-strings-state-same = Same as the source, rightly
report-strings-state-identical = Identical to the source
report-strings-state-missing = Missing
