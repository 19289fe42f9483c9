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

link-purpose-copy = “{ $name }”只说明是哪种版本，没有说明是什么内容。从链接所在的段落、列表项或单元格能看出来吗？
link-purpose-text-above = “{ $name }”独自成段，而且重复了上一段中的词。链接本身说明了它通向哪里吗？
title-part-of-heading = “{ $title }”省略了一级标题“{ $heading }”开头的内容。网页标题能把本页与网站的其他网页区分开吗？
title-unlike-text = 网页标题“{ $title }”中的大多数词都没有出现在正文里。标题说明了本页的内容吗？

image-decorative =
    .title = 对屏幕阅读器隐藏的图像只是装饰。
    .why = 屏幕阅读器跳过的图像可能显示了名称、数字或路线。看不见图像的人永远不会知道它的存在。
    .fix = 如果图像传达了内容，请提供替代文本，不要隐藏它。如果只是装饰，请设置 alt=""。
picture-hidden-alternative = 图像对屏幕阅读器是隐藏的，却写有替代文本：“{ $alt }”。它只是装饰吗？
picture-file-informs = 屏幕阅读器会跳过这幅图像，而它的文件名是“{ $file }”。它只是装饰，还是正文已经说明了它的内容？
picture-canvas = 这里由脚本绘图，屏幕阅读器无法读出任何内容。这幅图只是装饰吗？
