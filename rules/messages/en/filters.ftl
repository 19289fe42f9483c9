report-filter-covers = Filters apply to this page: { $shown } of { $count } entries. Where scripts run, your choice goes along to the next part.
