# 页面与其链接页面的共同之处：重复内容、同名链接和同名框架。

bypass-heading =
    .title = 页面自身的内容有标题。
    .why = 使用屏幕阅读器逐个跳转标题的人，可以由此跳过每页重复的内容。
    .fix = 让页面自身的内容以标题开头。

bypass-landmark =
    .title = 页面自身的内容位于地标区域中。
    .why = 使用屏幕阅读器逐个跳转地标的人，可以由此跳过每页重复的内容。
    .fix = 把页面自身的内容放入 main 元素，且其中不要以重复内容开头。

bypass-link =
    .title = 有链接可跳过重复内容。
    .why = 使用键盘的人按一次键就能到达页面自身的内容，不必逐项走过导航。
    .fix = 在页面顶部放一个指向页面自身内容的链接。

bypass-collapsible =
    .title = 重复内容可以折叠。
    .why = 折叠导航后，可以立即到达页面自身的内容。
    .fix = 在导航之前放一个显示和隐藏导航的按钮，并用 aria-expanded 说明状态。

identical-links-same-purpose =
    .title = 同名链接指向同样的内容。
    .why = 屏幕阅读器用户常常只浏览链接列表，无法区分两个同名的链接。
    .fix = 为每个链接取一个说明去向的独有名称。

identical-links-same-context =
    .title = 同一句、同一列表项或同一单元格中的同名链接指向同样的内容。
    .why = 屏幕阅读器能读出的任何信息都无法区分这些链接。
    .fix = 为每个链接取一个说明去向的独有名称。

bypass-repeated = 此内容也出现在 { $page } 上。它位于页面自身的内容之前，而没有标题、地标、链接或可折叠的菜单可以跳过它。
bypass-no-heading = 本页自身的内容没有既可见又会被读出的标题。
bypass-no-landmark = 没有以本页自身内容开头的地标区域。
bypass-no-instrument = 没有链接或按钮可以跳过重复的内容。
bypass-no-folding = 页面上没有可以折叠重复内容的东西。
links-same-name = 名为“{ $name }”的链接有 { $count } 个不同的地址：{ $addresses }。它们指向同样的内容吗？还是任何看到页面的人都分不清？
