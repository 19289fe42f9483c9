clipped-in-locale =
    .title = Texts fit their place in every language
    .why = Translations are often longer. Where a box was made for the source’s words, people who read another language miss the rest, or see one text on top of another.
    .fix = Let the box grow with its text, or let the text wrap; where that cannot be, ask for a shorter translation.
clipped-in-locale-found = Part of this text cannot be seen, because the box it is in is too small: “{ $text }”. On the source’s page the text fits.
clipped-in-locale-covered = “{ $text }” and “{ $other }” lie on top of each other. On the source’s page they do not.
