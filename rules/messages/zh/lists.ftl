# 关于列表的规则。

list =
    .title = 列表中只有列表项
    .why = 屏幕阅读器会读出列表有多少项，并逐项移动。列表中的其他内容不会被计入，或者会把列表割裂。
    .fix = 把内容放入 li 元素，或移出列表。
list-stray-element = 列表中有 { $count } 处内容不是列表项。第一处：{ $element }。
list-stray-text = 列表中有 { $count } 处内容不是列表项。第一处是文字“{ $text }”。
list-wrapped-items = 列表项不直接位于列表中，而是位于 { $element } 中。屏幕阅读器读出的列表项数目正确吗？

listitem =
    .title = 列表项位于列表之中
    .why = 如果外面没有列表，屏幕阅读器就不会说明该项属于一组内容、这一组有多少项，以及当前位于第几项。
    .fix = 把 li 放入 ul 或 ol 元素。如果它不属于列表，请改用其他元素。
item-outside-list = 该列表项不在任何列表中。
item-in-other-role = 该列表项位于 { $element } 中，而后者被读作“{ $role }”，不是列表。
