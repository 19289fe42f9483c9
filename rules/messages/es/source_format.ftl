source-format =
    .title = Las fechas, las horas y los números se escriben como los escribe el idioma
    .why = Es posible que 03/04/2026 se lea como otro día y 1,234 como otra cantidad, y los lectores de pantalla pronuncian mal el nombre de un mes en otro idioma.
    .fix = Haga que el programa dé formato al valor según la configuración regional, en lugar de ponerlo en el texto como está en el origen.
source-format-date = «{ $form }» es una fecha con el nombre del mes en inglés: «{ $text }»
source-format-date-order = «{ $form }» es una fecha con el mes antes del día, como en el inglés estadounidense: «{ $text }»
source-format-number = «{ $form }» es un número con comas entre los millares, como en inglés: «{ $text }»
source-format-time = «{ $form }» es una hora de doce horas, como en inglés: «{ $text }»
