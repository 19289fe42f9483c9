# 地标和一级标题。

landmark-banner-is-top-level =
    .title = 页眉（banner）地标不在其他地标之内
    .why = 用屏幕阅读器在地标之间跳转的人以为它位于最外层，在别的地标里面找不到它。
    .fix = 把 header 元素移出另一个地标，或不要在那里给它地标角色。

landmark-complementary-is-top-level =
    .title = 补充内容（complementary）地标不在其他地标之内
    .why = 用屏幕阅读器在地标之间跳转的人以为它位于最外层，在别的地标里面找不到它。
    .fix = 把 aside 元素移出另一个地标，或不要在那里给它地标角色。

landmark-contentinfo-is-top-level =
    .title = 页脚（contentinfo）地标不在其他地标之内
    .why = 用屏幕阅读器在地标之间跳转的人以为它位于最外层，在别的地标里面找不到它。
    .fix = 把 footer 元素移出另一个地标，或不要在那里给它地标角色。

landmark-main-is-top-level =
    .title = 主要内容（main）地标不在其他地标之内
    .why = 用屏幕阅读器在地标之间跳转的人以为它位于最外层，在别的地标里面找不到它。
    .fix = 把 main 元素移出另一个地标，或不要在那里给它地标角色。
landmark-within = 角色为 { $role } 的地标位于角色为 { $outer } 的地标之内。

landmark-no-duplicate-banner =
    .title = 每个页面最多只有一个页眉（banner）地标
    .why = 用屏幕阅读器跳转到它的人无法知道哪一个属于整个页面。
    .fix = 保留属于整个页面的那一个。把其他的放进它们所属的部分，或去掉它们的角色。

landmark-no-duplicate-contentinfo =
    .title = 每个页面最多只有一个页脚（contentinfo）地标
    .why = 用屏幕阅读器跳转到它的人无法知道哪一个属于整个页面。
    .fix = 保留属于整个页面的那一个。把其他的放进它们所属的部分，或去掉它们的角色。

landmark-no-duplicate-main =
    .title = 每个页面最多只有一个主要内容（main）地标
    .why = 用屏幕阅读器跳转到它的人无法知道哪一个属于整个页面。
    .fix = 保留属于整个页面的那一个。把其他的放进它们所属的部分，或去掉它们的角色。
landmark-repeated = 页面上有 { $count } 个角色为 { $role } 的地标。

landmark-unique =
    .title = 同类地标的名称各不相同
    .why = 屏幕阅读器按类型和名称列出地标。如果两个地标叫法相同，就没有人能分清它们。
    .fix = 给每个地标起一个说明其内容的名称，例如在两个 nav 元素上分别写 aria-label="主导航" 和 aria-label="页脚导航"。
landmark-unnamed-twice = 有 { $count } 个角色为 { $role } 的地标没有可供区分的名称。
landmark-name-twice = 有 { $count } 个角色为 { $role } 的地标都叫“{ $name }”。

landmark-one-main =
    .title = 页面有主要内容地标
    .why = 屏幕阅读器有通往主要内容的快捷键。没有这个地标，快捷键就不起作用。
    .fix = 把页面自身的内容放进 main 元素。
main-missing = 页面没有 main 元素，也没有具有该角色的元素。

page-has-heading-one =
    .title = 页面有一级标题
    .why = 许多使用屏幕阅读器的人首先查找它：它说明页面的内容，以及正文从哪里开始。
    .fix = 用 h1 标记页面自身的标题。
heading-one-missing = 页面没有一级标题。

skip-link =
    .title = 每个跳转链接都通向存在的位置
    .why = 使用键盘的人点了链接想跳过导航，却停在原处。
    .fix = 给内容加上链接所指的 id，或改正链接。
skip-target-missing = 没有元素使用链接所指的 id“{ $id }”。
skip-target-hidden = 链接所指的位置目前是隐藏的。点了链接后它会出现吗？

accesskeys =
    .title = 每个访问键只使用一次
    .why = 按键只会到达其中一个元素，或轮流到达各个元素。依赖它的人会到达并不想去的地方。
    .fix = 给每个元素单独的按键，或去掉 accesskey。
accesskey-repeated = 有 { $count } 个元素使用访问键“{ $key }”。
