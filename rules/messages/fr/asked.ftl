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

input-purpose =
    .title = Les champs sur soi-même disent dans le code ce qu’ils demandent.
    .why = Les navigateurs peuvent alors les remplir, et des programmes montrer un symbole : une aide pour qui tape avec peine ou oublie.
    .fix = Ajoutez l’attribut autocomplete avec la valeur de ce qui est demandé, comme « email » ou « given-name ».
purpose-untold = Le code ne dit pas ce que ce champ demande. S’agit-il de la personne qui le remplit ? Alors autocomplete="{ $token }" le dit.

label-placeholder-only =
    .title = Les champs ont une étiquette qui reste.
    .why = Le texte indicatif disparaît quand on tape. Qui a été interrompu, ou relit ce qui est rempli, ne sait plus ce qui était demandé.
    .fix = Placez une étiquette visible à côté du champ, dans un élément label.
label-only-placeholder = Seul le texte indicatif « { $name } » nomme ce champ, et il disparaît dès qu’on tape. Quelque chose qui reste dit-il quoi saisir ?

redundant-entry =
    .title = Rien n’est à saisir deux fois.
    .why = Retenir et retaper la même chose est difficile pour qui oublie, et lent pour qui tape avec peine.
    .fix = Remplissez ce qui est connu, ou laissez le choisir.
asked-twice = Ce formulaire demande une adresse de livraison et une de facturation. Peut-on dire que c’est la même, sans la retaper ?

player-controls =
    .title = Les lecteurs activent sous-titres et audiodescription à côté du volume.
    .why = Des sous-titres que personne ne trouve ne servent à rien, surtout à qui voit mal les menus.
    .fix = Placez un bouton pour les sous-titres et un pour l’audiodescription là où se règle le volume.
player-of-video = Ce lecteur active-t-il et désactive-t-il sous-titres et audiodescription par des boutons au même niveau que ceux du volume ?
