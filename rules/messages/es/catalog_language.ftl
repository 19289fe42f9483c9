wrong-language-message =
    .title = Las traducciones están en el idioma de su catálogo
    .why = Quien eligió un idioma recibe una frase en otro, y los lectores de pantalla la leen con la voz equivocada.
    .fix = Sustituya el texto por su traducción al idioma del catálogo.
wrong-language-message-found = El texto está en { $language }.
wrong-language-message-part = Una parte del texto está en { $language }: «{ $text }»
