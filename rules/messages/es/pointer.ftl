# Lo que hacen el puntero, los dedos y las teclas.

hover-script =
    .title = Lo que aparece bajo el puntero está también para el teclado.
    .why = Quien usa el teclado no tiene puntero que mantener sobre algo.
    .fix = Haga lo mismo cuando el elemento o algo dentro de él reciba el foco, o con un botón.
hover-by-script = Un script cambia la página mientras el puntero está sobre esto, y ninguno espera aquí el foco ni un clic. ¿Puede quien usa el teclado obtener lo mismo?

pointer-cancellation =
    .title = Una pulsación cuenta al soltarla.
    .why = A quien le tiembla la mano pulsa a menudo lo que no quería, y aún puede deslizarse fuera antes de soltar.
    .fix = Actúe con el clic, no cuando baja el botón o el dedo.
acts-when-pressed = Un script actúa en cuanto se pulsa esto, y ninguno espera a que se suelte. ¿Se puede detener o deshacer lo que hace?

pointer-gestures =
    .title = Lo que hace un trazo lo hace también un toque.
    .why = Deslizar o pellizcar exige pulso firme y más de un dedo.
    .fix = Añada botones que hagan lo mismo.
follows-finger = Un script sigue el dedo que se mueve aquí. ¿Se puede hacer lo mismo con toques, sin deslizar ni pellizcar?

keystroke-timing =
    .title = Ninguna tecla exige pulsarse en el momento justo.
    .why = Hay quien pulsa una tecla despacio, dos veces o con otro dispositivo.
    .fix = Haga que cada pulsación tenga el mismo efecto llegue cuando llegue y dure lo que dure.
keys-timed = Un script mira el reloj cuando se pulsa una tecla. ¿Depende algo de la rapidez o la duración con que se pulsan las teclas?

control-in-link =
    .title = Los enlaces no contienen otros controles.
    .why = Pulsar el control interior puede seguir también el enlace, y el nombre que leen los lectores de pantalla mezcla los dos.
    .fix = Ponga el control junto al enlace, no dentro de él.
control-inside-link = HTML no permite dentro de un enlace un elemento { $control } que se pueda accionar.

focus-not-obscured =
    .title = Lo que tiene el foco del teclado no queda tapado.
    .why = Quien usa el teclado pierde el lugar cuando el foco queda debajo de una barra.
    .fix = Dé a scroll-padding la altura de la barra o deje que la barra se desplace con la página.
stays-in-place = Esto permanece fijo mientras la página se desplaza. Al recorrer la página con Tab y Mayús+Tab, ¿tapa alguna vez del todo lo que tiene el foco?
