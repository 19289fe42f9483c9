# 关于 ARIA 角色、属性以及它们所引用的 id 的规则。

aria-roles =
    .title = 每个 role 属性都写有真实存在的角色
    .why = 浏览器会忽略不认识的角色。使用屏幕阅读器的人因此无从得知该元素是什么：按钮、菜单还是搜索。
    .fix = 把角色改为 WAI-ARIA 允许作者使用的角色，或删除该属性。
role-unknown = WAI-ARIA 没有定义角色“{ $value }”。
role-misspelt = WAI-ARIA 没有定义角色“{ $value }”。是否想写“{ $meant }”？
role-abstract = “{ $value }”是抽象角色。作者不得使用，浏览器也不予理会。
role-draft = 角色“{ $value }”只见于 WAI-ARIA 草案。您的受众所用的浏览器和屏幕阅读器会读出它吗？

aria-valid-attr =
    .title = 每个以 aria- 开头的属性都由 WAI-ARIA 定义
    .why = 浏览器会忽略不认识的 ARIA 属性。本应告诉屏幕阅读器用户的状态或标签无法传达给他们。
    .fix = 改正属性的拼写，或删除该属性。
aria-attribute-unknown = WAI-ARIA 没有定义：{ $names }。
aria-attribute-misspelt = WAI-ARIA 没有定义：{ $names }。是否想写“{ $meant }”？

aria-valid-attr-value =
    .title = 每个 ARIA 属性的值都符合其类型
    .why = 不允许的值等于没有设置。使用屏幕阅读器的人听到错误的状态，或什么也听不到。
    .fix = 为该属性填写 WAI-ARIA 允许的值，或删除该属性。
aria-value-not-token = { $attribute } 的值是“{ $value }”。允许的值：{ $allowed }。
aria-value-not-id = { $attribute } 的值是“{ $value }”。它应是一个元素的 id。
aria-value-not-integer = { $attribute } 的值是“{ $value }”。它应是整数。
aria-value-not-number = { $attribute } 的值是“{ $value }”。它应是数字。
aria-reference-to-nothing = { $attribute } 引用了“{ $ids }”，而目前没有元素使用该 id。该元素稍后才出现，还是缺少名称或说明？

aria-hidden-focus =
    .title = 对辅助技术隐藏的内容都无法用 Tab 键到达
    .why = 使用屏幕阅读器的人会停在不被读出的地方：焦点消失，他们不知道自己在哪里。
    .fix = 删除 aria-hidden，或让其中的内容退出 Tab 顺序，例如使用 disabled、inert 或 tabindex="-1"。
hidden-but-focusable = aria-hidden 对屏幕阅读器隐藏了此处，但 Tab 键仍能到达其中 { $count } 个元素。第一个：{ $element }。
hidden-focus-guard = Tab 键会到达一个不可见且对屏幕阅读器隐藏的元素。它是否会立即把焦点移到别处，例如移回对话框？
hidden-frame-unread = 此处有一个框架无法读取。其中有 Tab 键能到达的内容吗？

duplicate-id-aria =
    .title = 标签、ARIA 属性或单元格所引用的每个 id 只使用一次
    .why = 浏览器只取第一个使用该 id 的元素。字段会得到错误的标签或没有标签，使用屏幕阅读器的人因此填错内容。
    .fix = 为每个元素设置各自的 id，并改正对它的引用。
id-not-unique = 有 { $count } 个元素使用 id“{ $id }”。对它的引用只会得到第一个。
