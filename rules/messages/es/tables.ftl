# Reglas sobre tablas de datos.

th-has-data-cells =
    .title = Cada celda de encabezado de una tabla encabeza al menos una celda
    .why = Los lectores de pantalla dicen el encabezado antes de cada celda. Un encabezado que no corresponde a ninguna celda no se oye donde hace falta, y las celdas quedan en cifras sin sentido.
    .fix = Corrija los atributos scope o headers o el orden de las celdas. Si la celda no es un encabezado, use td.
header-without-cells = Ninguna celda de la tabla tiene «{ $text }» como encabezado.
header-out-of-place = No se puede saber a qué celdas corresponde este encabezado: no está en ninguna fila de su tabla, o la tabla es muy grande. ¿Lo dice un lector de pantalla con las celdas a las que se refiere?
header-unclear = Hay celdas de datos tanto en la fila como en la columna de este encabezado, de modo que los navegadores difieren sobre a qué celdas corresponde. ¿Encabeza celdas? Entonces scope debería decir cuáles.

td-headers-attr =
    .title = Cada id de un atributo headers es el de otra celda de la misma tabla
    .why = Los lectores de pantalla no pueden decir encabezados que no encuentran. La persona oye un valor y no sabe qué significa.
    .fix = Ponga los id de las celdas de encabezado de la misma tabla, o quite el atributo headers si basta con scope.
headers-name-nothing = Ningún elemento tiene el id «{ $id }».
headers-name-elsewhere = El id «{ $id }» no es el de una celda de la misma tabla.
headers-name-itself = La celda nombra su propio id «{ $id }» como encabezado.
