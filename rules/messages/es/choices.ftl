# Botones de opción y casillas que responden a una misma pregunta.

choice-group-name =
    .title = Las opciones que responden a una misma pregunta están en un grupo que la enuncia
    .why = Quienes usan un lector de pantalla oyen «Sí» y «No» al pasar de una opción a otra y no se enteran de qué se pregunta.
    .fix = Ponga las opciones en un fieldset y la pregunta en su legend, o use role="radiogroup" o role="group" con aria-labelledby.
choices-without-group = Aquí { $count } opciones responden a una misma pregunta y ningún grupo las reúne. ¿Dice cada etiqueta por sí sola qué se pregunta?
choices-in-nameless-group = El grupo que reúne estas { $count } opciones no tiene nombre. ¿Dice cada etiqueta por sí sola qué se pregunta?
