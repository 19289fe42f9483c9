# Orden, niveles, avisos y color tal como se ven.

heading-level-looks =
    .title = Los encabezados de nivel inferior no son más grandes que los que tienen encima.
    .why = Los lectores de pantalla leen el nivel y las demás personas ven el tamaño: ambos deben contar la misma estructura.
    .fix = Dé a cada encabezado el nivel que le corresponde en el texto y fije el tamaño con hojas de estilo.
heading-looks-higher = Este encabezado de nivel { $level } es más grande que «{ $heading }», de nivel { $upper }, del que depende. ¿Cuál de los dos es el superior?

reading-order =
    .title = Los textos se leen en el orden en que se ven.
    .why = Quien escucha recibe el orden del código y puede no entender pasos o textos cambiados de lugar.
    .fix = Ponga los textos en el código en el orden en que deben leerse y deje que las hojas de estilo lo mantengan.
order-turned = «{ $first }» se lee antes que «{ $second }», pero se ve después. ¿Cambia el significado al leerlo en este orden?

focus-order =
    .title = La tecla Tab recorre la página en el orden en que se ve.
    .why = Si el foco salta, quien usa el teclado se pierde, sobre todo con la pantalla ampliada.
    .fix = Quite los valores de tabindex mayores que cero y ponga los controles en el código en el orden en que se ven.
focus-overtakes = Un tabindex mayor que cero pone esto antes de algo que está antes en la página. ¿Se puede seguir usando la página en el orden de la tecla Tab?
focus-goes-back = La tecla Tab llega a «{ $first }» antes que a «{ $second }», pero «{ $second }» se ve primero. ¿Confunde este orden?

status-message =
    .title = Los mensajes sobre lo que ha ocurrido se anuncian.
    .why = Quien no ve el mensaje no sabe que algo se ha guardado, encontrado o rechazado.
    .fix = Mantenga en la página una región activa vacía, sin ocultarla, y ponga en ella el mensaje cuando corresponda.
live-hidden = Esto debe anunciar mensajes, pero aria-hidden lo oculta a los lectores de pantalla. ¿Los anuncia otra cosa?
live-off = Esto tiene un rol que anuncia mensajes y aria-live="off", que lo silencia. ¿Deben oírse sus mensajes?
live-waits = Este mensaje espera en una región activa oculta. Cuando se muestra, nada cambia en ella: ¿se anuncia?

auto-updating-announced =
    .title = Los lectores de pantalla saben del texto que cambia por sí solo.
    .why = Quien escucha no nota el cambio y sigue con lo que ya no vale.
    .fix = Ponga el texto en una región activa que no interrumpa, como role="status".
change-silent = Este texto cambia por sí solo y ninguna región activa lo comunica a los lectores de pantalla. ¿Es necesario conocer el cambio?

required-color =
    .title = El color no es lo único que indica qué campos son obligatorios.
    .why = Quien no ve el color no sabe qué campos hay que rellenar.
    .fix = Añada a la etiqueta una palabra como «obligatorio» o un signo explicado.
required-by-color = Las etiquetas de los campos obligatorios tienen otro color que las demás, y no se ha encontrado otra marca. ¿Es el color la única señal?

current-color =
    .title = El color no es lo único que indica cuál es el elemento actual.
    .why = Quien no distingue estos colores no ve dónde está.
    .fix = Subraye el elemento actual, póngalo en negrita, enmárquelo o añada un signo.
current-by-color = Solo el color, que no es mucho más claro ni más oscuro, distingue este elemento actual del que está al lado. ¿Hay otra señal de dónde se está?
