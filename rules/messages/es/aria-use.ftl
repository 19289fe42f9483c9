# Reglas sobre el uso de los roles y atributos ARIA: cuáles van juntos, qué deben contener, qué debe tener nombre.

aria-allowed-attr =
    .title = Cada atributo ARIA está en un elemento que lo admite
    .why = Los navegadores pasan por alto un atributo ARIA que el rol no admite. El estado que debía comunicar nunca llega a quien usa un lector de pantalla.
    .fix = Quite el atributo, o dé al elemento un rol que lo admita.
aria-attribute-not-for-role = El rol «{ $role }» no admite: { $names }.
aria-attribute-not-for-element = Este elemento { $element } no admite: { $names }.
aria-attribute-role-unknown = { $names } quizá no corresponda a este elemento { $element }: nada en la página dice qué rol tiene. ¿Le da un script un rol que admita el atributo?
aria-attribute-no-longer-for-role = El rol «{ $role }» ya no admite { $names }, y los navegadores no lo comunican. ¿Se conoce el estado por otra vía, por ejemplo en el botón que lo cambia?
aria-attribute-deprecated = { $names } desaparecerá de WAI-ARIA, y pocos lectores de pantalla lo anuncian. ¿Hay otra manera de saber lo mismo?
aria-value-capitals = { $attribute } vale «{ $value }», con mayúsculas. Algunos navegadores solo aceptan minúsculas: ¿se anuncia el estado en todos los que usa su público?

aria-conditional-attr =
    .title = Los atributos ARIA que solo valen en ciertos lugares están solo ahí
    .why = En otros lugares los navegadores pasan por alto estos atributos, o dicen algo distinto de lo que muestra la página. Quien usa un lector de pantalla recibe un estado falso, o ninguno.
    .fix = Quite el atributo. Para filas que se abren y cierran use el rol treegrid; para casillas y botones de opción nativos use checked.
row-attribute-outside-treegrid = Las filas admiten { $names } solo en un treegrid, y esta fila está en un «{ $role }».
checked-states-differ = aria-checked vale «{ $value }», pero el propio control dice «{ $state }». Los navegadores anuncian esto último.
checked-partly = aria-checked vale «mixed» en una casilla nativa. ¿Establece un script también su propiedad indeterminate, para que se vea y se oiga que está marcada en parte?

aria-prohibited-attr =
    .title = Ninguna información está solo en un atributo ARIA que el elemento no debe tener
    .why = Los navegadores y lectores de pantalla pueden pasar por alto un nombre en un elemento sin rol. Lo que solo dice ese nombre se pierde.
    .fix = Escriba la información como texto, o dé al elemento un rol que pueda tener nombre, por ejemplo img.
name-prohibited = { $names } no se permite en este elemento { $element }, y nada más dice lo que dice.

aria-prohibited-attr-with-text =
    .title = Los elementos que no deben tener nombre no tienen nombre ARIA
    .why = Algunos lectores de pantalla leen el nombre en lugar del texto, otros leen ambos, la mayoría solo el texto. Cada persona recibe algo distinto.
    .fix = Quite el atributo, o dé al elemento un rol que pueda tener nombre.
attribute-prohibited-beside-text = { $names } no se permite en este elemento { $element }. La mayoría de los lectores de pantalla leen en su lugar el texto.

aria-required-attr =
    .title = Cada rol tiene los atributos ARIA que exige
    .why = Sin ellos, quien usa un lector de pantalla no conoce un estado o valor que el rol supone: marcado o no, abierto o cerrado, cuánto.
    .fix = Añada el atributo que falta y manténgalo al día con un script, o use un elemento nativo, que comunica su estado por sí mismo.
required-attribute-missing = El rol «{ $role }» exige: { $names }.
combobox-list-unknown = El cuadro combinado está abierto, y ningún aria-controls dice qué lista le corresponde.

aria-required-children =
    .title = Los roles que contienen elementos de un tipo no contienen otra cosa
    .why = Los lectores de pantalla cuentan los elementos y se mueven por ellos según el rol. Si faltan o no son los debidos, se anuncia una lista, un menú o una tabla que no funciona como tal.
    .fix = Dé a cada elemento el rol que pide el contenedor, saque del árbol las cajas intermedias con role="none", o quite el rol del contenedor.
owned-not-allowed = El rol «{ $role }» solo puede contener: { $allowed }. Este elemento { $element } no es ninguno de ellos.
owned-missing = El rol «{ $role }» debe contener: { $allowed }. Hay contenido, pero ningún elemento así.
owned-nothing = El rol «{ $role }» no contiene nada ahora. ¿Se llena después con { $allowed }, o le falta el rol a algún elemento?
owned-through-list-items = Hay elementos de lista nativos entre este «{ $role }» y lo que contiene. Algunos navegadores los anuncian como elementos de una lista: ¿se anuncia el «{ $role }» como un todo? role="none" en cada li lo asegura.

aria-required-parent =
    .title = Los roles que son parte de algo están dentro de ello
    .why = Los lectores de pantalla anuncian un elemento por su lugar: «pestaña 2 de 4». Fuera de aquello de lo que forma parte, no se sabe dónde se está y quizá no se pueda pasar de un elemento a otro.
    .fix = Ponga el elemento en un contenedor con el rol exigido, remita a él desde allí con aria-owns, o quite su rol.
required-parent-missing = El rol «{ $role }» debe estar dentro de uno de estos: { $wanted }. No está en ninguno.
required-parent-other = El rol «{ $role }» debe estar dentro de uno de estos: { $wanted }. Está en este elemento { $element }.
required-parent-group-alone = El rol «{ $role }» está en un grupo, pero el grupo no está en ninguno de estos: { $wanted }. ¿Dicen los lectores de pantalla dónde se está?
required-parent-unknown = El rol «{ $role }» debe estar dentro de uno de estos: { $wanted }. Está en un elemento personalizado: ¿le da su script uno de estos roles?

aria-allowed-role =
    .title = Cada rol está en un elemento que puede tenerlo
    .why = Un rol cambia lo que se anuncia, no lo que hace el elemento. Si ambos chocan, quien usa un lector de pantalla espera algo distinto de lo que ocurre.
    .fix = Use un elemento nativo para ese fin, o un div o span con el rol, y deje el rol de este elemento como está.
role-not-for-element = HTML no permite en este elemento { $element } el rol: { $roles }.

aria-deprecated-role =
    .title = Ningún rol está obsoleto
    .why = Los navegadores y lectores de pantalla dejan de anunciar los roles obsoletos. Entonces ya no se sabe qué es el elemento.
    .fix = Use el rol que la norma indica en su lugar: list en vez de directory, un elemento de lista corriente en vez de doc-biblioentry y doc-endnote.
role-deprecated = El rol «{ $role }» está obsoleto.

aria-braille-equivalent =
    .title = Lo escrito para líneas braille existe también para la voz
    .why = Los atributos para braille abrevian lo que se dice de viva voz. Si no se dice nada, quien escucha no recibe nada, y la línea braille quizá tampoco.
    .fix = Añada un nombre accesible junto a aria-braillelabel, y aria-roledescription junto a aria-brailleroledescription.
braille-label-alone = Las líneas braille reciben el nombre «{ $label }», pero no hay nombre para la voz. ¿Se anuncia el elemento?
braille-role-alone = Las líneas braille reciben el rol «{ $label }», pero no hay aria-roledescription para la voz. ¿Recibe lo mismo quien escucha?

aria-hidden-body =
    .title = La página no está oculta para las tecnologías de apoyo
    .why = Con aria-hidden en el elemento body, quien usa un lector de pantalla recibe una página vacía.
    .fix = Quite aria-hidden de body. Para que no se salga de un diálogo, oculte lo que está a su lado, o use un elemento dialog modal.
body-hidden = aria-hidden="true" en body oculta toda la página.

aria-command-name =
    .title = Cada enlace, botón y elemento de menú hecho con un rol ARIA tiene nombre
    .why = Los lectores de pantalla anuncian «botón» o «elemento de menú» sin decir qué hace, y quien usa el control por voz no tiene palabra para llamarlo.
    .fix = Ponga texto en el elemento, o dele nombre con aria-label o aria-labelledby.

aria-dialog-name =
    .title = Cada diálogo tiene nombre
    .why = Cuando se abre un diálogo, los lectores de pantalla anuncian su nombre. Sin él no se sabe qué ha aparecido.
    .fix = Remita a su encabezado con aria-labelledby, o use aria-label.

aria-meter-name =
    .title = Cada medidor hecho con un rol ARIA tiene nombre
    .why = Los lectores de pantalla anuncian un número sin decir qué se mide.
    .fix = Diga qué mide con aria-labelledby o aria-label.

aria-progressbar-name =
    .title = Cada barra de progreso hecha con un rol ARIA tiene nombre
    .why = Los lectores de pantalla anuncian un porcentaje sin decir qué está en curso.
    .fix = Diga qué está en curso con aria-labelledby o aria-label.

aria-tooltip-name =
    .title = Cada información emergente tiene texto o nombre
    .why = El elemento que remite a ella se anuncia sin lo que debía decir.
    .fix = Ponga texto en ella, o dele nombre con aria-label.

aria-tab-name =
    .title = Cada pestaña tiene nombre
    .why = Quien usa un lector de pantalla oye «pestaña» y su lugar entre las demás, pero no qué contiene su panel. Quien usa el control por voz no tiene palabra para elegirla.
    .fix = Ponga texto en la pestaña, o dele nombre con aria-label o aria-labelledby.

aria-treeitem-name =
    .title = Cada elemento de un árbol tiene nombre
    .why = Quien recorre el árbol con un lector de pantalla oye un nivel y un número, pero no qué es el elemento.
    .fix = Ponga texto en el elemento, o dele nombre con aria-label o aria-labelledby.

aria-text =
    .title = Nada dentro de role="text" recibe el foco
    .why = Lo que tiene el rol text se lee como un solo texto. Los enlaces y botones que hay dentro no se anuncian como tales.
    .fix = Saque el enlace o botón del elemento, o quite el rol.

nested-interactive =
    .title = Los controles que se anuncian como una sola pieza no contienen otros controles
    .why = Los lectores de pantalla no anuncian por separado lo que hay dentro de un botón, una casilla o una pestaña. El foco llega a algo que no se anuncia.
    .fix = Ponga los controles uno al lado del otro.
content-focusable =
    { $count ->
        [one] Lo que hay aquí se anuncia como una sola pieza, pero la tecla Tab llega a { $count } elemento dentro: { $element }.
        [many] Lo que hay aquí se anuncia como una sola pieza, pero la tecla Tab llega a { $count } de elementos dentro. El primero: { $element }.
       *[other] Lo que hay aquí se anuncia como una sola pieza, pero la tecla Tab llega a { $count } elementos dentro. El primero: { $element }.
    }
content-operable = Lo que hay aquí se anuncia como una sola pieza, y dentro hay un control al que no llega la tecla Tab: { $element }. ¿Puede hacerse lo mismo de otra manera con teclado o lector de pantalla?

presentation-role-conflict =
    .title = Lo marcado como decoración no se anuncia
    .why = Los navegadores no hacen caso de esa marca en elementos que reciben el foco o llevan atributos ARIA. Quien usa un lector de pantalla encuentra algo que debía omitirse.
    .fix = Quite la marca (role="none", role="presentation" o el alt vacío), o bien el tabindex y los atributos ARIA.
decoration-focusable = El elemento está marcado como decoración, pero recibe el foco y se anuncia.
decoration-described = El elemento está marcado como decoración, pero se anuncia por: { $names }.

summary-name =
    .title = Cada summary que abre un details tiene nombre
    .why = Los lectores de pantalla anuncian un control que abre algo sin decir qué.
    .fix = Ponga texto en el elemento summary, o dele nombre con aria-label.

tabindex =
    .title = Ningún tabindex es mayor que 0
    .why = La tecla Tab visita estos elementos antes que todos los demás. Quien usa el teclado salta por la página en vez de recorrerla en orden.
    .fix = Use tabindex="0", y ponga el elemento donde le toca.
tabindex-positive = tabindex vale { $index }: la tecla Tab llega aquí antes que a todo lo que no tiene número.

focus-order-semantics =
    .title = Lo que se alcanza con la tecla Tab tiene un rol que dice qué hacer ahí
    .why = Quien usa un lector de pantalla llega a algo y no sabe si es un botón, un enlace o nada.
    .fix = Dé al elemento el rol de lo que hace, use un control nativo, o quite tabindex.
focusable-without-role = La tecla Tab llega a este elemento { $element }, que no tiene rol ni nada que desplazar.
focusable-with-other-role = La tecla Tab llega a este elemento, y su rol «{ $role }» no es de los que se manejan. ¿Hace algo que haya que anunciar?

hidden-behind-dialog = aria-hidden oculta esto a los lectores de pantalla mientras hay un diálogo abierto, pero quizá la tecla Tab llegue ahí. ¿Mantiene un script la tecla Tab dentro del diálogo?
aria-value-too-small = { $attribute } vale «{ $value }». Su valor mínimo es { $least }.
error-message-hidden = El campo no es válido, y el mensaje al que remite aria-errormessage está oculto.
error-message-silent = El campo no es válido, y el mensaje al que remite aria-errormessage no es una alerta, una región activa ni una descripción. ¿Se anuncia cuando aparece?
heading-level-deep = El encabezado tiene el nivel { $level }. Los navegadores y lectores de pantalla anuncian los niveles 1 a 6: ¿se anuncia como el encabezado que es?
