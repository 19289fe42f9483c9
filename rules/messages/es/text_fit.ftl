clipped-in-locale =
    .title = Los textos caben en su sitio en todos los idiomas
    .why = Las traducciones suelen ser más largas. Si un recuadro se hizo a medida del texto de origen, quien lee otro idioma se pierde el resto o ve un texto encima de otro.
    .fix = Deje que el recuadro crezca con su texto o que el texto pase a la línea siguiente; si no es posible, pida una traducción más corta.
clipped-in-locale-found = Una parte de este texto no se ve porque el recuadro en el que está es demasiado pequeño: «{ $text }». En la página de origen el texto cabe.
clipped-in-locale-covered = «{ $text }» y «{ $other }» están uno encima del otro. En la página de origen no lo están.
