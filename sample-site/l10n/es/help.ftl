### Ayuda, contacto, declaración de accesibilidad.

## Ayuda

help-page-title = Ayuda – { -brand }
help-description = Respuestas a preguntas habituales, tarifas, horarios y documentos necesarios.
help-title = Ayuda con { -brand }
help-phone-number = 555 0142 (gratuito)
help-wait = Llame al { help-phone-number }. Tendrá que esperar unos minutos.
help-search-label = Buscar en las páginas de ayuda
help-search-go =
    .alt = Buscar
help-faq-title = Preguntas frecuentes
help-faq-documents = ¿Qué documentos necesito?
help-faq-documents-answer Un pasaporte, un documento de identidad o un permiso de residencia, y una carta con su dirección.
help-faq-time = ¿Cuánto se tarda en verificar mi identidad?
help-faq-time-answer = En la mayoría de los casos, dos días laborables.
help-faq-code = ¿Y si no llega la carta con el código?
help-faq-code-answer = Espere diez días y pida después otra carta en { -brand }.
help-faq-someone = ¿Puede otra persona usar mi cuenta por mí?
help-faq-someone-answer = Sí. Otórguele un poder en una de nuestras oficinas.
help-bring-title = Qué traer a la oficina
help-bring-document = Su documento de identidad
help-bring-letter = Nuestra última carta
help-bring-note = Las copias no bastan.
help-fees-title = Tarifas
help-fees-caption = Tarifas y plazos de entrega de tarjetas y copias
help-fee-service = Servicio
help-fee-standard = Por correo
help-fee-express = Por mensajero
help-fee-delivery = Entrega
help-fee-card = Tarjeta nueva
help-fee-copy = Copia certificada
help-fee-total = Total
# $amount (Number) - precio en coronas, la moneda de Larkmoor
help-fee-amount =
    { $amount ->
        [one] { $amount } corona
        [many] { $amount } de coronas
       *[other] { $amount } coronas
    }
# $days (Number)
help-fee-days =
    { $days ->
        [one] en { $days } día
        [many] en { $days } de días
       *[other] en { $days } días
    }
help-hours-title = Horario de atención
help-hours-toggle = Mostrar u ocultar el horario
help-hours-week = De lunes a viernes, de 8:30 a 17:00
help-hours-saturday = Sábados, de 9:00 a 12:00
help-office-photo =
    .alt = La oficina de Quay Street, un edificio de ladrillo con una rampa junto a la escalera
help-office-text = A nuestra oficina de Quay Street se llega sin escalones.
help-more-title = ¿Sigue con dudas?
help-more-text = Nuestro personal responde en un día laborable.
help-more-link = Escribir a nuestro personal

## Contacto

contact-page-title = Contacto – { -brand }
contact-description = Escriba al personal de { -brand } o encuentre su oficina más cercana.
contact-title = Escríbanos
contact-lead = Respondemos en un día laborable, en el idioma en que nos escriba.
contact-name = Su nombre completo
contact-email = Su correo electrónico
contact-phone = Su número de teléfono
contact-topic = De qué se trata?
contact-topic-choose = Elija un asunto
contact-topic-account = Mi cuenta
contact-topic-payment = Un pago
contact-topic-other = Otro asunto
contact-reply = ¿Cómo quiere que le respondamos?
contact-reply-email = Por correo electrónico
contact-reply-phone = Por teléfono
contact-message = Su mensaje
contact-message-field =
    .placeholder = Explíquenos en pocas frases qué necesita
contact-privacy = Usamos estos datos (solo para responderle.
contact-send = Enviar su mensaje
    .title = Envía el formulario al personal de { -brand }
contact-map-title = Dónde estamos
contact-map =
    .title = Map of the way from the station to the office
contact-map-text = La oficina está a 300 metros de la estación.
contact-cookie-note = Este sitio usa una sola cookie, para mantener su sesión abierta.

## El mapa dentro de su marco

map-page-title = Mapa del camino a la oficina – { -brand }
map-description = El camino desde la estación hasta la oficina de { -brand }.
map-name = Mapa: desde la estación, por Quay Street, hasta la oficina junto al puerto
map-text = Desde la estación, siga por Quay Street hacia el puerto.

## Declaración de accesibilidad

accessibility-page-title = Declaración de accesibilidad – { -brand }
accessibility-description = En qué medida es accesible { -brand }, qué falla todavía y cómo avisarnos.
accessibility-title = Declaración de accesibilidad de { -brand }
accessibility-lead = Queremos que todo el mundo pueda usar este servicio, en cada uno de sus idiomas.
accessibility-standard = Comprobamos nuestras páginas con esta norma:
standard-name = Web Content Accessibility Guidelines (WCAG) 2.2
accessibility-score-title = En qué punto estamos
accessibility-score =
    .aria-label = Cuatro de cinco estrellas: casi todo funciona
accessibility-score-text = Nuestra última revisión encontró problemas en muy pocas páginas.
accessibility-limits-title = Qué no funciona todavía
accessibility-limits-letters = Las cartas anteriores a 2002 son imágenes escaneadas, sin texto.
accessibility-limits-map = El mapa de la oficina no puede usarse con el teclado; el camino se describe al lado.
accessibility-assist-title = Cómo lo hemos probado
accessibility-assist-text = Con lectores de pantalla, solo con el teclado y con letra grande.
accessibility-feedback-title = Avísenos de un problema
accessibility-feedback-text = Escríbanos si algo no le funciona. Respondemos en cinco días laborables.
accessibility-feedback-link = Comunicar un problema a nuestro personal
accessibility-letters-link = Cómo recibir las cartas en letra grande

## Cartas en letra grande

letters-page-title = Cartas en letra grande – { -brand }
letters-description = Cómo recibir las cartas de { -brand } en letra grande o en braille.
letters-title = Cartas en letra grande
letters-text = Avísenos una sola vez y todas las cartas llegarán en letra grande o en braille.
letters-order = Puede pedirlas en cualquier momento en la página de contacto.
letters-mail = También puede escribir a <a href="mailto:letters@fernway-larkmoor.org">letters@fernway-larkmoor.org</a>.
letters-form = Formulario de pedido en letra grande (PDF)
