# Formulaires, liens, cibles, focus, espacement du texte.

autocomplete-valid =
    .title = autocomplete dit avec les mots de HTML à quoi sert le champ.
    .why = Les navigateurs et les aides à la lecture ne remplissent ou ne signalent par un symbole que les champs dont ils comprennent le but.
    .fix = Écrivez l’un des noms de champ de HTML, par exemple email ou given-name, précédé de section-…, shipping ou billing et home ou work, dans cet ordre.
autocomplete-unknown = autocomplete="{ $value }" : HTML ne connaît pas de champ « { $token } ».
autocomplete-misspelt = autocomplete="{ $value }" : HTML ne connaît pas de champ « { $token } ». Faut-il lire « { $meant } » ?
autocomplete-no-field = autocomplete="{ $value }" ne nomme aucun champ.
autocomplete-order = autocomplete="{ $value }" : ces mots ne vont pas ensemble dans cet ordre.

form-field-multiple-labels =
    .title = Chaque champ de formulaire a une seule étiquette.
    .why = Certains lecteurs d’écran ne lisent que la première ou la dernière de plusieurs étiquettes.
    .fix = Réunissez tout dans une étiquette, ou nommez-les toutes dans aria-labelledby.
labels-several = Le champ a { $count } étiquettes. Les lecteurs d’écran lisent-ils tout ce qu’il faut ?
labels-one-hidden = Le champ a { $count } étiquettes, dont une au plus est lue. Est-ce celle qu’il faut ?

label-title-only =
    .title = Chaque champ de formulaire a une étiquette visible.
    .why = Une infobulle n’apparaît que sous le pointeur de la souris, et une description est lue tard ou jamais.
    .fix = Écrivez un élément label et reliez-le au champ par for et id.
label-only-tooltip = Seul l’attribut title nomme le champ.
label-only-description = Seul aria-describedby dit quelque chose du champ ; il n’a pas d’étiquette.

label-content-name-mismatch =
    .title = Le nom d’une commande contient ce qui est écrit dessus.
    .why = Les personnes qui parlent à leur ordinateur disent ce qu’elles voient. Si le nom est autre, rien ne se passe.
    .fix = Commencez le nom par les mots visibles, ou retirez aria-label.
label-not-in-name = Il est écrit « { $label } », mais le nom est « { $name } ».
label-may-be-state = Il est écrit « { $label } » et le nom est « { $name } ». Ce qui est écrit est-il l’état et non l’étiquette ?

link-in-text-block =
    .title = Les liens dans un texte s’en distinguent par autre chose que la couleur.
    .why = Les personnes qui ne distinguent pas les couleurs ne voient pas qu’il y a un lien.
    .fix = Soulignez les liens dans le texte, ou choisissez une couleur dont le contraste avec le texte voisin est d’au moins 3:1.
link-color-only = Seule la couleur distingue le lien : { $link } dans un texte { $text }, un contraste de { $ratio }:1 alors qu’il faut 3:1.
link-color-unknown = Il se peut que seule la couleur distingue le lien, et elle n’a pas pu être mesurée. Distingue-t-on le lien du texte sans voir les couleurs ?

target-size =
    .title = Ce qu’on clique ou touche est assez grand, ou à l’écart.
    .why = Les personnes dont la main tremble, et tout le monde en déplacement, touchent le voisin.
    .fix = Donnez-lui au moins 24 pixels sur 24, par exemple avec une marge intérieure, ou laissez plus de place jusqu’au suivant.
target-small-and-crowded = La cible mesure { $width } pixels sur { $height }, moins que { $least }, et une autre est trop proche.
target-may-be-small = La cible mesure { $width } pixels sur { $height }, moins que { $least }, et touche presque autre chose. Peut-on activer chacune séparément ?

scrollable-region-focusable =
    .title = Les zones qui défilent peuvent défiler au clavier.
    .why = Sans souris, ce qui y est caché reste hors d’atteinte.
    .fix = Donnez à la zone tabindex="0", un rôle et un nom.
scrollable-out-of-reach = La zone défile, mais la touche Tab ne s’arrête ni sur elle ni sur rien de ce qu’elle contient.
scrollable-by-script = La touche Tab ne s’arrête nulle part dans cette zone qui défile, mais un script pourrait y amener le focus. Peut-on la faire défiler au clavier ?

avoid-inline-spacing =
    .title = L’espacement du texte peut être changé.
    .why = Les personnes dyslexiques ou malvoyantes écartent les lettres, les mots et les lignes pour lire.
    .fix = Retirez !important de l’attribut style, ou donnez un espacement assez large.
spacing-fixed = L’attribut style fixe { $property } à « { $value } !important » : { $share } fois la taille des caractères, alors qu’il faut { $least }.

input-button-name =
    .title = Chaque bouton input a un nom.
    .why = Les lecteurs d’écran annoncent « bouton » sans dire ce qu’il fait, et les personnes qui commandent à la voix n’ont pas de mot pour l’appeler.
    .fix = Écrivez dans value ce que fait le bouton.

focus-visible =
    .title = On voit où est le focus du clavier.
    .why = Les personnes qui utilisent le clavier ne savent pas sur quoi elles vont appuyer.
    .fix = Donnez à l’élément un contour visible sous :focus-visible, et ne retirez pas celui du navigateur sans en mettre un autre.
focus-not-seen = Rien ne change d’aspect pendant que le focus du clavier est ici.
focus-perhaps-by-script = Aucun style ne montre ici le focus, mais un script en est averti. Quelque chose change-t-il d’aspect pendant que le focus est ici ?
focus-out-of-sight = La touche Tab s’arrête ici, mais il n’y a rien à voir, avec ou sans focus. Sait-on où l’on est ?

motion-actuation =
    .title = Ce qui se fait en bougeant l’appareil peut se faire autrement.
    .why = Les personnes dont l’appareil est fixé, ou dont la main tremble, ne peuvent pas le bouger ou ne peuvent pas s’en empêcher.
    .fix = Offrez une commande qui fait la même chose, et un réglage qui désactive la réaction au mouvement.
motion-listened-to = Un script attend que l’appareil soit bougé ou tourné. Peut-on le désactiver, et une commande fait-elle la même chose ?
