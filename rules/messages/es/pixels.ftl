# Reglas sobre lo que solo muestra la imagen de la página.

color-contrast-enhanced =
    .title = El texto se distingue muy bien de lo que hay detrás
    .why = Algunas personas que ven poco necesitan aún más contraste que el mínimo para leer sin un aparato que lo aumente.
    .fix = Oscurezca el texto o aclare su fondo, o al revés, hasta que la relación sea de al menos 7:1, o de 4,5:1 para texto de 24 px, o de 18,66 px en negrita.
needs-font = Ningún tipo de letra de este equipo tiene las letras del idioma de esta página, de modo que su disposición no es la que ven los lectores. Instale uno, por ejemplo fonts-noto-cjk para el chino, y ejecute de nuevo.
