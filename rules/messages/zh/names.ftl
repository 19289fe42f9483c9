# 图像、控件、链接、表单字段和框架的名称。

image-alt =
    .title = 每张图像都有替代文本，或者已标记为装饰性图像。
    .why = 看不见图像的人只能听到文件名，或者什么也听不到，因而得不到图像所传达的内容。
    .fix = 在 alt 中写明图像在此处传达的内容。如果它不传达任何内容，请写 alt=""。

role-img-alt =
    .title = 每个以图像形式呈现的元素都有名称。
    .why = 屏幕阅读器只会读出“图像”，用户无从得知图像的内容。
    .fix = 用 aria-label 或 aria-labelledby 说明图像的内容；如果只是装饰，请去掉 role="img"。

input-image-alt =
    .title = 每个图像按钮都有说明其作用的替代文本。
    .why = 看不见图像的人只能听到“提交”，不得不猜测按钮会提交什么或启动什么。
    .fix = 在 alt 中写明按钮的作用，例如 alt="搜索"。

svg-img-alt =
    .title = 每个以图像形式呈现的 SVG 图形都有名称。
    .why = 屏幕阅读器只会读出“图像”或“图形”，用户无从得知其内容。
    .fix = 在图形开头放置 title 元素，或使用 aria-label。装饰性图形请用 aria-hidden="true" 隐藏。

button-name =
    .title = 每个按钮都有名称。
    .why = 屏幕阅读器只读出“按钮”，不说明其作用；使用语音控制的人也没有词语可以指称它。
    .fix = 在按钮中放入文字。如果按钮只显示图标，请在 aria-label 或图标的 alt 中说明按钮的作用。

link-name =
    .title = 每个链接都有名称。
    .why = 屏幕阅读器只读出“链接”，或者念出网址，没有人知道它通向哪里。
    .fix = 在链接中放入文字，或者为链接中的图像写一个说明去向的 alt。

label =
    .title = 每个表单字段都有标签。
    .why = 屏幕阅读器读出一个空字段，却不说明应填写什么；使用语音控制的人也没有词语可以指称它。
    .fix = 用 for 和 id 把 label 元素与字段关联起来，或使用 aria-label、aria-labelledby。

select-name =
    .title = 每个选择列表都有标签。
    .why = 屏幕阅读器读出各个选项，却不说明正在选择什么。
    .fix = 用 for 和 id 把 label 元素与 select 关联起来，或使用 aria-label、aria-labelledby。

aria-input-field-name =
    .title = 每个用 ARIA 角色制作的字段都有名称。
    .why = 屏幕阅读器读出一个字段，却不说明应填写或选择什么。
    .fix = 用 aria-labelledby 或 aria-label 为元素命名。label 元素只对原生表单字段有效。

aria-toggle-field-name =
    .title = 每个用 ARIA 角色制作的复选框、单选按钮或开关都有名称。
    .why = 屏幕阅读器读出“开”或“关”，却不说明开关的是什么。
    .fix = 把文字放在元素内，或用 aria-labelledby、aria-label 为其命名。

frame-title =
    .title = 每个框架都有名称。
    .why = 屏幕阅读器用户遇到一个框架，却无法判断是否值得进入。
    .fix = 在 iframe 的 title 属性中说明它包含的内容。

image-no-alt = 图像没有 alt 属性，也没有其他内容为其命名。
image-decorative-but-announced = 图像已标记为装饰性图像，但它可以获得焦点或带有 ARIA 属性，因此仍会被读出，而且没有名称。
image-button-no-alt = 图像按钮没有 alt，也没有其他内容为其命名；value 不起作用。
image-button-default-name = 图像按钮名为“{ $name }”，这是浏览器给所有图像按钮的名称。
name-reference-unknown = aria-labelledby 引用了“{ $ids }”，但它并不存在。
name-reference-empty = aria-labelledby 引用了“{ $ids }”，但那里没有文字。
name-attribute-blank = { $attribute } 属性为空，也没有其他内容为该元素命名。
name-content-hidden = 其中的文字对辅助技术隐藏，或者在此处不能作为名称。
name-none = { $element } 元素中没有文字，也没有属性或标签为其命名。
