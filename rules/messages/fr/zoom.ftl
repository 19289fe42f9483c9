# Le texte d’une page agrandie.

zoomed-text-cut =
    .title = Aucun texte n’est coupé quand la page est agrandie.
    .why = Les personnes qui ont besoin de lettres plus grandes agrandissent la page. Ce qui est alors coupé, elles ne peuvent pas le lire.
    .fix = Laissez la boîte grandir avec son texte : ne lui donnez pas une hauteur ou une largeur fixe, mais une taille minimale.
zoomed-text-cut-off = Ce texte est coupé quand la page est agrandie à 200 %.
zoomed-text-perhaps-meant = La boîte ne montre que les premières lignes de ce texte, à toute taille. Peut-on atteindre la suite ?

reflow =
    .title = Les pages tiennent dans une fenêtre étroite.
    .why = Qui agrandit une page quatre fois la voit dans une fenêtre de 320 pixels, et perd la ligne s’il faut faire défiler chacune.
    .fix = Placez les colonnes l’une sous l’autre dans les fenêtres étroites, et ne fixez pas de largeur que le texte ne peut quitter.
reflow-long-lines = Dans une fenêtre de 320 pixels de large, comme à 400 % de zoom, les lignes de ce texte sont plus longues que la fenêtre : il faut faire défiler chacune pour la lire.
reflow-outside = Dans une fenêtre de 320 pixels de large, comme à 400 % de zoom, ce texte se trouve en dehors, à droite. A-t-il besoin de deux dimensions pour être compris, ou peut-il passer en dessous ?
