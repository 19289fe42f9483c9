# Marcos y objetos incrustados.

frame-focusable-content =
    .title = Un marco con algo que manejar está en el orden de tabulación
    .why = Un tabindex negativo en el marco saca todo su contenido del orden de tabulación. Quien usa el teclado no puede llegar a él.
    .fix = Quite el tabindex negativo del marco.
frame-skipped = El marco tiene un tabindex negativo y contiene algo que manejar.
frame-skipped-unread = El marco tiene un tabindex negativo y no se pudo mirar su contenido. ¿Hay en él algo que se maneje con el teclado?

frame-tested =
    .title = Se ha comprobado el contenido de cada marco
    .why = Lo que hay en un marco que no se pudo mirar puede tener barreras que este informe no recoge.
    .fix = Compruebe por separado la página del marco.
frame-unread = No se pudo mirar el contenido del marco: { $url }. ¿Es accesible lo que muestra?

frame-title-unique =
    .title = Los marcos con contenido distinto tienen nombres distintos
    .why = Los lectores de pantalla presentan los marcos por su nombre. Si dos se llaman igual, nadie puede distinguirlos.
    .fix = Diga en cada title qué contiene ese marco.
frame-name-shared = Otro marco se llama también «{ $name }» y contiene otra cosa. ¿Sirven los dos para lo mismo?

object-alt =
    .title = Cada objeto que muestra una imagen, un sonido o una película tiene nombre
    .why = Los lectores de pantalla anuncian que hay algo incrustado, pero no qué es.
    .fix = Diga qué muestra en title o aria-label.

area-alt =
    .title = Cada enlace de un mapa de imagen tiene nombre
    .why = Los lectores de pantalla anuncian un enlace sin decir adónde lleva; nadie puede distinguir las zonas.
    .fix = Escriba en el alt de la zona adónde lleva.

server-side-image-map =
    .title = Lo que se elige en una imagen no depende de dónde se señala
    .why = Si el servidor pregunta por el punto pulsado, quien usa el teclado o un lector de pantalla no puede elegir nada.
    .fix = Use un mapa de imagen con elementos area, o enlaces corrientes.
map-on-server = El enlace envía al servidor el punto de la imagen que se ha pulsado. ¿Se puede elegir también con el teclado todo lo que se elige allí?

image-redundant-alt =
    .title = El texto junto a una imagen no se repite como su texto alternativo
    .why = Los lectores de pantalla dicen lo mismo dos veces.
    .fix = Escriba alt="" si el texto que está junto a la imagen ya lo dice todo.
alt-repeats-text = El texto junto a la imagen ya dice «{ $name }».
