# 看到的顺序、级别、消息和颜色。

heading-level-looks =
    .title = 下级标题不比它上面的标题大。
    .why = 屏幕阅读器读出级别，其他人看到大小：两者应表达同样的结构。
    .fix = 按标题在文中的位置设定级别，用样式表设定大小。
heading-looks-higher = 这个 { $level } 级标题比它所属的 { $upper } 级标题“{ $heading }”更大。哪一个才是上级标题？

reading-order =
    .title = 文字按看到的顺序朗读。
    .why = 听的人得到的是代码的顺序，步骤或文字换了位置就可能听不懂。
    .fix = 在代码中按应读的顺序排列文字，并让样式表保持这个顺序。
order-turned = “{ $first }”先于“{ $second }”被读出，但看起来在它后面。按这个顺序读，意思会变吗？

focus-order =
    .title = Tab 键按看到的顺序走过页面。
    .why = 焦点跳来跳去时，使用键盘的人会迷失位置，放大屏幕时尤其如此。
    .fix = 去掉大于零的 tabindex，并在代码中按看到的顺序排列可操作的内容。
focus-overtakes = 大于零的 tabindex 使它排在页面上位于它之前的内容前面。按 Tab 键的顺序，页面还能正常使用吗？
focus-goes-back = Tab 键先到“{ $first }”，后到“{ $second }”，但看起来“{ $second }”在前。这个顺序会让人困惑吗？

status-message =
    .title = 关于发生了什么的消息会被读出。
    .why = 看不到消息的人不知道内容已保存、已找到或被拒绝。
    .fix = 在页面上保留一个不隐藏的空白实时区域，需要时把消息放进去。
live-hidden = 此处用来播报消息，但 aria-hidden 使屏幕阅读器看不到它。是否有其他内容播报这些消息？
live-off = 此处的角色会播报消息，而 aria-live="off" 使它静默。它的消息应该被听到吗？
live-waits = 这条消息已在隐藏的实时区域中。区域显示时其中没有任何变化：它会被播报吗？

auto-updating-announced =
    .title = 屏幕阅读器知道自动变化的文字。
    .why = 听的人察觉不到变化，仍按已不成立的内容继续。
    .fix = 把文字放进不打断朗读的实时区域，例如 role="status"。
change-silent = 这段文字自动变化，而没有实时区域告知屏幕阅读器。人们需要知道这一变化吗？

required-color =
    .title = 必填字段不只靠颜色表示。
    .why = 看不出颜色的人不知道哪些字段必须填写。
    .fix = 在标签中加上“必填”等字样，或加上有说明的符号。
required-by-color = 必填字段的标签与其他标签颜色不同，没有发现其他标记。颜色是唯一的标志吗？

current-color =
    .title = 当前项不只靠颜色表示。
    .why = 分不清这些颜色的人看不出自己在哪里。
    .fix = 给当前项加下划线、加粗、加框，或在旁边放一个符号。
current-by-color = 这个当前项与旁边一项只有颜色不同，而且明暗相差不大。是否还有其他标志表示所在位置？
