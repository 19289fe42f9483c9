# Lo que se muestra bajo el puntero, se mueve o destella.

hover-content =
    .title = Lo que se muestra bajo el puntero del ratón se muestra también con el teclado.
    .why = Quien no usa ratón no lo ve nunca, o sigue un foco que no se ve.
    .fix = Muéstrelo con :focus o :focus-within además de :hover, o ábralo con un botón.
hover-only = «{ $text }» se muestra mientras el puntero está sobre algo, y ninguna hoja de estilo lo muestra con el foco del teclado. ¿Puede verlo quien usa el teclado?

hover-dismissible =
    .title = Lo que se muestra bajo el puntero del ratón permanece mientras se lee y se puede cerrar.
    .why = Quien amplía la pantalla tiene que mover el puntero para leerlo todo, y no ve lo que queda tapado.
    .fix = Manténgalo abierto mientras el puntero esté encima y permita cerrarlo con la tecla Escape.
hover-goes = «{ $text }» se muestra junto a aquello sobre lo que está el puntero. ¿Se puede llevar el puntero hasta ahí sin que desaparezca, y se cierra con la tecla Escape?
hover-not-dismissed = «{ $text }» se muestra sobre la página mientras el puntero está sobre algo, y no se ha visto ningún script que espere la tecla Escape. ¿Tapa otro contenido sin que se pueda cerrar dejando el puntero donde está?

moving-content =
    .title = Lo que se mueve o parpadea se puede detener.
    .why = Lo que se mueve junto a un texto impide leer, sobre todo a quien se distrae con facilidad.
    .fix = Haga que termine en cinco segundos o añada un botón que lo ponga en pausa.
motion-no-control = Este texto se mueve o parpadea durante más de cinco segundos, y en la página no hay nada con lo que detenerlo.
motion-control = Esto se mueve o parpadea durante más de cinco segundos. ¿Se puede poner en pausa, detener u ocultar, también con el teclado?
motion-of-picture = Esto se mueve o parpadea durante más de cinco segundos, y en la página no hay nada con lo que detenerlo. ¿Es esencial el movimiento, como cuando indica que algo se está cargando?

flashing-content =
    .title = Nada destella más de tres veces por segundo.
    .why = La luz que destella puede provocar ataques epilépticos.
    .fix = Haga la animación más lenta o más pequeña, o suprímala.
flashes-perhaps = Esta zona grande cambia de luz unas { $times } veces por segundo. ¿Son destellos intensos o rojos?
