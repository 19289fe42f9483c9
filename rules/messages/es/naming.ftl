# Nombres que faltan y enlaces cuyo destino decide un script.

name-options = Nada da nombre a la lista: ni una etiqueta ni un atributo. Las opciones que ofrece no son un nombre.
links-same-name-scripted = Hay varios enlaces llamados «{ $name }», y adónde llevan algunos solo lo saben los scripts. ¿Llevan a lo mismo, o cualquiera que vea la página dudaría de cuál es cuál?
