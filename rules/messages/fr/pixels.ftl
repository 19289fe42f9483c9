# Règles sur ce que seule l’image de la page montre.

color-contrast-enhanced =
    .title = Le texte se détache très bien de ce qui est derrière
    .why = Certaines personnes qui voient peu ont besoin d’un contraste plus fort que le minimum pour lire sans un appareil qui l’augmente.
    .fix = Assombrissez le texte ou éclaircissez son fond, ou l’inverse, jusqu’à un rapport d’au moins 7:1, ou 4,5:1 pour un texte de 24 px, ou de 18,66 px en gras.
needs-font = Aucune police de cette machine n’a les caractères de la langue de cette page : sa mise en page n’est pas celle que voient les lecteurs. Installez-en une, par exemple fonts-noto-cjk pour le chinois, et relancez.
