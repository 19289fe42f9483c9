# 关于 ARIA 角色和属性用法的规则：哪些可以搭配，必须包含什么，什么必须有名称。

aria-allowed-attr =
    .title = 每个 ARIA 属性都用在支持它的元素上
    .why = 浏览器会忽略角色不支持的 ARIA 属性。它本应说明的状态无法传达给使用屏幕阅读器的人。
    .fix = 删除该属性，或为元素设置支持它的角色。
aria-attribute-not-for-role = 角色“{ $role }”不支持：{ $names }。
aria-attribute-not-for-element = 此 { $element } 元素不支持：{ $names }。
aria-attribute-role-unknown = { $names } 可能不适合此 { $element } 元素：页面中没有说明它的角色。是否有脚本为它设置了支持该属性的角色？
aria-attribute-no-longer-for-role = 角色“{ $role }”已不再支持 { $names }，浏览器也不会传达它。人们能否从别处得知该状态，例如从改变它的按钮？
aria-attribute-deprecated = { $names } 将从 WAI-ARIA 中移除，很少有屏幕阅读器会读出它。有没有其他途径可以得知同样的内容？
aria-value-capitals = { $attribute } 的值是“{ $value }”，含有大写字母。有些浏览器只接受小写：在您的受众所用的各种浏览器中，该状态都会被读出吗？

aria-conditional-attr =
    .title = 只在特定位置有效的 ARIA 属性只用在这些位置
    .why = 在其他位置，浏览器会忽略这些属性，或传达与页面所示不同的内容。使用屏幕阅读器的人听到错误的状态，或什么也听不到。
    .fix = 删除该属性。可展开和收起的行请使用 treegrid 角色；原生复选框和单选按钮请使用 checked。
row-attribute-outside-treegrid = 行只有在 treegrid 中才支持 { $names }，而此行位于“{ $role }”中。
checked-states-differ = aria-checked 的值是“{ $value }”，而控件本身的状态是“{ $state }”。浏览器读出的是后者。
checked-partly = 原生复选框的 aria-checked 是“mixed”。脚本是否也设置了它的 indeterminate 属性，让人看到并听到它是部分选中的？

aria-prohibited-attr =
    .title = 没有信息只由元素不得使用的 ARIA 属性提供
    .why = 对于没有角色的元素，浏览器和屏幕阅读器可能忽略其名称。只由该名称表达的内容就会丢失。
    .fix = 把信息写成文字，或为元素设置可以命名的角色，例如 img。
name-prohibited = 此 { $element } 元素不允许使用 { $names }，而且没有其他内容表达同样的信息。

aria-prohibited-attr-with-text =
    .title = 不得命名的元素没有 ARIA 名称
    .why = 有的屏幕阅读器读名称而不读文字，有的两者都读，多数只读文字。不同的人听到的内容不同。
    .fix = 删除该属性，或为元素设置可以命名的角色。
attribute-prohibited-beside-text = 此 { $element } 元素不允许使用 { $names }。多数屏幕阅读器会改读其中的文字。

aria-required-attr =
    .title = 每个角色都具有它所要求的 ARIA 属性
    .why = 缺少这些属性，使用屏幕阅读器的人就不知道该角色应有的状态或数值：是否选中，打开还是关闭，进度多少。
    .fix = 补上缺少的属性并用脚本保持更新，或使用能自行说明状态的原生元素。
required-attribute-missing = 角色“{ $role }”要求：{ $names }。
combobox-list-unknown = 组合框已打开，但没有 aria-controls 说明哪个列表属于它。

aria-required-children =
    .title = 包含项目的角色只包含这些项目
    .why = 屏幕阅读器按角色统计项目并在其间移动。如果项目缺失或不符，读出的列表、菜单或表格就无法正常使用。
    .fix = 为每个项目设置容器所要求的角色，用 role="none" 去掉中间的元素，或删除容器的角色。
owned-not-allowed = 角色“{ $role }”只能包含：{ $allowed }。此 { $element } 元素不属于其中任何一种。
owned-missing = 角色“{ $role }”必须包含：{ $allowed }。其中有内容，但没有这样的项目。
owned-nothing = 角色“{ $role }”目前没有包含任何项目。它稍后会填入 { $allowed } 吗，还是有项目缺少角色？
owned-through-list-items = 此“{ $role }”与其所含项目之间隔着原生列表项。有些浏览器会把它们读作列表的项目：“{ $role }”是否作为一个整体读出？在每个 li 上设置 role="none" 可以确保这一点。

aria-required-parent =
    .title = 属于某个整体的角色位于该整体之中
    .why = 屏幕阅读器按位置读出项目：“第 2 个标签，共 4 个”。离开所属的整体，人们不知道自己在哪里，也可能无法在项目之间移动。
    .fix = 把元素放进具有所需角色的容器，在容器上用 aria-owns 引用它，或删除它的角色。
required-parent-missing = 角色“{ $role }”必须位于以下角色之一中：{ $wanted }。它不在其中任何一个里面。
required-parent-other = 角色“{ $role }”必须位于以下角色之一中：{ $wanted }。它位于此 { $element } 元素中。
required-parent-group-alone = 角色“{ $role }”位于一个分组中，但该分组不在以下任何角色中：{ $wanted }。屏幕阅读器会告诉人们所处的位置吗？
required-parent-unknown = 角色“{ $role }”必须位于以下角色之一中：{ $wanted }。它位于自定义元素中：该元素的脚本是否设置了其中一个角色？

aria-allowed-role =
    .title = 每个角色都用在可以具有它的元素上
    .why = 角色改变的是读出的内容，而不是元素的行为。两者冲突时，使用屏幕阅读器的人所预期的与实际发生的不同。
    .fix = 改用适合此用途的原生元素，或使用带该角色的 div 或 span，不要改变此元素自身的角色。
role-not-for-element = HTML 不允许在此 { $element } 元素上使用角色：{ $roles }。

aria-deprecated-role =
    .title = 没有使用已弃用的角色
    .why = 浏览器和屏幕阅读器会停止读出已弃用的角色。人们就不再知道该元素是什么。
    .fix = 使用标准指定的替代角色：用 list 代替 directory，用普通列表项代替 doc-biblioentry 和 doc-endnote。
role-deprecated = 角色“{ $role }”已弃用。

aria-braille-equivalent =
    .title = 为点显器写的内容也提供给语音
    .why = 点字属性是对语音内容的缩写。如果语音中什么都没有，听的人就得不到信息，点显器也可能不显示任何内容。
    .fix = 在 aria-braillelabel 之外补上可访问名称，在 aria-brailleroledescription 之外补上 aria-roledescription。
braille-label-alone = 点显器得到名称“{ $label }”，但语音没有名称。该元素会被读出吗？
braille-role-alone = 点显器得到角色“{ $label }”，但没有供语音使用的 aria-roledescription。听的人能得知同样的内容吗？

aria-hidden-body =
    .title = 页面没有对辅助技术隐藏
    .why = 如果 body 带有 aria-hidden，使用屏幕阅读器的人得到的是空白页面。
    .fix = 从 body 上删除 aria-hidden。若要让人停留在对话框中，请隐藏对话框以外的部分，或使用模态 dialog 元素。
body-hidden = body 上的 aria-hidden="true" 隐藏了整个页面。

aria-command-name =
    .title = 每个用 ARIA 角色制作的链接、按钮和菜单项都有名称
    .why = 屏幕阅读器只读出“按钮”或“菜单项”，不说明其作用；使用语音控制的人也没有词语可以指称它。
    .fix = 把文字放在元素内，或用 aria-label、aria-labelledby 为其命名。

aria-dialog-name =
    .title = 每个对话框都有名称
    .why = 对话框打开时，屏幕阅读器会读出其名称。没有名称，人们就不知道出现了什么。
    .fix = 用 aria-labelledby 引用其标题，或使用 aria-label。

aria-meter-name =
    .title = 每个用 ARIA 角色制作的计量条都有名称
    .why = 屏幕阅读器读出一个数字，却不说明测量的是什么。
    .fix = 用 aria-labelledby 或 aria-label 说明测量的内容。

aria-progressbar-name =
    .title = 每个用 ARIA 角色制作的进度条都有名称
    .why = 屏幕阅读器读出百分比，却不说明正在进行什么。
    .fix = 用 aria-labelledby 或 aria-label 说明正在进行的内容。

aria-tooltip-name =
    .title = 每个工具提示都有文字或名称
    .why = 引用该提示的元素被读出时，缺少提示本应说明的内容。
    .fix = 在提示中放入文字，或用 aria-label 为其命名。

aria-tab-name =
    .title = 每个标签页都有名称
    .why = 使用屏幕阅读器的人听到“标签页”和它的序号，却听不到对应面板的内容是什么；使用语音控制的人也没有词语可以选择它。
    .fix = 把文字放在标签页内，或用 aria-label、aria-labelledby 为其命名。

aria-treeitem-name =
    .title = 树中的每个项目都有名称
    .why = 用屏幕阅读器浏览树的人听到层级和序号，却听不到项目是什么。
    .fix = 把文字放在项目内，或用 aria-label、aria-labelledby 为其命名。

aria-text =
    .title = role="text" 内没有可获得焦点的内容
    .why = 角色为 text 的内容会作为一段文字读出。其中的链接和按钮不会照其本来的角色读出。
    .fix = 把链接或按钮移到元素之外，或删除该角色。

nested-interactive =
    .title = 作为整体读出的控件不包含其他控件
    .why = 屏幕阅读器不会单独读出按钮、复选框或标签页内的内容。焦点会停在不被读出的地方。
    .fix = 让这些控件并排放置。
content-focusable = 此处的内容作为整体读出，但 Tab 键能到达其中 { $count } 个元素。第一个：{ $element }。
content-operable = 此处的内容作为整体读出，其中有一个 Tab 键无法到达的控件：{ $element }。使用键盘或屏幕阅读器的人能否用其他方式完成同样的操作？

presentation-role-conflict =
    .title = 标记为装饰的内容不会被读出
    .why = 对于可获得焦点或带有 ARIA 属性的元素，浏览器不理会装饰标记。使用屏幕阅读器的人会遇到本应略去的内容。
    .fix = 要么删除装饰标记（role="none"、role="presentation" 或空的 alt），要么删除 tabindex 和 ARIA 属性。
decoration-focusable = 该元素标记为装饰，但它可以获得焦点，因此会被读出。
decoration-described = 该元素标记为装饰，但由于以下属性仍会被读出：{ $names }。

summary-name =
    .title = 每个用来打开 details 的 summary 都有名称
    .why = 屏幕阅读器读出一个可展开的控件，却不说明展开的是什么。
    .fix = 在 summary 元素中放入文字，或用 aria-label 为其命名。

tabindex =
    .title = 没有大于 0 的 tabindex
    .why = Tab 键会先到达这些元素，然后才到其他元素。使用键盘的人在页面上跳来跳去，而不是依次前进。
    .fix = 使用 tabindex="0"，并把元素放在该轮到它的位置。
tabindex-positive = tabindex 的值是 { $index }：Tab 键会先到达此处，然后才到没有编号的内容。

focus-order-semantics =
    .title = Tab 键能到达的内容都有说明其操作方式的角色
    .why = 使用屏幕阅读器的人停在某处，却不知道那是按钮、链接，还是什么都不是。
    .fix = 为元素设置与其作用相符的角色，改用原生控件，或删除 tabindex。
focusable-without-role = Tab 键会到达此 { $element } 元素，但它没有角色，也没有可滚动的内容。
focusable-with-other-role = Tab 键会到达此元素，而其角色“{ $role }”不是可操作的角色。它是否有必须告知人们的操作？

hidden-behind-dialog = 对话框打开时，aria-hidden 对屏幕阅读器隐藏了此处，但 Tab 键也许仍能到达。脚本是否让 Tab 键停留在对话框内？
aria-value-too-small = { $attribute } 的值是“{ $value }”。其最小值是 { $least }。
error-message-hidden = 该字段无效，而 aria-errormessage 引用的消息被隐藏了。
error-message-silent = 该字段无效，而 aria-errormessage 引用的消息既不是警报，也不是实时区域或说明。它出现时会被读出吗？
heading-level-deep = 该标题的级别是 { $level }。浏览器和屏幕阅读器只传达 1 至 6 级：它会作为标题读出吗？
