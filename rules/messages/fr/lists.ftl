# Règles sur les listes.

list =
    .title = Les listes contiennent des éléments de liste et rien d’autre
    .why = Les lecteurs d’écran annoncent combien d’éléments compte une liste et passent de l’un à l’autre. Ce qui s’y trouve en plus n’est pas compté, ou coupe la liste.
    .fix = Placez le contenu dans des éléments li, ou sortez-le de la liste.
list-stray-element =
    { $count ->
        [one] { $count } chose dans la liste n’est pas un élément de liste : { $element }.
        [many] { $count } de choses dans la liste ne sont pas des éléments de liste. La première : { $element }.
       *[other] { $count } choses dans la liste ne sont pas des éléments de liste. La première : { $element }.
    }
list-stray-text =
    { $count ->
        [one] { $count } chose dans la liste n’est pas un élément de liste : le texte « { $text } ».
        [many] { $count } de choses dans la liste ne sont pas des éléments de liste. La première : le texte « { $text } ».
       *[other] { $count } choses dans la liste ne sont pas des éléments de liste. La première : le texte « { $text } ».
    }
list-wrapped-items = Les éléments ne sont pas directement dans la liste mais dans { $element }. Un lecteur d’écran annonce-t-il la liste avec le bon nombre d’éléments ?

listitem =
    .title = Les éléments de liste se trouvent dans une liste
    .why = Sans la liste autour, un lecteur d’écran ne dit pas que l’élément fait partie d’un groupe, de quelle taille est ce groupe, ni où l’on s’y trouve.
    .fix = Placez le li dans un élément ul ou ol. S’il ne fait pas partie d’une liste, utilisez un autre élément.
item-outside-list = L’élément de liste n’est dans aucune liste.
item-in-other-role = L’élément de liste se trouve dans { $element }, qui est annoncé comme « { $role } » et non comme une liste.
