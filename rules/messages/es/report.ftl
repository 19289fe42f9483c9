# Lo que dicen los informes.

## Palabras

report-locale = Idioma
report-locales = Idiomas
report-all-locales = Todos los idiomas
report-no-locale = Páginas sin idioma
report-source-locale = origen
report-page = Página
report-pages = Páginas
report-all-pages = Todas las páginas
report-incomplete = Incompletas
report-findings = Hallazgos
report-questions = Por revisar
report-translated = Traducido
report-untranslated-on-page = Sin traducir en páginas
report-here-only = Solo aquí
report-every-locale = Todos los idiomas
report-only-in = Solo en: { $locales }
report-places = Lugares
report-status = Estado
report-number = N.º
report-yes = Sí
report-no = No
report-impact-critical = Crítico
report-impact-serious = Grave
report-impact-moderate = Moderado
report-impact-minor = Leve
report-best-practice = Buena práctica
report-no-standard = Ninguna norma lo exige; aun así ayuda a las personas.
report-level = nivel { $level }, desde WCAG { $version }
report-column-rule = Regla
report-column-impact = Impacto
report-column-needs = Necesita
report-column-criteria = Criterios WCAG
report-column-508 = Sección 508
report-column-trusted-tester = Trusted Tester
report-column-ict-baseline = ICT Baseline
report-column-act-rules = Reglas ACT
report-counts-508 = Cuenta para las normas revisadas de la Sección 508
report-needs-catalog = catálogos
report-needs-dom = documento
report-needs-layout = disposición
report-needs-pixels = imagen
report-needs-interaction = interacción

## Cifras

report-coverage-figure = { $translated } / { $messages } ({ $percent } %)
report-alike =
    { $count ->
        [one] Un hallazgo.
       *[other] { $count } hallazgos en elementos del mismo tipo se muestran como uno: es probable que tengan una sola causa.
    }
report-place-count =
    { $count ->
        [one] { $count } lugar
       *[other] { $count } lugares
    }
report-page-count =
    { $count ->
        [one] { $count } página
       *[other] { $count } páginas
    }
report-more-places =
    { $count ->
        [one] { $count } lugar más
       *[other] { $count } lugares más
    }
report-more-pages =
    { $count ->
        [one] y { $count } página más
       *[other] y { $count } páginas más
    }
report-more-findings =
    { $count ->
        [one] { $count } hallazgo más
       *[other] { $count } hallazgos más
    }
report-more-questions =
    { $count ->
        [one] { $count } pregunta más
       *[other] { $count } preguntas más
    }
report-all-places = Los { $count } lugares
report-all-entries = Las { $count } entradas
report-cell-label = { $count } de { $rule } en { $locale }
report-pages-label = { $count } páginas de { $locale }
report-duration =
    { $seconds ->
        [one] Duró { $seconds } segundo.
       *[other] Duró { $seconds } segundos.
    }
report-rules-listed =
    { $count ->
        [one] { $count } regla
       *[other] { $count } reglas
    }
report-rules-failed = Reglas incumplidas

## Veredicto

report-verdict = Veredicto
report-gate-passed = Control superado: ningún hallazgo alcanza el nivel «{ $impact }».
report-gate-failed =
    { $count ->
        [one] Control no superado: { $count } hallazgo alcanza o supera el nivel «{ $impact }».
       *[other] Control no superado: { $count } hallazgos alcanzan o superan el nivel «{ $impact }».
    }
report-gate-none = No había control: los hallazgos no cambian el código de salida.
report-partial = Este informe es parcial: la ejecución se detuvo antes de terminar.
report-pages-incomplete =
    { $count ->
        [one] { $count } página que debía comprobarse no se comprobó, o no del todo. La ejecución no es fiable.
       *[other] { $count } páginas que debían comprobarse no se comprobaron, o no del todo. La ejecución no es fiable.
    }
report-nothing-checked = No se comprobó nada, así que nada puede decirse.
report-questions-left =
    { $count ->
        [one] Queda { $count } pregunta para una persona.
       *[other] Quedan { $count } preguntas para una persona.
    }
report-risk-short = Los hallazgos son riesgos que un programa puede ver. Que no haya ninguno no significa que el sitio sea conforme.
report-risk = Este informe enumera riesgos que un programa puede ver. No declara la conformidad con la Sección 508 ni con ninguna otra norma: muchos requisitos necesitan el juicio de una persona.
report-written-to = Informe: { $path }
report-checked-against = Juzgado según { $standard }, visto en { $browser }.

## La página de todos los idiomas

report-title = ¿Reciben todas las personas la misma página?
report-skip = Saltar al contenido
report-made-by = Hecho por { $tool }
report-notices = Lo que conviene saber de esta ejecución
report-side-by-side = Los idiomas, lado a lado
report-locales-caption = Páginas y hallazgos de cada idioma. «Solo aquí» cuenta los hallazgos que ningún otro idioma tiene.
report-findings-intro = Un hallazgo presente en todos los idiomas está en la plantilla: corríjalo una vez. Un hallazgo presente en algunos llegó con la traducción.
report-findings-caption = Lugares en que cada regla se incumple, por idioma
report-no-findings = No se incumple ninguna regla.
report-in-catalogs = En los catálogos de mensajes
report-catalogs-caption = Entradas de los catálogos por regla e idioma
report-person = Lo que aún debe comprobar una persona
report-person-intro = Las preguntas siguientes surgieron en estas páginas y necesitan la respuesta de una persona. Otros requisitos no los puede probar ningún programa.
report-questions-caption = Preguntas por regla e idioma
report-untested =
    { $count ->
        [one] { $count } prueba de Trusted Tester no la decide ninguna regla de esta ejecución
       *[other] { $count } pruebas de Trusted Tester no las decide ninguna regla de esta ejecución
    }
report-coverage = Qué se comprobó
report-status-checked = comprobadas
report-status-incomplete = incompletas
report-status-skipped = omitidas
report-frames = marcos sin inspeccionar
report-why-incomplete = Por qué hay páginas incompletas
report-why-skipped = Por qué se omitieron páginas
report-no-reason = No se conoce el motivo
report-rules = Reglas aplicadas

## La página de un idioma

report-locale-title = Informe de { $locale }
report-is-source = Este es el idioma de origen: los demás se comparan con él.
report-compared-with = Comparado con el idioma de origen { $locale }.
report-on-this-page = En esta página
report-figures = En cifras
report-failed-intro = Hechos que un programa pudo establecer, primero los más graves.
report-overview = Hallazgos por orden de gravedad
report-seen = Qué se vio
report-needs-person = Necesita a una persona
report-questions-intro = Un programa no puede decidir esto. Cada punto es una pregunta, no un hallazgo.
report-no-questions = No surgió ninguna pregunta.
report-why = Por qué importa
report-fix = Cómo corregirlo
report-announced = Se anuncia como
report-picture = Imagen
report-evidence-alt = Imagen del lugar del hallazgo { $number } y su entorno
report-translation-section = Traducción
report-no-translation = No se encontró nada en la traducción.
report-missing-ftl = Mensajes por traducir, como archivo Fluent
report-on-pages = En las páginas
report-on-page = En la página
report-message-key = Mensaje
report-source-text = Texto de origen
report-translation = Traducción
report-shows-on = Aparece en
report-worst-findings = Hallazgos más graves
report-first-place = Primero:

## Otras páginas

report-part = Parte { $part } de { $parts }.
report-parts = Partes
report-next = Parte siguiente
report-back = Volver al informe
report-from-row = Desde la entrada { $start }
report-pages-caption = Páginas por orden de dirección
report-locale-reason = Cómo se decidió el idioma
