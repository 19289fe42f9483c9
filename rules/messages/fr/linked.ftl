# Ce qu'une page a en commun avec celles vers lesquelles elle pointe : contenu répété, liens et cadres du même nom.

bypass-heading =
    .title = Le contenu propre de la page a un titre.
    .why = Qui va de titre en titre avec un lecteur d'écran passe ainsi ce qui se répète sur toutes les pages.
    .fix = Commencez le contenu propre de la page par un titre.

bypass-landmark =
    .title = Le contenu propre de la page est dans une région.
    .why = Qui va de région en région avec un lecteur d'écran passe ainsi ce qui se répète sur toutes les pages.
    .fix = Mettez le contenu propre de la page dans un élément main, sans rien de répété devant.

bypass-link =
    .title = Un lien permet de passer ce qui se répète.
    .why = Qui se sert du clavier atteint le contenu propre de la page d'une seule touche, sans parcourir toute la navigation.
    .fix = Mettez en haut de la page un lien vers son contenu propre.

bypass-collapsible =
    .title = Ce qui se répète peut être replié.
    .why = Qui replie la navigation atteint tout de suite le contenu propre de la page.
    .fix = Mettez avant la navigation un bouton qui l'affiche et la masque, et qui le dit avec aria-expanded.

identical-links-same-purpose =
    .title = Les liens du même nom mènent à la même chose.
    .why = Avec un lecteur d'écran, on parcourt souvent la seule liste des liens, sans pouvoir distinguer deux liens du même nom.
    .fix = Donnez à chaque lien un nom à lui, qui dit où il mène.

identical-links-same-context =
    .title = Les liens du même nom dans la même phrase, le même élément de liste ou la même cellule mènent à la même chose.
    .why = Rien de ce qu'un lecteur d'écran peut dire ne distingue ces liens.
    .fix = Donnez à chaque lien un nom à lui, qui dit où il mène.

bypass-repeated = Ce contenu se trouve aussi sur { $page }. Il précède le contenu propre de la page, et il n'y a ni titre, ni région, ni lien, ni menu repliable pour le passer.
bypass-no-heading = Le contenu propre de cette page n'a aucun titre qui se voie et qui soit annoncé.
bypass-no-landmark = Aucune région ne commence par un contenu propre à cette page.
bypass-no-instrument = Aucun lien ni bouton ne permet de passer le contenu répété.
bypass-no-folding = Rien sur la page ne pourrait replier le contenu répété.
links-same-name = Des liens nommés « { $name } » ont { $count } adresses différentes : { $addresses }. Mènent-ils à la même chose, ou toute personne qui voit la page hésiterait-elle entre eux ?
