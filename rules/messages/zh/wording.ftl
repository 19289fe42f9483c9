# 标题、链接和图片说了什么。

link-purpose =
    .title = 链接说明其去向。
    .why = 屏幕阅读器用户会在链接之间跳转，或列出页面的链接。单独一个“点击这里”什么也没有告诉他们。
    .fix = 在链接文字中写明其去向，或把链接放进说明去向的句子、列表项或表格行中。
link-purpose-none = “{ $name }”没有说明链接的去向，其所在的文字也没有说明。
link-purpose-heading = “{ $name }”没有说明链接的去向，只有附近的标题可能说明。人们能从链接及其所在的段落、列表项或单元格看出来吗？

image-name-descriptive =
    .title = 图片的替代文字不是占位文字。
    .why = 文件名或“图片”一词占据了图片内容的位置，看不到图片的人什么也得不到。
    .fix = 说明图片展示的内容或其作用；如果只是装饰，请设置 alt=""。
image-name-placeholder = “{ $name }”适用于任何图片，没有说明这张图片的内容。
image-name-file = “{ $name }”是文件名，不是图片的内容。
image-name-signs = “{ $name }”中没有文字。

title-descriptive =
    .title = 页面标题不是占位文字。
    .why = 标题是屏幕阅读器最先读出的内容，也显示在标签页和历史记录中。占位文字对任何页面都一样。
    .fix = 先写页面的内容，再写网站的名称。
title-placeholder = “{ $title }”是占位文字，没有说明这个页面的内容。
title-signs = “{ $title }”中没有文字。
