mixed-numerals =
    .title = Los números se escriben con las cifras de un solo sistema
    .why = Las cifras de dos sistemas se toman por dos números, y los lectores de pantalla pueden leer cada una en otro idioma.
    .fix = Deje que el programa escriba todos los números con las cifras de la configuración regional.
mixed-numerals-number = El número «{ $number }» tiene cifras de dos sistemas: «{ $text }»
mixed-numerals-page = Unos números de esta página están en las cifras de un sistema ({ $own }) y otros en las de otro ({ $latin }). ¿Es lo que espera quien la lee?

source-format-currency = «{ $form }» es un importe con el símbolo de la moneda delante, como en inglés: «{ $text }»

untranslated-text-language = «{ $text }» no está en el idioma de la página: { $found }.
untranslated-text-page = Toda la página está en otro idioma que el suyo ({ $found }): «{ $text }».
untranslated-name-language = «{ $text }» no está en el idioma de la página ({ $found }), y así lo anuncian los lectores de pantalla.

number-order =
    .title = Los números de teléfono conservan su orden en textos de derecha a izquierda
    .why = La gente marca los grupos de cifras en el orden en que los ve, y llama a otra persona o a nadie.
    .fix = Ponga el número en un elemento bdi o en uno con dir="ltr".
number-order-found = Los grupos de «{ $number }» cambian de lugar: se ve «{ $shown }».
