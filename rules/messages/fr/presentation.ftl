# Règles sur le sens que seul l’aspect de la page transmet.

spaced-letters =
    .title = Les mots s’écrivent sans espaces entre les lettres
    .why = Les lecteurs d’écran lisent les lettres une à une, et une recherche ne trouve pas le mot.
    .fix = Écrivez le mot normalement et écartez les lettres avec le style letter-spacing.
letters-apart = « { $word } » est-il un mot dont les lettres sont séparées par des espaces ?
ascii-art =
    .title = Les dessins faits de signes ont une alternative textuelle
    .why = Les lecteurs d’écran lisent un tel dessin signe par signe, ce qui ne dit rien.
    .fix = Donnez à l’élément role="img" et un nom avec aria-label qui dit ce que montre le dessin, ou utilisez une image avec alt.
signs-may-draw = Ce texte est fait surtout de signes, non de lettres. Forment-ils un dessin sans alternative textuelle ?
pre-as-table =
    .title = Les tableaux sont des tableaux, non des colonnes d’espaces
    .why = Les lecteurs d’écran lisent ligne par ligne les colonnes faites d’espaces, sans dire à quelle colonne ou ligne appartient une valeur.
    .fix = Utilisez un élément table avec th pour les en-têtes.
columns-of-spaces = Des espaces disposent ce texte en colonnes. Est-ce un tableau ?
css-text =
    .title = Le texte qui compte est dans la page, non dans sa feuille de style
    .why = Le texte qu’ajoute une feuille de style ne peut être ni cherché ni copié, il manque quand on utilise ses propres styles, et il reste dans une seule langue quand la page est traduite.
    .fix = Écrivez le texte dans la page.
words-in-style = La feuille de style ajoute « { $text } ». La page en dit-elle moins sans ce texte ?
frame-title-descriptive =
    .title = Le nom d’un cadre dit ce qu’il contient
    .why = Qui écoute la page décide d’après le nom du cadre s’il y entre.
    .fix = Donnez au cadre un title qui dit ce qu’est son contenu.
frame-name-other-words = Aucun mot de « { $name } » n’est dans le cadre. Le nom dit-il ce qu’il contient ?
background-image =
    .title = Les images qui informent ne sont pas seulement en arrière-plan
    .why = Les images d’arrière-plan ne sont pas annoncées et manquent quand on choisit ses propres couleurs.
    .fix = Si l’image dit quelque chose, utilisez un élément img avec alt ou ajoutez du texte.
background-may-inform = Seule la feuille de style montre l’image de ce bloc, et aucun texte ne l’accompagne. Dit-elle quelque chose ?
animated-image =
    .title = Les images qui bougent peuvent être arrêtées
    .why = Ce qui bouge à côté d’un texte empêche de lire, surtout qui se laisse facilement distraire.
    .fix = Faites finir l’animation en cinq secondes, ou ajoutez un bouton qui l’arrête. Un élément video peut être mis en pause ; un GIF, non.
picture-may-move = Ce GIF bouge-t-il plus de cinq secondes, sans qu’on puisse l’arrêter ?
