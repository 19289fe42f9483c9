wrong-language-message =
    .title = Translations are in the language of their catalog
    .why = People who chose a language get a sentence in another one, and screen readers speak it with the wrong voice.
    .fix = Replace the text with its translation into the catalog’s language.
wrong-language-message-found = The text is in { $language }.
wrong-language-message-part = Part of the text is in { $language }: “{ $text }”
