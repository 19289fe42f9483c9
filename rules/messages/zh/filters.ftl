report-filter-covers = 筛选只作用于本页：共 { $count } 项，本页 { $shown } 项。启用脚本时，所做的选择会带到下一部分。
