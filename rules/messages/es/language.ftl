# El idioma de los textos de una página frente al que la página declara; sentido del texto.

page-language =
    .title = La página está en el idioma que dice.
    .why = Los lectores de pantalla eligen la voz y la pronunciación según el idioma declarado. Una página leída con las reglas de otro idioma no se entiende.
    .fix = Ponga en el atributo lang del elemento html el idioma de la mayor parte de la página, o traduzca la página.

part-language =
    .title = Cada parte en otro idioma indica en cuál está.
    .why = Los lectores de pantalla siguen con la voz del idioma que la rodea y el pasaje se oye sin sentido.
    .fix = Ponga lang con el idioma del pasaje en el elemento que lo contiene, o traduzca el pasaje. Corrija lang donde indique un idioma equivocado.

page-language-other = La página dice estar en «{ $declared }», pero su texto está en { $found }: «{ $text }».
page-language-likely-other = La página dice estar en «{ $declared }». ¿No está su texto en { $found }: «{ $text }»?
page-language-simplified = La página dice «{ $declared }», pero su texto está en caracteres simplificados. ¿Es la versión correcta de la página?
page-language-traditional = La página dice «{ $declared }», pero su texto está en caracteres tradicionales. ¿Es la versión correcta de la página?
part-language-other = lang dice «{ $declared }», pero el texto está en { $found }: «{ $text }».
part-language-likely-other = lang dice «{ $declared }». ¿No está el texto en { $found }: «{ $text }»?
part-language-unmarked = Esto está en { $found }, pero aquí rige «{ $declared }», porque ningún lang indica otra cosa: «{ $text }».

text-direction =
    .title = El texto corre en el sentido de su escritura.
    .why = Con el sentido equivocado, la puntuación, los números y el texto mezclado quedan fuera de lugar, las líneas empiezan en el lado contrario y el texto no se puede leer en orden.
    .fix = Ponga dir="rtl" en el elemento html de las páginas en árabe, hebreo, persa o urdu, y dir en los pasajes de sentido contrario. Cierre cada marca de dirección o, mejor, use el elemento bdi.

direction-page-ltr = La página está en una escritura que va de derecha a izquierda, pero su sentido es de izquierda a derecha. Falta dir="rtl".
direction-page-rtl = El sentido de la página es de derecha a izquierda, pero casi todo su texto se escribe de izquierda a derecha.
direction-passage-ltr = Este pasaje se escribe de derecha a izquierda, pero su sentido es de izquierda a derecha: «{ $text }».
direction-marks-open = Una marca de dirección ({ $mark }) se abre y no se cierra: «{ $text }».
