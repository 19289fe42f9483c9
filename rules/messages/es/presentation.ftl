# Reglas sobre el significado que solo transmite el aspecto de la página.

spaced-letters =
    .title = Las palabras se escriben sin espacios entre las letras
    .why = Los lectores de pantalla leen las letras una a una, y una búsqueda no encuentra la palabra.
    .fix = Escriba la palabra como siempre y separe las letras con el estilo letter-spacing.
letters-apart = ¿Es «{ $word }» una palabra con las letras separadas por espacios?
ascii-art =
    .title = Los dibujos hechos con signos tienen un texto alternativo
    .why = Los lectores de pantalla leen el dibujo signo por signo, y eso no dice nada.
    .fix = Dé al elemento role="img" y un nombre con aria-label que diga qué muestra el dibujo, o use una imagen con alt.
signs-may-draw = La mayor parte de este texto son signos, no letras. ¿Forman un dibujo que no tiene texto alternativo?
pre-as-table =
    .title = Las tablas son tablas, no columnas de espacios
    .why = Los lectores de pantalla leen línea por línea las columnas hechas con espacios, sin decir a qué columna o fila pertenece cada valor.
    .fix = Use un elemento table con th para los encabezados.
columns-of-spaces = Los espacios ponen este texto en columnas. ¿Es una tabla?
css-text =
    .title = El texto que importa está en la página, no en su hoja de estilos
    .why = El texto que añade una hoja de estilos no se puede buscar ni copiar, falta cuando la gente usa sus propios estilos y se queda en un idioma cuando la página se traduce.
    .fix = Escriba el texto en la página.
words-in-style = La hoja de estilos añade «{ $text }». ¿Dice menos la página sin ese texto?
frame-title-descriptive =
    .title = El nombre de un marco dice qué contiene
    .why = Quien escucha la página decide por el nombre del marco si entra en él.
    .fix = Dé al marco un title que diga cuál es su contenido.
frame-name-other-words = Ninguna palabra de «{ $name }» está en el marco. ¿Dice el nombre qué contiene?
background-image =
    .title = Las imágenes que informan no están solo en el fondo
    .why = Las imágenes de fondo no se anuncian y faltan cuando la gente elige sus propios colores.
    .fix = Si la imagen dice algo, use un elemento img con alt o añada texto.
background-may-inform = Solo la hoja de estilos muestra la imagen de este recuadro, y no hay texto con ella. ¿Dice algo la imagen?
animated-image =
    .title = Las imágenes que se mueven se pueden detener
    .why = Lo que se mueve junto a un texto impide leer, sobre todo a quien se distrae con facilidad.
    .fix = Haga que la animación termine en cinco segundos o añada un botón que la detenga. Un elemento video se puede pausar; un GIF, no.
picture-may-move = ¿Se mueve este GIF durante más de cinco segundos, sin que se pueda detener?
