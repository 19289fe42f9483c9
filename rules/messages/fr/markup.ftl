# Tableaux, listes de descriptions, et balisage qui bouge ou recharge.

table-duplicate-name =
    .title = Le résumé d’un tableau ne répète pas sa légende
    .why = Les lecteurs d’écran disent deux fois la même chose.
    .fix = Retirez l’attribut summary, ou expliquez-y comment le tableau est construit.
summary-repeats-caption = L’attribut summary dit la même chose que la légende.

scope-attr-valid =
    .title = L’attribut scope est employé comme HTML le définit
    .why = Les navigateurs ignorent un scope inconnu, ou placé ailleurs que sur une cellule d’en-tête. Les en-têtes dits avec une cellule peuvent être faux.
    .fix = Ne mettez scope que sur des éléments th, avec row, col, rowgroup ou colgroup.
scope-on-data-cell = scope est sur une cellule de données. Les navigateurs n’en tiennent pas compte à cet endroit.
scope-unknown = scope vaut « { $value } ». Il accepte row, col, rowgroup ou colgroup.

empty-table-header =
    .title = Chaque cellule d’en-tête d’un tableau a un texte
    .why = Les lecteurs d’écran ne disent rien avant les cellules de la ligne ou de la colonne, et on ne sait pas ce que représentent les valeurs.
    .fix = Écrivez le texte de l’en-tête, ou utilisez td si la cellule n’est l’en-tête de rien.

definition-list =
    .title = Les listes de descriptions contiennent des termes et des descriptions, et rien d’autre
    .why = Les lecteurs d’écran disent combien il y a de termes et à quel terme revient chaque description. Ce qui s’y trouve en plus rompt ce lien.
    .fix = Placez des éléments dt et dd dans le dl, ou dans des éléments div qui les groupent, et sortez-en le reste.
description-stray-text = Le texte « { $text } » n’est ni un terme ni une description.
description-stray-element = L’élément { $element } de la liste n’est ni un terme ni une description.
description-no-group = Dans cette liste, aucune description ne suit un terme.

dlitem =
    .title = Les termes et les descriptions se trouvent dans une liste de descriptions
    .why = Sans la liste autour, un lecteur d’écran ne dit pas qu’il s’agit d’un terme ou d’une description, ni à quoi il se rapporte.
    .fix = Placez dt et dd dans un élément dl. S’il ne s’agit pas de termes et de descriptions, utilisez d’autres éléments.
description-outside-list = L’élément n’est dans aucun dl.
description-in-other-role = Le dl qui l’entoure est annoncé comme « { $role } ».

blink =
    .title = Rien ne clignote sans fin
    .why = Un texte qui clignote détourne le regard de tout le reste. Les personnes qui ont des difficultés d’attention ou de lecture ne peuvent pas utiliser la page.
    .fix = Retirez l’élément blink. Mettez des mots en valeur avec strong.
blink-shown = La page montre un élément blink. Là où les navigateurs ou les feuilles de style le permettent, il clignote sans qu’on puisse l’arrêter.

marquee =
    .title = Rien ne défile tout seul sans fin
    .why = Les personnes qui lisent lentement ne peuvent pas lire un texte qui s’en va, et il détourne le regard de tout le reste.
    .fix = Retirez l’élément marquee et laissez le texte en place.
marquee-shown = L’élément marquee défile sans fin, et rien ne l’arrête.
marquee-ends = L’élément marquee défile un certain nombre de fois. S’arrête-t-il en cinq secondes, ou peut-on l’arrêter ?

meta-refresh-no-exceptions =
    .title = La page ne recharge ni ne part jamais d’elle-même au bout d’un moment
    .why = On perd sa place et ce qu’on a saisi, si longtemps que la page attende.
    .fix = Retirez le rechargement. Laissez recharger avec un bouton, et redirigez sur le serveur.

meta-viewport-large =
    .title = La page permet d’agrandir jusqu’à cinq fois
    .why = Les personnes qui voient très peu ont besoin de plus du double.
    .fix = Retirez maximum-scale du viewport, ou mettez-le à 5 ou plus.
viewport-scale-small = maximum-scale={ $value } arrête l’agrandissement avant cinq fois la taille.

html-xml-lang-mismatch =
    .title = lang et xml:lang indiquent la même langue
    .why = Les programmes qui lisent la page comme du XML prennent une autre langue que les navigateurs.
    .fix = Donnez la même langue aux deux attributs, ou retirez xml:lang.
languages-differ = lang vaut « { $language } », mais xml:lang vaut « { $other } ».

td-has-header =
    .title = Chaque cellule de données d’un tableau a une cellule d’en-tête
    .why = Les lecteurs d’écran disent les en-têtes avant chaque cellule. Sans eux, on entend une valeur sans savoir ce qu’elle représente.
    .fix = Balisez avec th les cellules qui sont en tête de lignes et de colonnes, avec scope si le tableau n’est pas simple.
table-cells-headless = { $count } cellules du tableau ayant un contenu n’ont d’en-tête ni dans leur ligne ni dans leur colonne.
table-no-headers = Le tableau est balisé comme un tableau de données, mais n’a aucune cellule d’en-tête.
table-looks-like-data = Ce tableau ressemble à un tableau de données et n’a pas de cellules d’en-tête. Sa première ligne ou sa première colonne sont-elles des en-têtes ?
table-first-column-headless = Les cellules de la première colonne n’ont pas d’en-tête avec du texte. Sont-elles les en-têtes de leurs lignes ?
table-mixed-content = Des cellules sans en-tête contiennent des parties entières de page. S’agit-il d’un tableau de données ou de mise en page ?

table-fake-caption =
    .title = Le titre d’un tableau est dans son élément caption
    .why = Les lecteurs d’écran disent la légende quand on arrive au tableau, et présentent les tableaux par elle. Un titre dans une cellule est lu comme une valeur.
    .fix = Placez le titre dans un élément caption au début du tableau.
table-title-in-cell = La première ligne est une seule cellule de données, « { $text } », aussi large que le tableau, et le tableau n’a pas de nom.
table-title-beside-name = La première ligne est une seule cellule de données, « { $text } », aussi large que le tableau. Est-ce le titre du tableau ?

layout-table =
    .title = Les tableaux de mise en page ne portent aucune marque de tableau de données
    .why = Les lecteurs d’écran annoncent des légendes et des en-têtes là où il n’y a pas de données, ou passent ceux qu’il faudrait dire.
    .fix = Si le tableau contient des données, retirez role="presentation". S’il sert à la mise en page, retirez th, caption, summary, scope et headers.
table-presentational-marked = Le tableau est marqué comme présentation, mais il a { $mark }. Contient-il des données ?
table-layout-marked = Le tableau contient d’autres tableaux et a { $mark }. Sert-il à la mise en page ?

css-orientation-lock =
    .title = La page s’utilise en mode portrait comme en mode paysage
    .why = Les personnes dont l’appareil est fixé, par exemple à un fauteuil roulant, ne peuvent pas le tourner pour lire un contenu affiché de côté.
    .fix = Retirez le style qui tourne le contenu dans une orientation de la fenêtre.
orientation-locked = Quand la fenêtre est mise de côté, la feuille de style tourne cet élément d’un quart de tour en sens contraire.

p-as-heading =
    .title = Un texte qui a l’air d’un titre en est un
    .why = Les personnes qui vont de titre en titre avec un lecteur d’écran passent à côté de cette partie sans savoir qu’elle existe.
    .fix = Balisez le texte comme un titre du bon niveau, et donnez-lui par la feuille de style l’aspect qu’il a.
text-looks-like-heading = « { $text } » se tient seul au-dessus de son texte, plus grand et en gras, et n’est pas un titre.
text-may-be-heading = « { $text } » se détache du texte qui suit. En est-il le titre ?

heading-as-p =
    .title = Les titres ont l’air de titres
    .why = Les personnes qui voient la page ne distinguent pas le titre du texte, alors que les lecteurs d’écran en annoncent un.
    .fix = Donnez au titre un style qui le détache, ou balisez-le comme un texte ordinaire s’il n’est le titre de rien.
heading-looks-like-text = Le titre a le même aspect que le texte qui suit. Est-ce un titre ?

p-as-list =
    .title = Ce qui a l’air d’une liste est balisé comme une liste
    .why = Les lecteurs d’écran ne disent pas qu’il y a une liste, combien elle compte d’éléments, ni où l’on s’y trouve.
    .fix = Placez les éléments dans des li d’un ul ou d’un ol, et laissez le navigateur mettre les puces et les numéros.
lines-look-like-list = { $count } lignes commencent comme les éléments d’une liste. En est-ce une ?
