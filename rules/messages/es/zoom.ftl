# Texto en una página ampliada.

zoomed-text-cut =
    .title = Ningún texto se corta al ampliar la página.
    .why = Quien necesita letras más grandes amplía la página. Lo que entonces se corta no se puede leer.
    .fix = Deje que la caja crezca con su texto: no le ponga una altura o anchura fija, sino una mínima.
zoomed-text-cut-off = Este texto se corta al ampliar la página al 200 %.
zoomed-text-perhaps-meant = La caja muestra solo las primeras líneas de este texto, a cualquier tamaño. ¿Se puede llegar al resto?

reflow =
    .title = Las páginas caben en una ventana estrecha.
    .why = Quien amplía una página cuatro veces la ve en una ventana de 320 píxeles, y pierde el renglón si tiene que desplazar cada uno.
    .fix = Ponga las columnas una debajo de otra en ventanas estrechas y no fije anchuras que el texto no pueda dejar.
reflow-long-lines = En una ventana de 320 píxeles de ancho, como al 400 % de zoom, los renglones de este texto son más largos que la ventana: hay que desplazar cada uno para leerlo.
reflow-outside = En una ventana de 320 píxeles de ancho, como al 400 % de zoom, este texto queda fuera, a la derecha. ¿Necesita dos dimensiones para entenderse o puede ir debajo?
