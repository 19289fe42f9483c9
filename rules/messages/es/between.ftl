# Reglas sobre páginas comparadas: traducciones y páginas de un mismo idioma.

missing-page =
    .title = Todas las páginas existen en todos los idiomas
    .why = Quienes leen este idioma no reciben la página, o llegan a una que no pueden leer.
    .fix = Traduzca la página, o indique en el sitio que solo existe en el idioma de origen.
missing-page-found = Ninguna página en { $locale } corresponde a esta («{ $title }»).

extra-page =
    .title = Las páginas que solo tiene una traducción son intencionadas
    .why = Una página sin equivalente en el idioma de origen puede ser un resto: su contenido ya no se mantiene.
    .fix = Elimine la página si es un resto.
extra-page-ask = El idioma de origen no tiene esta página («{ $title }»). ¿Está pensada solo para este idioma?

missing-section =
    .title = Una página traducida tiene todas las secciones de su original
    .why = Quienes leen este idioma se pierden lo que dice la sección y no pueden saber que hay más.
    .fix = Añada la sección a la traducción.
missing-section-found = La página de origen tiene aquí la sección «{ $text }» (encabezado de nivel { $level }); esta página no tiene ninguna equivalente ({ $here } encabezados en lugar de { $there }).
missing-section-likely = Esta página tiene { $here } encabezados y su original { $there }. Lo más probable es que «{ $text }» (nivel { $level }) no tenga equivalente: ¿falta?

missing-landmark =
    .title = Una página traducida tiene las regiones de su original
    .why = Quienes usan lectores de pantalla saltan entre regiones; una parte que solo lo es en un idioma no se encuentra en el otro.
    .fix = Dé a esa parte el mismo elemento o rol que en el original. Una sección solo es una región si tiene nombre: puede que el nombre falte en este idioma.
missing-landmark-found = { $here } regiones con el rol «{ $role }» en lugar de { $there } en la página de origen.

missing-field =
    .title = Un formulario traducido pide todo lo que pide el original
    .why = Sin el campo no se puede dar lo que el servicio necesita, y la solicitud falla o se retrasa.
    .fix = Añada el campo a la página traducida.
missing-field-found = La página de origen tiene el campo «{ $label }» ({ $role }); esta página no.

missing-image =
    .title = Una página traducida tiene las imágenes de su original
    .why = Lo que cuenta la imagen se pierde en este idioma.
    .fix = Añada la imagen, u otra que diga lo mismo en este idioma.
missing-image-found = La página de origen muestra la imagen «{ $name }» ({ $file }); esta página no muestra ni esa ni otra en su lugar.

missing-download =
    .title = Una página traducida ofrece todos los archivos de su original
    .why = Quienes leen este idioma no reciben el formulario o documento, o no saben que existe.
    .fix = Ofrezca el archivo, traducido si es posible; si no, el original indicando su idioma.
missing-download-found = La página de origen ofrece «{ $name }» para descargar; esta página no ({ $here } archivos en lugar de { $there }).
missing-download-count = Esta página ofrece { $here } archivos para descargar; su original, { $there }.

missing-link =
    .title = Una página traducida enlaza a todas las páginas que enlaza su original
    .why = La página existe en este idioma, pero no se puede llegar a ella desde aquí.
    .fix = Añada el enlace a la página traducida.
missing-link-found = La página de origen enlaza a { $page } («{ $text }»); esta no, aunque la página existe en este idioma.

link-leaves-locale =
    .title = Los enlaces permanecen en el idioma de quien lee
    .why = Quienes siguen el enlace llegan a una página que quizá no puedan leer, aunque existe en su idioma.
    .fix = Enlace a la página en este idioma.
link-leaves-locale-found = «{ $text }» lleva a una página en { $locale }; la misma página en este idioma es { $own }.

extra-content =
    .title = Lo que solo tiene una traducción es intencionado
    .why = Una parte sin equivalente en el original puede ser un resto, o faltar en el original.
    .fix = Elimínela si es un resto; añádala al original si también hace falta allí.
extra-section-ask = La página de origen no tiene ninguna sección equivalente a «{ $text }». ¿Está pensada solo para este idioma?
extra-landmark-ask = La página de origen tiene menos regiones con el rol «{ $role }». ¿Está pensada esta solo para este idioma?
extra-field-ask = La página de origen no tiene un campo equivalente a «{ $label }» ({ $role }). ¿Está pensado solo para este idioma?

hreflang-invalid =
    .title = Las alternativas de idioma llevan etiquetas de idioma válidas
    .why = Los buscadores omiten una alternativa cuya etiqueta no conocen y envían a la gente al idioma equivocado.
    .fix = Escriba un idioma y, si hace falta, un país, como en, es-MX o zh-Hans, con guiones. El Reino Unido es GB.
hreflang-invalid-found = «{ $tag }» no es una etiqueta de idioma válida para hreflang.

hreflang-conflict =
    .title = Cada idioma tiene una sola alternativa
    .why = Con dos direcciones para un idioma no se puede confiar en ninguna.
    .fix = Deje una dirección por etiqueta.
hreflang-conflict-found = «{ $tag }» aparece con más de una dirección.

hreflang-self =
    .title = Una página figura entre sus propias alternativas de idioma
    .why = Los buscadores esperan que cada página de un conjunto las nombre todas, incluida ella misma; si no, pueden descartar el conjunto.
    .fix = Añada un enlace con el idioma y la dirección de esta misma página.
hreflang-self-found = Ninguna de las alternativas es esta misma página.

hreflang-return =
    .title = Las alternativas de idioma se nombran mutuamente
    .why = Una alternativa que no nombra a su vez esta página se ignora: podría ser la página de cualquiera.
    .fix = Añada esta página a las alternativas de la otra.
hreflang-return-found = La página en { $locale } ({ $page }) no nombra esta como alternativa.

hreflang-incomplete =
    .title = Las alternativas de idioma nombran todas las traducciones
    .why = Quienes buscan en ese idioma no llegan a su versión.
    .fix = Añada el idioma que falta a las alternativas.
hreflang-incomplete-found = Esta página existe en { $locale }, pero no figura entre las alternativas.

hreflang-dead =
    .title = Las alternativas de idioma llevan a páginas que responden
    .why = Se envía a la gente a un error en lugar de a su idioma.
    .fix = Corrija la dirección o elimine la alternativa.
hreflang-dead-found = La alternativa «{ $tag }» ({ $page }) responde con HTTP { $status }.

hreflang-canonical =
    .title = Una traducción es su propia página canónica
    .why = Un enlace canónico a otro idioma dice que esta página no debe encontrarse: los buscadores descartan la traducción.
    .fix = Haga que el enlace canónico nombre esta misma página.
hreflang-canonical-found = El enlace canónico lleva a { $page }, en otro idioma.

hreflang-x-default =
    .title = Hay una alternativa para todos los demás
    .why = A quienes hablan un idioma que el sitio no tiene se les envía a lo que elija el buscador.
    .fix = Añada una alternativa con hreflang="x-default".
hreflang-x-default-found = Las alternativas no tienen x-default.

language-switcher =
    .title = El menú de idiomas lleva a la misma página
    .why = Quienes cambian de idioma pierden el sitio en el que estaban, o no pueden cambiarlo.
    .fix = Haga que cada entrada lleve a esta página en ese idioma.
language-switcher-wrong = «{ $text }» lleva a { $page }, que está en { $locale }.
language-switcher-elsewhere = «{ $text }» lleva a { $page }, no a la traducción de esta página.
language-switcher-ask = Esta página existe en otros idiomas, pero ningún enlace lleva a ellos. ¿Hay otra forma de cambiar de idioma?

language-switcher-lang =
    .title = Los nombres de idiomas están marcados con su idioma
    .why = Los lectores de pantalla leen «Français» con los sonidos del idioma de la página, y quienes lo buscan quizá no lo reconozcan.
    .fix = Ponga lang en el enlace, como en <a lang="fr" hreflang="fr">Français</a>.
language-switcher-lang-found = «{ $text }» no está marcado con lang="{ $lang }".

html-lang-locale =
    .title = El lang de una página es el de su idioma
    .why = Los lectores de pantalla leen la página con los sonidos de otro idioma.
    .fix = Ponga en lang del elemento html el idioma de la página.
html-lang-locale-found = La página es la versión { $locale } del sitio, pero dice lang="{ $lang }".

untranslated-slug =
    .title = Las direcciones están en el idioma de quien lee
    .why = Una dirección en otro idioma no dice nada a quienes la ven en los resultados de búsqueda o la oyen.
    .fix = Traduzca la última parte de la dirección si su sistema lo permite y redirija la anterior.
untranslated-slug-found = La dirección sigue diciendo «{ $slug }», como en el idioma de origen.

consistent-navigation =
    .title = Los menús mantienen su orden en todas las páginas
    .why = Quienes encuentran los enlaces por su lugar, o contándolos con un lector de pantalla, se pierden cuando cambia el orden.
    .fix = Ponga los enlaces en el mismo orden en todas las páginas.
consistent-navigation-found = Estos { $links } enlaces (a partir de «{ $first }») aparecen en otro orden que en otras { $pages } páginas.

consistent-identification =
    .title = Lo mismo se llama igual en todas las páginas
    .why = Quienes conocen un enlace por su nombre no lo vuelven a encontrar, o creen que es otro.
    .fix = Use un solo nombre para cada destino en menús, encabezado y pie.
consistent-identification-ask = Este enlace se llama aquí «{ $text }» y en la mayoría de las páginas «{ $usual }». ¿Es la misma función con otro nombre?

consistent-help =
    .title = La ayuda está en el mismo lugar en todas las páginas
    .why = Quienes necesitan ayuda miran donde la encontraron antes.
    .fix = Ponga los datos de contacto en el mismo lugar en todas las páginas.
consistent-help-ask = «{ $text }» está en otra parte de esta página que en la mayoría. ¿Aparece la ayuda en el mismo orden que en las demás?

page-title-repeats =
    .title = Las páginas tienen títulos propios
    .why = En pestañas, marcadores y resultados de búsqueda no se pueden distinguir las páginas; los lectores de pantalla dicen primero el título.
    .fix = Ponga al principio del título lo que distingue a la página.
page-title-repeats-ask = El título «{ $title }» es también el de otras { $others } páginas con otro encabezado principal (aquí: «{ $heading }»). ¿Distingue esta página de ellas?

multiple-ways =
    .title = Hay más de una forma de llegar a una página
    .why = Quienes no pueden seguir un camino, o no lo recuerdan, necesitan otro: una búsqueda, una lista de páginas, un menú.
    .fix = Añada una búsqueda, un mapa del sitio o enlaces desde páginas relacionadas. Los pasos de un proceso quedan exentos.
multiple-ways-ask = Solo «{ $from }» lleva a esta página y el sitio no tiene búsqueda. ¿Es un paso de un proceso, o hay otro camino?
