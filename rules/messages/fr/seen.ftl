# Ordre, niveaux, messages et couleur tels qu’on les voit.

heading-level-looks =
    .title = Les titres d’un niveau inférieur ne sont pas plus grands que ceux dont ils dépendent.
    .why = Les lecteurs d’écran lisent le niveau, les autres personnes voient la taille : les deux doivent dire la même structure.
    .fix = Donnez à chaque titre le niveau de sa place dans le texte, et réglez la taille par des feuilles de style.
heading-looks-higher = Ce titre de niveau { $level } est plus grand que « { $heading } », de niveau { $upper }, dont il dépend. Lequel des deux est le titre supérieur ?

reading-order =
    .title = Les textes sont lus dans l’ordre où on les voit.
    .why = Qui écoute reçoit l’ordre du code, et peut ne pas comprendre des étapes ou des textes qui ont changé de place.
    .fix = Placez les textes dans le code dans l’ordre de lecture, et laissez les feuilles de style le respecter.
order-turned = « { $first } » est lu avant « { $second } », mais se voit après. Le sens change-t-il si on lit dans cet ordre ?

focus-order =
    .title = La touche Tab parcourt la page dans l’ordre où on la voit.
    .why = Quand le focus saute, qui utilise le clavier se perd, surtout avec un écran agrandi.
    .fix = Retirez les valeurs de tabindex supérieures à zéro, et placez les contrôles dans le code dans l’ordre où on les voit.
focus-overtakes = Un tabindex supérieur à zéro place ceci avant quelque chose qui le précède dans la page. La page reste-t-elle utilisable dans l’ordre de la touche Tab ?
focus-goes-back = La touche Tab atteint « { $first } » avant « { $second } », mais « { $second } » se voit d’abord. Cet ordre déroute-t-il ?

status-message =
    .title = Les messages sur ce qui s’est passé sont annoncés.
    .why = Qui ne voit pas le message ne sait pas que quelque chose a été enregistré, trouvé ou refusé.
    .fix = Gardez dans la page une zone dynamique vide, non masquée, et placez-y le message le moment venu.
live-hidden = Ceci doit annoncer des messages, mais aria-hidden le cache aux lecteurs d’écran. Autre chose les annonce-t-il ?
live-off = Ceci a un rôle qui annonce des messages, et aria-live="off", qui le rend muet. Ses messages doivent-ils être entendus ?
live-waits = Ce message attend dans une zone dynamique masquée. Quand elle s’affiche, rien n’y change : est-il annoncé ?

auto-updating-announced =
    .title = Les lecteurs d’écran sont informés d’un texte qui change de lui-même.
    .why = Qui écoute ne remarque pas le changement, et continue avec ce qui ne vaut plus.
    .fix = Placez le texte dans une zone dynamique qui n’interrompt pas, par exemple avec role="status".
change-silent = Ce texte change de lui-même, et aucune zone dynamique ne le dit aux lecteurs d’écran. Faut-il connaître ce changement ?

required-color =
    .title = La couleur n’est pas seule à montrer quels champs sont obligatoires.
    .why = Qui ne voit pas la couleur ne sait pas quels champs il faut remplir.
    .fix = Ajoutez à l’étiquette un mot comme « obligatoire » ou un signe expliqué.
required-by-color = Les étiquettes des champs obligatoires ont une autre couleur que les autres, et aucune autre marque n’a été trouvée. La couleur est-elle le seul signe ?

current-color =
    .title = La couleur n’est pas seule à montrer quel est l’élément actuel.
    .why = Qui ne distingue pas ces couleurs ne voit pas où il se trouve.
    .fix = Soulignez l’élément actuel, mettez-le en gras, encadrez-le ou ajoutez un signe.
current-by-color = Seule sa couleur, qui n’est guère plus claire ni plus foncée, distingue cet élément actuel de son voisin. Y a-t-il un autre signe de l’endroit où l’on se trouve ?
