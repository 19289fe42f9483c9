### Iniciar sesión, crear una cuenta, demostrar la identidad.

required-mark = (obligatorio)
required-explained = Los campos marcados con «(obligatorio)» deben rellenarse.

## Iniciar sesión

sign-in-page-title = Iniciar sesión – { -brand }
sign-in-description = Entre en { -brand } con su correo electrónico y su contraseña.
sign-in-title = Inicie sesión en { -brand }
sign-in-lead = Use el correo electrónico que indicó al crear su cuenta.
sign-in-email = Correo electrónico
sign-in-email-field =
    .placeholder = nombre@example.org
sign-in-email-hint = Cuando entra desde un dispositivo nuevo, enviamos un código a esta dirección.
sign-in-password = Contraseña
sign-in-show-password =
    .aria-label = Mostrar la contraseña
    .title = La contraseña queda a la vista
sign-in-remember = Recordar mi correo electrónico en este dispositivo
sign-in-submit = Iniciar sesión
sign-in-new-title = ¿Es su primera vez?
sign-in-new-text = Crear una cuenta lleva unos cinco minutos.
sign-in-new-link = Crear una cuenta
sign-in-callout = ¿Ha olvidado su contraseña? Nuestro personal le ayuda a elegir otra.
sign-in-callout-link = Pedir una contraseña nueva

## Crear una cuenta

create-page-title = Crear una cuenta – { -brand }
create-description = Cree su cuenta de { -brand } con su nombre, su correo electrónico y una contraseña.
create-title = Cree su cuenta
create-lead = Necesita una dirección de correo que solo usted pueda leer.
create-given-name = Nombre
create-family-name = Apellidos
create-email = Correo electrónico
create-email-hint = Por ejemplo, nombre@example.org
create-password = Contraseña nueva
create-password-rules = Al menos 12 caracteres. Una frase fácil de recordar va muy bien.
create-show-password =
    .aria-label = Mostrar la contraseña nueva
create-birth-date = Fecha de nacimiento
create-birth-date-hint = Por ejemplo, 27 3 1984
create-birth-day = Día
create-birth-month = Mes
create-birth-year = Año
create-language = Idioma de las cartas
create-language-hint = Puede cambiarlo más tarde en su cuenta.
create-terms = He leído cómo utiliza { -brand } mis datos
create-submit = Crear mi cuenta
create-existing = ¿Ya tiene una cuenta?
create-existing-link = Entrar con su cuenta

## Verificar la identidad: documento

document-page-title = Verificar su identidad: documento – { -brand }
document-description = Primer paso para demostrar quién es: enviar una imagen de un documento de identidad.
document-title = Envíe una imagen de su documento
# $step (Number), $total (Number)
document-progress = Paso { $step } de { $total }
document-lead = Comparamos la imagen con el registro oficial y la borramos al cabo de 30 días.
document-type = ¿Qué documento utiliza?
document-type-passport = Pasaporte
document-type-card = Documento de identidad
document-type-permit = Permiso de residencia
document-sample =
    .alt = Ejemplo de una buena imagen: la tarjeta entera, nítida, sobre una mesa oscura
document-sample-text = El documento debe verse entero.
document-file = Imagen de su documento
document-file-hint = Una imagen de 10 megabytes como máximo
document-accepted-title = Qué aceptamos
document-accepted-valid = Documentos que no hayan caducado
document-accepted-colour = Imágenes en color
document-accepted-both = Las dos caras del documento de identidad
document-tips-title = Cómo hacer una buena foto
document-tip-light = Use la luz del día, sin flash.
document-tip-flat = Coloque el documento plano sobre una superficie oscura.
document-submit = Enviar y continuar
document-help = También puede traer su documento a nuestra oficina.

## Verificar la identidad: dirección

address-page-title = Verificar su identidad: dirección – { -brand }
address-description = Segundo paso para demostrar quién es: la dirección donde vive.
address-title = Confirme su dirección
address-progress =
    .aria-label = Los dos pasos como puntos, el segundo está relleno
address-lead = Enviamos una carta con un código a esta dirección.
address-legend = Dónde vive
address-street = Calle y número
address-street-hint = Indique la dirección en la que está empadronado.
address-unit = Piso o puerta
address-city = Localidad
address-region = Región
address-region-choose = Elija una región
address-region-coast = Costa de Alwin
address-region-hills = Colinas del Oeste
address-region-lakes = Lagos de Morren
address-postal-code = Código postal
address-postal-code-hint = Cinco cifras
address-lookup =
    .aria-label = Buscar la localidad de este código postal
address-submit = Confirmar esta dirección
address-why-title = Por quÃ© lo preguntamos
address-why-text = Solo quien vive en la { -pais } puede solicitar prestaciones.
address-moved-title = Si se ha mudado
address-moved-text = Comunique primero su nueva dirección en el ayuntamiento.
address-receipt-link = Ver un ejemplo de justificante
address-survey = ¿Qué tal ha ido? Cuéntenoslo en la página de contacto.
