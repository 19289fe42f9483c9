# Cómo está construida la página: encabezados, regiones, formas de saltar lo que se repite.

empty-heading =
    .title = Cada encabezado tiene texto.
    .why = Quien va de encabezado en encabezado con un lector de pantalla llega a uno que no dice nada.
    .fix = Escriba el texto del encabezado, o quítelo si solo sirve para dejar espacio.

heading-order =
    .title = Los niveles de encabezado bajan de uno en uno.
    .why = Quien va de encabezado en encabezado con un lector de pantalla cree, ante un nivel saltado, que se ha perdido una parte.
    .fix = Use el nivel inmediatamente inferior y dé al encabezado, mediante estilos, el tamaño que quiera.

bypass =
    .title = Se puede saltar lo que se repite en todas las páginas.
    .why = Quien usa el teclado o un lector de pantalla debe recorrer de nuevo toda la navegación en cada página antes de llegar a lo que busca.
    .fix = Ponga el contenido propio de la página en un elemento main, empiécelo con un encabezado y ofrezca al principio un enlace hasta él.

region =
    .title = Todo el contenido está en regiones.
    .why = Quien va de región en región con un lector de pantalla pasa por alto este contenido y no se entera de que existe.
    .fix = Ponga el contenido en header, nav, main, aside o footer, según lo que sea.

heading-level-skipped = Un encabezado de nivel { $level } sigue a uno de nivel { $previous }.
region-outside = Este contenido no está en ninguna región.
bypass-none = La navegación lleva a otras páginas y está antes del contenido, y no hay encabezado, región, enlace ni menú plegable para saltarla.
bypass-may-fold = No hay encabezado, región ni enlace para saltar la navegación. ¿Puede alguno de estos controles plegarla?
bypass-unknown = No hay encabezado, región ni enlace para llegar al contenido propio de la página. ¿Empieza la página con contenido que otras páginas repiten?
bypass-frames = No hay encabezado, región ni enlace para saltar la navegación, pero no se pudo mirar dentro de un marco. ¿Empieza el marco con un encabezado o una región?
