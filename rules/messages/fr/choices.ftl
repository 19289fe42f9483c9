# Boutons radio et cases à cocher qui répondent à une même question.

choice-group-name =
    .title = Les choix qui répondent à une même question sont dans un groupe qui l’énonce
    .why = Les personnes qui utilisent un lecteur d’écran entendent « Oui » et « Non » en passant d’un choix à l’autre, sans apprendre ce qui est demandé.
    .fix = Placez les choix dans un fieldset et la question dans son legend, ou utilisez role="radiogroup" ou role="group" avec aria-labelledby.
choices-without-group = Ici, { $count } choix répondent à une même question et aucun groupe ne les réunit. Chaque étiquette dit-elle à elle seule ce qui est demandé ?
choices-in-nameless-group = Le groupe qui réunit ces { $count } choix n’a pas de nom. Chaque étiquette dit-elle à elle seule ce qui est demandé ?
