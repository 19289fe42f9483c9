# Ce que disent les titres, les liens et les images.

link-purpose =
    .title = Les liens disent où ils mènent.
    .why = Avec un lecteur d’écran, on va de lien en lien ou on affiche la liste des liens. « Cliquez ici », sans rien autour, ne dit rien.
    .fix = Écrivez dans le texte du lien où il mène, ou placez le lien dans la phrase, l’élément de liste ou la ligne de tableau qui le dit.
link-purpose-none = « { $name } » ne dit pas où mène le lien, et le texte qui l’entoure non plus.
link-purpose-heading = « { $name } » ne dit pas où mène le lien ; seul un titre proche pourrait le dire. Le comprend-on par le lien et son propre paragraphe, élément de liste ou cellule ?

image-name-descriptive =
    .title = L’alternative d’une image n’est pas un texte de remplissage.
    .why = Le nom d’un fichier ou le mot « image » prend la place de ce qui est montré. Les personnes qui ne voient pas l’image n’apprennent rien.
    .fix = Décrivez ce que l’image montre ou fait, ou mettez alt="" si elle est décorative.
image-name-placeholder = « { $name } » vaut pour toute image et ne dit pas ce que montre celle-ci.
image-name-file = « { $name } » est le nom d’un fichier, pas ce que montre l’image.
image-name-signs = « { $name } » ne contient aucun mot.

title-descriptive =
    .title = Le titre de la page n’est pas un texte de remplissage.
    .why = Le titre est ce qu’un lecteur d’écran dit en premier et ce que montrent les onglets et l’historique. Un texte de remplissage est le même pour toute page.
    .fix = Écrivez de quoi parle la page, puis le nom du site.
title-placeholder = « { $title } » est un texte de remplissage qui ne dit rien de cette page.
title-signs = « { $title } » ne contient aucun mot.

link-purpose-copy = « { $name } » dit quelle version on obtient, mais pas de quoi. Le paragraphe, l’élément de liste ou la cellule du lien le disent-ils ?
link-purpose-text-above = « { $name } » est seul et reprend un mot du paragraphe précédent. Le lien lui-même dit-il où il mène ?
title-part-of-heading = « { $title } » omet ce que le titre de niveau 1 « { $heading } » dit d’abord. Le titre de la page la distingue-t-il des autres pages du site ?
title-unlike-text = La plupart des mots du titre « { $title } » ne figurent pas dans le texte. Le titre dit-il de quoi parle cette page ?

image-decorative =
    .title = Les images cachées aux lecteurs d’écran sont décoratives.
    .why = Une image que les lecteurs d’écran ignorent peut montrer un nom, des chiffres ou un chemin. Qui ne la voit pas ne saura jamais qu’elle est là.
    .fix = Si l’image montre quelque chose, donnez-lui un texte de remplacement et ne la cachez pas. Si elle est décorative, mettez alt="".
picture-hidden-alternative = L’image est cachée aux lecteurs d’écran, mais quelqu’un a écrit un texte de remplacement : « { $alt } ». Est-elle seulement décorative ?
picture-file-informs = Les lecteurs d’écran ignorent l’image, et son fichier s’appelle « { $file } ». Est-elle seulement décorative, ou le texte dit-il ce qu’elle montre ?
picture-canvas = Un script dessine ici, et les lecteurs d’écran n’en disent rien. Le dessin est-il seulement décoratif ?
