### Avisos de la versión anterior del servicio.

notice-moved = Hemos cambiado de oficina.
