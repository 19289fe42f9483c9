# Régions et premier niveau de titre.

landmark-banner-is-top-level =
    .title = La région d’en-tête (banner) n’est dans aucune autre région
    .why = Les personnes qui vont de région en région avec un lecteur d’écran attendent celle-ci au niveau le plus extérieur et ne la trouvent pas dans une autre.
    .fix = Sortez l’élément header de l’autre région, ou ne lui donnez pas de rôle de région à cet endroit.

landmark-complementary-is-top-level =
    .title = La région complémentaire n’est dans aucune autre région
    .why = Les personnes qui vont de région en région avec un lecteur d’écran attendent celle-ci au niveau le plus extérieur et ne la trouvent pas dans une autre.
    .fix = Sortez l’élément aside de l’autre région, ou ne lui donnez pas de rôle de région à cet endroit.

landmark-contentinfo-is-top-level =
    .title = La région de pied de page (contentinfo) n’est dans aucune autre région
    .why = Les personnes qui vont de région en région avec un lecteur d’écran attendent celle-ci au niveau le plus extérieur et ne la trouvent pas dans une autre.
    .fix = Sortez l’élément footer de l’autre région, ou ne lui donnez pas de rôle de région à cet endroit.

landmark-main-is-top-level =
    .title = La région principale n’est dans aucune autre région
    .why = Les personnes qui vont de région en région avec un lecteur d’écran attendent celle-ci au niveau le plus extérieur et ne la trouvent pas dans une autre.
    .fix = Sortez l’élément main de l’autre région, ou ne lui donnez pas de rôle de région à cet endroit.
landmark-within = Une région de rôle { $role } se trouve dans une région de rôle { $outer }.

landmark-no-duplicate-banner =
    .title = Une page a au plus une région d’en-tête (banner)
    .why = Les personnes qui s’y rendent avec un lecteur d’écran ne peuvent pas savoir laquelle est celle de la page.
    .fix = Gardez celle qui appartient à toute la page. Placez les autres dans les parties dont elles relèvent, ou retirez leur rôle.

landmark-no-duplicate-contentinfo =
    .title = Une page a au plus une région de pied de page (contentinfo)
    .why = Les personnes qui s’y rendent avec un lecteur d’écran ne peuvent pas savoir laquelle est celle de la page.
    .fix = Gardez celle qui appartient à toute la page. Placez les autres dans les parties dont elles relèvent, ou retirez leur rôle.

landmark-no-duplicate-main =
    .title = Une page a au plus une région principale
    .why = Les personnes qui s’y rendent avec un lecteur d’écran ne peuvent pas savoir laquelle est celle de la page.
    .fix = Gardez celle qui appartient à toute la page. Placez les autres dans les parties dont elles relèvent, ou retirez leur rôle.
landmark-repeated = { $count } régions de la page ont le rôle { $role }.

landmark-unique =
    .title = Les régions de même nature ont des noms différents
    .why = Les lecteurs d’écran présentent les régions par nature et par nom. Si deux portent le même nom, personne ne peut les distinguer.
    .fix = Donnez à chacune un nom qui dit ce qu’elle contient, par exemple aria-label="Principale" et aria-label="Pied de page" sur deux éléments nav.
landmark-unnamed-twice = { $count } régions de rôle { $role } n’ont pas de nom qui les distingue.
landmark-name-twice = { $count } régions de rôle { $role } s’appellent « { $name } ».

landmark-one-main =
    .title = La page a une région principale
    .why = Les lecteurs d’écran ont une touche qui mène au contenu principal. Sans cette région, elle ne mène nulle part.
    .fix = Placez le contenu propre à la page dans un élément main.
main-missing = La page n’a aucun élément main, ni d’élément ayant ce rôle.

page-has-heading-one =
    .title = La page a un titre de niveau 1
    .why = Beaucoup de personnes qui utilisent un lecteur d’écran le cherchent en premier : il dit de quoi parle la page et où commence son contenu.
    .fix = Balisez le titre propre à la page avec h1.
heading-one-missing = La page n’a aucun titre de niveau 1.

skip-link =
    .title = Chaque lien d’évitement mène à un endroit qui existe
    .why = Les personnes qui naviguent au clavier suivent le lien pour passer la navigation et restent où elles étaient.
    .fix = Donnez au contenu l’id que nomme le lien, ou corrigez le lien.
skip-target-missing = Aucun élément n’a l’id « { $id } » auquel mène le lien.
skip-target-hidden = L’endroit auquel mène le lien est masqué pour l’instant. Apparaît-il quand on suit le lien ?

accesskeys =
    .title = Chaque touche d’accès ne sert qu’une fois
    .why = La touche mène à un seul des éléments, ou à l’un puis à l’autre. Les personnes qui comptent sur elle arrivent où elles ne voulaient pas.
    .fix = Donnez à chaque élément sa propre touche, ou retirez l’attribut accesskey.
accesskey-repeated = { $count } éléments ont la touche d’accès « { $key } ».
