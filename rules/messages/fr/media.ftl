# Son, vidéo, et ce qui bouge ou change de soi-même.

audio-caption =
    .title = Ce qu’on entend dans un enregistrement peut aussi être lu.
    .why = Les personnes sourdes ne reçoivent rien d’un enregistrement sans un texte qui dit la même chose.
    .fix = Mettez une transcription sur la page, ou un lien vers elle à côté du lecteur.

video-caption =
    .title = Les vidéos ont des sous-titres.
    .why = Sans sous-titres, les personnes sourdes n’apprennent pas ce qui est dit dans une vidéo, ni d’ailleurs qui la regarde sans le son.
    .fix = Ajoutez une piste de type captions avec tout ce qui est dit et les sons qui comptent.

video-description =
    .title = Ce que montre une vidéo est aussi dit ou écrit.
    .why = Les personnes aveugles n’apprennent pas ce qui est seulement montré.
    .fix = Dites dans la vidéo ce qu’elle montre, proposez une version avec audiodescription, ou mettez sur la page un texte qui raconte tout.

video-audio-description =
    .title = Ce que montre une vidéo est aussi dit.
    .why = Les personnes aveugles suivent une vidéo à l’oreille et n’apprennent pas ce qui est seulement montré.
    .fix = Dites dans la vidéo ce qu’elle montre, ou proposez une version avec audiodescription.

video-only-alternative =
    .title = Ce que montre une vidéo sans son existe aussi en texte ou en son.
    .why = Les personnes aveugles ne reçoivent rien d’une vidéo sans son.
    .fix = Racontez à côté de la vidéo ce qu’elle montre, mettez un lien vers un texte qui le fait, ou proposez un enregistrement sonore.

video-transcript =
    .title = Ce que dit et montre une vidéo peut être lu.
    .why = Qui n’entend ni ne voit bien peut lire une transcription, en braille aussi.
    .fix = Mettez sur la page une transcription de tout ce qui est dit et montré, ou un lien vers elle à côté de la vidéo.

no-autoplay-audio =
    .title = Un son qui démarre seul finit en trois secondes ou peut être arrêté.
    .why = Un son qui démarre seul couvre ce que dit le lecteur d’écran : on ne trouve plus comment l’arrêter.
    .fix = Laissez chacun lancer le son, ou mettez en haut de la page une commande pour l’arrêter.

autoplay-audio-short =
    .title = Un son qui démarre seul finit en trois secondes.
    .why = Un son plus long couvre ce que dit le lecteur d’écran.
    .fix = Laissez chacun lancer le son.

autoplay-audio-controls =
    .title = Un son qui démarre seul peut être arrêté.
    .why = Un son que personne ne peut arrêter couvre ce que dit le lecteur d’écran.
    .fix = Montrez une commande qui a un nom et qui arrête ou coupe le son.

auto-updating-text =
    .title = Un texte qui change de lui-même peut être mis en pause, arrêté ou masqué.
    .why = Qui lit lentement ne peut pas finir, et d’autres ne peuvent se concentrer sur rien d’autre.
    .fix = Mettez à côté un bouton qui arrête les changements.

media-transcript-link = La page a un lien nommé « { $name } ». Mène-t-il à un texte qui dit tout ce qu’on entend et voit ici ?
media-text = Aucun lien ne s’appelle transcription. Le texte de cette page dit-il tout ce qu’on entend et voit ici, ou est-il dit que c’est une autre forme de ce texte ?
media-other-content = Il n’y a pas de texte sur cette page. Ses liens, images ou autres médias disent-ils tout ce qu’on entend et voit ici ?
video-sound-unknown = Cette vidéo n’a pas été chargée à temps ou commence par un silence, et il n’y a rien d’autre sur cette page. A-t-elle un son qui raconte ce qu’elle montre ?
autoplay-sound-unknown = Ceci démarre seul, et n’a pas été chargé à temps ou commence par un silence. Y a-t-il du son pendant plus de trois secondes sans que rien sur cette page puisse l’arrêter ?
audio-no-text = Il n’y a pas de texte sur cette page, ni de lien qui pourrait mener à un texte.
video-no-alternative = Il n’y a rien sur cette page que cette vidéo sans son : ni texte, ni lien, ni son.
video-no-text = Il n’y a pas de texte sur cette page, ni de lien qui pourrait mener à un texte.
video-described = Tout ce qui compte dans cette vidéo est-il dit dans sa bande sonore, ou dans une autre version qu’on peut choisir ?
video-description-track = Il y a une piste de descriptions en texte. Le lecteur de cette page la lit-il à voix haute, et raconte-t-elle tout ce qui compte ?
video-description-track-unspoken = Il y a une piste de descriptions en texte, qu’aucun navigateur ne lit à voix haute. Tout ce qui compte dans cette vidéo est-il dit dans sa bande sonore ?
captions-right = Les sous-titres « { $track } » disent-ils tout ce qui est dit dans cette vidéo, et nomment-ils les sons qui comptent ?
captions-in-picture = Cette vidéo n’a pas de piste de sous-titres. Les sous-titres sont-ils dans l’image, ou est-il dit qu’elle est une autre forme d’un texte de cette page ?
captions-broken = Le fichier des sous-titres « { $track } » manque ou n’est pas un fichier WebVTT. Les sous-titres sont-ils dans l’image ?
captions-empty = Le fichier des sous-titres « { $track } » ne contient pas de texte. Les sous-titres sont-ils dans l’image ?
autoplay-long = Un son démarre seul et dure { $seconds } secondes.
autoplay-repeats = Un son court démarre seul et se répète. Finit-il en trois secondes ?
autoplay-no-control = Un son démarre seul, et rien sur cette page qui se voie et qui ait un nom ne pourrait l’arrêter.
autoplay-control-unknown = Un son démarre seul. L’une des commandes de cette page peut-elle l’arrêter ou le couper ?
changing-no-control = Ce texte change sans cesse de lui-même, et rien sur cette page ne pourrait l’arrêter.
changing-control = Ce texte change sans cesse de lui-même. L’une des commandes ou l’un des liens de cette page peut-il le mettre en pause, l’arrêter ou le masquer ?
changing-essential = Ce texte change sans cesse de lui-même, comme une horloge. Est-ce sa fonction, ou doit-on pouvoir l’arrêter ?
