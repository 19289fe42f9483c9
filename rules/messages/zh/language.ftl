# 页面文字的语言与页面声明的语言是否一致；文字方向。

page-language =
    .title = 页面使用的是其声明的语言。
    .why = 屏幕阅读器根据声明的语言选择语音和读音。按另一种语言的规则朗读的页面无法听懂。
    .fix = 在 html 元素的 lang 属性中写明页面大部分内容所用的语言，或者翻译页面。

part-language =
    .title = 使用其他语言的部分标明了语言。
    .why = 屏幕阅读器会继续使用周围语言的语音，这段文字读出来就无法理解。
    .fix = 在包含这段文字的元素上用 lang 标明其语言，或者翻译这段文字。lang 写错语言的，请更正。

page-language-other = 页面声明的语言是“{ $declared }”，但其文字是 { $found }：“{ $text }”。
page-language-likely-other = 页面声明的语言是“{ $declared }”。其文字是不是 { $found }：“{ $text }”？
page-language-simplified = 页面声明的语言是“{ $declared }”，但其文字是简体字。页面的版本对吗？
page-language-traditional = 页面声明的语言是“{ $declared }”，但其文字是繁体字。页面的版本对吗？
part-language-other = lang 写的是“{ $declared }”，但文字是 { $found }：“{ $text }”。
part-language-likely-other = lang 写的是“{ $declared }”。文字是不是 { $found }：“{ $text }”？
part-language-unmarked = 这段文字是 { $found }，但由于没有 lang 另作说明，此处的语言是“{ $declared }”：“{ $text }”。

text-direction =
    .title = 文字的方向与其书写系统一致。
    .why = 基准方向错误时，标点、数字和混排文字会错位，行首在错误的一侧，文字无法按顺序阅读。
    .fix = 阿拉伯语、希伯来语、波斯语或乌尔都语的页面，请在 html 元素上设置 dir="rtl"；方向相反的段落也请设置 dir。每个方向标记都要闭合，最好改用 bdi 元素。

direction-page-ltr = 页面使用从右向左书写的文字，但其方向是从左向右。缺少 dir="rtl"。
direction-page-rtl = 页面的方向是从右向左，但几乎所有文字都是从左向右书写的。
direction-passage-ltr = 这段文字从右向左书写，但其方向是从左向右：“{ $text }”。
direction-marks-open = 方向标记（{ $mark }）打开后没有闭合：“{ $text }”。
