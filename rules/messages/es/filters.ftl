report-filter-covers = Los filtros se aplican a esta página: { $shown } de { $count } entradas. Si el navegador ejecuta scripts, su elección se conserva en la parte siguiente.
