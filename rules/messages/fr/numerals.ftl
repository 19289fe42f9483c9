mixed-numerals =
    .title = Les nombres sont écrits avec les chiffres d’un seul système
    .why = On prend les chiffres de deux systèmes pour deux nombres, et les lecteurs d’écran peuvent dire chacun dans une autre langue.
    .fix = Laissez le programme écrire tous les nombres avec les chiffres de la langue.
mixed-numerals-number = Le nombre « { $number } » a des chiffres de deux systèmes : « { $text } »
mixed-numerals-page = Des nombres de cette page sont dans les chiffres d’un système ({ $own }), d’autres dans ceux d’un autre ({ $latin }). Est-ce ce que ses lecteurs attendent ?

source-format-currency = « { $form } » est un montant avec le symbole de la monnaie devant, comme en anglais : « { $text } »

untranslated-text-language = « { $text } » n’est pas dans la langue de la page : { $found }.
untranslated-text-page = Toute la page est dans une autre langue que la sienne ({ $found }) : « { $text } ».
untranslated-name-language = « { $text } » n’est pas dans la langue de la page ({ $found }), et les lecteurs d’écran l’annoncent ainsi.

number-order =
    .title = Les numéros de téléphone gardent leur ordre dans un texte de droite à gauche
    .why = On compose les groupes de chiffres dans l’ordre où on les voit, et l’on appelle quelqu’un d’autre ou personne.
    .fix = Mettez le numéro dans un élément bdi, ou dans un élément avec dir="ltr".
number-order-found = Les groupes de « { $number } » changent de place : on voit « { $shown } ».
