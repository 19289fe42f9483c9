texts-may-be-headings =
    “{ $text }” and { $count ->
        [one] another text
       *[other] { $count } other texts
    } set like it stand out from the text below them. Are they the headings of that text?
