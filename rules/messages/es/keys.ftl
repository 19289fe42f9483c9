keyboard-trap =
    .title = El teclado puede salir de donde ha entrado.
    .why = Quien solo usa el teclado queda atrapado y tiene que cerrar la página.
    .fix = Deje que la tecla Tab siga adelante, o diga junto al elemento con qué tecla se sale.
focus-may-be-held = Un script mueve el foco cuando sale de este elemento. ¿Se puede salir con el teclado, o dice la página cómo?
tab-key-may-be-held = Un script impide aquí que las teclas hagan lo habitual. ¿Se puede salir con Tab, o dice la página cómo?

character-key-shortcut =
    .title = Un solo carácter no es un atajo, o el atajo se puede desactivar.
    .why = Quien dicta, o tiene temblor en las manos, activa esos atajos sin querer.
    .fix = Añada al atajo una tecla como Ctrl, permita desactivarlo o cambiarlo, o haga que funcione solo donde está el foco.
shortcut-of-character = Un script espera la tecla «{ $key }» en toda la página. Si es un atajo sin otra tecla, ¿se puede desactivar o cambiar?
shortcut-of-settings = Un script espera en toda la página teclas que se definen en otra parte. ¿Hay entre ellas caracteres sueltos y, si los hay, se pueden desactivar o cambiar?
