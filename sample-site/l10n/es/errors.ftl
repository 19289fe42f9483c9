### Lo que dicen los formularios cuando falta algo o hay un error.

# $count (Number) - problemas encontrados en el formulario
error-summary-title =
    { $count ->
        [one] Hay { $count } problema en sus respuestas
        [many] Hay { $count } de problemas en sus respuestas
       *[other] Hay { $count } problemas en sus respuestas
    }
error-email = Escriba una dirección de correo que contenga el signo @.
error-password = Escriba una contraseña de al menos 12 caracteres.
error-birth-date = Escriba el año de nacimiento con cuatro cifras.
