# 关于数据表格的规则。

th-has-data-cells =
    .title = 表格的每个表头单元格都至少是一个单元格的表头
    .why = 屏幕阅读器在读每个单元格之前会先读表头。不属于任何单元格的表头在需要时不会被读出，单元格就成了没有含义的数字。
    .fix = 改正 scope 或 headers 属性，或调整单元格的顺序。如果该单元格不是表头，请使用 td。
header-without-cells = 表格中没有单元格以“{ $text }”为表头。
header-out-of-place = 无法判断此表头属于哪些单元格：它不在表格的任何一行中，或者表格非常大。屏幕阅读器读到相应的单元格时会读出它吗？
header-unclear = 此表头所在的行和列中都有数据单元格，各浏览器对它属于哪些单元格的判断不一。它是某些单元格的表头吗？如果是，应由 scope 说明。

td-headers-attr =
    .title = headers 属性中的每个 id 都属于同一表格的另一个单元格
    .why = 屏幕阅读器无法读出找不到的表头。人们听到一个数值，却不知道它表示什么。
    .fix = 填写同一表格中表头单元格的 id；如果 scope 已经足够，请删除 headers 属性。
headers-name-nothing = 没有元素使用 id“{ $id }”。
headers-name-elsewhere = id“{ $id }”不属于同一表格的单元格。
headers-name-itself = 该单元格把自己的 id“{ $id }”当作表头。
