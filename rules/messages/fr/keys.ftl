keyboard-trap =
    .title = Le clavier peut quitter ce qu’il a atteint.
    .why = Les personnes qui n’utilisent que le clavier sont prises et doivent fermer la page.
    .fix = Laissez la touche Tab passer, ou dites près de l’élément quelle touche permet d’en sortir.
focus-may-be-held = Un script déplace le focus quand il quitte cet élément. Peut-on en sortir au clavier, ou la page dit-elle comment ?
tab-key-may-be-held = Un script empêche ici des touches d’agir comme d’habitude. Peut-on sortir de l’élément avec Tab, ou la page dit-elle comment ?

character-key-shortcut =
    .title = Un caractère seul n’est pas un raccourci, ou le raccourci peut être désactivé.
    .why = Les personnes qui dictent, ou dont les mains tremblent, déclenchent ces raccourcis sans le vouloir.
    .fix = Ajoutez au raccourci une touche comme Ctrl, permettez de le désactiver ou de le changer, ou ne le laissez agir que là où est le focus.
shortcut-of-character = Un script attend la touche « { $key } » sur toute la page. Si c’est un raccourci sans autre touche, peut-on le désactiver ou le changer ?
shortcut-of-settings = Un script attend sur toute la page des touches définies ailleurs. Y a-t-il parmi elles des caractères seuls et, si oui, peut-on les désactiver ou les changer ?
