# Lo que una persona debe mirar en formularios, con el ratón y en otras versiones.

password-paste =
    .title = Las contraseñas se pueden pegar.
    .why = Quien no puede recordar una contraseña larga, ni copiarla signo a signo, lo deja a un programa.
    .fix = No impida pegar y permita que los gestores de contraseñas rellenen el campo.
password-paste-stopped = Un script impide pegar en este campo. ¿Hay alguna forma de entrar sin recordar ni copiar una contraseña?

error-prevention =
    .title = Lo que se paga se puede revisar, confirmar o anular.
    .why = Un descuido cuesta dinero, sobre todo a quien no puede ver de un vistazo lo que ha rellenado.
    .fix = Muestre lo rellenado antes de enviarlo y permita corregirlo, o permita anularlo durante un tiempo.
payment-to-check = Este formulario pide los datos de una tarjeta de pago. ¿Se puede revisar lo rellenado, confirmarlo o anular el pago?

dragging =
    .title = Lo que se arrastra se puede hacer también con clics.
    .why = Mantener pulsado un botón mientras se mueve exige pulso firme.
    .fix = Añada botones como «subir» y «bajar», o permita elegir primero el objeto y después su lugar.
dragged = Esto se puede arrastrar. ¿Se puede hacer lo mismo con clics sencillos, sin arrastrar?

alternate-version =
    .title = Otra versión de una página dice y hace lo mismo.
    .why = Las versiones para algunas personas suelen olvidarse, y entonces les faltan cosas.
    .fix = Haga una sola página que todo el mundo pueda usar, o mantenga ambas al día a la vez.
other-version = Esto lleva a otra versión de la página. ¿Es accesible, está al día, es tan completa como esta y se encuentra con facilidad desde aquí?

video-live-caption =
    .title = El vídeo en directo tiene subtítulos.
    .why = Quien no oye no participa en lo que ocurre ahora.
    .fix = Encargue a un servicio que escriba los subtítulos durante la emisión.
live-captions = Este vídeo es en directo. ¿Tiene subtítulos de todo lo que se dice?

input-purpose =
    .title = Los campos sobre uno mismo dicen en el código qué piden.
    .why = Así los navegadores pueden rellenarlos y los programas mostrar un símbolo: una ayuda para quien escribe con esfuerzo o se olvida.
    .fix = Añada el atributo autocomplete con el valor de lo que se pide, como «email» o «given-name».
purpose-untold = El código no dice qué pide este campo. ¿Se refiere a la persona que lo rellena? Entonces lo dice autocomplete="{ $token }".

label-placeholder-only =
    .title = Los campos tienen una etiqueta que permanece.
    .why = El texto de ejemplo desaparece al escribir. Quien fue interrumpido o revisa lo escrito ya no sabe qué se pedía.
    .fix = Ponga una etiqueta visible junto al campo, en un elemento label.
label-only-placeholder = Solo el texto de ejemplo «{ $name }» da nombre a este campo, y desaparece al escribir. ¿Hay algo permanente que diga qué introducir?

redundant-entry =
    .title = Nada se tiene que introducir dos veces.
    .why = Recordar y volver a escribir lo mismo es difícil para quien olvida y lento para quien escribe con esfuerzo.
    .fix = Rellene lo que ya se sabe o permita elegirlo.
asked-twice = Este formulario pide una dirección de envío y otra de facturación. ¿Se puede decir que son la misma, sin escribirla otra vez?

player-controls =
    .title = Los reproductores activan subtítulos y audiodescripción junto al volumen.
    .why = Unos subtítulos que nadie encuentra no sirven, y menos a quien no ve bien los menús.
    .fix = Ponga un botón de subtítulos y otro de audiodescripción donde se ajusta el volumen.
player-of-video = ¿Este reproductor activa y desactiva subtítulos y audiodescripción con botones al mismo nivel que los del volumen?
