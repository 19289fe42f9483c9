# Le texte d’une page agrandie.

zoomed-text-cut =
    .title = Aucun texte n’est coupé quand la page est agrandie.
    .why = Les personnes qui ont besoin de lettres plus grandes agrandissent la page. Ce qui est alors coupé, elles ne peuvent pas le lire.
    .fix = Laissez la boîte grandir avec son texte : ne lui donnez pas une hauteur ou une largeur fixe, mais une taille minimale.
zoomed-text-cut-off = Ce texte est coupé quand la page est agrandie à 200 %.
zoomed-text-perhaps-meant = La boîte ne montre que les premières lignes de ce texte, à toute taille. Peut-on atteindre la suite ?
