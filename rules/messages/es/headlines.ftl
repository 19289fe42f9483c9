texts-may-be-headings =
    «{ $text }» y { $count ->
        [one] otro texto con el mismo formato destacan
       *[other] otros { $count } textos con el mismo formato destacan
    } del texto que tienen debajo. ¿Son los encabezados de ese texto?
