# Tablas, listas de descripciones y marcado que se mueve o se recarga.

table-duplicate-name =
    .title = El resumen de una tabla no repite su título
    .why = Los lectores de pantalla dicen lo mismo dos veces.
    .fix = Quite el atributo summary o explique en él cómo está construida la tabla.
summary-repeats-caption = El atributo summary dice lo mismo que el título.

scope-attr-valid =
    .title = El atributo scope se usa como lo define HTML
    .why = Los navegadores pasan por alto un scope que no conocen o que no está en una celda de encabezado. Los encabezados que se dicen con una celda pueden ser otros.
    .fix = Ponga scope solo en elementos th, con row, col, rowgroup o colgroup.
scope-on-data-cell = scope está en una celda de datos. Los navegadores no lo tienen en cuenta ahí.
scope-unknown = scope es «{ $value }». Admite row, col, rowgroup o colgroup.

empty-table-header =
    .title = Cada celda de encabezado de una tabla tiene texto
    .why = Los lectores de pantalla no dicen nada antes de las celdas de la fila o columna, y no se sabe qué significan los valores.
    .fix = Escriba el texto del encabezado, o use td si la celda no encabeza nada.

definition-list =
    .title = Las listas de descripciones contienen términos y descripciones y nada más
    .why = Los lectores de pantalla dicen cuántos términos hay y qué descripción corresponde a cada uno. Lo demás que haya en la lista rompe esa relación.
    .fix = Ponga elementos dt y dd en el dl, o en elementos div que los agrupen, y saque lo demás.
description-stray-text = El texto «{ $text }» no es ni un término ni una descripción.
description-stray-element = El elemento { $element } de la lista no es ni un término ni una descripción.
description-no-group = En esta lista ninguna descripción sigue a un término.

dlitem =
    .title = Los términos y las descripciones están en una lista de descripciones
    .why = Sin la lista alrededor, un lector de pantalla no dice que es un término o una descripción, ni qué le corresponde.
    .fix = Ponga dt y dd en un elemento dl. Si no son términos ni descripciones, use otros elementos.
description-outside-list = El elemento no está en ningún dl.
description-in-other-role = El dl que lo rodea se anuncia como «{ $role }».

blink =
    .title = Nada parpadea sin fin
    .why = El texto que parpadea aparta la vista de todo lo demás. Quien tiene dificultades de atención o lectura no puede usar la página.
    .fix = Quite el elemento blink. Destaque las palabras con strong.
blink-shown = La página muestra un elemento blink. Donde los navegadores o las hojas de estilo lo admiten, parpadea sin que se pueda detener.

marquee =
    .title = Nada se desplaza por sí solo sin fin
    .why = Quien lee despacio no puede leer un texto que se va, y además aparta la vista de todo lo demás.
    .fix = Quite el elemento marquee y deje el texto quieto.
marquee-shown = El elemento marquee se desplaza sin fin y nada lo detiene.
marquee-ends = El elemento marquee se desplaza un número de veces. ¿Se detiene en cinco segundos, o se puede detener?

meta-refresh-no-exceptions =
    .title = La página nunca se recarga ni se va por sí sola al cabo de un tiempo
    .why = La persona pierde el lugar y lo que ha escrito, por mucho que espere la página.
    .fix = Quite la recarga. Deje que la persona recargue con un botón y redirija en el servidor.

meta-viewport-large =
    .title = La página permite ampliar hasta cinco veces el tamaño
    .why = Quien ve muy poco necesita más del doble del tamaño.
    .fix = Quite maximum-scale del viewport, o póngalo a 5 o más.
viewport-scale-small = maximum-scale={ $value } detiene la ampliación antes de cinco veces el tamaño.

html-xml-lang-mismatch =
    .title = lang y xml:lang indican el mismo idioma
    .why = Los programas que leen la página como XML toman otro idioma que los navegadores.
    .fix = Dé a los dos atributos el mismo idioma o quite xml:lang.
languages-differ = lang es «{ $language }», pero xml:lang es «{ $other }».

td-has-header =
    .title = Cada celda de datos de una tabla tiene una celda de encabezado
    .why = Los lectores de pantalla dicen los encabezados antes de cada celda. Sin ellos se oye un valor y no se sabe qué significa.
    .fix = Marque con th las celdas que encabezan filas y columnas, con scope si la tabla no es sencilla.
table-cells-headless = { $count } celdas con contenido no tienen encabezado en su fila ni en su columna.
table-no-headers = La tabla está marcada como tabla de datos, pero no tiene ninguna celda de encabezado.
table-looks-like-data = La tabla parece una tabla de datos y no tiene celdas de encabezado. ¿Encabezan su primera fila o columna las demás?
table-first-column-headless = Las celdas de la primera columna no tienen un encabezado con texto. ¿Son ellas los encabezados de sus filas?
table-mixed-content = Hay celdas sin encabezado que contienen partes enteras de una página. ¿Es una tabla de datos o de maquetación?

table-fake-caption =
    .title = El título de una tabla está en su elemento caption
    .why = Los lectores de pantalla dicen el título al llegar a la tabla y presentan las tablas por él. Un título en una celda se lee como un valor.
    .fix = Ponga el título en un elemento caption al principio de la tabla.
table-title-in-cell = La primera fila es una sola celda de datos, «{ $text }», tan ancha como la tabla, y la tabla no tiene nombre.
table-title-beside-name = La primera fila es una sola celda de datos, «{ $text }», tan ancha como la tabla. ¿Es el título de la tabla?

layout-table =
    .title = Las tablas de maquetación no llevan marcas de tablas de datos
    .why = Los lectores de pantalla anuncian títulos y encabezados donde no hay datos, o pasan por alto los que hacen falta.
    .fix = Si la tabla contiene datos, quite role="presentation". Si es de maquetación, quite th, caption, summary, scope y headers.
table-presentational-marked = La tabla está marcada como de presentación, pero tiene { $mark }. ¿Contiene datos?
table-layout-marked = La tabla contiene otras tablas y tiene { $mark }. ¿Es de maquetación?

css-orientation-lock =
    .title = La página se puede usar en vertical y en horizontal
    .why = Quien tiene el dispositivo fijo, por ejemplo en una silla de ruedas, no puede girarlo para leer lo que aparece de lado.
    .fix = Quite el estilo que gira el contenido en una de las orientaciones de la ventana.
orientation-locked = Cuando la ventana se pone de lado, la hoja de estilo gira este elemento un cuarto de vuelta en contra.

p-as-heading =
    .title = El texto que parece un encabezado lo es
    .why = Quien va de encabezado en encabezado con un lector de pantalla pasa por alto esta parte y no se entera de que existe.
    .fix = Marque el texto como encabezado del nivel que corresponda y déle por estilos el aspecto que tiene ahora.
text-looks-like-heading = «{ $text }» está solo encima de su texto, más grande y en negrita, y no es un encabezado.
text-may-be-heading = «{ $text }» destaca del texto que tiene debajo. ¿Es el encabezado de ese texto?

heading-as-p =
    .title = Los encabezados parecen encabezados
    .why = Quien ve la página no puede distinguir el encabezado del texto, mientras que los lectores de pantalla anuncian uno.
    .fix = Dé al encabezado un estilo que lo destaque, o márquelo como texto corriente si no encabeza nada.
heading-looks-like-text = El encabezado tiene el mismo aspecto que el texto que tiene debajo. ¿Es un encabezado?

p-as-list =
    .title = Lo que parece una lista está marcado como lista
    .why = Los lectores de pantalla no dicen que hay una lista, cuántos elementos tiene ni en qué punto de ella se está.
    .fix = Ponga los elementos en li dentro de un ul u ol, y deje que el navegador ponga las viñetas y los números.
lines-look-like-list = { $count } líneas empiezan como los elementos de una lista. ¿Lo son?
