hard-coded-name =
    .title = Les noms et les aides viennent des catalogues
    .why = Les lecteurs d’écran les annoncent dans la langue d’origine dans toutes les versions, et les traducteurs ne les voient jamais.
    .fix = Créez un message pour ce texte dans les catalogues et traduisez-le. S’il est normal qu’il soit dans une autre langue, marquez-le d’un attribut lang.
hard-coded-name-found = « { $text } » est dans la langue d’origine et aucun message des catalogues ne le contient : personne ne peut le traduire.

hard-coded-text =
    .title = Le texte visible vient des catalogues
    .why = Il reste dans la langue d’origine dans toutes les versions, et les traducteurs ne le voient jamais.
    .fix = Créez un message pour ce texte dans les catalogues et traduisez-le. S’il est normal qu’il soit dans une autre langue, marquez-le d’un attribut lang.
hard-coded-text-found = « { $text } » est dans la langue d’origine et aucun message des catalogues ne le contient : personne ne peut le traduire.

# Dit des textes comme des noms.
hard-coded-ask = « { $text } » est-il dans la langue d’origine par erreur ? Aucun message des catalogues ne le contient.
