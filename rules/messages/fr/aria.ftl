# Règles sur les rôles et attributs ARIA, et sur les id auxquels ils renvoient.

aria-roles =
    .title = Chaque attribut role nomme un rôle qui existe
    .why = Les navigateurs passent outre les rôles qu’ils ne connaissent pas. Les personnes qui utilisent un lecteur d’écran n’apprennent alors pas ce qu’est l’élément : un bouton, un menu, une recherche.
    .fix = Remplacez le rôle par un de ceux que WAI-ARIA définit pour les auteurs, ou retirez l’attribut.
role-unknown = WAI-ARIA ne définit aucun rôle « { $value } ».
role-misspelt = WAI-ARIA ne définit aucun rôle « { $value } ». Vouliez-vous dire « { $meant } » ?
role-abstract = « { $value } » est un rôle abstrait. Les auteurs ne doivent pas s’en servir et les navigateurs n’en tiennent pas compte.
role-draft = Le rôle « { $value } » ne figure que dans un brouillon de WAI-ARIA. Les navigateurs et lecteurs d’écran de votre public l’annoncent-ils ?

aria-valid-attr =
    .title = Chaque attribut qui commence par aria- est défini par WAI-ARIA
    .why = Les navigateurs passent outre les attributs ARIA qu’ils ne connaissent pas. Un état ou une étiquette destinés aux personnes qui utilisent un lecteur d’écran ne leur parviennent jamais.
    .fix = Corrigez l’orthographe de l’attribut, ou retirez-le.
aria-attribute-unknown = WAI-ARIA ne définit pas : { $names }.
aria-attribute-misspelt = WAI-ARIA ne définit pas : { $names }. Vouliez-vous dire « { $meant } » ?

aria-valid-attr-value =
    .title = Chaque attribut ARIA a une valeur du type qu’il admet
    .why = Une valeur non permise compte comme absente. Les personnes qui utilisent un lecteur d’écran apprennent un état faux, ou aucun.
    .fix = Donnez à l’attribut une des valeurs que WAI-ARIA permet, ou retirez-le.
aria-value-not-token = { $attribute } vaut « { $value } ». Valeurs admises : { $allowed }.
aria-value-not-id = { $attribute } vaut « { $value } ». Il attend l’id d’un seul élément.
aria-value-not-integer = { $attribute } vaut « { $value } ». Il attend un nombre entier.
aria-value-not-number = { $attribute } vaut « { $value } ». Il attend un nombre.
aria-reference-to-nothing = { $attribute } renvoie à « { $ids } », et aucun élément n’a cet id pour l’instant. L’élément apparaît-il plus tard, ou manque-t-il un nom ou une description ?

aria-hidden-focus =
    .title = Rien de ce qui est caché aux technologies d’assistance n’est atteint par la touche Tab
    .why = Les personnes qui utilisent un lecteur d’écran arrivent sur quelque chose qui n’est pas annoncé : le focus disparaît et elles ne savent plus où elles sont.
    .fix = Retirez aria-hidden, ou sortez ce qui est à l’intérieur de l’ordre de tabulation, par exemple avec disabled, inert ou tabindex="-1".
hidden-but-focusable =
    { $count ->
        [one] aria-hidden cache ceci aux lecteurs d’écran, mais la touche Tab y atteint encore { $count } élément : { $element }.
        [many] aria-hidden cache ceci aux lecteurs d’écran, mais la touche Tab y atteint encore { $count } d’éléments. Le premier : { $element }.
       *[other] aria-hidden cache ceci aux lecteurs d’écran, mais la touche Tab y atteint encore { $count } éléments. Le premier : { $element }.
    }
hidden-focus-guard = La touche Tab atteint un élément invisible et caché aux lecteurs d’écran. Déplace-t-il aussitôt le focus, par exemple vers une boîte de dialogue ?
hidden-frame-unread = Un cadre situé ici n’a pas pu être lu. Contient-il quelque chose que la touche Tab atteint ?

duplicate-id-aria =
    .title = Chaque id auquel renvoie une étiquette, un attribut ARIA ou une cellule ne sert qu’une fois
    .why = Les navigateurs prennent le premier élément qui porte cet id. Un champ reçoit la mauvaise étiquette, ou aucune, et les personnes qui utilisent un lecteur d’écran remplissent le mauvais champ.
    .fix = Donnez à chaque élément un id qui lui est propre et corrigez ce qui y renvoie.
id-not-unique = { $count } éléments ont l’id « { $id } ». Ce qui y renvoie n’obtient que le premier.
