glued-variable =
    .title = Ce que le programme insère est séparé des mots voisins
    .why = On voit un seul long mot que l’on ne comprend pas, et les lecteurs d’écran le disent d’un trait.
    .fix = Remettez l’espace entre la variable et le mot.
glued-variable-found = L’espace entre { $variable } et le mot voisin manque.
chinese-punctuation-blank = Une espace se trouve à côté de « { $sign } », qui a déjà la sienne.

breakable-space =
    .title = Les espaces que le français met près des signes sont insécables
    .why = En fin de ligne, le signe passe seul à la suivante, et l’on lit la question ou l’exclamation sans lui.
    .fix = Mettez-y une espace insécable : U+00A0 devant « : » et à l’intérieur des guillemets, U+202F devant « ; », « ! » et « ? ».
breakable-space-found = L’espace près de « { $sign } » laisse la ligne se couper.
