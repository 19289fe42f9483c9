# Nombres de imágenes, controles, enlaces, campos y marcos.

image-alt =
    .title = Cada imagen tiene un texto alternativo o está marcada como decorativa.
    .why = Quien no ve la imagen oye el nombre del archivo, o nada, y se pierde lo que la imagen cuenta.
    .fix = Escriba en alt lo que la imagen cuenta en este lugar. Si no cuenta nada, escriba alt="".

role-img-alt =
    .title = Cada elemento que se presenta como imagen tiene un nombre.
    .why = Los lectores de pantalla anuncian «imagen» y nada más: lo que muestra se pierde.
    .fix = Diga lo que muestra en aria-label o aria-labelledby, o quite role="img" si es un adorno.

input-image-alt =
    .title = Cada botón de imagen tiene un texto alternativo que dice qué hace.
    .why = Quien no ve la imagen solo oye «Enviar consulta» y tiene que adivinar qué envía o inicia el botón.
    .fix = Escriba en alt lo que hace el botón, por ejemplo alt="Buscar".

svg-img-alt =
    .title = Cada dibujo SVG que se presenta como imagen tiene un nombre.
    .why = Los lectores de pantalla anuncian «imagen» o «gráfico» y nada más: lo que muestra se pierde.
    .fix = Ponga un elemento title al principio del dibujo o use aria-label. Oculte los adornos con aria-hidden="true".

button-name =
    .title = Cada botón tiene un nombre.
    .why = Los lectores de pantalla anuncian «botón» sin decir qué hace, y quien maneja el equipo con la voz no tiene palabra con que llamarlo.
    .fix = Ponga texto en el botón. Si solo muestra un icono, diga en aria-label, o en el alt del icono, qué hace el botón.

link-name =
    .title = Cada enlace tiene un nombre.
    .why = Los lectores de pantalla anuncian «enlace» o leen la dirección en voz alta; nadie sabe adónde lleva.
    .fix = Ponga texto en el enlace, o dé a la imagen que contiene un alt que diga adónde lleva.

label =
    .title = Cada campo de formulario tiene una etiqueta.
    .why = Los lectores de pantalla anuncian un campo vacío sin decir qué hay que escribir, y quien maneja el equipo con la voz no tiene palabra con que llamarlo.
    .fix = Una un elemento label al campo mediante for e id, o use aria-label o aria-labelledby.

select-name =
    .title = Cada lista de opciones tiene una etiqueta.
    .why = Los lectores de pantalla anuncian las opciones sin decir qué se está eligiendo.
    .fix = Una un elemento label al select mediante for e id, o use aria-label o aria-labelledby.

aria-input-field-name =
    .title = Cada campo hecho con un rol de ARIA tiene un nombre.
    .why = Los lectores de pantalla anuncian un campo sin decir qué hay que escribir o elegir.
    .fix = Dé nombre al elemento con aria-labelledby o aria-label. El elemento label solo sirve para campos nativos.

aria-toggle-field-name =
    .title = Cada casilla, botón de opción o interruptor hecho con un rol de ARIA tiene un nombre.
    .why = Los lectores de pantalla anuncian «activado» o «desactivado» sin decir de qué se trata.
    .fix = Ponga el texto dentro del elemento, o dele nombre con aria-labelledby o aria-label.

frame-title =
    .title = Cada marco tiene un nombre.
    .why = Quien usa un lector de pantalla encuentra un marco y no sabe si merece la pena entrar.
    .fix = Diga en el atributo title del iframe lo que contiene.

image-no-alt = La imagen no tiene atributo alt y nada más le da nombre.
image-decorative-but-announced = La imagen está marcada como decorativa, pero puede recibir el foco o lleva atributos de ARIA; por eso se anuncia igualmente, sin nombre.
image-button-no-alt = El botón de imagen no tiene alt y nada más le da nombre; value no cuenta.
image-button-default-name = El botón de imagen se llama «{ $name }», como los navegadores llaman a cualquier botón de imagen.
name-reference-unknown = aria-labelledby remite a «{ $ids }», que no existe.
name-reference-empty = aria-labelledby remite a «{ $ids }», donde no hay texto.
name-attribute-blank = El atributo { $attribute } está vacío y nada más da nombre al elemento.
name-content-hidden = El texto de dentro está oculto para las tecnologías de apoyo o no cuenta aquí como nombre.
name-none = El elemento { $element } no contiene texto, y ningún atributo ni etiqueta le da nombre.
