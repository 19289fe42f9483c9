# Reglas sobre roles y atributos ARIA, y sobre los id a los que remiten.

aria-roles =
    .title = Cada atributo role nombra un rol que existe
    .why = Los navegadores pasan por alto los roles que no conocen. Quien usa un lector de pantalla no se entera entonces de qué es el elemento: un botón, un menú, una búsqueda.
    .fix = Corrija el rol por uno que WAI-ARIA defina para autores, o quite el atributo.
role-unknown = WAI-ARIA no define ningún rol «{ $value }».
role-misspelt = WAI-ARIA no define ningún rol «{ $value }». ¿Se quería decir «{ $meant }»?
role-abstract = «{ $value }» es un rol abstracto. Los autores no pueden usarlo y los navegadores no lo tienen en cuenta.
role-draft = El rol «{ $value }» solo figura en un borrador de WAI-ARIA. ¿Lo anuncian los navegadores y lectores de pantalla de su público?

aria-valid-attr =
    .title = Cada atributo que empieza por aria- es uno de los que define WAI-ARIA
    .why = Los navegadores pasan por alto los atributos ARIA que no conocen. Un estado o una etiqueta pensados para quien usa un lector de pantalla nunca le llegan.
    .fix = Corrija la grafía del atributo o quítelo.
aria-attribute-unknown = WAI-ARIA no define: { $names }.
aria-attribute-misspelt = WAI-ARIA no define: { $names }. ¿Se quería decir «{ $meant }»?

aria-valid-attr-value =
    .title = Cada atributo ARIA tiene un valor del tipo que admite
    .why = Un valor no permitido cuenta como no puesto. A quien usa un lector de pantalla se le comunica un estado falso, o ninguno.
    .fix = Dé al atributo uno de los valores que WAI-ARIA permite para él, o quítelo.
aria-value-not-token = { $attribute } vale «{ $value }». Admite uno de estos valores: { $allowed }.
aria-value-not-id = { $attribute } vale «{ $value }». Admite el id de un solo elemento.
aria-value-not-integer = { $attribute } vale «{ $value }». Admite un número entero.
aria-value-not-number = { $attribute } vale «{ $value }». Admite un número.
aria-reference-to-nothing = { $attribute } remite a «{ $ids }» y ahora ningún elemento tiene ese id. ¿Aparece el elemento más tarde, o falta un nombre o una descripción?

aria-hidden-focus =
    .title = Nada que esté oculto a los productos de apoyo se alcanza con la tecla Tab
    .why = Quien usa un lector de pantalla llega a algo que no se anuncia: el foco desaparece y la persona no sabe dónde está.
    .fix = Quite aria-hidden, o saque lo que hay dentro del orden de tabulación, por ejemplo con disabled, inert o tabindex="-1".
hidden-but-focusable =
    { $count ->
        [one] aria-hidden oculta esto a los lectores de pantalla, pero la tecla Tab aún alcanza { $count } elemento dentro: { $element }.
        [many] aria-hidden oculta esto a los lectores de pantalla, pero la tecla Tab aún alcanza { $count } de elementos dentro. El primero: { $element }.
       *[other] aria-hidden oculta esto a los lectores de pantalla, pero la tecla Tab aún alcanza { $count } elementos dentro. El primero: { $element }.
    }
hidden-focus-guard = La tecla Tab alcanza un elemento invisible que está oculto a los lectores de pantalla. ¿Pasa el foco a otro sitio de inmediato, por ejemplo de vuelta a un diálogo?
hidden-frame-unread = No se pudo leer un marco que hay aquí dentro. ¿Contiene algo que la tecla Tab alcance?

duplicate-id-aria =
    .title = Cada id al que remite una etiqueta, un atributo ARIA o una celda se usa una sola vez
    .why = Los navegadores toman el primer elemento con ese id. Un campo recibe la etiqueta equivocada, o ninguna, y quien usa un lector de pantalla rellena lo que no es.
    .fix = Dé a cada elemento un id propio y corrija lo que remite a él.
id-not-unique = { $count } elementos tienen el id «{ $id }». Lo que remite a él solo obtiene el primero.
