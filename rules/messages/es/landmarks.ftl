# Regiones y el primer nivel de encabezados.

landmark-banner-is-top-level =
    .title = La región de cabecera (banner) no está dentro de otra región
    .why = Quien salta de región en región con un lector de pantalla espera esta en el nivel más externo y no la encuentra dentro de otra.
    .fix = Saque el elemento header de la otra región, o no le dé allí un rol de región.

landmark-complementary-is-top-level =
    .title = La región complementaria no está dentro de otra región
    .why = Quien salta de región en región con un lector de pantalla espera esta en el nivel más externo y no la encuentra dentro de otra.
    .fix = Saque el elemento aside de la otra región, o no le dé allí un rol de región.

landmark-contentinfo-is-top-level =
    .title = La región de pie de página (contentinfo) no está dentro de otra región
    .why = Quien salta de región en región con un lector de pantalla espera esta en el nivel más externo y no la encuentra dentro de otra.
    .fix = Saque el elemento footer de la otra región, o no le dé allí un rol de región.

landmark-main-is-top-level =
    .title = La región principal no está dentro de otra región
    .why = Quien salta de región en región con un lector de pantalla espera esta en el nivel más externo y no la encuentra dentro de otra.
    .fix = Saque el elemento main de la otra región, o no le dé allí un rol de región.
landmark-within = Una región de rol { $role } está dentro de una de rol { $outer }.

landmark-no-duplicate-banner =
    .title = Una página tiene como máximo una región de cabecera (banner)
    .why = Quien salta a ella con un lector de pantalla no puede saber cuál es la de la página.
    .fix = Conserve la que pertenece a toda la página. Ponga las demás en las partes a las que pertenecen o quíteles el rol.

landmark-no-duplicate-contentinfo =
    .title = Una página tiene como máximo una región de pie de página (contentinfo)
    .why = Quien salta a ella con un lector de pantalla no puede saber cuál es la de la página.
    .fix = Conserve la que pertenece a toda la página. Ponga las demás en las partes a las que pertenecen o quíteles el rol.

landmark-no-duplicate-main =
    .title = Una página tiene como máximo una región principal
    .why = Quien salta a ella con un lector de pantalla no puede saber cuál es la de la página.
    .fix = Conserve la que pertenece a toda la página. Ponga las demás en las partes a las que pertenecen o quíteles el rol.
landmark-repeated = { $count } regiones de la página tienen el rol { $role }.

landmark-unique =
    .title = Las regiones del mismo tipo tienen nombres distintos
    .why = Los lectores de pantalla presentan las regiones por tipo y nombre. Si dos se llaman igual, nadie puede distinguirlas.
    .fix = Dé a cada una un nombre que diga qué contiene, por ejemplo aria-label="Principal" y aria-label="Pie de página" en dos elementos nav.
landmark-unnamed-twice = { $count } regiones de rol { $role } no tienen nombre que las distinga.
landmark-name-twice = { $count } regiones de rol { $role } se llaman «{ $name }».

landmark-one-main =
    .title = La página tiene una región principal
    .why = Quien usa un lector de pantalla tiene una tecla que lleva al contenido principal. Sin la región no lleva a ninguna parte.
    .fix = Ponga el contenido propio de la página en un elemento main.
main-missing = La página no tiene ningún elemento main ni otro con ese rol.

page-has-heading-one =
    .title = La página tiene un encabezado de nivel 1
    .why = Muchas personas que usan un lector de pantalla lo buscan primero: dice de qué trata la página y dónde empieza su contenido.
    .fix = Marque el título propio de la página como h1.
heading-one-missing = La página no tiene ningún encabezado de nivel 1.

skip-link =
    .title = Cada enlace de salto lleva a un lugar que existe
    .why = Quien usa el teclado sigue el enlace para saltar la navegación y se queda donde estaba.
    .fix = Dé al contenido el id que nombra el enlace, o corrija el enlace.
skip-target-missing = Ningún elemento tiene el id «{ $id }» al que lleva el enlace.
skip-target-hidden = El lugar al que lleva el enlace está oculto ahora. ¿Aparece al seguir el enlace?

accesskeys =
    .title = Cada tecla de acceso se usa una sola vez
    .why = La tecla lleva solo a uno de los elementos, o a uno tras otro. Quien depende de ella acaba donde no quería.
    .fix = Dé a cada elemento su propia tecla o quite el atributo accesskey.
accesskey-repeated = { $count } elementos tienen la tecla de acceso «{ $key }».
