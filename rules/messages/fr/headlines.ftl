texts-may-be-headings =
    « { $text } » et { $count ->
        [one] un autre texte mis en forme
       *[other] { $count } autres textes mis en forme
    } de la même façon se détachent du texte qui suit. En sont-ils les titres ?
