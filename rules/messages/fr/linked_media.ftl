# Sons et vidéos auxquels mènent les liens.

linked-media =
    .title = Ce qui est dit dans les enregistrements liés peut aussi se lire.
    .why = Une personne sourde ne tire rien d’un entretien qu’on ne peut qu’écouter, et un film sans paroles ne dit rien à une personne aveugle.
    .fix = Mettez une transcription dans la page, ou un lien vers elle à côté du lien vers l’enregistrement. Une vidéo a aussi besoin de sous-titres.
linked-media-transcript = Cette page mène à { $count ->
    [one] un enregistrement, { $file }
    [many] { $count } enregistrements, le premier est { $file }
   *[other] { $count } enregistrements, le premier est { $file }
}. Elle a aussi un lien nommé « { $name } ». Y a-t-il pour chaque enregistrement un texte qui dit tout ce qu’on y entend et voit ?
linked-media-alone = Cette page mène à { $count ->
    [one] un enregistrement, { $file }
    [many] { $count } enregistrements, le premier est { $file }
   *[other] { $count } enregistrements, le premier est { $file }
}, et aucun lien ne s’appelle transcription. Les personnes qui n’entendent pas ou ne voient pas peuvent-elles en obtenir tout le contenu autrement : un texte, des sous-titres, une description parlée ?
