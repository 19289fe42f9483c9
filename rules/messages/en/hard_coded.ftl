hard-coded-name =
    .title = Names and hints come from the catalogs
    .why = Screen readers announce them in the source language in every locale, and translators never get to see them.
    .fix = Give the string a message in the catalogs and translate it. If it is rightly in another language, mark it with a lang attribute.
hard-coded-name-found = “{ $text }” is in the source language, and no message in the catalogs says it: nobody can translate it.

hard-coded-text =
    .title = Visible text comes from the catalogs
    .why = It stays in the source language in every locale, and translators never get to see it.
    .fix = Give the text a message in the catalogs and translate it. If it is rightly in another language, mark it with a lang attribute.
hard-coded-text-found = “{ $text }” is in the source language, and no message in the catalogs says it: nobody can translate it.

# Said of texts and names alike.
hard-coded-ask = Is “{ $text }” in the source language by mistake? No message in the catalogs says it.
