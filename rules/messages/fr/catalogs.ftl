# Règles sur les catalogues : ce que dit une traduction et comment elle est écrite.

access-key =
    .title = Une touche d’accès est un seul caractère
    .why = Une touche d’accès se presse avec une touche de modification ; un texte plus long ne peut pas être pressé.
    .fix = Donnez une lettre qui figure dans le libellé.
access-key-found = La touche d’accès a plus d’un caractère ; personne ne peut la presser.

ambiguous-translation =
    .title = Des textes différents ont des traductions différentes
    .why = On ne peut plus distinguer deux choses que l’original distingue.
    .fix = Si les deux ont ici un sens différent, traduisez-les différemment.
ambiguous-translation-found = Le message { $message } est traduit par les mêmes mots, alors que son original dit autre chose.

chinese-punctuation =
    .title = Les phrases chinoises ont une ponctuation chinoise
    .why = Des signes à demi-chasse entre des caractères chinois ressemblent à des fautes et gênent la lecture.
    .fix = Employez le signe à pleine chasse, comme ，。？！.
chinese-punctuation-found = Le signe à demi-chasse « { $sign } » suit un caractère chinois.

cyclic-reference =
    .title = Aucun message ne s’inclut lui-même
    .why = Un message qui se contient lui-même n’a pas de fin : une clé s’affiche à la place d’un texte.
    .fix = Rompez le cercle : écrivez l’un des textes en toutes lettres.
cyclic-reference-found = Le texte inclut { $references }, qui ramène à ce message.

doubled-word =
    .title = Aucun mot n’est écrit deux fois par erreur
    .why = Un mot doublé fait trébucher à la lecture, et les lecteurs d’écran le disent deux fois.
    .fix = Supprimez l’un des deux, sauf si les deux sont voulus.
doubled-word-found = Le mot « { $word } » figure deux fois de suite.

end-punctuation =
    .title = Une traduction finit comme son original
    .why = Une question qui finit comme une affirmation, ou un libellé sans ses deux-points, se lit et s’entend sur un autre ton.
    .fix = Vérifiez si le signe final convient dans votre langue.
end-punctuation-found = La traduction ne finit pas par le signe qui termine l’original.

french-spacing =
    .title = Les signes français sont espacés
    .why = Sans l’espace, le signe se colle au mot, ce qui passe pour une faute.
    .fix = Mettez une espace fine insécable (U+202F) devant les signes ; ! ? et une espace insécable (U+00A0) devant les deux-points et à l’intérieur des « ».
french-spacing-found = Il n’y a pas d’espace à côté de « { $sign } ».

glossary-term =
    .title = Les termes sont traduits comme convenu
    .why = Une chose à deux noms fait chercher deux choses.
    .fix = Employez la traduction du glossaire d’evenhand.toml, ou ajoutez-y celle-ci.
glossary-term-found = L’original dit « { $term } » ; le glossaire donne : { $expected }.

identical-plurals =
    .title = Les formes du pluriel diffèrent
    .why = On lit « 1 fichiers » quand toutes les formes sont un même texte.
    .fix = Vérifiez si le mot n’a vraiment qu’une forme dans votre langue.
identical-plurals-found = Toutes les formes du pluriel sont le même texte, alors que l’original en a de différentes.

inconsistent-translation =
    .title = Un texte a une seule traduction
    .why = La même chose sous deux noms fait chercher deux choses.
    .fix = Si les deux ont ici le même sens, employez une seule traduction.
inconsistent-translation-found = Le message { $message } a le même original et une autre traduction.

invisible-character =
    .title = Les traductions n’ont pas de caractères cachés
    .why = Des caractères que personne ne voit gênent la recherche et la copie, et les lecteurs d’écran peuvent buter dessus.
    .fix = Supprimez le caractère ; il vient souvent d’un copier-coller.
invisible-character-found = La traduction contient le caractère invisible { $character }, que l’original n’a pas.

length-limit =
    .title = Les traductions respectent la longueur indiquée en commentaire
    .why = Un texte plus long est coupé ou casse la mise en page.
    .fix = Raccourcissez la traduction.
length-limit-found = La traduction a { $length } caractères ; le commentaire en permet { $limit }.

markup-mismatch =
    .title = Les traductions gardent les balises de l’original
    .why = Un lien, un champ ou un bouton perdu dans la traduction manque sur la page ; un élément non fermé s’étend à la suite.
    .fix = Mettez dans la traduction les mêmes éléments, fermés, autour de leurs mots.
markup-mismatch-unclosed = { $element } est ouvert sans être fermé, ou fermé sans être ouvert.
markup-mismatch-missing = L’original a { $element } ; la traduction ne l’a pas, ou en a moins.
markup-mismatch-extra = La traduction a { $element } ; l’original ne l’a pas, ou en a moins.

mojibake =
    .title = Les caractères sont ceux qui étaient voulus
    .why = Un texte passé par un mauvais codage est illisible, pour les gens comme pour les lecteurs d’écran.
    .fix = Rétablissez les lettres et enregistrez le fichier en UTF-8.
mojibake-found = « { $characters } » ressemble à un texte lu dans un mauvais codage.

number-mismatch =
    .title = Les traductions disent les mêmes nombres
    .why = Un montant, un délai ou un numéro de téléphone faux égare les gens, et seulement ceux qui lisent cette langue.
    .fix = Corrigez le nombre. S’il est juste pour ce pays, admettez-le dans evenhand.toml avec sa raison.
number-mismatch-other = L’original dit { $number } ; la traduction dit { $instead }.
number-mismatch-missing = L’original dit { $number } ; la traduction ne le dit pas.

plural-categories =
    .title = Toutes les formes du pluriel de la langue sont là
    .why = Les nombres dont la forme manque s’affichent avec les mauvais mots, ou pas du tout.
    .fix = Ajoutez les formes dont votre langue a besoin (Unicode CLDR, règles du pluriel).
plural-categories-found = Ces formes du pluriel manquent : { $categories }.

protected-term =
    .title = Les noms qui restent ne sont pas traduits
    .why = On cherche un nom et on en trouve un autre ; la liste d’evenhand.toml dit qu’il reste.
    .fix = Écrivez le nom comme l’original.
protected-term-found = Le nom « { $term } » manque ou est écrit autrement.

spanish-punctuation =
    .title = Les questions et exclamations espagnoles sont ouvertes
    .why = Sans le signe d’ouverture, on ne remarque qu’à la fin que c’était une question.
    .fix = Mettez ¿ ou ¡ au début de la question ou de l’exclamation.
spanish-punctuation-found = Le signe d’ouverture « { $sign } » manque.

stale-message =
    .title = Aucune traduction n’est marquée comme périmée
    .why = Les entrées ainsi marquées ne s’affichent pas : on voit la langue d’origine.
    .fix = Comparez la traduction à l’original, corrigez-la et retirez la marque « fuzzy ».
stale-message-found = Le catalogue marque cette traduction comme périmée (fuzzy) ; elle ne s’affiche pas.

unbalanced-bracket =
    .title = Les parenthèses et les guillemets sont fermés
    .why = Une parenthèse non fermée ressemble à une faute et cache où finit l’incise.
    .fix = Ajoutez celle qui manque ou retirez celle qui est de trop.
unbalanced-bracket-found = « { $bracket } » n’a pas de pendant dans la traduction.

unsafe-markup =
    .title = Les traductions n’introduisent pas de programmes
    .why = Qui peut modifier une traduction pourrait exécuter un programme dans le navigateur de tous ses lecteurs.
    .fix = Retirez ces balises. Une traduction n’a besoin ni de scripts, ni de cadres, ni de formulaires, ni de gestionnaires d’événements.
unsafe-markup-found = La traduction contient { $markup }, que l’original n’a pas.

untranslated-marker =
    .title = Aucune traduction ne porte de note « à faire »
    .why = On lit une note destinée aux traducteurs.
    .fix = Traduisez le texte et retirez la note.
untranslated-marker-found = La traduction porte la note « { $marker } ».

url-mismatch =
    .title = Les traductions gardent les adresses de l’original
    .why = Un lien qui ne mène nulle part, ou chez quelqu’un d’autre, n’égare que ceux qui lisent cette langue.
    .fix = Corrigez l’adresse. Il est juste qu’elle mène à la page dans cette langue.
url-mismatch-found = L’original a l’adresse { $address } ; la traduction n’a ni celle-ci, ni une autre de ce site.

whitespace-mismatch =
    .title = Les traductions commencent et finissent par les espaces de l’original
    .why = Quand des textes sont mis bout à bout, une espace perdue colle deux mots et une de trop laisse un blanc.
    .fix = Mettez au début et à la fin les espaces de l’original, et une seule entre les mots.
whitespace-mismatch-start = Le début diffère de l’original par une espace ou un retour à la ligne.
whitespace-mismatch-end = La fin diffère de l’original par une espace ou un retour à la ligne.
whitespace-mismatch-doubled = La traduction a plusieurs espaces de suite.

# The report's links to import files.
report-missing-others = Messages à traduire, en fichiers pour outils de traduction :
