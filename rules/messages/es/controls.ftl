# Formularios, enlaces, áreas táctiles, foco, espaciado del texto.

autocomplete-valid =
    .title = autocomplete indica con las palabras de HTML para qué sirve el campo.
    .why = Los navegadores y las ayudas de lectura solo rellenan o señalan con un símbolo los campos cuya finalidad entienden.
    .fix = Escriba uno de los nombres de campo de HTML, por ejemplo email o given-name, precedido de section-…, shipping o billing y home o work, en este orden.
autocomplete-unknown = autocomplete="{ $value }": HTML no conoce el campo «{ $token }».
autocomplete-misspelt = autocomplete="{ $value }": HTML no conoce el campo «{ $token }». ¿Se quería decir «{ $meant }»?
autocomplete-no-field = autocomplete="{ $value }" no nombra ningún campo.
autocomplete-order = autocomplete="{ $value }": estas palabras no pueden ir juntas en este orden.

form-field-multiple-labels =
    .title = Cada campo de formulario tiene una sola etiqueta.
    .why = Algunos lectores de pantalla leen solo la primera o la última de varias etiquetas.
    .fix = Reúna todo en una etiqueta, o nómbrelas todas en aria-labelledby.
labels-several = El campo tiene { $count } etiquetas. ¿Leen los lectores de pantalla todo lo necesario?
labels-one-hidden = El campo tiene { $count } etiquetas, de las que se lee como mucho una. ¿Es la que hace falta?

label-title-only =
    .title = Cada campo de formulario tiene una etiqueta visible.
    .why = Un texto emergente solo aparece bajo el puntero del ratón, y una descripción se lee tarde o no se lee.
    .fix = Escriba un elemento label y únalo al campo con for e id.
label-only-tooltip = Solo el atributo title da nombre al campo.
label-only-description = Solo aria-describedby dice algo del campo; no tiene etiqueta.

label-content-name-mismatch =
    .title = El nombre de un control contiene lo que está escrito en él.
    .why = Quien habla a su ordenador dice lo que ve. Si el nombre es otro, no ocurre nada.
    .fix = Empiece el nombre con las palabras visibles, o quite aria-label.
label-not-in-name = Lleva escrito «{ $label }», pero su nombre es «{ $name }».
label-may-be-state = Lleva escrito «{ $label }» y su nombre es «{ $name }». ¿Lo escrito es el estado y no la etiqueta?

link-in-text-block =
    .title = Los enlaces en un texto se distinguen de él por algo más que el color.
    .why = Quien no distingue los colores no ve que hay un enlace.
    .fix = Subraye los enlaces en el texto, o elija un color con un contraste de al menos 3:1 con el texto de alrededor.
link-color-only = Solo el color distingue el enlace: { $link } en un texto de { $text }, un contraste de { $ratio }:1 cuando se necesita 3:1.
link-color-unknown = Puede que solo el color distinga el enlace, y no se ha podido medir. ¿Se distingue el enlace del texto sin ver los colores?

target-size =
    .title = Lo que se pulsa es bastante grande o está apartado.
    .why = Las personas con pulso inestable, y cualquiera en movimiento, aciertan en lo de al lado.
    .fix = Dele al menos 24 por 24 píxeles, por ejemplo con relleno, o deje más espacio hasta lo siguiente.
target-small-and-crowded = Mide { $width } por { $height } píxeles, menos de { $least }, y hay otro elemento pulsable demasiado cerca.
target-may-be-small = Mide { $width } por { $height } píxeles, menos de { $least }, y está cerca de otra cosa. ¿Se pueden pulsar por separado?

scrollable-region-focusable =
    .title = Las zonas con desplazamiento se pueden desplazar con el teclado.
    .why = Sin ratón, lo que allí queda oculto no se puede alcanzar.
    .fix = Dé a la zona tabindex="0", un rol y un nombre.
scrollable-out-of-reach = La zona se desplaza, pero la tecla Tab no se detiene ni en ella ni en nada de su interior.
scrollable-by-script = La tecla Tab no se detiene en ningún punto de esta zona, pero un script podría llevar allí el foco. ¿Se puede desplazar con el teclado?

avoid-inline-spacing =
    .title = El espaciado del texto se puede cambiar.
    .why = Las personas con dislexia o baja visión separan letras, palabras y líneas para poder leer.
    .fix = Quite !important del atributo style, o haga el espaciado bastante amplio.
spacing-fixed = El atributo style fija { $property } en «{ $value } !important»: { $share } veces el tamaño de letra, cuando se necesita { $least }.

input-button-name =
    .title = Cada botón input tiene nombre.
    .why = Los lectores de pantalla anuncian «botón» sin decir qué hace, y quien usa la voz no tiene palabra con que llamarlo.
    .fix = Escriba en value lo que hace el botón.

focus-visible =
    .title = Se ve dónde está el foco del teclado.
    .why = Quien usa el teclado no sabe qué está a punto de pulsar.
    .fix = Dé al elemento un contorno visible con :focus-visible, y no quite el del navegador sin poner otro.
focus-not-seen = Nada cambia de aspecto mientras el foco del teclado está aquí.
focus-perhaps-by-script = Ningún estilo muestra aquí el foco, pero un script recibe aviso de él. ¿Cambia algo de aspecto mientras el foco está aquí?
focus-out-of-sight = La tecla Tab se detiene aquí, pero no se ve nada, ni con foco ni sin él. ¿Se sabe dónde se está?

motion-actuation =
    .title = Lo que se hace moviendo el dispositivo se puede hacer de otra manera.
    .why = Quien tiene el dispositivo fijado, o manos temblorosas, no puede moverlo o no puede evitarlo.
    .fix = Ofrezca un control que haga lo mismo y un ajuste que desactive la reacción al movimiento.
motion-listened-to = Un script espera a que el dispositivo se mueva o gire. ¿Se puede desactivar, y hay un control que haga lo mismo?
