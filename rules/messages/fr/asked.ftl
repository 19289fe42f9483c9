# Ce qu’une personne doit regarder dans les formulaires, à la souris et dans d’autres versions.

password-paste =
    .title = Les mots de passe peuvent être collés.
    .why = Qui ne peut retenir un long mot de passe, ni le recopier signe par signe, le laisse faire à un programme.
    .fix = N’empêchez pas de coller, et laissez les gestionnaires de mots de passe remplir le champ.
password-paste-stopped = Un script empêche de coller dans ce champ. Peut-on se connecter sans retenir ni recopier un mot de passe ?

error-prevention =
    .title = Ce qui est payé peut être vérifié, confirmé ou annulé.
    .why = Une erreur de saisie coûte de l’argent, surtout à qui ne voit pas d’un coup d’œil ce qui est rempli.
    .fix = Montrez ce qui a été saisi avant l’envoi et laissez le corriger, ou permettez d’annuler pendant un temps.
payment-to-check = Ce formulaire demande les données d’une carte de paiement. Peut-on vérifier la saisie, la confirmer ou annuler le paiement ?

dragging =
    .title = Ce qui se fait glisser peut aussi se faire par des clics.
    .why = Tenir un bouton enfoncé en bougeant demande une main sûre.
    .fix = Ajoutez des boutons comme « monter » et « descendre », ou laissez choisir d’abord l’objet, puis sa place.
dragged = Ceci peut être glissé. Peut-on faire la même chose par de simples clics, sans glisser ?

alternate-version =
    .title = Une autre version d’une page dit et fait la même chose.
    .why = Les versions destinées à certaines personnes sont souvent oubliées, et il y manque alors des choses.
    .fix = Faites une seule page que tout le monde peut utiliser, ou tenez les deux à jour ensemble.
other-version = Ceci mène à une autre version de la page. Est-elle accessible, à jour, aussi complète que celle-ci et facile à trouver d’ici ?

video-live-caption =
    .title = Les vidéos en direct ont des sous-titres.
    .why = Qui n’entend pas ne prend pas part à ce qui se passe maintenant.
    .fix = Faites écrire les sous-titres par un service pendant la diffusion.
live-captions = Cette vidéo est en direct. A-t-elle des sous-titres pour tout ce qui est dit ?
