# Règles sur les tableaux de données.

th-has-data-cells =
    .title = Chaque cellule d’en-tête d’un tableau est l’en-tête d’au moins une cellule
    .why = Les lecteurs d’écran disent l’en-tête avant chaque cellule. Un en-tête qui n’appartient à aucune cellule n’est jamais dit là où il le faudrait, et les cellules restent des chiffres sans signification.
    .fix = Corrigez les attributs scope ou headers, ou l’ordre des cellules. Si la cellule n’est pas un en-tête, utilisez td.
header-without-cells = Aucune cellule du tableau n’a « { $text } » pour en-tête.
header-out-of-place = Impossible de savoir à quelles cellules appartient cet en-tête : il n’est dans aucune ligne de son tableau, ou le tableau est très grand. Un lecteur d’écran le dit-il avec les cellules qu’il concerne ?
header-unclear = Il y a des cellules de données dans la ligne et dans la colonne de cet en-tête : les navigateurs ne s’accordent pas sur les cellules auxquelles il appartient. Est-il l’en-tête de cellules ? Alors scope devrait dire desquelles.

td-headers-attr =
    .title = Chaque id d’un attribut headers est celui d’une autre cellule du même tableau
    .why = Les lecteurs d’écran ne peuvent pas dire des en-têtes qu’ils ne trouvent pas. On entend une valeur sans savoir ce qu’elle représente.
    .fix = Indiquez les id des cellules d’en-tête du même tableau, ou retirez l’attribut headers si scope suffit.
headers-name-nothing = Aucun élément n’a l’id « { $id } ».
headers-name-elsewhere = L’id « { $id } » n’est pas celui d’une cellule du même tableau.
headers-name-itself = La cellule nomme son propre id « { $id } » comme en-tête.
