### Lo que comparten todas las páginas, y las páginas de idioma, inicio, sesión terminada y justificante.

# El producto. No se traduce nunca.
-brand = Fernway
-agency = Departamento de Prestaciones Sociales
-country = República de Larkmoor

## Marco de todas las páginas

skip-link = Saltar al contenido principal
banner-label = Sitio web oficial
banner-text = Sitio web oficial de la { -country }
brand-wordmark = Fernway ID
header-agency = Un servicio del { -agency }
nav-home = Inicio
nav-sign-in = Iniciar sesión
nav-create = Crear una cuenta
nav-verify = Verificar su identidad
nav-help = Ayuda
nav-contact = Contacto
language-label = Elegir un idioma
footer-nav =
    .aria-label = Sobre este sitio
footer-accessibility = Declaración de accesibilidad
footer-session = Cierre de sesión y seguridad
footer-receipt = Ejemplo de justificante
footer-agency = { -brand } depende del { -agency }, Quay Street 12, Port Alwin.
footer-session = Cerrar la sesión con seguridad

## Elección de idioma

chooser-page-title = Elija un idioma – { -brand }
chooser-description = Elija el idioma en el que quiere usar { -brand }.
chooser-title = Elija su idioma
chooser-continue = Continuar en español

## Inicio

home-page-title = { -brand }: una sola cuenta para todas sus prestaciones
home-description = Solicite prestaciones, envíe documentos y siga sus pagos con una sola cuenta de { -brand }.
home-title = Una sola cuenta para todas sus prestaciones
home-lead = Solicite ayudas para el alquiler, la calefacción y los gastos familiares, envíe sus documentos y siga cada pago en un mismo lugar.
home-start = Crear su cuenta
home-return = Entrar en su cuenta
home-hero =
    .alt = Una casa al pie de una colina y una carta que llega a su puerta
home-notice = La oficina de Quay Street cierra el lunes por obras. Los servicios en línea funcionan con normalidad.
home-fax = También puede enviarnos un fax.
home-services-title = Qué puede solicitar
home-rent-title = Ayuda para el alquiler
home-rent-text = Un pago mensual para los hogares cuyo alquiler supera un tercio de sus ingresos.
home-heating-title = Ayuda para la calefacción
home-heating-text = Un pago único cada otoño, sea cual sea su calefacción.
home-heating-icon =
    .alt = Un radiador caliente
home-family-title = Ayuda para familias
home-family-text = Un pago por cada hijo, desde el nacimiento hasta el final de la escuela.
home-family-icon =
    .alt = Un padre que lleva de la mano a su hija
home-process-title = Cómo funciona
home-process-chart = Tres pasos seguidos: crear una cuenta, demostrar quién es, solicitar
home-step-account = Cree una cuenta con su correo electrónico.
home-step-identity = Demuestre quién es con un documento y su dirección.
home-step-apply = Presente su solicitud y sígala día a día.
# $days (Number) - media de días entre la solicitud y la decisión
home-figure =
    { $days ->
        [one] { $days } día
        [many] { $days } de días
        [many] { $days } de días
       *[other] { $days } días
    }
home-figure-text = entre la solicitud y la decisión, de media el mes pasado
home-news-title = Service updates
home-news-rates = Nuevos importes a partir del primero de abril
home-news-rates-date = 14 de marzo de 2026
home-news-letters = Cómo distinguir una carta auténtica de una falsa
home-news-letters-date = March 2, 2026
home-letter =
    .alt = Lea cómo reconocer nuestras cartas
home-rates =
    .alt = Lea los nuevos importes de las ayudas
home-archive = Las noticias anteriores están en nuestras páginas de ayuda.
home-archive-link = Ir a las páginas de ayuda

## Sesión terminada

session-page-title = Su sesión ha terminado – { -brand }
session-description = Qué ocurre cuando se ausenta un rato y cómo volver a entrar.
session-title = Hemos cerrado su sesión
# $minutes (Number) - minutos sin actividad tras los que se cierra la sesión
session-text =
    { $minutes ->
        [one] Para proteger sus datos cerramos la sesión tras { $minutes } minuto sin actividad.
        [many] Para proteger sus datos cerramos la sesión tras { $minutes } de minutos sin actividad.
       *[other] Para proteger sus datos cerramos la sesión tras { $minutes } minutos sin actividad.
    }
session-saved = Sus respuestas están guardadas. Puede seguir donde lo dejó.
session-again = Volver a iniciar sesión
    .accesskey = V
session-tips-title = En un ordenador compartido
session-tip-close = Al terminar, cierre todas las ventanas del navegador.
session-tip-download = Borre las cartas que haya descargado.
session-note = Nunca le pedimos la contraseña por teléfono.

## Justificante

receipt-description = Así es el justificante que recibe después de enviar sus documentos.
receipt-title = Justificante de sus documentos
receipt-text = Guarde este justificante hasta que tenga nuestra decisión.
receipt-caption = Lo que hemos recibido
receipt-number = Número de justificante
receipt-number-value = Número LM 2048, solo un ejemplo
receipt-date = Recibido el
receipt-date-value = 14 de marzo de 2026
receipt-documents = Sus documentos
# $count (Number) - archivos recibidos
receipt-documents-value =
    { $count ->
        [one] { $count } archivo
        [many] { $count } de archivos
       *[other] { $count } archivos
    }
receipt-status = Próximo paso
receipt-status-value = Revisamos sus documentos y le escribimos.
receipt-fine-print = Esta página es un ejemplo. No demuestra que haya presentado una solicitud.
receipt-back = Volver a la página de inicio
