# La transcripción: lo que dice un lector de pantalla de una página.

report-transcript = Lo que dice un lector de pantalla
report-transcripts = Lo que dicen los lectores de pantalla, página por página
report-transcript-intro = Rol, nombre y estado de cada parada, en orden de lectura. Los lectores de pantalla difieren en la formulación; el orden y las palabras son los de la página.
report-transcript-count =
    { $count ->
        [one] { $count } parada sin traducir.
       *[other] { $count } paradas sin traducir.
    }
report-transcript-caption = Paradas en orden de lectura
report-transcript-here = Aquí
report-transcript-there = En el idioma de origen
report-transcript-untranslated = sin traducir
report-transcript-empty = No se dice nada: la página está vacía para las tecnologías de apoyo.

role-alert = alerta
role-alertdialog = diálogo de alerta
role-application = aplicación
role-article = artículo
role-banner = encabezado de página
role-button = botón
role-caption = título
role-cell = celda
role-checkbox = casilla
role-columnheader = encabezado de columna
role-combobox = cuadro combinado
role-complementary = complementario
role-contentinfo = información del contenido
role-dialog = diálogo
role-document = documento
role-figure = figura
role-form = formulario
role-group = grupo
role-heading = encabezado
role-img = imagen
role-link = enlace
role-list = lista
role-listbox = cuadro de lista
role-log = registro
role-main = contenido principal
role-menu = menú
role-menubar = barra de menús
role-menuitem = elemento de menú
role-meter = medidor
role-navigation = navegación
role-note = nota
role-option = opción
role-progressbar = barra de progreso
role-radio = botón de opción
role-radiogroup = grupo de opciones
role-region = región
role-row = fila
role-rowheader = encabezado de fila
role-search = búsqueda
role-searchbox = campo de búsqueda
role-separator = separador
role-slider = control deslizante
role-spinbutton = campo numérico
role-status = estado
role-switch = interruptor
role-tab = pestaña
role-table = tabla
role-tablist = lista de pestañas
role-tabpanel = panel de pestaña
role-textbox = campo de texto
role-timer = temporizador
role-toolbar = barra de herramientas
role-tooltip = información emergente
role-tree = árbol
role-treeitem = elemento de árbol
role-math = matemáticas
role-blockquote = cita

state-checked = marcado
state-not-checked = no marcado
state-mixed = marcado en parte
state-expanded = expandido
state-collapsed = contraído
state-required = obligatorio
state-invalid = no válido
state-disabled = desactivado
