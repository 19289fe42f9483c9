# Pruebas para distinguir a las personas de los programas.

captcha =
    .title = Los CAPTCHA se pueden resolver sin ver.
    .why = A quien no puede ver la imagen se le toma por un programa y se le deja fuera.
    .fix = Ofrezca la misma prueba en audio o prescinda de ella: un enlace por correo electrónico o un campo oculto también detienen a los programas.
captcha-picture = Parece un CAPTCHA en una imagen y no se ha encontrado junto a él ninguna forma de oírlo. ¿Puede hacer la prueba de otra forma quien no lo ve, y dice su texto alternativo para qué sirve?
captcha-of-service = Un servicio muestra aquí un CAPTCHA. ¿Pueden hacer la prueba tanto quien no ve como quien no oye, y está el nombre del marco en el idioma de la página?
