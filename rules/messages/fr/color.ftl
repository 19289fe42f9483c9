# Règles sur la couleur.

color-contrast =
    .title = Le texte se détache assez de ce qui est derrière
    .why = Les personnes qui voient peu, les personnes âgées et tout le monde en pleine lumière ne peuvent pas lire un texte presque aussi clair ou aussi sombre que son fond.
    .fix = Assombrissez le texte ou éclaircissez son fond, ou l’inverse, jusqu’à un rapport d’au moins 4,5:1, ou 3:1 pour un texte de 24 px, ou de 18,66 px en gras.
contrast-too-low = Le contraste est de { $ratio }:1 alors qu’il faut { $needed }:1 : texte { $foreground } sur { $background }, { $size } px, graisse { $weight }.
contrast-over-image = Le texte ({ $foreground }, { $size } px) est posé sur une image. Son contraste est-il d’au moins { $needed }:1 partout où il y a des lettres ?
contrast-over-gradient = Le texte ({ $foreground }, { $size } px) est posé sur un dégradé. Son contraste est-il d’au moins { $needed }:1 partout où il y a des lettres ?
contrast-effect = Un filtre, un mode de fusion ou une rotation change l’aspect du texte ({ $foreground }, { $size } px) ou de son fond. Son contraste est-il d’au moins { $needed }:1 ?
contrast-covered = Quelque chose recouvre le texte ({ $foreground }, { $size } px). Ce qu’on en voit a-t-il un contraste d’au moins { $needed }:1 ?
contrast-scrolls-under = Le texte ({ $foreground }, { $size } px) est fixé à la fenêtre et la page défile derrière lui. Son contraste est-il d’au moins { $needed }:1 sur tout ce qui passe ?
contrast-color-unknown = La couleur du texte ou de son fond est donnée sous une forme qui ne se mesure pas. Son contraste est-il d’au moins { $needed }:1 ?
contrast-too-complex = De très nombreuses boîtes se superposent ici. Le contraste du texte ({ $foreground }, { $size } px) est-il d’au moins { $needed }:1 ?
contrast-partly = Une partie du texte a assez de contraste, une autre peut-être pas : { $ratio }:1 au pire endroit, texte { $foreground } sur { $background }. Est-il d’au moins { $needed }:1 partout où il y a des lettres ?
contrast-shadow = Le texte ({ $foreground }, { $size } px) a une ombre. Son contraste avec l’ombre et le fond autour des lettres est-il d’au moins { $needed }:1 ?
contrast-painted-text = Les lettres montrent une image de fond au lieu d’une couleur. Leur contraste est-il d’au moins { $needed }:1 ?
contrast-symbol = Une lettre seule a un contraste de { $ratio }:1 ({ $foreground } sur { $background }). Est-elle là pour être lue comme une lettre ? Il lui faut alors { $needed }:1. Comme symbole, 3:1 suffit.
contrast-drawing = Un texte dans un dessin a un contraste de { $ratio }:1 ({ $foreground } sur { $background }, { $size } px) alors qu’il faut { $needed }:1. Est-il là pour être lu, sans faire partie d’un logo ?

non-text-contrast =
    .title = Le bord d’un champ de texte se voit
    .why = Les personnes malvoyantes ne voient pas où écrire quand une ligne pâle est la seule trace d’un champ vide.
    .fix = Donnez au bord, ou à l’intérieur du champ, un contraste d’au moins 3:1 avec ce qui l’entoure.
field-edge-too-pale = Le bord du champ ({ $edge }) a un contraste de { $ratio }:1 avec { $around } autour de lui ; il faut 3:1.
