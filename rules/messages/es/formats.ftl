# Lo que dicen los formatos de informe para otras herramientas.

format-left-out =
    { $count ->
        [one] Se omitió { $count } resultado para no superar el tamaño que admite el análisis de código. Los demás informes lo incluyen.
        [many] Se omitieron { $count } de resultados para no superar el tamaño que admite el análisis de código. Los demás informes los incluyen.
       *[other] Se omitieron { $count } resultados para no superar el tamaño que admite el análisis de código. Los demás informes los incluyen.
    }
format-failed-pages =
    { $pages ->
        [one] Una regla falló en { $failed } de { $pages } página revisada.
        [many] Una regla falló en { $failed } de { $pages } de páginas revisadas.
       *[other] Una regla falló en { $failed } de { $pages } páginas revisadas.
    }
format-no-failure =
    { $pages ->
        [one] Ninguna regla falló en { $pages } página revisada. Las reglas por sí solas no bastan: debe decidirlo una persona.
        [many] Ninguna regla falló en { $pages } de páginas revisadas. Las reglas por sí solas no bastan: debe decidirlo una persona.
       *[other] Ninguna regla falló en { $pages } páginas revisadas. Las reglas por sí solas no bastan: debe decidirlo una persona.
    }
format-no-rule = Ninguna regla de esta ejecución lo comprueba. Debe hacerlo una persona.
format-acr-title = Informe de conformidad de accesibilidad de { $target }, idioma { $locale }
format-acr-description = Las páginas de { $target } en el idioma { $locale }.
format-acr-methods =
    { $pages ->
        [one] Reglas automáticas de { $tool } en { $pages } página, mostrada en { $browser }.
        [many] Reglas automáticas de { $tool } en { $pages } de páginas, mostradas en { $browser }.
       *[other] Reglas automáticas de { $tool } en { $pages } páginas, mostradas en { $browser }.
    }
format-acr-draft = Borrador de una ejecución automática. Solo hay nivel donde las reglas encontraron fallos. Una persona debe confirmar cada nivel y completar los demás.
format-acr-incomplete = No se revisaron todas las páginas que debían revisarse.
format-acr-newer = También fallaron reglas de criterios de WCAG 2.2 que este catálogo no incluye: { $criteria }.
format-acr-by-hand = Para quien revisa: ninguna regla comprueba esta parte.
format-diff-new =
    { $count ->
        [one] { $count } hallazgo nuevo
        [many] { $count } de hallazgos nuevos
       *[other] { $count } hallazgos nuevos
    }
format-diff-fixed =
    { $count ->
        [one] { $count } hallazgo corregido
        [many] { $count } de hallazgos corregidos
       *[other] { $count } hallazgos corregidos
    }
format-diff-unchanged =
    { $count ->
        [one] { $count } hallazgo no ha cambiado.
        [many] { $count } de hallazgos no han cambiado.
       *[other] { $count } hallazgos no han cambiado.
    }
format-baseline-gone =
    { $count ->
        [one] { $count } hallazgo de la línea base ya no existe. Ejecute evenhand baseline para quitarlo.
        [many] { $count } de hallazgos de la línea base ya no existen. Ejecute evenhand baseline para quitarlos.
       *[other] { $count } hallazgos de la línea base ya no existen. Ejecute evenhand baseline para quitarlos.
    }
