# Encabezados, etiquetas, enlaces e imágenes que no dicen para qué están.

heading-descriptive =
    .title = Los encabezados no son textos provisionales.
    .why = Quienes usan un lector de pantalla van de encabezado en encabezado para orientarse. Lo que puso una plantilla no les dice nada.
    .fix = Escriba de qué trata la parte de la página que sigue al encabezado.
heading-stopgap = «{ $heading }» es un texto provisional que no dice nada de lo que sigue.

heading-purpose =
    .title = Cada encabezado describe lo que le sigue.
    .why = Quienes van de encabezado en encabezado eligen qué leer solo por él.
    .fix = Nombre el tema de la parte de la página que sigue al encabezado.
heading-unlike-text = El encabezado «{ $heading }» no tiene ninguna palabra en común con lo que sigue: «{ $text }». ¿Lo describe?

label-descriptive =
    .title = Las etiquetas no son textos provisionales.
    .why = Quien llega al campo solo oye o lee su etiqueta. Lo que puso una plantilla no dice qué hay que escribir.
    .fix = Escriba qué debe introducir la persona.
label-stopgap = «{ $label }» es un texto provisional que no dice qué hay que introducir.

label-purpose =
    .title = Cada etiqueta dice para qué es su campo.
    .why = La gente rellena lo que pide la etiqueta. Quien va de campo en campo con un lector de pantalla no tiene otra cosa por la que guiarse.
    .fix = Nombre lo que hay que introducir y distinga los campos de etiqueta parecida con un encabezado visible o un grupo con nombre.
label-repeated = Aquí hay más de un campo con la etiqueta «{ $label }», y ningún encabezado visible ni grupo con nombre los distingue. ¿Se puede saber cuál es cuál?
label-unlike-field = La etiqueta es «{ $label }», pero el código llama al campo { $names }. ¿Dice la etiqueta qué hay que introducir?

link-name-descriptive =
    .title = Cada enlace dice por sí mismo adónde lleva.
    .why = Quienes listan los enlaces de una página los oyen sin lo que tienen alrededor.
    .fix = Escriba adónde lleva el enlace en su texto o en su nombre accesible.
link-alone-vague = «{ $name }» por sí solo no dice adónde lleva el enlace.
link-alone-copy = «{ $name }» por sí solo dice qué copia es, no de qué. ¿Está claro para todos adónde lleva el enlace?
link-alone-pointing = «{ $name }» señala algo dicho en otra parte. ¿Dice por sí mismo adónde lleva el enlace?

image-name-equivalent =
    .title = La alternativa de cada imagen equivale a lo que muestra.
    .why = Quien no puede ver la imagen solo tiene su alternativa. Si dice otra cosa, recibe otra página.
    .fix = Diga lo que la imagen comunica en este lugar, ni más ni menos.
picture-named = La imagen se anuncia como «{ $name }». ¿Equivale a lo que muestra aquí?

sensory-instructions =
    .title = Las instrucciones nombran aquello a lo que se refieren, no solo su lugar o su aspecto.
    .why = «El botón verde de la derecha» no dice nada a quien no ve la página, o la ve con otra disposición u otros colores.
    .fix = Añada el nombre de lo que se quiere decir: «Continuar, el botón verde de la derecha».
instruction-by-looks = «{ $sentence }» se refiere a algo por «{ $looks }». ¿Pueden encontrarlo por su nombre quienes no ven eso?

image-of-text =
    .title = Las imágenes no muestran texto que podría ser texto real.
    .why = El texto de una imagen no se puede ampliar con nitidez, ni cambiar de color o de letra, ni traducir.
    .fix = Escriba el texto como texto y dele estilo; deje las imágenes de texto para los logotipos y donde importe la forma.
picture-perhaps-text = ¿Muestra esta imagen texto que no está también en la página como texto?

hidden-content =
    .title = También se ha revisado el contenido oculto
    .why = Los menús, cuadros de diálogo y mensajes que se abren más tarde no se evalúan mientras están ocultos. Pueden dejar fuera a las personas como cualquier otro contenido.
    .fix = Abra lo que está oculto y vuelva a comprobar la página en ese estado.
hidden-content-unseen = «{ $text }» está oculto ahora y no se ha evaluado. ¿Es accesible cuando se muestra?
hidden-content-wordless = Aquí hay controles, imágenes o medios sin palabras que están ocultos y no se han evaluado. ¿Son accesibles cuando se muestran?
