# Reglas sobre los catálogos: qué dice una traducción y cómo está escrita.

access-key =
    .title = Las teclas de acceso son un solo carácter
    .why = Una tecla de acceso se pulsa junto con otra tecla; un texto más largo no se puede pulsar.
    .fix = Indique una letra que aparezca en la etiqueta.
access-key-found = La tecla de acceso tiene más de un carácter, así que nadie puede pulsarla.

ambiguous-translation =
    .title = Textos distintos tienen traducciones distintas
    .why = No se pueden distinguir dos cosas que el original distingue.
    .fix = Si aquí significan cosas distintas, tradúzcalas de otra manera.
ambiguous-translation-found = El mensaje { $message } está traducido con las mismas palabras, aunque su original dice otra cosa.

chinese-punctuation =
    .title = Las frases en chino llevan puntuación china
    .why = Los signos de ancho medio entre caracteres chinos parecen errores y dificultan la lectura.
    .fix = Use el signo de ancho completo, como ，。？！.
chinese-punctuation-found = El signo de ancho medio «{ $sign }» sigue a un carácter chino.

cyclic-reference =
    .title = Ningún mensaje se incluye a sí mismo
    .why = Un mensaje que se contiene a sí mismo no acaba nunca: se ve una clave en lugar de un texto.
    .fix = Rompa el círculo: escriba uno de los textos por extenso.
cyclic-reference-found = El texto incluye { $references }, que lleva de vuelta a este mensaje.

doubled-word =
    .title = Ninguna palabra se repite por error
    .why = Una palabra repetida hace tropezar al lector, y los lectores de pantalla la dicen dos veces.
    .fix = Elimine una de las dos, salvo que ambas sean necesarias.
doubled-word-found = La palabra «{ $word }» aparece dos veces seguidas.

end-punctuation =
    .title = Las traducciones acaban como su original
    .why = Una pregunta que acaba como afirmación, o una etiqueta sin sus dos puntos, se lee y se oye con otro tono.
    .fix = Compruebe si el signo final corresponde en su idioma.
end-punctuation-found = La traducción no acaba con el signo con que acaba el original.

french-spacing =
    .title = Los signos franceses llevan espacio
    .why = Sin el espacio, el signo se pega a la palabra, lo que en francés se toma por una falta.
    .fix = Ponga un espacio fino de no separación (U+202F) antes de ; ! ? y uno de no separación (U+00A0) antes de : y dentro de « ».
french-spacing-found = No hay espacio junto a «{ $sign }».

glossary-term =
    .title = Los términos se traducen como se acordó
    .why = Una cosa con dos nombres hace buscar dos cosas.
    .fix = Use la traducción del glosario de evenhand.toml o añada esta.
glossary-term-found = El original dice «{ $term }»; el glosario da: { $expected }.

identical-plurals =
    .title = Las formas del plural son distintas
    .why = Se lee «1 archivos» cuando todas las formas son un mismo texto.
    .fix = Compruebe si la palabra tiene de verdad una sola forma en su idioma.
identical-plurals-found = Todas las formas del plural son el mismo texto, aunque el original tiene formas distintas.

inconsistent-translation =
    .title = Un texto tiene una sola traducción
    .why = La misma cosa con dos nombres hace buscar dos cosas.
    .fix = Si aquí significan lo mismo, use una sola traducción.
inconsistent-translation-found = El mensaje { $message } tiene el mismo original y otra traducción.

invisible-character =
    .title = Las traducciones no tienen caracteres ocultos
    .why = Los caracteres que nadie ve estropean la búsqueda y la copia, y los lectores de pantalla pueden tropezar con ellos.
    .fix = Elimine el carácter; suele venir al copiar texto.
invisible-character-found = La traducción tiene el carácter invisible { $character }, que el original no tiene.

length-limit =
    .title = Las traducciones respetan la longitud que indica el comentario
    .why = Un texto más largo se corta o rompe la página.
    .fix = Acorte la traducción.
length-limit-found = La traducción tiene { $length } caracteres; el comentario permite { $limit }.

markup-mismatch =
    .title = Las traducciones conservan las etiquetas del original
    .why = Un enlace, campo o botón que se pierde en la traducción falta en la página; un elemento sin cerrar se extiende a lo que sigue.
    .fix = Ponga en la traducción los mismos elementos, cerrados, en torno a sus palabras.
markup-mismatch-unclosed = { $element } se abre y no se cierra, o se cierra sin abrirse.
markup-mismatch-missing = El original tiene { $element }; la traducción no, o tiene menos.
markup-mismatch-extra = La traducción tiene { $element }; el original no, o tiene menos.

mojibake =
    .title = Los caracteres son los que debían ser
    .why = Un texto que pasó por una codificación equivocada no lo pueden leer ni las personas ni los lectores de pantalla.
    .fix = Restaure las letras y guarde el archivo en UTF-8.
mojibake-found = «{ $characters }» parece texto leído con una codificación equivocada.

number-mismatch =
    .title = Las traducciones dicen los mismos números
    .why = Una cantidad, un plazo o un teléfono equivocado confunde a la gente, y solo a quien lee este idioma.
    .fix = Corrija el número. Si es correcto para este país, permítalo en evenhand.toml con su motivo.
number-mismatch-other = El original dice { $number }; la traducción dice { $instead }.
number-mismatch-missing = El original dice { $number }; la traducción no.

plural-categories =
    .title = Están todas las formas del plural del idioma
    .why = Los números cuya forma falta se muestran con las palabras equivocadas, o no se muestran.
    .fix = Añada las formas que su idioma necesita (Unicode CLDR, reglas del plural).
plural-categories-found = Faltan estas formas del plural: { $categories }.

protected-term =
    .title = Los nombres que se mantienen no se traducen
    .why = Se busca un nombre y se encuentra otro; la lista de evenhand.toml dice que se mantiene.
    .fix = Escriba el nombre como en el original.
protected-term-found = Falta el nombre «{ $term }» o está escrito de otro modo.

spanish-punctuation =
    .title = Las preguntas y exclamaciones llevan signo de apertura
    .why = Sin el signo de apertura, los lectores y los lectores de pantalla solo notan al final que era una pregunta.
    .fix = Ponga ¿ o ¡ donde empieza la pregunta o exclamación.
spanish-punctuation-found = Falta el signo de apertura «{ $sign }».

stale-message =
    .title = Ninguna traducción está marcada como anticuada
    .why = Las entradas así marcadas no se muestran: se ve el idioma original.
    .fix = Compare la traducción con el original, corríjala y quite la marca «fuzzy».
stale-message-found = El catálogo marca esta traducción como anticuada (fuzzy), así que no se muestra.

unbalanced-bracket =
    .title = Los paréntesis y las comillas se cierran
    .why = Un paréntesis sin cerrar parece un error y oculta dónde acaba el inciso.
    .fix = Añada el que falta o quite el que sobra.
unbalanced-bracket-found = «{ $bracket }» no tiene pareja en la traducción.

unsafe-markup =
    .title = Las traducciones no introducen programas
    .why = Quien pueda editar una traducción podría ejecutar un programa en el navegador de todos sus lectores.
    .fix = Quite esas etiquetas. Las traducciones no necesitan scripts, marcos, formularios ni manejadores de eventos.
unsafe-markup-found = La traducción tiene { $markup }, que el original no tiene.

untranslated-marker =
    .title = Ninguna traducción lleva una nota de pendiente
    .why = La gente lee una nota que era para los traductores.
    .fix = Traduzca el texto y quite la nota.
untranslated-marker-found = La traducción lleva la nota «{ $marker }».

url-mismatch =
    .title = Las traducciones conservan las direcciones del original
    .why = Un enlace que no lleva a ninguna parte, o a un sitio ajeno, deja perdido solo a quien lee este idioma.
    .fix = Corrija la dirección. Es correcto que lleve a la página en este idioma.
url-mismatch-found = El original tiene la dirección { $address }; la traducción no la tiene, ni otra de ese sitio.

whitespace-mismatch =
    .title = Las traducciones empiezan y acaban con los espacios del original
    .why = Cuando se juntan textos, un espacio perdido une dos palabras y uno de más deja un hueco.
    .fix = Use al principio y al final los espacios del original, y uno solo entre palabras.
whitespace-mismatch-start = El principio difiere del original en un espacio o salto de línea.
whitespace-mismatch-end = El final difiere del original en un espacio o salto de línea.
whitespace-mismatch-doubled = La traducción tiene varios espacios seguidos.

# The report's links to import files.
report-missing-others = Mensajes por traducir, como archivos para herramientas de traducción:
