# 关于只靠页面外观传达含义的规则。

spaced-letters =
    .title = 词的字与字之间不加空格
    .why = 读屏软件会把字一个一个地读出来，搜索也找不到这个词。
    .fix = 照常书写，用 letter-spacing 样式拉开间距。
letters-apart = “{ $word }”是不是用空格把字隔开的一个词？
ascii-art =
    .title = 用符号画成的图有替代文字
    .why = 读屏软件会逐个读出这些符号，什么也没说明。
    .fix = 给元素加上 role="img"，并用 aria-label 写明图的内容，或者改用带 alt 的图片。
signs-may-draw = 这段文字大多是符号而不是字。它们是不是画成了一幅没有替代文字的图？
pre-as-table =
    .title = 表格用表格元素，而不是用空格排成列
    .why = 用空格排成的列会被读屏软件逐行读出，不会说明某个值属于哪一列、哪一行。
    .fix = 使用 table 元素，表头用 th。
columns-of-spaces = 这段文字用空格排成了列。它是表格吗？
css-text =
    .title = 重要的文字写在页面里，而不是样式表里
    .why = 样式表添加的文字无法搜索或复制，在人们使用自己的样式时会消失，页面翻译后也仍是一种语言。
    .fix = 把文字写在页面里。
words-in-style = 样式表添加了“{ $text }”。没有它，页面说的内容会变少吗？
frame-title-descriptive =
    .title = 框架的名称说明其中的内容
    .why = 听页面的人根据框架的名称决定要不要进去。
    .fix = 给框架一个说明其内容的 title。
frame-name-other-words = “{ $name }”中没有一个词出现在框架里。这个名称说明了其中的内容吗？
background-image =
    .title = 传达信息的图片不只放在背景里
    .why = 背景图片不会被读出，在人们选用自己的颜色时也会消失。
    .fix = 如果图片有含义，请使用带 alt 的 img 元素，或者加上文字。
background-may-inform = 只有样式表显示这个框里的图片，旁边没有文字。它表达了什么吗？
animated-image =
    .title = 会动的图片可以停下来
    .why = 文字旁边有东西在动，会让人无法阅读，容易分心的人尤其如此。
    .fix = 让动画在五秒内结束，或者加上能停止它的按钮。video 元素可以暂停，GIF 不能。
picture-may-move = 这个 GIF 是否动了五秒以上而无法停止？
