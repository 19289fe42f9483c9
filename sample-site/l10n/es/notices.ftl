### Avisos de la versión anterior del servicio.

notice-moved = Hemos cambiado de oficina.
fax-page-title = Envíos por fax – { -brand }
fax-description = Cómo enviar documentos por fax a { -brand }.
fax-title = Envíos por fax
fax-text = El fax de la oficina está encendido en horario de atención.
