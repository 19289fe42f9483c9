# Ce que disent les formats de rapport destinés à d’autres outils.

format-left-out =
    { $count ->
        [one] { $count } résultat a été omis pour ne pas dépasser la taille admise par l’analyse de code. Les autres rapports le contiennent.
        [many] { $count } de résultats ont été omis pour ne pas dépasser la taille admise par l’analyse de code. Les autres rapports les contiennent.
       *[other] { $count } résultats ont été omis pour ne pas dépasser la taille admise par l’analyse de code. Les autres rapports les contiennent.
    }
format-failed-pages =
    { $pages ->
        [one] Une règle a échoué sur { $failed } page parmi { $pages } page vérifiée.
        [many] Une règle a échoué sur { $failed } pages parmi { $pages } de pages vérifiées.
       *[other] Une règle a échoué sur { $failed } pages parmi { $pages } pages vérifiées.
    }
format-no-failure =
    { $pages ->
        [one] Aucune règle n’a échoué sur { $pages } page vérifiée. Les règles seules ne suffisent pas : une personne doit trancher.
        [many] Aucune règle n’a échoué sur { $pages } de pages vérifiées. Les règles seules ne suffisent pas : une personne doit trancher.
       *[other] Aucune règle n’a échoué sur { $pages } pages vérifiées. Les règles seules ne suffisent pas : une personne doit trancher.
    }
format-no-rule = Aucune règle de cette exécution ne le teste. Une personne doit le faire.
format-acr-title = Rapport de conformité en accessibilité de { $target }, langue { $locale }
format-acr-description = Les pages de { $target } dans la langue { $locale }.
format-acr-methods =
    { $pages ->
        [one] Règles automatiques de { $tool } sur { $pages } page, affichée dans { $browser }.
        [many] Règles automatiques de { $tool } sur { $pages } de pages, affichées dans { $browser }.
       *[other] Règles automatiques de { $tool } sur { $pages } pages, affichées dans { $browser }.
    }
format-acr-draft = Brouillon issu d’une exécution automatique. Un niveau n’est indiqué que là où des règles ont trouvé des échecs. Une personne doit confirmer chaque niveau et remplir les autres.
format-acr-incomplete = Les pages qui devaient être vérifiées ne l’ont pas toutes été.
format-acr-newer = Des règles ont aussi échoué pour des critères de WCAG 2.2 que ce catalogue ne contient pas : { $criteria }.
format-acr-by-hand = Pour la personne qui relit : aucune règle ne teste cette partie.
format-diff-new =
    { $count ->
        [one] { $count } nouveau constat
        [many] { $count } de nouveaux constats
       *[other] { $count } nouveaux constats
    }
format-diff-fixed =
    { $count ->
        [one] { $count } constat corrigé
        [many] { $count } de constats corrigés
       *[other] { $count } constats corrigés
    }
format-diff-unchanged =
    { $count ->
        [one] { $count } constat n’a pas changé.
        [many] { $count } de constats n’ont pas changé.
       *[other] { $count } constats n’ont pas changé.
    }
format-baseline-gone =
    { $count ->
        [one] { $count } constat de la référence a disparu. Lancez evenhand baseline pour l’en retirer.
        [many] { $count } de constats de la référence ont disparu. Lancez evenhand baseline pour les en retirer.
       *[other] { $count } constats de la référence ont disparu. Lancez evenhand baseline pour les en retirer.
    }
