report-filter-covers = Les filtres portent sur cette page : { $shown } des { $count } entrées. Si les scripts sont activés, votre choix est conservé dans la partie suivante.
