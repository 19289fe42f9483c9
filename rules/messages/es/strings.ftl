report-strings = Qué página muestra cada texto
report-strings-intro =
    { $count ->
        [one] { $count } mensaje de los catálogos aparece en estas páginas.
        [many] { $count } de mensajes de los catálogos aparecen en estas páginas.
       *[other] { $count } mensajes de los catálogos aparecen en estas páginas.
    }
report-strings-caption = Mensajes: primero los que faltan por traducir, después por clave
report-strings-message = Mensaje
report-strings-source = Texto de origen
report-strings-state-source = Escrito en este idioma
report-strings-state-translated = Traducido
report-strings-state-same = Igual que el origen, con razón
report-strings-state-identical = Idéntico al origen
report-strings-state-missing = Falta
