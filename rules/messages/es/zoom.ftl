# Texto en una página ampliada.

zoomed-text-cut =
    .title = Ningún texto se corta al ampliar la página.
    .why = Quien necesita letras más grandes amplía la página. Lo que entonces se corta no se puede leer.
    .fix = Deje que la caja crezca con su texto: no le ponga una altura o anchura fija, sino una mínima.
zoomed-text-cut-off = Este texto se corta al ampliar la página al 200 %.
zoomed-text-perhaps-meant = La caja muestra solo las primeras líneas de este texto, a cualquier tamaño. ¿Se puede llegar al resto?
