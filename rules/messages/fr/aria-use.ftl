# Règles sur l’emploi des rôles et attributs ARIA : ce qui va ensemble, ce qui doit être contenu, ce qui doit être nommé.

aria-allowed-attr =
    .title = Chaque attribut ARIA se trouve sur un élément qui l’admet
    .why = Les navigateurs passent outre un attribut ARIA que le rôle n’admet pas. L’état qu’il devait indiquer ne parvient jamais aux personnes qui utilisent un lecteur d’écran.
    .fix = Retirez l’attribut, ou donnez à l’élément un rôle qui l’admet.
aria-attribute-not-for-role = Le rôle « { $role } » n’admet pas : { $names }.
aria-attribute-not-for-element = Cet élément { $element } n’admet pas : { $names }.
aria-attribute-role-unknown = { $names } n’a peut-être pas sa place sur cet élément { $element } : rien dans la page ne dit quel est son rôle. Un script lui donne-t-il un rôle qui admet l’attribut ?
aria-attribute-no-longer-for-role = Le rôle « { $role } » n’admet plus { $names }, et les navigateurs ne le transmettent pas. L’état est-il indiqué ailleurs, par exemple sur le bouton qui le change ?
aria-attribute-deprecated = { $names } va disparaître de WAI-ARIA, et peu de lecteurs d’écran l’annoncent. Y a-t-il un autre moyen de savoir la même chose ?
aria-value-capitals = { $attribute } vaut « { $value } », avec des majuscules. Certains navigateurs n’acceptent que les minuscules : l’état est-il annoncé dans tous ceux de votre public ?

aria-conditional-attr =
    .title = Les attributs ARIA qui ne valent qu’à certains endroits ne se trouvent que là
    .why = Ailleurs, les navigateurs passent outre ces attributs ou indiquent autre chose que ce que montre la page. Les personnes qui utilisent un lecteur d’écran apprennent un état faux, ou aucun.
    .fix = Retirez l’attribut. Pour des lignes qui s’ouvrent et se ferment, utilisez le rôle treegrid ; pour les cases et boutons radio natifs, utilisez checked.
row-attribute-outside-treegrid = Les lignes n’admettent { $names } que dans un treegrid, et celle-ci se trouve dans un « { $role } ».
checked-states-differ = aria-checked vaut « { $value } », mais la commande elle-même indique « { $state } ». Les navigateurs annoncent ce dernier état.
checked-partly = aria-checked vaut « mixed » sur une case native. Un script définit-il aussi sa propriété indeterminate, pour que l’on voie et entende qu’elle est cochée en partie ?

aria-prohibited-attr =
    .title = Aucune information n’est donnée seulement par un attribut ARIA que l’élément ne doit pas avoir
    .why = Les navigateurs et lecteurs d’écran peuvent passer outre un nom sur un élément sans rôle. Ce que seul ce nom dit est alors perdu.
    .fix = Écrivez l’information en texte, ou donnez à l’élément un rôle qui peut être nommé, par exemple img.
name-prohibited = { $names } n’est pas permis sur cet élément { $element }, et rien d’autre ne dit ce qu’il dit.

aria-prohibited-attr-with-text =
    .title = Les éléments qui ne doivent pas être nommés n’ont pas de nom ARIA
    .why = Certains lecteurs d’écran lisent le nom à la place du texte, d’autres lisent les deux, la plupart seulement le texte. Chacun reçoit autre chose.
    .fix = Retirez l’attribut, ou donnez à l’élément un rôle qui peut être nommé.
attribute-prohibited-beside-text = { $names } n’est pas permis sur cet élément { $element }. La plupart des lecteurs d’écran lisent son texte à la place.

aria-required-attr =
    .title = Chaque rôle a les attributs ARIA qu’il exige
    .why = Sans eux, les personnes qui utilisent un lecteur d’écran n’apprennent pas un état ou une valeur que le rôle suppose : coché ou non, ouvert ou fermé, combien.
    .fix = Ajoutez l’attribut manquant et tenez-le à jour par script, ou utilisez un élément natif, qui indique lui-même son état.
required-attribute-missing = Le rôle « { $role } » exige : { $names }.
combobox-list-unknown = La liste déroulante est ouverte, et aucun aria-controls ne dit quelle liste lui appartient.

aria-required-children =
    .title = Les rôles qui contiennent des éléments d’une sorte ne contiennent rien d’autre
    .why = Les lecteurs d’écran comptent les éléments et s’y déplacent selon le rôle. S’ils manquent ou ne conviennent pas, une liste, un menu ou un tableau est annoncé, mais ne fonctionne pas comme tel.
    .fix = Donnez à chaque élément le rôle que demande le conteneur, sortez les boîtes intermédiaires de l’arbre par role="none", ou retirez le rôle du conteneur.
owned-not-allowed = Le rôle « { $role } » ne peut contenir que : { $allowed }. Cet élément { $element } n’en fait pas partie.
owned-missing = Le rôle « { $role } » doit contenir : { $allowed }. Il y a du contenu, mais aucun élément de ce genre.
owned-nothing = Le rôle « { $role } » ne contient rien pour l’instant. Est-il rempli plus tard ({ $allowed }), ou manque-t-il un rôle à un élément ?
owned-through-list-items = Des éléments de liste natifs séparent ce « { $role } » de ce qu’il contient. Certains navigateurs les annoncent comme éléments d’une liste : le « { $role } » est-il annoncé comme un tout ? role="none" sur chaque li l’assure.

aria-required-parent =
    .title = Les rôles qui font partie d’un ensemble se trouvent dedans
    .why = Les lecteurs d’écran annoncent un élément par sa place : « onglet 2 sur 4 ». Hors de son ensemble, on ne sait pas où l’on est et on ne peut peut-être pas passer d’un élément à l’autre.
    .fix = Placez l’élément dans un conteneur qui a le rôle exigé, renvoyez-y depuis ce conteneur par aria-owns, ou retirez son rôle.
required-parent-missing = Le rôle « { $role } » doit se trouver dans l’un de ceux-ci : { $wanted }. Il n’est dans aucun.
required-parent-other = Le rôle « { $role } » doit se trouver dans l’un de ceux-ci : { $wanted }. Il est dans cet élément { $element }.
required-parent-group-alone = Le rôle « { $role } » est dans un groupe, mais ce groupe n’est dans aucun de ceux-ci : { $wanted }. Les lecteurs d’écran disent-ils où l’on est ?
required-parent-unknown = Le rôle « { $role } » doit se trouver dans l’un de ceux-ci : { $wanted }. Il est dans un élément personnalisé : son script lui donne-t-il un de ces rôles ?

aria-allowed-role =
    .title = Chaque rôle se trouve sur un élément qui peut l’avoir
    .why = Un rôle change ce qui est annoncé, non ce que fait l’élément. Si les deux se contredisent, les personnes qui utilisent un lecteur d’écran attendent autre chose que ce qui se passe.
    .fix = Utilisez un élément natif prévu pour cela, ou un div ou un span avec ce rôle, et laissez à cet élément son propre rôle.
role-not-for-element = HTML ne permet pas sur cet élément { $element } le rôle : { $roles }.

aria-deprecated-role =
    .title = Aucun rôle n’est obsolète
    .why = Les navigateurs et lecteurs d’écran cessent d’annoncer les rôles obsolètes. On n’apprend alors plus ce qu’est l’élément.
    .fix = Utilisez le rôle que la norme indique à la place : list pour directory, un simple élément de liste pour doc-biblioentry et doc-endnote.
role-deprecated = Le rôle « { $role } » est obsolète.

aria-braille-equivalent =
    .title = Ce qui est écrit pour les plages braille existe aussi pour la voix
    .why = Les attributs pour le braille abrègent ce qui est dit à voix haute. Si rien n’est dit, les personnes qui écoutent n’ont rien, et la plage braille n’affiche peut-être rien non plus.
    .fix = Ajoutez un nom accessible à côté d’aria-braillelabel, et aria-roledescription à côté d’aria-brailleroledescription.
braille-label-alone = Les plages braille reçoivent le nom « { $label } », mais il n’y a pas de nom pour la voix. L’élément est-il annoncé ?
braille-role-alone = Les plages braille reçoivent le rôle « { $label } », mais il n’y a pas d’aria-roledescription pour la voix. Les personnes qui écoutent apprennent-elles la même chose ?

aria-hidden-body =
    .title = La page n’est pas cachée aux technologies d’assistance
    .why = Avec aria-hidden sur l’élément body, les personnes qui utilisent un lecteur d’écran reçoivent une page vide.
    .fix = Retirez aria-hidden de body. Pour retenir les personnes dans une boîte de dialogue, cachez ce qui est à côté, ou utilisez un élément dialog modal.
body-hidden = aria-hidden="true" sur body cache toute la page.

aria-command-name =
    .title = Chaque lien, bouton et élément de menu fait avec un rôle ARIA a un nom
    .why = Les lecteurs d’écran annoncent « bouton » ou « élément de menu » sans dire ce qu’il fait, et les personnes qui commandent à la voix n’ont pas de mot pour l’appeler.
    .fix = Mettez du texte dans l’élément, ou nommez-le avec aria-label ou aria-labelledby.

aria-dialog-name =
    .title = Chaque boîte de dialogue a un nom
    .why = Quand une boîte de dialogue s’ouvre, les lecteurs d’écran annoncent son nom. Sans nom, on ne sait pas ce qui est apparu.
    .fix = Renvoyez à son titre par aria-labelledby, ou utilisez aria-label.

aria-meter-name =
    .title = Chaque jauge faite avec un rôle ARIA a un nom
    .why = Les lecteurs d’écran annoncent un nombre sans dire ce qui est mesuré.
    .fix = Dites ce qu’elle mesure avec aria-labelledby ou aria-label.

aria-progressbar-name =
    .title = Chaque barre de progression faite avec un rôle ARIA a un nom
    .why = Les lecteurs d’écran annoncent un pourcentage sans dire ce qui est en cours.
    .fix = Dites ce qui est en cours avec aria-labelledby ou aria-label.

aria-tooltip-name =
    .title = Chaque infobulle a un texte ou un nom
    .why = L’élément qui renvoie à l’infobulle est annoncé sans ce qu’elle devait dire.
    .fix = Mettez du texte dans l’infobulle, ou nommez-la avec aria-label.

aria-tab-name =
    .title = Chaque onglet a un nom
    .why = Les personnes qui utilisent un lecteur d’écran entendent « onglet » et sa place parmi les onglets, mais pas ce que contient son panneau. Celles qui commandent à la voix n’ont pas de mot pour le choisir.
    .fix = Mettez du texte dans l’onglet, ou nommez-le avec aria-label ou aria-labelledby.

aria-treeitem-name =
    .title = Chaque élément d’un arbre a un nom
    .why = Les personnes qui parcourent l’arbre avec un lecteur d’écran entendent un niveau et un numéro, mais pas ce qu’est l’élément.
    .fix = Mettez du texte dans l’élément, ou nommez-le avec aria-label ou aria-labelledby.

aria-text =
    .title = Rien dans un élément role="text" ne prend le focus
    .why = Ce qui a le rôle text est lu comme un seul texte. Les liens et boutons qu’il contient ne sont pas annoncés comme tels.
    .fix = Sortez le lien ou le bouton de l’élément, ou retirez le rôle.

nested-interactive =
    .title = Les commandes annoncées d’un seul bloc ne contiennent pas d’autres commandes
    .why = Les lecteurs d’écran n’annoncent pas à part ce qui est dans un bouton, une case ou un onglet. Le focus arrive sur quelque chose qui n’est pas annoncé.
    .fix = Placez les commandes l’une à côté de l’autre.
content-focusable =
    { $count ->
        [one] Ce qui est ici est annoncé d’un seul bloc, mais la touche Tab y atteint { $count } élément : { $element }.
        [many] Ce qui est ici est annoncé d’un seul bloc, mais la touche Tab y atteint { $count } d’éléments. Le premier : { $element }.
       *[other] Ce qui est ici est annoncé d’un seul bloc, mais la touche Tab y atteint { $count } éléments. Le premier : { $element }.
    }
content-operable = Ce qui est ici est annoncé d’un seul bloc et contient une commande que la touche Tab n’atteint pas : { $element }. Peut-on faire la même chose autrement au clavier ou avec un lecteur d’écran ?

presentation-role-conflict =
    .title = Ce qui est marqué comme décoratif n’est pas annoncé
    .why = Les navigateurs ne tiennent pas compte de cette marque sur les éléments qui prennent le focus ou portent des attributs ARIA. Les personnes qui utilisent un lecteur d’écran rencontrent ce qui devait être omis.
    .fix = Retirez soit la marque (role="none", role="presentation" ou l’alt vide), soit le tabindex et les attributs ARIA.
decoration-focusable = L’élément est marqué comme décoratif, mais il prend le focus et il est annoncé.
decoration-described = L’élément est marqué comme décoratif, mais il est annoncé à cause de : { $names }.

summary-name =
    .title = Chaque summary qui ouvre un details a un nom
    .why = Les lecteurs d’écran annoncent une commande qui ouvre quelque chose, sans dire quoi.
    .fix = Mettez du texte dans l’élément summary, ou nommez-le avec aria-label.

tabindex =
    .title = Aucun tabindex n’est supérieur à 0
    .why = La touche Tab passe par ces éléments avant tous les autres. Les personnes qui utilisent le clavier sautent d’un endroit à l’autre au lieu de parcourir la page dans l’ordre.
    .fix = Utilisez tabindex="0", et placez l’élément là où est son tour.
tabindex-positive = tabindex vaut { $index } : la touche Tab vient ici avant tout ce qui n’a pas de numéro.

focus-order-semantics =
    .title = Ce que la touche Tab atteint a un rôle qui dit ce que l’on peut y faire
    .why = Les personnes qui utilisent un lecteur d’écran arrivent quelque part sans savoir si c’est un bouton, un lien ou rien du tout.
    .fix = Donnez à l’élément le rôle de ce qu’il fait, utilisez une commande native, ou retirez tabindex.
focusable-without-role = La touche Tab atteint cet élément { $element }, qui n’a pas de rôle et rien à faire défiler.
focusable-with-other-role = La touche Tab atteint cet élément, et son rôle « { $role } » n’est pas de ceux que l’on actionne. Fait-il quelque chose qui doit être annoncé ?

hidden-behind-dialog = aria-hidden cache ceci aux lecteurs d’écran tant qu’une boîte de dialogue est ouverte, mais la touche Tab l’atteint peut-être encore. Un script retient-il la touche Tab dans la boîte de dialogue ?
aria-value-too-small = { $attribute } vaut « { $value } ». Sa plus petite valeur est { $least }.
error-message-hidden = Le champ n’est pas valide, et le message auquel renvoie aria-errormessage est caché.
error-message-silent = Le champ n’est pas valide, et le message auquel renvoie aria-errormessage n’est ni une alerte, ni une zone dynamique, ni une description. Est-il annoncé quand il apparaît ?
heading-level-deep = Le titre a le niveau { $level }. Les navigateurs et lecteurs d’écran annoncent les niveaux 1 à 6 : est-il annoncé comme le titre qu’il est ?
