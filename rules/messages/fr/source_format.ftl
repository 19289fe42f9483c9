source-format =
    .title = Les dates, les heures et les nombres s’écrivent comme la langue les écrit
    .why = On peut prendre 03/04/2026 pour un autre jour et 1,234 pour un autre montant, et les lecteurs d’écran prononcent mal le nom d’un mois dans une autre langue.
    .fix = Laissez le programme mettre la valeur en forme pour la langue, au lieu de la placer dans le texte comme dans la source.
source-format-date = « { $form } » est une date dont le mois est nommé en anglais : « { $text } »
source-format-date-order = « { $form } » est une date où le mois précède le jour, comme en anglais américain : « { $text } »
source-format-number = « { $form } » est un nombre avec des virgules entre les milliers, comme en anglais : « { $text } »
source-format-time = « { $form } » est une heure comptée sur douze, comme en anglais : « { $text } »
