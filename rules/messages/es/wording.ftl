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

link-purpose-copy = «{ $name }» dice qué copia se obtiene, pero no de qué. ¿Se sabe por el párrafo, el elemento de lista o la celda del propio enlace?
link-purpose-text-above = «{ $name }» está solo y repite una palabra del párrafo anterior. ¿Dice el propio enlace adónde lleva?
title-part-of-heading = «{ $title }» omite lo primero que dice el encabezado «{ $heading }». ¿Distingue el título esta página de las demás del sitio?
title-unlike-text = La mayoría de las palabras del título «{ $title }» no aparecen en el texto. ¿Dice el título de qué trata esta página?

image-decorative =
    .title = Las imágenes ocultas a los lectores de pantalla son decorativas.
    .why = Una imagen que los lectores de pantalla se saltan puede mostrar un nombre, cifras o un camino. Quien no la ve nunca sabrá que está ahí.
    .fix = Si la imagen muestra algo, ponle un texto alternativo y no la ocultes. Si es decorativa, pon alt="".
picture-hidden-alternative = La imagen está oculta a los lectores de pantalla, pero alguien escribió un texto alternativo: «{ $alt }». ¿Es solo decorativa?
picture-file-informs = Los lectores de pantalla se saltan la imagen, y su archivo se llama «{ $file }». ¿Es solo decorativa, o dice el texto lo que muestra?
picture-canvas = Un script dibuja aquí, y los lectores de pantalla no dicen nada de ello. ¿Es el dibujo solo decorativo?
