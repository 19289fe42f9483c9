# Sonido, vídeo y lo que se mueve o cambia solo.

audio-caption =
    .title = Lo que se oye en una grabación también se puede leer.
    .why = Las personas sordas no reciben nada de una grabación sin un texto que diga lo mismo.
    .fix = Ponga una transcripción en la página, o un enlace a ella junto al reproductor.

video-caption =
    .title = Los vídeos tienen subtítulos.
    .why = Sin subtítulos, las personas sordas no saben qué se dice en un vídeo, ni tampoco quien lo ve sin sonido.
    .fix = Añada una pista de tipo captions con todo lo que se dice y los sonidos que importan.

video-description =
    .title = Lo que muestra un vídeo también se dice o se escribe.
    .why = Las personas ciegas no se enteran de lo que solo se muestra.
    .fix = Diga en el vídeo lo que muestra, ofrezca una versión con audiodescripción o ponga en la página un texto que lo cuente todo.

video-audio-description =
    .title = Lo que muestra un vídeo también se dice.
    .why = Las personas ciegas siguen un vídeo de oído y no se enteran de lo que solo se muestra.
    .fix = Diga en el vídeo lo que muestra u ofrezca una versión con audiodescripción.

video-only-alternative =
    .title = Lo que muestra un vídeo sin sonido está también como texto o sonido.
    .why = Las personas ciegas no reciben nada de un vídeo sin sonido.
    .fix = Cuente junto al vídeo lo que muestra, enlace a un texto que lo haga u ofrezca una grabación sonora.

video-transcript =
    .title = Lo que dice y muestra un vídeo se puede leer.
    .why = Quien no oye ni ve bien puede leer una transcripción, también en braille.
    .fix = Ponga en la página una transcripción de todo lo que se dice y se muestra, o un enlace a ella junto al vídeo.

no-autoplay-audio =
    .title = El sonido que empieza solo acaba antes de tres segundos o se puede parar.
    .why = El sonido que empieza solo tapa lo que dice el lector de pantalla, y así no se encuentra la manera de pararlo.
    .fix = Deje que cada persona inicie el sonido, o ponga al principio de la página un control para pararlo.

autoplay-audio-short =
    .title = El sonido que empieza solo acaba antes de tres segundos.
    .why = Un sonido más largo tapa lo que dice el lector de pantalla.
    .fix = Deje que cada persona inicie el sonido.

autoplay-audio-controls =
    .title = El sonido que empieza solo se puede parar.
    .why = El sonido que nadie puede parar tapa lo que dice el lector de pantalla.
    .fix = Muestre un control con nombre que pare el sonido o lo apague.

auto-updating-text =
    .title = El texto que cambia solo se puede pausar, parar u ocultar.
    .why = Quien lee despacio no llega a terminar, y otras personas no pueden concentrarse en lo demás.
    .fix = Ponga al lado un botón que pare los cambios.

media-transcript-link = La página tiene un enlace llamado «{ $name }». ¿Lleva a un texto que dice todo lo que aquí se oye y se ve?
media-text = Ningún enlace se llama transcripción. ¿Dice el texto de esta página todo lo que aquí se oye y se ve, o se indica que esto es otra forma de ese texto?
media-other-content = En esta página no hay texto. ¿Dicen sus enlaces, imágenes u otros medios todo lo que aquí se oye y se ve?
video-sound-unknown = Este vídeo no se cargó a tiempo o empieza en silencio, y en esta página no hay nada más. ¿Tiene un sonido que cuente lo que muestra?
autoplay-sound-unknown = Esto se reproduce solo, y no se cargó a tiempo o empieza en silencio. ¿Suena más de tres segundos sin que nada en esta página lo pare?
audio-no-text = En esta página no hay texto, ni ningún enlace que pudiera llevar a uno.
video-no-alternative = En esta página no hay nada más que este vídeo sin sonido: ni texto, ni enlaces, ni sonido.
video-no-text = En esta página no hay texto, ni ningún enlace que pudiera llevar a uno.
video-described = ¿Se dice todo lo importante de este vídeo en su sonido, o en otra versión que se puede elegir?
video-description-track = Hay una pista de descripciones en texto. ¿La lee en voz alta el reproductor de esta página, y cuenta todo lo importante?
video-description-track-unspoken = Hay una pista de descripciones en texto, que ningún navegador lee en voz alta. ¿Se dice todo lo importante de este vídeo en su sonido?
captions-right = ¿Dicen los subtítulos «{ $track }» todo lo que se dice en este vídeo, y nombran los sonidos que importan?
captions-in-picture = Este vídeo no tiene pista de subtítulos. ¿Están los subtítulos en la propia imagen, o se indica que es otra forma de un texto de esta página?
captions-broken = El archivo de los subtítulos «{ $track }» no está o no es un archivo WebVTT. ¿Están los subtítulos en la propia imagen?
captions-empty = El archivo de los subtítulos «{ $track }» no contiene texto. ¿Están los subtítulos en la propia imagen?
autoplay-long = Un sonido empieza solo y dura { $seconds } segundos.
autoplay-repeats = Un sonido corto empieza solo y se repite. ¿Acaba antes de tres segundos?
autoplay-no-control = Un sonido empieza solo, y en esta página nada que se vea y tenga nombre podría pararlo.
autoplay-control-unknown = Un sonido empieza solo. ¿Puede alguno de los controles de esta página pararlo o apagarlo?
changing-no-control = Este texto cambia solo una y otra vez, y nada en esta página podría pararlo.
changing-control = Este texto cambia solo una y otra vez. ¿Puede alguno de los controles o enlaces de esta página pausarlo, pararlo u ocultarlo?
changing-essential = Este texto cambia solo una y otra vez, como un reloj. ¿Es esa su función, o debe poder pararse?
