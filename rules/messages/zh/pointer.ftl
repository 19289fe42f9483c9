# 指针、手指和按键的作用。

hover-script =
    .title = 指针悬停时出现的内容，键盘也能得到。
    .why = 使用键盘的人没有可以悬停的指针。
    .fix = 在该元素或其中内容获得焦点时做同样的事，或用按钮来做。
hover-by-script = 指针在此处时，脚本会改变页面，而这里没有脚本等待焦点或点击。使用键盘的人能得到同样的内容吗？

pointer-cancellation =
    .title = 松开时按下才算数。
    .why = 手抖的人常按错，在松开之前还可以移开。
    .fix = 在单击时执行操作，而不是在按下时。
acts-when-pressed = 一按下此处，脚本就会执行，而没有脚本等待松开。能否中止或撤销它所做的事？

pointer-gestures =
    .title = 滑动能做的事，轻点也能做。
    .why = 滑动或捏合需要手稳，还需要不止一根手指。
    .fix = 添加作用相同的按钮。
follows-finger = 脚本会跟随在此处移动的手指。能否不滑动、不捏合，只用轻点完成同样的操作？

keystroke-timing =
    .title = 不要求在特定时刻按键。
    .why = 有的人按键很慢，或会按两次，或通过别的设备按键。
    .fix = 无论何时按键、按多久，作用都应相同。
keys-timed = 按键时脚本会读取时间。有没有什么取决于按键的快慢或长短？

control-in-link =
    .title = 链接中没有其他控件。
    .why = 按里面的控件可能也会打开链接，屏幕阅读器读出的名称也会混在一起。
    .fix = 把控件放在链接旁边，而不是里面。
control-inside-link = HTML 不允许在链接中放置可操作的 { $control } 元素。

focus-not-obscured =
    .title = 有键盘焦点的内容不被遮住。
    .why = 焦点移到横条下面时，使用键盘的人就不知道自己在哪里。
    .fix = 把 scroll-padding 设为横条的高度，或让横条随页面滚动。
stays-in-place = 页面滚动时此内容保持不动。用 Tab 和 Shift+Tab 浏览页面时，它会不会完全遮住有焦点的内容？
