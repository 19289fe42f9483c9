# Reglas sobre el color.

color-contrast =
    .title = El texto se distingue bien de lo que hay detrás
    .why = Quien ve poco, la gente mayor y cualquiera con mucha luz no puede leer un texto casi tan claro o tan oscuro como su fondo.
    .fix = Oscurezca el texto o aclare su fondo, o al revés, hasta que la relación sea de al menos 4,5:1, o de 3:1 para texto de 24 px, o de 18,66 px en negrita.
contrast-too-low = El contraste es de { $ratio }:1 y debe ser de { $needed }:1: texto { $foreground } sobre { $background }, { $size } px, grosor { $weight }.
contrast-over-image = El texto ({ $foreground }, { $size } px) está sobre una imagen. ¿Es su contraste de al menos { $needed }:1 en todas las letras?
contrast-over-gradient = El texto ({ $foreground }, { $size } px) está sobre un degradado. ¿Es su contraste de al menos { $needed }:1 en todas las letras?
contrast-effect = Un filtro, un modo de fusión o un giro cambia el aspecto del texto ({ $foreground }, { $size } px) o de su fondo. ¿Es su contraste de al menos { $needed }:1?
contrast-covered = Hay algo encima del texto ({ $foreground }, { $size } px). ¿Tiene lo que se ve de él un contraste de al menos { $needed }:1?
contrast-scrolls-under = El texto ({ $foreground }, { $size } px) está fijo en la ventana y la página se desplaza por detrás. ¿Es su contraste de al menos { $needed }:1 sobre todo lo que pasa?
contrast-color-unknown = El color del texto o de su fondo está escrito de una forma que no se puede medir. ¿Es su contraste de al menos { $needed }:1?
contrast-too-complex = Aquí se superponen muchísimas cajas. ¿Es el contraste del texto ({ $foreground }, { $size } px) de al menos { $needed }:1?
contrast-partly = Una parte del texto tiene contraste suficiente y otra quizá no: { $ratio }:1 en el peor punto, texto { $foreground } sobre { $background }. ¿Es de al menos { $needed }:1 en todas las letras?
contrast-shadow = El texto ({ $foreground }, { $size } px) tiene una sombra. ¿Es su contraste con la sombra y el fondo alrededor de las letras de al menos { $needed }:1?
contrast-painted-text = Las letras muestran una imagen de fondo en lugar de un color. ¿Es su contraste de al menos { $needed }:1?
contrast-symbol = Una sola letra tiene un contraste de { $ratio }:1 ({ $foreground } sobre { $background }). ¿Está para leerse como letra? Entonces necesita { $needed }:1. Como símbolo basta con 3:1.
contrast-drawing = Un texto de un dibujo tiene un contraste de { $ratio }:1 ({ $foreground } sobre { $background }, { $size } px) y debe ser de { $needed }:1. ¿Está para leerse, y no es parte de un logotipo?

non-text-contrast =
    .title = El borde de un campo de texto se ve
    .why = Las personas con baja visión no ven dónde escribir cuando una línea pálida es lo único que muestra un campo vacío.
    .fix = Dé al borde, o al interior del campo, un contraste de 3:1 o más con lo que lo rodea.
field-edge-too-pale = El borde del campo ({ $edge }) tiene un contraste de { $ratio }:1 con { $around } a su alrededor; hace falta 3:1.
