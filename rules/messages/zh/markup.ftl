# 表格、描述列表，以及会移动或重新加载的标记。

table-duplicate-name =
    .title = 表格的摘要没有重复其标题
    .why = 屏幕阅读器会把同样的内容读两遍。
    .fix = 去掉 summary 属性，或在其中说明表格的结构。
summary-repeats-caption = summary 属性与标题内容相同。

scope-attr-valid =
    .title = scope 属性的用法符合 HTML 的定义
    .why = 浏览器会忽略不认识的 scope，或不在表头单元格上的 scope。与单元格一起读出的表头可能是错的。
    .fix = 只在 th 元素上使用 scope，取值为 row、col、rowgroup 或 colgroup。
scope-on-data-cell = scope 位于数据单元格上，浏览器会忽略它。
scope-unknown = scope 的值是“{ $value }”。可用的值是 row、col、rowgroup 或 colgroup。

empty-table-header =
    .title = 表格的每个表头单元格都有文字
    .why = 屏幕阅读器在该行或该列的单元格之前什么也不读，人们不知道数值表示什么。
    .fix = 写上表头文字；如果该单元格不是表头，请使用 td。

definition-list =
    .title = 描述列表中只有术语和描述
    .why = 屏幕阅读器会说明有多少术语，以及哪条描述属于哪个术语。列表中的其他内容会打乱这种关系。
    .fix = 把 dt 和 dd 元素放进 dl，或放进用来分组的 div，并把其他内容移出去。
description-stray-text = 文字“{ $text }”既不是术语也不是描述。
description-stray-element = 列表中的 { $element } 元素既不是术语也不是描述。
description-no-group = 此列表中没有任何描述跟在术语之后。

dlitem =
    .title = 术语和描述位于描述列表之中
    .why = 如果外面没有列表，屏幕阅读器就不会说明它是术语还是描述，也不会说明与什么相关。
    .fix = 把 dt 和 dd 放进 dl 元素。如果它们不是术语和描述，请改用其他元素。
description-outside-list = 该元素不在任何 dl 中。
description-in-other-role = 它所在的 dl 被读作“{ $role }”。

blink =
    .title = 没有内容无休止地闪烁
    .why = 闪烁的文字会分散对其他内容的注意。有注意力或阅读困难的人无法使用页面。
    .fix = 去掉 blink 元素。用 strong 来强调文字。
blink-shown = 页面显示了 blink 元素。在浏览器或样式表支持的地方，它会不停闪烁且无法停止。

marquee =
    .title = 没有内容自行无休止地滚动
    .why = 阅读较慢的人读不了移走的文字，它还会分散对其他内容的注意。
    .fix = 去掉 marquee 元素，让文字静止。
marquee-shown = marquee 元素无休止地滚动，且无法停止。
marquee-ends = marquee 元素会滚动若干次。它会在五秒内停止，或者可以停止吗？

meta-refresh-no-exceptions =
    .title = 页面从不在一段时间后自行重新加载或离开
    .why = 无论页面等待多久，人们都会失去当前位置和已输入的内容。
    .fix = 去掉自动刷新。让人们用按钮重新加载，并在服务器上重定向。

meta-viewport-large =
    .title = 页面允许放大到五倍
    .why = 视力很弱的人需要放大两倍以上。
    .fix = 从 viewport 中去掉 maximum-scale，或设为 5 以上。
viewport-scale-small = maximum-scale={ $value } 使页面放大不到五倍。

html-xml-lang-mismatch =
    .title = lang 和 xml:lang 指定同一种语言
    .why = 把页面当作 XML 来读的程序会采用与浏览器不同的语言。
    .fix = 让两个属性指定同一种语言，或去掉 xml:lang。
languages-differ = lang 是“{ $language }”，而 xml:lang 是“{ $other }”。

td-has-header =
    .title = 表格的每个数据单元格都有表头单元格
    .why = 屏幕阅读器在读每个单元格之前会先读表头。没有表头，人们听到一个数值，却不知道它表示什么。
    .fix = 用 th 标记行和列的表头单元格；表格较复杂时再加上 scope。
table-cells-headless = 表格中有 { $count } 个有内容的单元格在所在的行和列中都没有表头。
table-no-headers = 该表格被标记为数据表格，却没有表头单元格。
table-looks-like-data = 该表格看起来像数据表格，却没有表头单元格。它的首行或首列是其他单元格的表头吗？
table-first-column-headless = 首列的单元格没有带文字的表头。它们本身是各行的表头吗？
table-mixed-content = 没有表头的单元格中包含页面的整个部分。这是数据表格，还是用于布局？

table-fake-caption =
    .title = 表格的标题写在 caption 中
    .why = 屏幕阅读器在人们到达表格时会读出标题，并用它来列出表格。放在单元格里的标题会被当作数值来读。
    .fix = 把标题移到表格开头的 caption 元素中。
table-title-in-cell = 第一行只有一个与表格同宽的数据单元格“{ $text }”，而表格没有名称。
table-title-beside-name = 第一行只有一个与表格同宽的数据单元格“{ $text }”。它是表格的标题吗？

layout-table =
    .title = 用于布局的表格不带数据表格的标记
    .why = 屏幕阅读器会在没有数据的地方读出标题和表头，或者略过需要读出的内容。
    .fix = 如果表格包含数据，请去掉 role="presentation"；如果用于布局，请去掉 th、caption、summary、scope 和 headers。
table-presentational-marked = 该表格被标记为仅用于呈现，却带有 { $mark }。它包含数据吗？
table-layout-marked = 该表格包含其他表格，并带有 { $mark }。它用于布局吗？

css-orientation-lock =
    .title = 页面在竖屏和横屏下都可以使用
    .why = 设备固定在轮椅等处的人无法转动设备来阅读侧着显示的内容。
    .fix = 去掉在某一种窗口方向下旋转内容的样式。
orientation-locked = 窗口横过来时，样式表会把该元素反向旋转四分之一圈。

p-as-heading =
    .title = 看起来像标题的文字确实是标题
    .why = 用屏幕阅读器在标题之间跳转的人会越过这一部分，不知道它的存在。
    .fix = 把这段文字标记为适当级别的标题，并用样式保持现在的外观。
text-looks-like-heading = “{ $text }”单独位于其正文之上，字号更大且加粗，却不是标题。
text-may-be-heading = “{ $text }”与下面的文字明显不同。它是那段文字的标题吗？

heading-as-p =
    .title = 标题看起来像标题
    .why = 看页面的人分不清标题和正文，而屏幕阅读器却读出标题。
    .fix = 用样式让标题突出；如果它不是标题，请标记为普通文字。
heading-looks-like-text = 这个标题看起来与下面的文字一样。它是标题吗？

p-as-list =
    .title = 看起来像列表的内容标记为列表
    .why = 屏幕阅读器不会说明这里有列表、列表有多少项，以及当前位于第几项。
    .fix = 把各项放进 ul 或 ol 中的 li，项目符号和编号由浏览器生成。
lines-look-like-list = 有 { $count } 行以列表项的方式开头。它们是一个列表吗？
