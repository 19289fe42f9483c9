# La página en su conjunto: título, idioma, ampliación, recarga.

document-title =
    .title = La página tiene un título.
    .why = El título es lo primero que dice un lector de pantalla y lo que muestran pestañas, ventanas, historial y marcadores. Sin él no se pueden distinguir las páginas.
    .fix = Escriba en la cabecera un elemento title que diga de qué trata la página.

html-has-lang =
    .title = La página indica en qué idioma está.
    .why = De ello dependen la voz y la pronunciación de los lectores de pantalla, la tabla de las líneas braille y la traducción del navegador. Sin indicarlo, la página puede leerse con las reglas de otro idioma.
    .fix = Ponga en el elemento html un atributo lang, por ejemplo lang="es".

html-lang-valid =
    .title = El idioma de la página es uno que existe.
    .why = Los lectores de pantalla no conocen el código de idioma y leen la página con su voz predeterminada, que puede ser la de otro idioma.
    .fix = Empiece lang con un código del registro de IANA: de dos letras si el idioma lo tiene, por ejemplo fr o fr-CA.

valid-lang =
    .title = El idioma de cada parte de la página es uno que existe.
    .why = Los lectores de pantalla no conocen el código de idioma y leen esa parte con una voz equivocada.
    .fix = Empiece lang con un código del registro de IANA: de dos letras si el idioma lo tiene, por ejemplo zh o zh-Hant.

meta-viewport =
    .title = La página permite ampliar al menos al doble.
    .why = Las personas con baja visión que amplían las páginas con dos dedos no pueden hacerlo aquí.
    .fix = Quite user-scalable y maximum-scale del viewport, o ponga maximum-scale en 2 o más.

meta-refresh =
    .title = La página no se recarga ni cambia sola al cabo de un tiempo.
    .why = Quien lee despacio, usa un lector de pantalla o amplía el texto pierde el lugar, y lo que ha escrito, antes de terminar.
    .fix = Quite la recarga. Ofrezca un botón para recargar y redirija desde el servidor.

title-missing = La página no tiene elemento title.
title-empty = El elemento title está vacío.
lang-missing = El elemento html no tiene atributo lang.
lang-blank = El atributo lang está vacío.
lang-only-xml = El elemento html tiene xml:lang="{ $language }", pero no lang; en HTML los navegadores no tienen en cuenta xml:lang.
language-unknown = «{ $tag }» no empieza con un código de idioma registrado.
language-underscore = «{ $tag }» está escrito con guion bajo; los códigos de idioma se unen con guion.
language-space = En «{ $tag }» hay espacios alrededor del código de idioma.
viewport-not-scalable = user-scalable={ $value } impide la ampliación.
viewport-scale-capped = maximum-scale={ $value } detiene la ampliación antes del doble del tamaño.
refresh-timed =
    { $seconds ->
        [one] Al cabo de un segundo el navegador recarga la página o la abandona.
       *[other] Al cabo de { $seconds } segundos el navegador recarga la página o la abandona.
    }
