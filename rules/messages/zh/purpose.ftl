# 没有说明用途的标题、标签、链接和图像。

heading-descriptive =
    .title = 标题不是临时占位文字。
    .why = 屏幕阅读器用户靠标题逐个跳转来找路。模板留下的文字什么也没有告诉他们。
    .fix = 写明标题下面这一部分讲的是什么。
heading-stopgap = “{ $heading }”是占位文字，没有说明后面的内容。

heading-purpose =
    .title = 每个标题都描述其后的内容。
    .why = 逐个标题跳转的人只凭标题决定读什么。
    .fix = 写出标题下面这一部分的主题。
heading-unlike-text = 标题“{ $heading }”与其后的内容没有共同的词：“{ $text }”。它描述了这些内容吗？

label-descriptive =
    .title = 标签不是临时占位文字。
    .why = 来到字段的人只能听到或读到它的标签。模板留下的文字没有说明要填什么。
    .fix = 写明需要填写的内容。
label-stopgap = “{ $label }”是占位文字，没有说明要填什么。

label-purpose =
    .title = 每个标签都说明其字段的用途。
    .why = 人们按标签的要求填写。用屏幕阅读器逐个字段移动的人没有其他依据。
    .fix = 写出要填写的内容，并用可见的标题或有名称的分组来区分标签相同的字段。
label-repeated = 这里有多个字段的标签都是“{ $label }”，没有可见的标题或有名称的分组加以区分。人们能分清它们吗？
label-unlike-field = 标签是“{ $label }”，而代码把这个字段叫作 { $names }。标签说明了要填什么吗？

link-name-descriptive =
    .title = 每个链接本身就说明它通向哪里。
    .why = 把页面上的链接列出来的人，听到的链接没有周围的文字。
    .fix = 把链接通向哪里写进它的文字或无障碍名称。
link-alone-vague = 单看“{ $name }”，不知道链接通向哪里。
link-alone-copy = 单看“{ $name }”，只知道是哪种版本，不知道是什么内容。所有人都清楚链接通向哪里吗？
link-alone-pointing = “{ $name }”指的是别处说过的内容。它本身说明了链接通向哪里吗？

image-name-equivalent =
    .title = 每个图像的替代文本等同于它所展示的内容。
    .why = 看不到图像的人只有它的替代文本。如果替代文本说的是别的，他们得到的就是另一个页面。
    .fix = 说明图像在这里传达的内容，不多也不少。
picture-named = 图像被读作“{ $name }”。这等同于它在这里展示的内容吗？

sensory-instructions =
    .title = 说明会说出所指事物的名称，而不只说它的位置或外观。
    .why = “右边的绿色按钮”对看不到页面的人，或者看到另一种布局、另一些颜色的人毫无意义。
    .fix = 加上所指事物的名称：“右边的绿色按钮‘继续’”。
instruction-by-looks = “{ $sentence }”用“{ $looks }”来指某个事物。看不到这一点的人能凭名称找到它吗？

image-of-text =
    .title = 图片不展示本可用真实文字表达的文字。
    .why = 图片里的文字放大后会模糊，也不能换成其他颜色或更易读的字体，也无法翻译。
    .fix = 把文字写成文字并设置样式；只有徽标和形式本身重要的地方才用文字图片。
picture-perhaps-text = 这张图片是否展示了页面上没有以文字形式出现的文字？

hidden-content =
    .title = 隐藏的内容也已检查
    .why = 稍后才打开的菜单、对话框和消息在隐藏时不会被判定。它们同样可能把人挡在外面。
    .fix = 打开隐藏的内容，在该状态下再次检查页面。
hidden-content-unseen = “{ $text }”目前处于隐藏状态，未作判定。显示时它是否无障碍？
hidden-content-wordless = 此处隐藏了没有文字的控件、图片或媒体，未作判定。显示时它们是否无障碍？
