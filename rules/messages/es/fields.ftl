# Etiquetas, mensajes de error y campos obligatorios de los formularios.

error-message =
    .title = Los mensajes de error dicen a todo el mundo qué campo está mal y por qué.
    .why = Quien no se entera de qué está mal no puede corregirlo ni enviar el formulario.
    .fix = Escriba junto al campo qué está mal o qué hay que introducir, muéstrelo y vincúlelo al campo con aria-describedby.
error-not-heard = «{ $text }» se ve, pero aria-hidden lo oculta a los lectores de pantalla y nada más se lo dice.
error-perhaps-not-heard = aria-hidden oculta «{ $text }» a los lectores de pantalla. ¿Es un mensaje de error que nada más les dice?
error-only-heard = «{ $text }» se lee en voz alta con un elemento, pero no se ve. ¿Es un mensaje de error que solo se muestra cuando algo está mal, y se lee solo entonces?
error-says-nothing = «{ $text }» no dice ni qué campo está mal ni por qué, y nada más lo dice.
error-of-field = El mensaje de error del campo «{ $field }» es «{ $text }». ¿Dice qué está mal o cómo corregirlo?
error-beside-field = «{ $text }» está junto al campo «{ $field }», pero el campo no remite a él. ¿Dice qué está mal o cómo corregirlo, y se entera en el campo quien usa un lector de pantalla?
error-of-form = El formulario tiene el mensaje de error «{ $text }». ¿Dice qué campo está mal, y por qué o cómo corregirlo?

error-message-missing =
    .title = Los campos marcados como no válidos tienen un mensaje de error.
    .why = El lector de pantalla dice «no válido» y nada más. Hay que adivinar qué está mal.
    .fix = Escriba junto al campo qué está mal y remita a ese texto con aria-describedby o aria-errormessage.
error-unexplained = El campo está marcado como no válido y no se ha encontrado ningún texto que diga por qué. ¿Dónde se lee?

label-target =
    .title = Cada etiqueta pertenece a un campo.
    .why = Un clic en la etiqueta lleva a su campo, y los lectores de pantalla la anuncian allí. Una etiqueta sin campo no hace ni lo uno ni lo otro.
    .fix = Indique en for el id del campo, ponga el campo dentro de la etiqueta o use otro elemento donde no haya campo.
label-for-nothing = Ningún elemento tiene el id «{ $id }» al que remite for.
label-for-no-field = for remite a «{ $id }», un elemento { $element }. No es un campo que pueda tener etiqueta.
label-of-nothing = La etiqueta no tiene for ni contiene ningún campo.

required-mark =
    .title = Las marcas de los campos obligatorios se anuncian con el campo.
    .why = Quien no ve la marca se entera solo cuando el formulario es rechazado.
    .fix = Ponga required o aria-required="true" en el campo, o haga que la marca forme parte de su nombre.
required-word-unheard = Se ve que el campo es obligatorio, pero no lo dicen ni su código ni su nombre.
required-star-unheard = El asterisco que marca el campo como obligatorio solo se ve; no lo dicen ni el código ni el nombre del campo.
required-apart = Junto al campo hay una marca de campo obligatorio, pero no lo dicen ni su código ni su nombre. ¿Hay que rellenarlo?

required-visible =
    .title = Se ve qué campos son obligatorios.
    .why = Quien sabe lo que pide un formulario lo rellena una vez; quien no lo sabe, una y otra vez.
    .fix = Escriba «obligatorio» en las etiquetas de estos campos, u «opcional» en las de los demás.
required-unseen =
    { $count ->
        [one] Un campo de este formulario es obligatorio y otros no, y ningún texto lo dice. ¿Se ve cuál es?
       *[other] { $count } campos de este formulario son obligatorios y otros no, y ningún texto lo dice. ¿Se ve cuáles son?
    }
