clipped-in-locale =
    .title = Les textes tiennent à leur place dans chaque langue
    .why = Les traductions sont souvent plus longues. Là où un cadre a été fait pour les mots de la source, qui lit une autre langue perd la suite, ou voit un texte sur un autre.
    .fix = Laissez le cadre grandir avec son texte, ou le texte aller à la ligne ; si ce n’est pas possible, demandez une traduction plus courte.
clipped-in-locale-found = Une partie de ce texte ne se voit pas, car son cadre est trop petit : « { $text } ». Sur la page source, le texte tient.
clipped-in-locale-covered = « { $text } » et « { $other } » sont l’un sur l’autre. Sur la page source, ils ne le sont pas.
