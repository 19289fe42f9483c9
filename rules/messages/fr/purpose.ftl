# Titres, étiquettes, liens et images qui ne disent pas à quoi ils servent.

heading-descriptive =
    .title = Les titres ne sont pas des textes provisoires.
    .why = Les personnes qui utilisent un lecteur d’écran vont de titre en titre pour se repérer. Ce qu’un modèle y a mis ne leur dit rien.
    .fix = Écrivez de quoi traite la partie de la page qui suit le titre.
heading-stopgap = « { $heading } » est un texte provisoire qui ne dit rien de ce qui suit.

heading-purpose =
    .title = Chaque titre décrit ce qui le suit.
    .why = Les personnes qui vont de titre en titre choisissent quoi lire d’après le titre seul.
    .fix = Nommez le sujet de la partie de la page qui suit le titre.
heading-unlike-text = Le titre « { $heading } » n’a aucun mot en commun avec ce qui suit : « { $text } ». Le décrit-il ?

label-descriptive =
    .title = Les étiquettes ne sont pas des textes provisoires.
    .why = Qui arrive au champ n’entend ou ne lit que son étiquette. Ce qu’un modèle y a mis ne dit pas quoi saisir.
    .fix = Écrivez ce que la personne doit saisir.
label-stopgap = « { $label } » est un texte provisoire qui ne dit pas quoi saisir.

label-purpose =
    .title = Chaque étiquette dit à quoi sert son champ.
    .why = On remplit ce que l’étiquette demande. Qui va de champ en champ avec un lecteur d’écran n’a rien d’autre pour se guider.
    .fix = Nommez ce qu’il faut saisir, et distinguez les champs aux étiquettes semblables par un titre visible ou un groupe nommé.
label-repeated = Plus d’un champ porte ici l’étiquette « { $label } », et aucun titre visible ni groupe nommé ne les distingue. Peut-on savoir lequel est lequel ?
label-unlike-field = L’étiquette est « { $label } », mais le code appelle le champ { $names }. L’étiquette dit-elle quoi saisir ?

link-name-descriptive =
    .title = Chaque lien dit par lui-même où il mène.
    .why = Les personnes qui listent les liens d’une page les entendent sans ce qui les entoure.
    .fix = Écrivez où mène le lien dans son texte ou dans son nom accessible.
link-alone-vague = « { $name } » seul ne dit pas où mène le lien.
link-alone-copy = « { $name } » seul dit de quelle version il s’agit, pas de quoi. Est-il clair pour tout le monde où mène le lien ?
link-alone-pointing = « { $name } » renvoie à quelque chose dit ailleurs. Dit-il par lui-même où mène le lien ?

image-name-equivalent =
    .title = L’alternative de chaque image équivaut à ce qu’elle montre.
    .why = Qui ne peut pas voir l’image n’a que son alternative. Si elle dit autre chose, cette personne reçoit une autre page.
    .fix = Dites ce que l’image communique à cet endroit, ni plus ni moins.
picture-named = L’image est annoncée comme « { $name } ». Cela équivaut-il à ce qu’elle montre ici ?

sensory-instructions =
    .title = Les instructions nomment ce dont elles parlent, pas seulement sa place ou son apparence.
    .why = « Le bouton vert à droite » ne dit rien à qui ne voit pas la page, ou la voit dans une autre disposition ou d’autres couleurs.
    .fix = Ajoutez le nom de ce dont il s’agit : « Continuer, le bouton vert à droite ».
instruction-by-looks = « { $sentence } » désigne quelque chose par « { $looks } ». Qui ne voit pas cela peut-il le trouver par son nom ?

image-of-text =
    .title = Les images ne montrent pas de texte qui pourrait être du vrai texte.
    .why = Le texte d’une image ne peut être agrandi sans flou, ni changer de couleurs ou de police, ni être traduit.
    .fix = Écrivez le texte comme du texte et mettez-le en forme ; gardez les images de texte pour les logotypes et là où la forme compte.
picture-perhaps-text = Cette image montre-t-elle du texte qui n’est pas aussi dans la page sous forme de texte ?

hidden-content =
    .title = Le contenu masqué a aussi été examiné
    .why = Les menus, boîtes de dialogue et messages qui s’ouvrent plus tard ne sont pas jugés tant qu’ils sont masqués. Ils peuvent exclure des personnes comme tout le reste.
    .fix = Ouvrez ce qui est masqué et vérifiez de nouveau la page dans cet état.
hidden-content-unseen = « { $text } » est masqué pour l’instant et n’a pas été jugé. Est-ce accessible une fois affiché ?
hidden-content-wordless = Des contrôles, images ou médias sans texte sont masqués ici et n’ont pas été jugés. Sont-ils accessibles une fois affichés ?
