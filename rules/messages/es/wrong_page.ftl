# Lo que llegó en lugar de una página: motivos y avisos.

wrong-page-sign-in = En lugar de esta página llegó una de inicio de sesión, así que no se comprobó. Para comprobar la página de inicio de sesión, indique su dirección.
wrong-page-not-found = La página dice que no se encontró, aunque el servidor respondió como con cualquier otra. No se comprobó.
wrong-page-blank = La página está en blanco: sus scripts no mostraron nada. No cuenta como comprobada.
wrong-page-empty = La página está en blanco.
wrong-page-notice-sign-in =
    { $count ->
        [one] { $count } página pide iniciar sesión antes y no se comprobó.
       *[other] { $count } páginas piden iniciar sesión antes y no se comprobaron.
    }
wrong-page-notice-not-found =
    { $count ->
        [one] { $count } página dice que no se encontró, aunque el servidor respondió como con cualquier otra. No se comprobó.
       *[other] { $count } páginas dicen que no se encontraron, aunque el servidor respondió como con cualquier otra. No se comprobaron.
    }
wrong-page-notice-empty =
    { $count ->
        [one] { $count } página está en blanco. Las reglas no encuentran nada en ella.
       *[other] { $count } páginas están en blanco. Las reglas no encuentran nada en ellas.
    }
