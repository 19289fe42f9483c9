# Ce qui apparaît sous le pointeur, bouge ou clignote.

hover-content =
    .title = Ce qui apparaît sous le pointeur de la souris apparaît aussi avec le clavier.
    .why = Qui n’utilise pas de souris ne le voit jamais, ou suit un focus invisible.
    .fix = Affichez-le avec :focus ou :focus-within en plus de :hover, ou ouvrez-le avec un bouton.
hover-only = « { $text } » apparaît tant que le pointeur est sur un élément, et aucune feuille de style ne l’affiche pour le focus du clavier. Les personnes qui utilisent le clavier peuvent-elles le voir ?

hover-dismissible =
    .title = Ce qui apparaît sous le pointeur de la souris reste pendant la lecture et peut être fermé.
    .why = Qui agrandit l’écran doit déplacer le pointeur pour tout lire, et ne voit pas ce qui est recouvert.
    .fix = Laissez-le ouvert tant que le pointeur est dessus, et laissez la touche Échap le fermer.
hover-goes = « { $text } » apparaît à côté de ce que survole le pointeur. Peut-on y amener le pointeur sans qu’il disparaisse, et la touche Échap le ferme-t-elle ?
hover-not-dismissed = « { $text } » apparaît par-dessus la page tant que le pointeur est sur un élément, et aucun script qui attende la touche Échap n’a été vu. Recouvre-t-il d’autres contenus sans qu’on puisse le fermer en laissant le pointeur en place ?

moving-content =
    .title = Ce qui bouge ou clignote peut être arrêté.
    .why = Ce qui bouge à côté d’un texte empêche de lire, surtout les personnes facilement distraites.
    .fix = Faites en sorte que cela cesse en cinq secondes, ou ajoutez un bouton de pause.
motion-no-control = Ce texte bouge ou clignote pendant plus de cinq secondes, et rien dans la page ne permet de l’arrêter.
motion-control = Ceci bouge ou clignote pendant plus de cinq secondes. Peut-on le mettre en pause, l’arrêter ou le masquer, au clavier aussi ?
motion-of-picture = Ceci bouge ou clignote pendant plus de cinq secondes, et rien dans la page ne permet de l’arrêter. Ce mouvement est-il essentiel, par exemple pour indiquer un chargement en cours ?

flashing-content =
    .title = Rien ne clignote plus de trois fois par seconde.
    .why = Les flashs de lumière peuvent provoquer des crises d’épilepsie.
    .fix = Ralentissez l’animation, réduisez sa taille ou supprimez-la.
flashes-perhaps = Cette grande zone change de lumière environ { $times } fois par seconde. Les flashs sont-ils vifs ou rouges ?
