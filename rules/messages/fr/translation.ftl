# Règles sur les traductions, dans les catalogues et sur les pages.

blank-message =
    .title = Toute traduction donne quelque chose à voir
    .why = Un texte vide cache ce que dit l’original : certains trouvent un bouton vide ou un blanc là où d’autres trouvent des mots.
    .fix = Traduisez le texte original. S’il n’y a vraiment rien à dire, laissez aussi l’original vide.
blank-message-found = Rien n’est visible dans la traduction.

duplicate-attribute =
    .title = Un message a chaque attribut une seule fois
    .why = De deux attributs du même nom, un seul est affiché, et ce n’est pas forcément le dernier traduit.
    .fix = Supprimez celui qui n’est plus à jour.
duplicate-attribute-found = Cet attribut figure déjà à la ligne { $firstLine } ; un seul des deux est affiché.

duplicate-message =
    .title = Un fichier de catalogue a chaque message une seule fois
    .why = De deux messages de même clé, un seul est affiché, et aucun outil ne dit lequel. On traduit alors celui que personne ne voit.
    .fix = Supprimez celui qui n’est plus à jour.
duplicate-message-found = Ce message figure déjà à la ligne { $firstLine } ; un seul des deux est affiché.

duplicate-variant =
    .title = Une sélection a chaque variante une seule fois
    .why = La seconde de deux variantes pour une même valeur n’est jamais choisie : son texte n’est jamais affiché.
    .fix = Supprimez l’une des variantes ou corrigez son nom.
duplicate-variant-found = La variante « { $variant } » figure deux fois ; la seconde n’est jamais choisie.

identical-to-source =
    .title = Toute traduction diffère de son original
    .why = Un texte identique à l’original a très probablement été copié sans être traduit. Qui ne lit pas la langue d’origine tombe sur des mots étrangers.
    .fix = Traduisez-le. S’il est normal qu’il soit identique, comme un nom propre, inscrivez-le avec sa raison dans la liste des textes admis d’evenhand.toml.
identical-to-source-found = La traduction est identique à l’original.

junk =
    .title = Toute entrée d’un catalogue est lisible
    .why = Ce qui n’est pas valide est ignoré : à la place s’affiche la langue d’origine, une clé ou rien.
    .fix = Corrigez l’entrée. Souvent, une accolade n’est pas fermée, le signe égal manque ou une ligne n’est pas mise en retrait par des espaces.
junk-found = Ceci est illisible, donc personne ne le voit. La lecture a échoué à la ligne { $failedLine }, colonne { $failedColumn } : { $why }

missing-attribute =
    .title = Tout attribut d’un message est traduit
    .why = Les attributs portent les infobulles, les exemples de saisie et les noms qu’annoncent les lecteurs d’écran. Sans eux, on entend la langue d’origine ou rien.
    .fix = Ajoutez l’attribut au message et traduisez-le.
missing-attribute-found = Cet attribut n’est pas traduit. L’original l’a dans { $sourceFile }, ligne { $sourceLine }.

missing-file =
    .title = Tout fichier de catalogue existe dans chaque langue
    .why = Aucun de ses messages n’est traduit : des parties entières du site restent dans la langue d’origine.
    .fix = Ajoutez le fichier avec ses traductions. Les messages manquants se trouvent dans le missing.ftl du rapport.
missing-file-found =
    { $messages ->
        [one] Le fichier manque, et avec lui { $messages } message de { $sourceFile }.
        [many] Le fichier manque, et avec lui { $messages } de messages de { $sourceFile }.
       *[other] Le fichier manque, et avec lui les { $messages } messages de { $sourceFile }.
    }

missing-message =
    .title = Tout message est traduit
    .why = Qui ne lit pas la langue d’origine tombe sur des mots étrangers, sur une clé ou sur rien.
    .fix = Ajoutez le message et traduisez-le. Les messages manquants se trouvent dans le missing.ftl du rapport.
missing-message-found = Ce message n’est pas traduit. L’original l’a dans { $sourceFile }, ligne { $sourceLine }.

missing-reference =
    .title = Les traductions insèrent ce qu’insère l’original
    .why = Un nom que l’original prend d’un autre message, comme celui d’un produit ou d’un bouton, se perd dans la traduction.
    .fix = Insérez la référence ou écrivez le nom en toutes lettres.
missing-reference-found = L’original insère { $references }. La traduction ne l’insère pas et ne le dit pas non plus avec des mots.

missing-value =
    .title = Tout message qui a un texte en a un dans chaque langue
    .why = Les attributs sont traduits, mais pas le texte lui-même : on voit la langue d’origine ou rien.
    .fix = Ajoutez le texte devant les attributs.
missing-value-found = La traduction a des attributs, mais pas de texte. L’original l’a dans { $sourceFile }, ligne { $sourceLine }.

obsolete-attribute =
    .title = Les traductions n’ont pas d’attribut qui manque à l’original
    .why = Rien n’affiche ce texte, et pourtant on continue à le traduire. Souvent, l’attribut a changé de nom et le nouveau manque.
    .fix = Supprimez l’attribut ou donnez-lui son nouveau nom.
obsolete-attribute-found = Le message original n’a pas cet attribut : ce texte n’est jamais affiché.

obsolete-file =
    .title = Les langues n’ont pas de fichier de catalogue qui manque à l’original
    .why = Rien n’affiche ces textes, et pourtant on continue à les traduire. Souvent, le fichier a changé de nom et le nouveau manque.
    .fix = Supprimez le fichier ou donnez-lui son nouveau nom.
obsolete-file-found =
    { $messages ->
        [one] La langue d’origine n’a pas ce fichier ; son { $messages } message n’est jamais affiché.
        [many] La langue d’origine n’a pas ce fichier ; ses { $messages } de messages ne sont jamais affichés.
       *[other] La langue d’origine n’a pas ce fichier ; ses { $messages } messages ne sont jamais affichés.
    }

obsolete-message =
    .title = Les langues n’ont pas de message qui manque à l’original
    .why = Rien n’affiche ce texte, et pourtant on continue à le traduire. Souvent, la clé a changé et la nouvelle manque.
    .fix = Supprimez le message ou donnez-lui sa nouvelle clé.
obsolete-message-found = Ni l’original ni un autre message de cette langue n’utilisent ce message.

obsolete-reference =
    .title = Les traductions n’insèrent rien que l’original ne dise
    .why = La traduction parle de quelque chose que l’original ne mentionne plus : dans cette langue, on lit autre chose.
    .fix = Traduisez à nouveau l’original ou supprimez la référence.
obsolete-reference-found = La traduction insère { $references }. L’original ne l’insère pas et ne le dit pas non plus avec des mots.

unknown-reference =
    .title = Toute référence mène à un message
    .why = Le programme ne trouve rien à insérer : une clé apparaît au milieu de la phrase.
    .fix = Corrigez le nom ou ajoutez le message auquel il doit mener.
unknown-reference-found = Rien ne s’appelle { $references } : on voit le nom tel quel.

variable-mismatch =
    .title = Les traductions affichent les mêmes variables que l’original
    .why = Un nom, un nombre ou une date se perd dans la traduction, ou bien on voit le nom d’une variable.
    .fix = Utilisez les variables de l’original, écrites de la même façon. Une variable qui ne sert dans l’original qu’à choisir une variante peut être omise.
variable-mismatch-missing = L’original affiche { $missing } ; la traduction ne l’affiche pas.
variable-mismatch-unknown = Le programme ne donne pas { $unknown } à ce message : on voit le nom tel quel.
variable-mismatch-renamed = L’original affiche { $missing } ; la traduction a { $unknown } à la place, que le programme ne donne pas.
variable-mismatch-variant = L’original affiche toujours { $missing } ; la traduction l’omet dans la variante « { $variant } ».

raw-key =
    .title = Les pages affichent des textes, pas des clés ni des marqueurs
    .why = On voit l’intérieur du programme, comme « nav-home » ou « {"{"} $name {"}"} », et il faut deviner ce que cela veut dire.
    .fix = Vérifiez que le catalogue contenant ce message est chargé pour cette langue et que le programme donne toutes les variables.
raw-key-key = La page affiche la clé « { $text } » au lieu de son texte.
raw-key-placeable = La page affiche « { $placeable } » là où devrait se trouver une valeur.

untranslated-name =
    .title = Les noms et les aides qui ne se voient pas comme du texte sont traduits
    .why = Les lecteurs d’écran les annoncent dans une autre langue, souvent de façon inintelligible ; les infobulles et les exemples de saisie restent étrangers à tous.
    .fix = Traduisez le message dans le catalogue. S’il est normal que le texte soit dans une autre langue, marquez-le d’un attribut lang.
untranslated-name-missing = « { $text } » est dans la langue d’origine, car le message { $message } n’a pas de traduction.
untranslated-name-identical = « { $text } » est dans la langue d’origine, car la traduction de { $message } est identique à l’original.
untranslated-name-other = « { $text } » est dans la langue d’origine, alors que { $message } a une traduction : « { $translation } ».

untranslated-text =
    .title = Le texte visible est traduit
    .why = Qui ne lit pas la langue d’origine ne peut pas utiliser cette partie de la page, et les lecteurs d’écran la prononcent selon les règles d’une autre langue.
    .fix = Traduisez le message dans le catalogue. S’il est normal que le texte soit dans une autre langue, marquez-le d’un attribut lang.
untranslated-text-missing = « { $text } » est dans la langue d’origine, car le message { $message } n’a pas de traduction.
untranslated-text-identical = « { $text } » est dans la langue d’origine, car la traduction de { $message } est identique à l’original.
untranslated-text-other = « { $text } » est dans la langue d’origine, alors que { $message } a une traduction : « { $translation } ».

# Dit des textes comme des noms.
untranslated-ask = « { $text } » doit-il rester dans la langue d’origine ? C’est ce que dit l’original dans { $message }, dont la traduction est « { $translation } ».
raw-key-ask = Faut-il lire « { $placeable } » tel quel, ou une valeur devrait-elle se trouver à sa place ?

identical-word =
    .title = Les mots identiques dans les deux langues sont voulus
    .why = Les noms, les unités et bien des mots sont à juste titre identiques. Parmi eux se cachent des mots jamais traduits.
    .fix = Traduisez-le, ou inscrivez-le avec sa raison dans la liste des textes admis d’evenhand.toml.
identical-word-found = La traduction est identique à l’original. Est-ce le même mot dans cette langue ?
