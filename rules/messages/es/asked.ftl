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
