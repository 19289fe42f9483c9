glued-variable =
    .title = Lo que inserta el programa está separado de las palabras vecinas
    .why = Se ve una sola palabra larga que no se entiende, y los lectores de pantalla la leen como una sola.
    .fix = Ponga de nuevo el espacio entre la variable y la palabra.
glued-variable-found = Falta el espacio entre { $variable } y la palabra que está al lado.
chinese-punctuation-blank = Hay un espacio junto a «{ $sign }», que ya tiene el suyo.

breakable-space =
    .title = Los espacios que el francés pone junto a sus signos no se parten
    .why = Al final de la línea el signo pasa solo a la siguiente, y la pregunta o la exclamación se lee sin él.
    .fix = Ponga ahí un espacio que no se parta: U+00A0 delante de «:» y dentro de « », U+202F delante de «;», «!» y «?».
breakable-space-found = El espacio junto a «{ $sign }» permite que la línea se parta.
