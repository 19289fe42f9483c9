# 整个页面：标题、语言、缩放、刷新。

document-title =
    .title = 页面有标题。
    .why = 标题是屏幕阅读器最先读出的内容，也显示在标签页、窗口、历史记录和书签中。没有标题，人们就无法区分不同的页面。
    .fix = 在 head 中写一个 title 元素，说明页面的内容。

html-has-lang =
    .title = 页面说明了自己的语言。
    .why = 屏幕阅读器据此选择语音和发音，盲文显示器据此选择点字表，浏览器据此断字和翻译。没有说明，页面可能会按另一种语言的规则朗读。
    .fix = 为 html 元素加上 lang 属性，例如 lang="zh"。

html-lang-valid =
    .title = 页面的语言确实存在。
    .why = 屏幕阅读器不认识该语言代码，会用默认语音朗读页面，而那可能是另一种语言的语音。
    .fix = lang 应以 IANA 注册表中的代码开头：有两个字母的代码时用两个字母，例如 fr 或 fr-CA。

valid-lang =
    .title = 页面各部分的语言确实存在。
    .why = 屏幕阅读器不认识该语言代码，会用错误的语音朗读这一部分。
    .fix = lang 应以 IANA 注册表中的代码开头：有两个字母的代码时用两个字母，例如 zh 或 zh-Hant。

meta-viewport =
    .title = 页面至少可以放大到两倍。
    .why = 习惯用双指放大页面的低视力者在这里无法放大。
    .fix = 从 viewport 中去掉 user-scalable 和 maximum-scale，或把 maximum-scale 设为 2 以上。

meta-refresh =
    .title = 页面不会在一段时间后自行刷新或跳转。
    .why = 阅读较慢、使用屏幕阅读器或放大文字的人还没读完，就会丢失阅读位置和已填写的内容。
    .fix = 去掉自动刷新。提供刷新按钮，并在服务器端进行重定向。

title-missing = 页面没有 title 元素。
title-empty = title 元素为空。
lang-missing = html 元素没有 lang 属性。
lang-blank = lang 属性为空。
lang-only-xml = html 元素有 xml:lang="{ $language }"，但没有 lang；在 HTML 中浏览器不理会 xml:lang。
language-unknown = “{ $tag }”不是以已注册的语言代码开头。
language-underscore = “{ $tag }”使用了下划线；语言代码各部分之间应使用连字符。
language-space = “{ $tag }”中的语言代码前后有空白字符。
viewport-not-scalable = user-scalable={ $value } 禁止了缩放。
viewport-scale-capped = maximum-scale={ $value } 使页面无法放大到两倍。
refresh-timed = { $seconds } 秒后浏览器会刷新或离开此页面。
