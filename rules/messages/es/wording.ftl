# Lo que dicen los títulos, los enlaces y las imágenes.

link-purpose =
    .title = Los enlaces dicen adónde llevan.
    .why = Quienes usan un lector de pantalla van de enlace en enlace o piden la lista de los enlaces. «Haga clic aquí», sin nada alrededor, no les dice nada.
    .fix = Escriba en el texto del enlace adónde lleva, o ponga el enlace en la frase, el elemento de lista o la fila que lo dice.
link-purpose-none = «{ $name }» no dice adónde lleva el enlace, ni tampoco el texto en el que está.
link-purpose-heading = «{ $name }» no dice adónde lleva el enlace; solo un encabezado cercano podría decirlo. ¿Se entiende por el enlace y su propio párrafo, elemento de lista o celda?

image-name-descriptive =
    .title = La alternativa de una imagen no es un texto de relleno.
    .why = El nombre de un archivo o la palabra «imagen» ocupan el lugar de lo que se ve. Quienes no pueden ver la imagen no se enteran de nada.
    .fix = Describa lo que la imagen muestra o hace, o ponga alt="" si es un adorno.
image-name-placeholder = «{ $name }» vale para cualquier imagen y no dice qué muestra esta.
image-name-file = «{ $name }» es el nombre de un archivo, no lo que muestra la imagen.
image-name-signs = «{ $name }» no tiene palabras.

title-descriptive =
    .title = El título de la página no es un texto de relleno.
    .why = El título es lo primero que dice un lector de pantalla y lo que muestran las pestañas y el historial. Un texto de relleno es igual en cualquier página.
    .fix = Escriba de qué trata la página y después el nombre del sitio.
title-placeholder = «{ $title }» es un texto de relleno que no dice nada de esta página.
title-signs = «{ $title }» no tiene palabras.
