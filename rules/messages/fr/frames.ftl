# Cadres et objets incorporés.

frame-focusable-content =
    .title = Un cadre qui contient des commandes est dans l’ordre de tabulation
    .why = Un tabindex négatif sur le cadre retire tout son contenu de l’ordre de tabulation. Les personnes qui naviguent au clavier ne peuvent pas l’atteindre.
    .fix = Retirez le tabindex négatif du cadre.
frame-skipped = Le cadre a un tabindex négatif, alors qu’il contient des commandes.
frame-skipped-unread = Le cadre a un tabindex négatif, et son contenu n’a pas pu être examiné. Contient-il quelque chose qui se commande au clavier ?

frame-tested =
    .title = Le contenu de chaque cadre a été vérifié
    .why = Un cadre qui n’a pas pu être examiné peut contenir des obstacles que ce rapport ne liste pas.
    .fix = Vérifiez à part la page du cadre.
frame-unread = Le contenu du cadre n’a pas pu être examiné : { $url }. Ce qu’il montre est-il accessible ?

frame-title-unique =
    .title = Les cadres au contenu différent ont des noms différents
    .why = Les lecteurs d’écran présentent les cadres par leur nom. Si deux portent le même nom, personne ne peut les distinguer.
    .fix = Dites dans chaque title ce que contient ce cadre.
frame-name-shared = Un autre cadre s’appelle aussi « { $name } » et contient autre chose. Les deux servent-ils à la même chose ?

object-alt =
    .title = Chaque objet qui montre une image, un son ou un film a un nom
    .why = Les lecteurs d’écran annoncent que quelque chose est incorporé, sans dire quoi.
    .fix = Dites ce qu’il montre dans title ou aria-label.

area-alt =
    .title = Chaque lien d’une carte d’image a un nom
    .why = Les lecteurs d’écran annoncent un lien sans dire où il mène ; personne ne peut distinguer les zones.
    .fix = Écrivez dans l’alt de la zone où elle mène.

server-side-image-map =
    .title = Ce qu’on choisit dans une image ne dépend pas de l’endroit pointé
    .why = Quand le serveur demande le point cliqué, les personnes qui utilisent le clavier ou un lecteur d’écran ne peuvent rien choisir.
    .fix = Utilisez une carte d’image avec des éléments area, ou des liens ordinaires.
map-on-server = Le lien envoie au serveur le point de l’image qui a été cliqué. Tout ce qu’on y choisit peut-il aussi être choisi au clavier ?

image-redundant-alt =
    .title = Le texte à côté d’une image n’est pas répété comme texte de remplacement
    .why = Les lecteurs d’écran disent deux fois la même chose.
    .fix = Écrivez alt="" si le texte à côté de l’image dit déjà tout.
alt-repeats-text = Le texte à côté de l’image dit déjà « { $name } ».
