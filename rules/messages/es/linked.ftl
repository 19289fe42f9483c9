# Lo que una página tiene en común con las que enlaza: contenido repetido, enlaces y marcos del mismo nombre.

bypass-heading =
    .title = El contenido propio de la página tiene un encabezado.
    .why = Quien recorre los encabezados con un lector de pantalla se salta así lo que se repite en todas las páginas.
    .fix = Empiece el contenido propio de la página con un encabezado.

bypass-landmark =
    .title = El contenido propio de la página está en una región.
    .why = Quien recorre las regiones con un lector de pantalla se salta así lo que se repite en todas las páginas.
    .fix = Ponga el contenido propio de la página en un elemento main, sin nada repetido delante.

bypass-link =
    .title = Un enlace permite saltarse lo que se repite.
    .why = Quien usa el teclado llega al contenido propio de la página con una sola tecla, sin recorrer toda la navegación.
    .fix = Ponga al principio de la página un enlace a su contenido propio.

bypass-collapsible =
    .title = Lo que se repite se puede plegar.
    .why = Quien pliega la navegación llega enseguida al contenido propio de la página.
    .fix = Ponga antes de la navegación un botón que la muestre y la oculte, y que lo indique con aria-expanded.

identical-links-same-purpose =
    .title = Los enlaces con el mismo nombre llevan a lo mismo.
    .why = Quien usa un lector de pantalla recorre a menudo solo la lista de enlaces y no puede distinguir dos que se llaman igual.
    .fix = Dé a cada enlace un nombre propio que diga adónde lleva.

identical-links-same-context =
    .title = Los enlaces con el mismo nombre en la misma frase, elemento de lista o celda llevan a lo mismo.
    .why = Nada de lo que puede decir un lector de pantalla distingue estos enlaces.
    .fix = Dé a cada enlace un nombre propio que diga adónde lleva.

bypass-repeated = Este contenido está también en { $page }. Va antes del contenido propio de la página, y no hay ningún encabezado, región, enlace ni menú plegable para saltárselo.
bypass-no-heading = El contenido propio de esta página no tiene ningún encabezado que se vea y se anuncie.
bypass-no-landmark = Ninguna región empieza con contenido propio de esta página.
bypass-no-instrument = Ningún enlace ni botón permite saltarse el contenido repetido.
bypass-no-folding = En la página no hay nada que pueda plegar el contenido repetido.
links-same-name = Hay enlaces llamados «{ $name }» a { $count } direcciones distintas: { $addresses }. ¿Llevan a lo mismo, o cualquiera que vea la página dudaría de cuál es cuál?
