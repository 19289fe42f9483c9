# Reglas sobre las traducciones, en los catálogos y en las páginas.

blank-message =
    .title = Toda traducción muestra algo
    .why = Un texto en blanco oculta lo que dice el original: hay quien encuentra un botón vacío o un hueco donde otros encuentran palabras.
    .fix = Traduzca el texto original. Si de verdad no hay nada que decir, deje también en blanco el original.
blank-message-found = En la traducción no se ve nada.

duplicate-attribute =
    .title = Un mensaje tiene cada atributo una sola vez
    .why = De dos atributos con el mismo nombre solo se muestra uno, y puede no ser el que se tradujo en último lugar.
    .fix = Elimine el que esté anticuado.
duplicate-attribute-found = Este atributo ya está en la línea { $firstLine }; de los dos solo se muestra uno.

duplicate-message =
    .title = Un archivo de catálogo tiene cada mensaje una sola vez
    .why = De dos mensajes con la misma clave solo se muestra uno, y ninguna herramienta dice cuál. Se acaba traduciendo el que nadie ve.
    .fix = Elimine el que esté anticuado.
duplicate-message-found = Este mensaje ya está en la línea { $firstLine }; de los dos solo se muestra uno.

duplicate-variant =
    .title = Una selección tiene cada variante una sola vez
    .why = La segunda de dos variantes para el mismo valor no se elige nunca, así que su texto no se muestra jamás.
    .fix = Elimine una de las variantes o corrija su nombre.
duplicate-variant-found = La variante «{ $variant }» aparece dos veces; la segunda no se elige nunca.

identical-to-source =
    .title = Toda traducción es distinta de su original
    .why = Un texto idéntico al original casi siempre se copió y quedó sin traducir. Quien no lee el idioma original se encuentra con palabras extrañas.
    .fix = Tradúzcalo. Si es correcto que sea igual, como un nombre propio, añádalo con su motivo a la lista de textos permitidos de evenhand.toml.
identical-to-source-found = La traducción es idéntica al original.

junk =
    .title = Toda entrada de un catálogo se puede leer
    .why = Lo que no es válido se omite: en su lugar aparece el idioma original, una clave o nada.
    .fix = Corrija la entrada. A menudo falta cerrar una llave, falta el signo igual o una línea no tiene sangría con espacios.
junk-found = Esto no se puede leer, así que nadie lo ve. La lectura falló en la línea { $failedLine }, columna { $failedColumn }: { $why }

missing-attribute =
    .title = Todo atributo de un mensaje está traducido
    .why = Los atributos contienen descripciones emergentes, textos de ejemplo y los nombres que anuncian los lectores de pantalla. Sin ellos se oye el idioma original o nada.
    .fix = Añada el atributo al mensaje y tradúzcalo.
missing-attribute-found = Este atributo no está traducido. El original lo tiene en { $sourceFile }, línea { $sourceLine }.

missing-file =
    .title = Todo archivo de catálogo existe en cada idioma
    .why = Ninguno de sus mensajes está traducido: partes enteras del sitio quedan en el idioma original.
    .fix = Añada el archivo con sus traducciones. Los mensajes que faltan están en el missing.ftl del informe.
missing-file-found =
    { $messages ->
        [one] Falta el archivo y, con él, { $messages } mensaje de { $sourceFile }.
        [many] Falta el archivo y, con él, los { $messages } de mensajes de { $sourceFile }.
       *[other] Falta el archivo y, con él, los { $messages } mensajes de { $sourceFile }.
    }

missing-message =
    .title = Todo mensaje está traducido
    .why = Quien no lee el idioma original se encuentra con palabras extrañas, con una clave o con nada.
    .fix = Añada el mensaje y tradúzcalo. Los mensajes que faltan están en el missing.ftl del informe.
missing-message-found = Este mensaje no está traducido. El original lo tiene en { $sourceFile }, línea { $sourceLine }.

missing-reference =
    .title = Las traducciones insertan lo que inserta el original
    .why = Un nombre que el original toma de otro mensaje, como el de un producto o un botón, se pierde en la traducción.
    .fix = Inserte la referencia o escriba el nombre.
missing-reference-found = El original inserta { $references }. La traducción ni lo inserta ni lo dice con palabras.

missing-value =
    .title = Todo mensaje que tiene texto lo tiene en cada idioma
    .why = Los atributos están traducidos, pero el texto no, así que se ve el idioma original o nada.
    .fix = Añada el texto delante de los atributos.
missing-value-found = La traducción tiene atributos, pero no texto propio. El original lo tiene en { $sourceFile }, línea { $sourceLine }.

obsolete-attribute =
    .title = Las traducciones no tienen atributos que falten en el original
    .why = Nada muestra este texto, pero se sigue traduciendo. A menudo el atributo cambió de nombre y falta el nuevo.
    .fix = Elimine el atributo o póngale su nombre nuevo.
obsolete-attribute-found = El mensaje original no tiene ese atributo, así que este texto no se muestra nunca.

obsolete-file =
    .title = Los idiomas no tienen archivos de catálogo que falten en el original
    .why = Nada muestra estos textos, pero se siguen traduciendo. A menudo el archivo cambió de nombre y falta el nuevo.
    .fix = Elimine el archivo o póngale su nombre nuevo.
obsolete-file-found =
    { $messages ->
        [one] El idioma original no tiene ese archivo; su { $messages } mensaje no se muestra nunca.
        [many] El idioma original no tiene ese archivo; sus { $messages } de mensajes no se muestran nunca.
       *[other] El idioma original no tiene ese archivo; sus { $messages } mensajes no se muestran nunca.
    }

obsolete-message =
    .title = Los idiomas no tienen mensajes que falten en el original
    .why = Nada muestra este texto, pero se sigue traduciendo. A menudo la clave cambió y falta la nueva.
    .fix = Elimine el mensaje o póngale su clave nueva.
obsolete-message-found = Ni el original ni otro mensaje de este idioma usan este mensaje.

obsolete-reference =
    .title = Las traducciones no insertan nada que el original no diga
    .why = La traducción habla de algo que el original ya no menciona, así que en este idioma se dice otra cosa.
    .fix = Traduzca de nuevo el original o elimine la referencia.
obsolete-reference-found = La traducción inserta { $references }. El original ni lo inserta ni lo dice con palabras.

unknown-reference =
    .title = Toda referencia lleva a un mensaje
    .why = El programa no encuentra nada que insertar, así que aparece una clave en mitad de la frase.
    .fix = Corrija el nombre o añada el mensaje al que debe llevar.
unknown-reference-found = No hay nada que se llame { $references }, así que se ve el nombre tal cual.

variable-mismatch =
    .title = Las traducciones muestran las mismas variables que el original
    .why = Un nombre, un número o una fecha se pierde en la traducción, o se ve el nombre de una variable.
    .fix = Use las variables del original, escritas igual. Una variable que el original solo usa para elegir una variante se puede omitir.
variable-mismatch-missing = El original muestra { $missing }; la traducción, no.
variable-mismatch-unknown = El programa no da { $unknown } a este mensaje, así que se ve el nombre tal cual.
variable-mismatch-renamed = El original muestra { $missing }; la traducción tiene en su lugar { $unknown }, que el programa no da.
variable-mismatch-variant = El original siempre muestra { $missing }; la traducción lo omite en la variante «{ $variant }».

raw-key =
    .title = Las páginas muestran textos, no claves ni marcadores
    .why = Se ve el interior del programa, como «nav-home» o «{"{"} $name {"}"}», y hay que adivinar qué significa.
    .fix = Compruebe que el catálogo con este mensaje se carga para este idioma y que el programa da todas las variables.
raw-key-key = La página muestra la clave «{ $text }» en lugar de su texto.
raw-key-placeable = La página muestra «{ $placeable }» donde debería haber un valor.

untranslated-name =
    .title = Los nombres y las ayudas que no se ven como texto están traducidos
    .why = Los lectores de pantalla los anuncian en otro idioma, a menudo de forma ininteligible; las descripciones emergentes y los textos de ejemplo resultan ajenos a todos.
    .fix = Traduzca el mensaje en el catálogo. Si es correcto que el texto esté en otro idioma, márquelo con un atributo lang.
untranslated-name-missing = «{ $text }» está en el idioma original, porque el mensaje { $message } no tiene traducción.
untranslated-name-identical = «{ $text }» está en el idioma original, porque la traducción de { $message } es idéntica al original.
untranslated-name-other = «{ $text }» está en el idioma original, aunque { $message } tiene traducción: «{ $translation }».

untranslated-text =
    .title = El texto visible está traducido
    .why = Quien no lee el idioma original no puede usar esta parte de la página, y los lectores de pantalla la pronuncian con las reglas de otro idioma.
    .fix = Traduzca el mensaje en el catálogo. Si es correcto que el texto esté en otro idioma, márquelo con un atributo lang.
untranslated-text-missing = «{ $text }» está en el idioma original, porque el mensaje { $message } no tiene traducción.
untranslated-text-identical = «{ $text }» está en el idioma original, porque la traducción de { $message } es idéntica al original.
untranslated-text-other = «{ $text }» está en el idioma original, aunque { $message } tiene traducción: «{ $translation }».

# Dicho de textos y nombres por igual.
untranslated-ask = ¿Debe estar «{ $text }» en el idioma original? Es lo que dice el original en { $message }, cuya traducción es «{ $translation }».
raw-key-ask = ¿Debe leerse «{ $placeable }» tal cual, o debería haber un valor en su lugar?

identical-word =
    .title = Las palabras iguales en ambos idiomas son intencionadas
    .why = Los nombres, las unidades y muchas palabras son correctamente iguales. Entre ellas se esconden palabras que nunca se tradujeron.
    .fix = Tradúzcala, o añádala con su motivo a la lista de textos permitidos de evenhand.toml.
identical-word-found = La traducción es idéntica al original. ¿Es la misma palabra en este idioma?
