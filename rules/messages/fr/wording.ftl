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
