wrong-language-message =
    .title = Les traductions sont dans la langue de leur catalogue
    .why = Qui a choisi une langue reçoit une phrase dans une autre, et les lecteurs d’écran la disent avec la mauvaise voix.
    .fix = Remplacez le texte par sa traduction dans la langue du catalogue.
wrong-language-message-found = Langue du texte : { $language }.
wrong-language-message-part = Une partie du texte est dans une autre langue ({ $language }) : « { $text } »
