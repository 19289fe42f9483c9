# Reglas sobre listas.

list =
    .title = Las listas contienen elementos de lista y nada más
    .why = Los lectores de pantalla anuncian cuántos elementos tiene una lista y pasan de uno a otro. Lo demás que haya en la lista no se cuenta, o la parte en dos.
    .fix = Ponga el contenido en elementos li o sáquelo de la lista.
list-stray-element =
    { $count ->
        [one] { $count } cosa de la lista no es un elemento de lista: { $element }.
        [many] { $count } de cosas de la lista no son elementos de lista. La primera: { $element }.
       *[other] { $count } cosas de la lista no son elementos de lista. La primera: { $element }.
    }
list-stray-text =
    { $count ->
        [one] { $count } cosa de la lista no es un elemento de lista: el texto «{ $text }».
        [many] { $count } de cosas de la lista no son elementos de lista. La primera: el texto «{ $text }».
       *[other] { $count } cosas de la lista no son elementos de lista. La primera: el texto «{ $text }».
    }
list-wrapped-items = Los elementos no están directamente en la lista, sino dentro de { $element }. ¿Anuncia un lector de pantalla la lista con el número correcto de elementos?

listitem =
    .title = Los elementos de lista están en una lista
    .why = Sin la lista alrededor, un lector de pantalla no dice que el elemento pertenece a un grupo, cuán grande es el grupo ni en qué punto de él se está.
    .fix = Ponga el li dentro de un elemento ul u ol. Si no forma parte de una lista, use otro elemento.
item-outside-list = El elemento de lista no está en ninguna lista.
item-in-other-role = El elemento de lista está en { $element }, que se anuncia como «{ $role }» y no como lista.
