# Rules on data tables.

th-has-data-cells =
    .title = Every header cell of a table is the header of at least one cell
    .why = Screen readers say the header before each cell. A header that belongs to no cell is never said where it is needed, and the cells stay numbers without meaning.
    .fix = Correct the scope or headers attributes or the order of the cells. If the cell is no header, use td.
header-without-cells = No cell of the table has “{ $text }” as its header.
header-out-of-place = It cannot be told which cells this header belongs to: it stands in no row of its table, or the table is very large. Does a screen reader say it with the cells it is meant for?
header-unclear = Data cells stand both in the row and in the column of this header, so browsers differ on which cells it belongs to. Is it the header of cells? Then scope should say of which.

td-headers-attr =
    .title = Every id in a headers attribute is that of another cell of the same table
    .why = Screen readers cannot say headers that they do not find. People hear a value and do not know what it stands for.
    .fix = Name the ids of the header cells of the same table, or remove the headers attribute if scope says enough.
headers-name-nothing = No element has the id “{ $id }”.
headers-name-elsewhere = The id “{ $id }” is not that of a cell of the same table.
headers-name-itself = The cell names its own id “{ $id }” as its header.
