# 表单、链接、点击目标、焦点与文字间距。

autocomplete-valid =
    .title = autocomplete 用 HTML 规定的词说明字段的用途。
    .why = 浏览器和阅读辅助工具只会填写或用符号标出它们能理解用途的字段。
    .fix = 请写 HTML 的字段名，例如 email 或 given-name；前面可依次加 section-…、shipping 或 billing、home 或 work。
autocomplete-unknown = autocomplete="{ $value }"：HTML 没有名为“{ $token }”的字段。
autocomplete-misspelt = autocomplete="{ $value }"：HTML 没有名为“{ $token }”的字段。是否应为“{ $meant }”？
autocomplete-no-field = autocomplete="{ $value }" 没有指明任何字段。
autocomplete-order = autocomplete="{ $value }"：这些词不能按这个顺序放在一起。

form-field-multiple-labels =
    .title = 每个表单字段只有一个标签。
    .why = 有的屏幕阅读器只读多个标签中的第一个或最后一个。
    .fix = 请把内容放进一个标签，或在 aria-labelledby 中列出所有标签。
labels-several = 该字段有 { $count } 个标签。屏幕阅读器会读出所需的全部内容吗？
labels-one-hidden = 该字段有 { $count } 个标签，最多只有一个会被读出。那是人们需要的那个吗？

label-title-only =
    .title = 每个表单字段都有看得见的标签。
    .why = 提示文字只在鼠标指针下出现，而说明会很晚才读出，甚至不读。
    .fix = 请写一个 label 元素，并用 for 和 id 与字段关联。
label-only-tooltip = 该字段只靠 title 属性命名。
label-only-description = 只有 aria-describedby 说明了该字段；它没有标签。

label-content-name-mismatch =
    .title = 控件的名称包含它上面所写的文字。
    .why = 用语音操作电脑的人会说出他们看到的文字。如果名称不同，就不会有任何反应。
    .fix = 请让名称以可见的文字开头，或去掉 aria-label。
label-not-in-name = 上面写着“{ $label }”，但它的名称是“{ $name }”。
label-may-be-state = 上面写着“{ $label }”，它的名称是“{ $name }”。所写的是状态而不是标签吗？

link-in-text-block =
    .title = 正文中的链接不只靠颜色与周围文字区分。
    .why = 分辨不出这些颜色的人看不到那里有链接。
    .fix = 请给正文中的链接加下划线，或选用与周围文字对比度至少为 3:1 的颜色。
link-color-only = 只有颜色把链接区分开来：链接 { $link }，文字 { $text }，对比度为 { $ratio }:1，而需要 3:1。
link-color-unknown = 可能只有颜色把链接区分开来，而颜色无法测量。不看颜色也能把链接与文字区分开吗？

target-size =
    .title = 点击或触碰的目标足够大，或与其他目标有距离。
    .why = 手不稳的人，以及行走中的任何人，都会点到旁边的目标。
    .fix = 请把它做到至少 24×24 像素（例如增加内边距），或与下一个目标留出更多距离。
target-small-and-crowded = 大小为 { $width }×{ $height } 像素，不足 { $least }，并且离另一个目标太近。
target-may-be-small = 大小为 { $width }×{ $height } 像素，不足 { $least }，并且紧挨着别的东西。两者能分别点中吗？

scrollable-region-focusable =
    .title = 可滚动的区域能用键盘滚动。
    .why = 不用鼠标就无法看到其中被遮住的内容。
    .fix = 请给该区域加上 tabindex="0"、角色和名称。
scrollable-out-of-reach = 该区域可以滚动，但 Tab 键既不停在它上面，也不停在其中任何内容上。
scrollable-by-script = Tab 键不会停在这个滚动区域内，但脚本可能把焦点移进去。它能用键盘滚动吗？

avoid-inline-spacing =
    .title = 文字间距可以更改。
    .why = 有阅读障碍或视力不佳的人需要加宽字母、词和行的间距才能阅读。
    .fix = 请去掉 style 属性中的 !important，或把间距设得足够宽。
spacing-fixed = style 属性把 { $property } 固定为“{ $value } !important”：是字号的 { $share } 倍，而需要 { $least } 倍。

input-button-name =
    .title = 每个 input 按钮都有名称。
    .why = 屏幕阅读器只读“按钮”而不说明作用，用语音操作的人也没有词可以叫它。
    .fix = 请在 value 中写明按钮的作用。

focus-visible =
    .title = 看得出键盘焦点在哪里。
    .why = 使用键盘的人不知道自己将要按下什么。
    .fix = 请用 :focus-visible 给元素加上可见的轮廓；如果没有别的标示，不要去掉浏览器自带的轮廓。
focus-not-seen = 键盘焦点在这里时，外观没有任何变化。
focus-perhaps-by-script = 没有样式显示这里的焦点，但有脚本会得知焦点到来。焦点在这里时，外观会有变化吗？
focus-out-of-sight = Tab 键停在这里，但无论有没有焦点都看不到任何东西。人们能知道自己在哪里吗？

motion-actuation =
    .title = 移动设备所做的事也能用别的方式完成。
    .why = 设备被固定的人无法移动它，手抖的人则无法避免移动它。
    .fix = 请提供能做同样事情的控件，以及关闭动作反应的设置。
motion-listened-to = 有脚本在等待设备移动或转动。可以关闭它吗？有控件能做同样的事吗？
