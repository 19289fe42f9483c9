# 框架和嵌入的对象。

frame-focusable-content =
    .title = 包含可操作内容的框架位于 Tab 键顺序中
    .why = 框架上的负 tabindex 会把其中的全部内容排除在 Tab 键顺序之外。使用键盘的人无法到达。
    .fix = 去掉框架上的负 tabindex。
frame-skipped = 框架带有负的 tabindex，而其中有可操作的内容。
frame-skipped-unread = 框架带有负的 tabindex，其内容无法检查。其中有需要用键盘操作的内容吗？

frame-tested =
    .title = 每个框架的内容都经过检查
    .why = 无法检查的框架中可能存在本报告没有列出的障碍。
    .fix = 请单独检查框架中的页面。
frame-unread = 框架的内容无法检查：{ $url }。它显示的内容是无障碍的吗？

frame-title-unique =
    .title = 内容不同的框架名称也不同
    .why = 屏幕阅读器按名称列出框架。如果两个框架叫法相同，就没有人能分清它们。
    .fix = 在每个 title 中说明该框架的内容。
frame-name-shared = 另一个框架也叫“{ $name }”，但内容不同。两者的用途相同吗？

object-alt =
    .title = 每个显示图片、声音或影片的对象都有名称
    .why = 屏幕阅读器只会读出嵌入了内容，而不说明是什么。
    .fix = 在 title 或 aria-label 中说明它显示的内容。

area-alt =
    .title = 图像映射中的每个链接都有名称
    .why = 屏幕阅读器只读出链接，却不说明通向哪里；没有人能分清各个区域。
    .fix = 在区域的 alt 中写明它通向哪里。

server-side-image-map =
    .title = 在图像中的选择不取决于点击的位置
    .why = 如果服务器要根据点击的位置来判断，使用键盘或屏幕阅读器的人就无法选择。
    .fix = 使用带 area 元素的图像映射，或普通链接。
map-on-server = 该链接会把图像中被点击的位置发送给服务器。在那里能选择的一切也能用键盘选择吗？

image-redundant-alt =
    .title = 图像旁的文字没有在替代文本中重复
    .why = 屏幕阅读器会把同样的内容读两遍。
    .fix = 如果图像旁的文字已经说明一切，请写 alt=""。
alt-repeats-text = 图像旁的文字已经写着“{ $name }”。
