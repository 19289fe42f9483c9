# Noms des images, commandes, liens, champs et cadres.

image-alt =
    .title = Chaque image a une alternative textuelle ou est marquée comme décorative.
    .why = Les personnes qui ne voient pas l’image entendent le nom du fichier, ou rien, et manquent ce que l’image dit.
    .fix = Écrivez dans alt ce que l’image dit à cet endroit. Si elle ne dit rien, écrivez alt="".

role-img-alt =
    .title = Chaque élément présenté comme une image a un nom.
    .why = Les lecteurs d’écran annoncent « image » et rien de plus : ce qu’elle montre est perdu.
    .fix = Dites ce qu’elle montre dans aria-label ou aria-labelledby, ou retirez role="img" s’il s’agit d’un ornement.

input-image-alt =
    .title = Chaque bouton image a une alternative textuelle qui dit ce qu’il fait.
    .why = Les personnes qui ne voient pas l’image n’entendent que « Envoyer la requête » et doivent deviner ce que le bouton envoie ou lance.
    .fix = Écrivez dans alt ce que fait le bouton, par exemple alt="Rechercher".

svg-img-alt =
    .title = Chaque dessin SVG présenté comme une image a un nom.
    .why = Les lecteurs d’écran annoncent « image » ou « graphique » et rien de plus : ce qu’il montre est perdu.
    .fix = Placez un élément title en tête du dessin, ou utilisez aria-label. Masquez les ornements avec aria-hidden="true".

button-name =
    .title = Chaque bouton a un nom.
    .why = Les lecteurs d’écran annoncent « bouton » sans dire ce qu’il fait, et les personnes qui commandent à la voix n’ont pas de mot pour l’appeler.
    .fix = Mettez du texte dans le bouton. S’il ne montre qu’une icône, dites dans aria-label, ou dans l’alt de l’icône, ce que fait le bouton.

link-name =
    .title = Chaque lien a un nom.
    .why = Les lecteurs d’écran annoncent « lien » ou lisent l’adresse à voix haute ; personne ne sait où il mène.
    .fix = Mettez du texte dans le lien, ou donnez à l’image qu’il contient un alt qui dit où il mène.

label =
    .title = Chaque champ de formulaire a une étiquette.
    .why = Les lecteurs d’écran annoncent un champ vide sans dire ce qu’il faut saisir, et les personnes qui commandent à la voix n’ont pas de mot pour l’appeler.
    .fix = Reliez un élément label au champ par for et id, ou utilisez aria-label ou aria-labelledby.

select-name =
    .title = Chaque liste de choix a une étiquette.
    .why = Les lecteurs d’écran annoncent les choix sans dire ce que l’on choisit.
    .fix = Reliez un élément label au select par for et id, ou utilisez aria-label ou aria-labelledby.

aria-input-field-name =
    .title = Chaque champ fait avec un rôle ARIA a un nom.
    .why = Les lecteurs d’écran annoncent un champ sans dire ce qu’il faut saisir ou choisir.
    .fix = Nommez l’élément avec aria-labelledby ou aria-label. Un élément label ne vaut que pour les champs natifs.

aria-toggle-field-name =
    .title = Chaque case à cocher, bouton radio ou interrupteur fait avec un rôle ARIA a un nom.
    .why = Les lecteurs d’écran annoncent « activé » ou « désactivé » sans dire de quoi il s’agit.
    .fix = Mettez le texte dans l’élément, ou nommez-le avec aria-labelledby ou aria-label.

frame-title =
    .title = Chaque cadre a un nom.
    .why = Les personnes qui utilisent un lecteur d’écran rencontrent un cadre sans savoir s’il vaut la peine d’y entrer.
    .fix = Dites dans l’attribut title de l’iframe ce qu’elle contient.

image-no-alt = L’image n’a pas d’attribut alt et rien d’autre ne la nomme.
image-decorative-but-announced = L’image est marquée comme décorative, mais elle peut recevoir le focus ou porte des attributs ARIA ; elle est donc annoncée tout de même, sans nom.
image-button-no-alt = Le bouton image n’a pas d’alt et rien d’autre ne le nomme ; value ne compte pas.
image-button-default-name = Le bouton image s’appelle « { $name } », comme les navigateurs appellent tous les boutons images.
name-reference-unknown = aria-labelledby renvoie à « { $ids } », qui n’existe pas.
name-reference-empty = aria-labelledby renvoie à « { $ids } », où il n’y a pas de texte.
name-attribute-blank = L’attribut { $attribute } est vide et rien d’autre ne nomme l’élément.
name-content-hidden = Le texte contenu est masqué aux technologies d’assistance ou ne compte pas ici comme nom.
name-none = L’élément { $element } ne contient pas de texte, et aucun attribut ni étiquette ne le nomme.
