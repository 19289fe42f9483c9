# 页面之间比较的规则：译文之间，以及同一语言的页面之间。

missing-page =
    .title = 每个页面都有各语言版本
    .why = 阅读该语言的人得不到这个页面，或者进入一个他们看不懂的页面。
    .fix = 翻译该页面，或在网站上说明它只有源语言版本。
missing-page-found = 没有对应本页（“{ $title }”）的 { $locale } 页面。

extra-page =
    .title = 仅译文才有的页面应是有意为之
    .why = 没有源语言对应页的页面可能是遗留内容，已不再更新。
    .fix = 如果是遗留页面，请删除。
extra-page-ask = 源语言没有这个页面（“{ $title }”）。它是否只面向该语言？

missing-section =
    .title = 译文页面包含源页面的所有章节
    .why = 阅读该语言的人看不到该章节的内容，也无从知道还有这些内容。
    .fix = 在译文中补上该章节。
missing-section-found = 源页面此处有“{ $text }”一节（{ $level } 级标题），本页没有对应内容（{ $here } 个标题，应为 { $there } 个）。
missing-section-likely = 本页有 { $here } 个标题，源页面有 { $there } 个。最可能缺少的是“{ $text }”（{ $level } 级）：它是否缺失？

missing-landmark =
    .title = 译文页面具有源页面的所有地标
    .why = 屏幕阅读器用户在地标之间跳转；某部分若只在一种语言中是地标，在另一种语言中就找不到。
    .fix = 使用与源页面相同的元素或角色。section 只有在有名称时才是地标：该语言可能缺少名称。
missing-landmark-found = 角色为“{ $role }”的地标有 { $here } 个，源页面有 { $there } 个。

missing-field =
    .title = 译文表单包含源表单的所有字段
    .why = 缺少字段，人们就无法提供服务所需的信息，申请会失败或被搁置。
    .fix = 在译文页面中补上该字段。
missing-field-found = 源页面有字段“{ $label }”（{ $role }），本页没有。

missing-image =
    .title = 译文页面具有源页面的图片
    .why = 该语言的读者得不到图片所表达的内容。
    .fix = 补上该图片，或用该语言中含义相同的图片。
missing-image-found = 源页面显示图片“{ $name }”（{ $file }），本页既没有它，也没有替代的图片。

missing-download =
    .title = 译文页面提供源页面的所有文件
    .why = 阅读该语言的人得不到表格或文件，或不知道它存在。
    .fix = 提供该文件，最好是译文；否则提供原文并注明语言。
missing-download-found = 源页面提供“{ $name }”下载，本页没有（{ $here } 个文件，应为 { $there } 个）。
missing-download-count = 本页提供 { $here } 个下载文件，源页面提供 { $there } 个。

missing-link =
    .title = 译文页面链接到源页面所链接的所有页面
    .why = 该页面有此语言版本，但从这里无法到达。
    .fix = 在译文页面中补上该链接。
missing-link-found = 源页面链接到 { $page }（“{ $text }”），本页没有，而该语言有这个页面。

link-leaves-locale =
    .title = 链接保持在读者的语言内
    .why = 点击链接的人会进入可能看不懂的页面，尽管有其语言的版本。
    .fix = 链接到该语言的页面。
link-leaves-locale-found = “{ $text }”指向 { $locale } 的页面；该语言的同一页面是 { $own }。

extra-content =
    .title = 仅译文才有的内容应是有意为之
    .why = 源页面没有对应内容的部分可能是遗留内容，也可能是源页面缺失。
    .fix = 如为遗留内容请删除；如源页面也需要，请补上。
extra-section-ask = 源页面没有“{ $text }”一节。它是否只面向该语言？
extra-landmark-ask = 源页面角色为“{ $role }”的地标较少。此地标是否只面向该语言？
extra-field-ask = 源页面没有字段“{ $label }”（{ $role }）。它是否只面向该语言？

hreflang-invalid =
    .title = 语言替代版本使用有效的语言标签
    .why = 搜索引擎会忽略不认识的标签，把人们引到错误的语言。
    .fix = 写出语言，必要时加国家或地区，如 en、es-MX 或 zh-Hans，用连字符连接。英国是 GB。
hreflang-invalid-found = “{ $tag }”不是有效的 hreflang 语言标签。

hreflang-conflict =
    .title = 每种语言只有一个替代版本
    .why = 一种语言有两个地址时，哪个都不可靠。
    .fix = 每个标签只保留一个地址。
hreflang-conflict-found = “{ $tag }”对应多个地址。

hreflang-self =
    .title = 页面列在自己的语言替代版本中
    .why = 搜索引擎要求一组页面互相列出，包括页面自身，否则可能忽略整组。
    .fix = 添加指向本页自身语言和地址的链接。
hreflang-self-found = 替代版本中没有本页自身。

hreflang-return =
    .title = 语言替代版本互相列出
    .why = 如果对方没有回指本页，该替代版本会被忽略：它可能是任何人的页面。
    .fix = 在另一页面的替代版本中加入本页。
hreflang-return-found = { $locale } 页面（{ $page }）没有将本页列为替代版本。

hreflang-incomplete =
    .title = 语言替代版本列出所有译文
    .why = 用该语言搜索的人到不了自己的版本。
    .fix = 在替代版本中补上缺少的语言。
hreflang-incomplete-found = 本页有 { $locale } 版本，但没有列在替代版本中。

hreflang-dead =
    .title = 语言替代版本指向可访问的页面
    .why = 人们会看到错误，而不是自己的语言。
    .fix = 更正地址，或删除该替代版本。
hreflang-dead-found = 替代版本“{ $tag }”（{ $page }）返回 HTTP { $status }。

hreflang-canonical =
    .title = 译文页面以自身为规范页面
    .why = 指向另一语言的规范链接表示本页不应被找到：搜索引擎会丢弃译文。
    .fix = 让规范链接指向本页自身。
hreflang-canonical-found = 规范链接指向另一语言的 { $page }。

hreflang-x-default =
    .title = 为其他语言的人提供默认版本
    .why = 网站没有其语言的人会被引到搜索引擎随意选择的页面。
    .fix = 添加 hreflang="x-default" 的替代版本。
hreflang-x-default-found = 替代版本中没有 x-default。

language-switcher =
    .title = 语言菜单指向同一页面
    .why = 切换语言的人会丢失当前位置，或根本无法切换。
    .fix = 让每个选项指向本页的相应语言版本。
language-switcher-wrong = “{ $text }”指向 { $page }，而该页是 { $locale }。
language-switcher-elsewhere = “{ $text }”指向 { $page }，而不是本页的译文。
language-switcher-ask = 本页有其他语言版本，但没有链接指向它们。是否有其他切换语言的方式？

language-switcher-lang =
    .title = 语言名称标明其语言
    .why = 屏幕阅读器会用页面语言的发音读“Français”，需要它的人可能听不出来。
    .fix = 在链接上加 lang，如 <a lang="fr" hreflang="fr">Français</a>。
language-switcher-lang-found = “{ $text }”没有标记 lang="{ $lang }"。

html-lang-locale =
    .title = 页面的 lang 与其语言一致
    .why = 屏幕阅读器会用另一种语言的发音朗读页面。
    .fix = 将 html 元素的 lang 设为页面的语言。
html-lang-locale-found = 该页面是网站的 { $locale } 版本，但写着 lang="{ $lang }"。

untranslated-slug =
    .title = 网址使用读者的语言
    .why = 外语网址对在搜索结果中看到或听到它的人毫无意义。
    .fix = 如果系统允许，请翻译网址的最后一部分，并将旧地址重定向。
untranslated-slug-found = 网址仍是源语言的“{ $slug }”。

consistent-navigation =
    .title = 菜单在每个页面上保持相同顺序
    .why = 依靠位置或用屏幕阅读器计数来找链接的人，在顺序改变时会迷失。
    .fix = 在每个页面上按相同顺序排列链接。
consistent-navigation-found = 这 { $links } 个链接（从“{ $first }”开始）的顺序与其他 { $pages } 个页面不同。

consistent-identification =
    .title = 相同的事物在每个页面上名称相同
    .why = 按名称认识链接的人会找不到它，或误以为是另一个链接。
    .fix = 在菜单、页眉和页脚中，同一目标使用同一名称。
consistent-identification-ask = 此链接在这里叫“{ $text }”，在多数页面叫“{ $usual }”。这是同一功能用了不同名称吗？

consistent-help =
    .title = 帮助在每个页面上位置相同
    .why = 需要帮助的人会去之前找到它的地方。
    .fix = 在每个页面的同一位置放置联系方式。
consistent-help-ask = “{ $text }”在本页的位置与多数页面不同。帮助的顺序是否与其他页面一致？

page-title-repeats =
    .title = 每个页面有自己的标题
    .why = 在标签页、书签和搜索结果中，人们无法区分页面；屏幕阅读器首先读出标题。
    .fix = 把页面的特点放在标题最前面。
page-title-repeats-ask = 另有 { $others } 个主标题不同的页面也用标题“{ $title }”（本页主标题：“{ $heading }”）。它能区分本页吗？

multiple-ways =
    .title = 到达页面的方式不止一种
    .why = 无法走或不记得某条路径的人需要另一条：搜索、页面列表或菜单。
    .fix = 添加搜索、网站地图或相关页面的链接。流程中的步骤除外。
multiple-ways-ask = 只有“{ $from }”指向本页，且网站没有搜索。这是流程中的一步，还是另有途径？
