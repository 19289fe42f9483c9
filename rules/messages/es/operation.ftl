# Reglas sobre lo que hacen los scripts al hacer clic, al recibir el foco o al rellenar un campo.

keyboard-operable =
    .title = Lo que hace un clic también se puede hacer con el teclado
    .why = Muchas personas no usan ratón: pulsan teclas, o usan un pulsador, la voz o un aparato que pulsa teclas por ellas. Lo que solo se hace con un clic no lo pueden hacer.
    .fix = Use un elemento button para lo que realiza una acción y un elemento a con href para lo que lleva a otro lugar. Si no es posible, dé al elemento tabindex="0", un rol y una respuesta a las teclas Intro y Espacio.
control-without-focus = Dice ser de tipo { $role } y responde a un clic, pero el teclado no puede llegar aquí y ningún otro control al que se llegue tiene su nombre.
script-link = Un clic aquí lleva a { $address }. El teclado no puede llegar aquí, y ningún enlace de la página lleva allí.
click-only = Un clic aquí hace algo, pero el teclado no puede llegar aquí. ¿Se puede hacer lo mismo con el teclado en otro lugar, o el clic no hace nada que la gente necesite?
focus-kept =
    .title = El foco se queda donde se lleva
    .why = Si un script quita enseguida el foco de un control, nadie puede usarlo con el teclado.
    .fix = Quite el script que llama a blur() cuando llega el foco. Para ocultar el contorno solo con el ratón, use el estilo :focus-visible.
focus-taken-away = Un script quita el foco en cuanto llega aquí.
focus-may-be-taken-away = Un script puede quitar el foco cuando llega aquí. ¿Se puede usar esto con el teclado?
on-focus =
    .title = Nada se abre ni se envía al recibir el foco
    .why = La gente mueve el foco por la página para conocerla. Si eso envía un formulario o abre otra página, se pierde y no sabe por qué.
    .fix = Deje que la gente pulse un botón o siga un enlace para ello.
focus-changes-context = En cuanto llega el foco, un script abre una ventana, sale de la página o envía el formulario.
focus-may-change-context = Cuando llega el foco, un script puede abrir una ventana, salir de la página o enviar el formulario. ¿Ocurre sin que nadie lo pida?
on-input =
    .title = Elegir o escribir no envía ni cambia de página por sí solo
    .why = Quien usa el teclado pasa por las opciones una a una, y quien ve poco o nada no se da cuenta de que ha llegado otra página.
    .fix = Añada un botón que envíe o lleve a la página, o diga antes del campo qué va a pasar.
input-changes-context = Cuando cambia el valor, un script envía el formulario, abre una ventana o sale de la página. ¿Se avisa de ello antes de llegar a este campo?
