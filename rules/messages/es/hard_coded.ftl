hard-coded-name =
    .title = Los nombres y las ayudas proceden de los catálogos
    .why = Los lectores de pantalla los anuncian en el idioma original en todas las versiones, y quien traduce nunca llega a verlos.
    .fix = Cree un mensaje en los catálogos para este texto y tradúzcalo. Si es correcto que esté en otro idioma, márquelo con un atributo lang.
hard-coded-name-found = «{ $text }» está en el idioma original y ningún mensaje de los catálogos lo contiene: nadie puede traducirlo.

hard-coded-text =
    .title = El texto visible procede de los catálogos
    .why = Se queda en el idioma original en todas las versiones, y quien traduce nunca llega a verlo.
    .fix = Cree un mensaje en los catálogos para este texto y tradúzcalo. Si es correcto que esté en otro idioma, márquelo con un atributo lang.
hard-coded-text-found = «{ $text }» está en el idioma original y ningún mensaje de los catálogos lo contiene: nadie puede traducirlo.

# Dicho de textos y nombres por igual.
hard-coded-ask = ¿Está «{ $text }» en el idioma original por error? Ningún mensaje de los catálogos lo contiene.
