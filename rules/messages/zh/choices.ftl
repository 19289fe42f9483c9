# 回答同一个问题的单选按钮和复选框。

choice-group-name =
    .title = 回答同一个问题的选项位于说明该问题的分组中
    .why = 屏幕阅读器用户在选项之间移动时只听到“是”和“否”，不知道问的是什么。
    .fix = 把这些选项放进 fieldset，把问题写在它的 legend 中；或者使用 role="radiogroup" 或 role="group"，并加上 aria-labelledby。
choices-without-group = 这里有 { $count } 个选项回答同一个问题，但没有分组把它们归在一起。每个标签单独读时能说明问的是什么吗？
choices-in-nameless-group = 包含这 { $count } 个选项的分组没有名称。每个标签单独读时能说明问的是什么吗？
