# 关于目录的规则：译文说什么、怎么写。

access-key =
    .title = 访问键只有一个字符
    .why = 访问键要与修饰键同时按下；更长的文字无法按出。
    .fix = 请给出标签中的一个字母。
access-key-found = 访问键不止一个字符，因此没有人能按出它。

ambiguous-translation =
    .title = 不同的原文有不同的译文
    .why = 原文有区别的两件事，读者无法分辨。
    .fix = 如果两者在此含义不同，请分别翻译。
ambiguous-translation-found = 消息 { $message } 的译文与此相同，但其原文不同。

chinese-punctuation =
    .title = 中文句子使用中文标点
    .why = 汉字之间的半角标点看起来像错误，也让句子更难读。
    .fix = 请使用全角标点，例如，。？！。
chinese-punctuation-found = 汉字后面使用了半角标点“{ $sign }”。

cyclic-reference =
    .title = 没有消息引用自身
    .why = 包含自身的消息没有尽头：人们看到的是键，而不是文字。
    .fix = 请打破循环：直接写出其中一段文字。
cyclic-reference-found = 文字引用了 { $references }，而它又回到本消息。

doubled-word =
    .title = 没有误写两遍的词
    .why = 重复的词会让人读不顺，屏幕阅读器也会读两遍。
    .fix = 请删去其中一个，除非确有必要。
doubled-word-found = 词“{ $word }”连续出现了两次。

end-punctuation =
    .title = 译文的结尾与原文一致
    .why = 疑问句以陈述结尾，或标签丢了冒号，读起来和听起来语气都会不同。
    .fix = 请检查在您的语言中结尾是否应有该标点。
end-punctuation-found = 译文结尾的标点与原文不同。

french-spacing =
    .title = 法语标点前有空格
    .why = 缺少空格时，标点与单词粘在一起，法语读者会认为是错误。
    .fix = 请在 ; ! ? 之前使用窄不换行空格（U+202F），在 : 之前以及 « » 之内使用不换行空格（U+00A0）。
french-spacing-found = “{ $sign }”旁边没有空格。

glossary-term =
    .title = 术语按约定翻译
    .why = 一件事有两个名称，人们会以为是两件事。
    .fix = 请使用 evenhand.toml 词汇表中的译法，或把这个译法加进去。
glossary-term-found = 原文说“{ $term }”；词汇表给出的译法是：{ $expected }。

identical-plurals =
    .title = 各复数形式不同
    .why = 如果所有形式都是同一段文字，人们会读到错误的数量表达。
    .fix = 请检查该词在您的语言中是否确实只有一种形式。
identical-plurals-found = 所有复数形式都是同一段文字，而原文的形式不同。

inconsistent-translation =
    .title = 同一原文只有一种译法
    .why = 同一件事有两个名称，人们会以为是两件事。
    .fix = 如果在此含义相同，请使用同一种译法。
inconsistent-translation-found = 消息 { $message } 的原文相同，译文却不同。

invisible-character =
    .title = 译文没有隐藏字符
    .why = 看不见的字符会影响搜索和复制，屏幕阅读器也可能读错。
    .fix = 请删除该字符；它通常是复制文字时带进来的。
invisible-character-found = 译文含有不可见字符 { $character }，而原文没有。

length-limit =
    .title = 译文不超过注释允许的长度
    .why = 更长的文字会被截断或破坏版面。
    .fix = 请缩短译文。
length-limit-found = 译文有 { $length } 个字符；注释只允许 { $limit } 个。

markup-mismatch =
    .title = 译文保留原文的标记
    .why = 译文中丢失的链接、字段或按钮在页面上也会消失；没有闭合的元素会影响后面的内容。
    .fix = 请在译文中放入相同的元素并闭合，包住对应的文字。
markup-mismatch-unclosed = { $element } 打开后没有闭合，或没有打开就闭合了。
markup-mismatch-missing = 原文有 { $element }，译文没有或更少。
markup-mismatch-extra = 译文有 { $element }，原文没有或更少。

mojibake =
    .title = 字符没有乱码
    .why = 经过错误编码的文字，人和屏幕阅读器都无法读出。
    .fix = 请恢复原来的字符，并将文件存为 UTF-8。
mojibake-found = “{ $characters }”像是用错误编码读取的文字。

number-mismatch =
    .title = 译文中的数字与原文相同
    .why = 错误的金额、期限或电话号码会误导人，而且只误导读这种语言的人。
    .fix = 请更正数字。如果它对该国家是正确的，请在 evenhand.toml 中写明理由并允许。
number-mismatch-other = 原文是 { $number }；译文是 { $instead }。
number-mismatch-missing = 原文有 { $number }；译文没有。

plural-categories =
    .title = 语言的各种复数形式都在
    .why = 缺少某种形式时，相应的数字会显示错误的文字，或者不显示。
    .fix = 请补上您的语言需要的形式（Unicode CLDR 复数规则）。
plural-categories-found = 缺少这些复数形式：{ $categories }。

protected-term =
    .title = 不译的名称保持原样
    .why = 人们查找一个名称，却看到另一个；evenhand.toml 的列表规定它不翻译。
    .fix = 请照原文写出该名称。
protected-term-found = 名称“{ $term }”缺失或写法不同。

spanish-punctuation =
    .title = 西班牙语的问句和感叹句有前置标点
    .why = 没有前置标点，读者和屏幕阅读器到句末才知道是问句。
    .fix = 请在问句或感叹句开头加上 ¿ 或 ¡。
spanish-punctuation-found = 缺少前置标点“{ $sign }”。

stale-message =
    .title = 没有译文被标记为过时
    .why = 被标记的条目不会显示：人们看到的是原文。
    .fix = 请对照原文更正译文，并去掉“fuzzy”标记。
stale-message-found = 目录把该译文标记为过时（fuzzy），因此不会显示。

unbalanced-bracket =
    .title = 括号和引号成对出现
    .why = 没有闭合的括号像是错误，也让人看不出插入语在哪里结束。
    .fix = 请补上缺少的括号，或删去多余的。
unbalanced-bracket-found = “{ $bracket }”在译文中没有对应的另一半。

unsafe-markup =
    .title = 译文不带入程序
    .why = 能编辑译文的人可能在所有读者的浏览器中运行程序。
    .fix = 请删除该标记。译文不需要脚本、框架、表单或事件处理程序。
unsafe-markup-found = 译文含有 { $markup }，而原文没有。

untranslated-marker =
    .title = 没有译文带有待办标记
    .why = 人们会读到写给译者的备注。
    .fix = 请翻译文字并删除备注。
untranslated-marker-found = 译文带有备注“{ $marker }”。

url-mismatch =
    .title = 译文保留原文的网址
    .why = 无效或指向别处的链接只会让读这种语言的人迷失。
    .fix = 请更正网址。指向该语言的页面是正确的。
url-mismatch-found = 原文有网址 { $address }；译文既没有它，也没有该网站的其他网址。

whitespace-mismatch =
    .title = 译文首尾的空白与原文一致
    .why = 文字拼接时，丢失的空格会把两个词连在一起，多出的空格会留下空隙。
    .fix = 首尾的空格请与原文一致，词间只用一个空格。
whitespace-mismatch-start = 开头的空白或换行与原文不同。
whitespace-mismatch-end = 结尾的空白或换行与原文不同。
whitespace-mismatch-doubled = 译文中有连续多个空格。

# The report's links to import files.
report-missing-others = 待翻译的消息（供翻译工具使用的文件）：
