# Sonido y vídeo a los que llevan los enlaces.

linked-media =
    .title = Lo que se dice en las grabaciones enlazadas también se puede leer.
    .why = Una persona sorda no recibe nada de una entrevista que solo se puede escuchar, y un vídeo sin palabras no cuenta nada a una persona ciega.
    .fix = Ponga una transcripción en la página, o un enlace a ella junto al enlace a la grabación. Un vídeo necesita además subtítulos.
linked-media-transcript = Esta página enlaza { $count ->
    [one] una grabación, { $file }
    [many] { $count } grabaciones, la primera es { $file }
   *[other] { $count } grabaciones, la primera es { $file }
}. La página tiene además un enlace llamado «{ $name }». ¿Hay para cada grabación un texto que diga todo lo que en ella se oye y se ve?
linked-media-alone = Esta página enlaza { $count ->
    [one] una grabación, { $file }
    [many] { $count } grabaciones, la primera es { $file }
   *[other] { $count } grabaciones, la primera es { $file }
}, y ningún enlace se llama transcripción. ¿Puede quien no oye o no ve obtener de otra forma todo lo que contiene: un texto, subtítulos, una descripción hablada?
