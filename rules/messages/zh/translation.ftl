# 关于译文的规则：目录中的和页面上的。

blank-message =
    .title = 每条译文都有可见的内容
    .why = 空白的译文会隐藏原文的意思：别人看到文字的地方，这里的人只看到空按钮或空白。
    .fix = 请翻译原文。如果确实无话可说，请让原文也留空。
blank-message-found = 译文中没有任何可见的内容。

duplicate-attribute =
    .title = 一条消息的每个属性只出现一次
    .why = 同名的两个属性只会显示一个，而且不一定是最后翻译的那个。
    .fix = 请删除过时的那个。
duplicate-attribute-found = 该属性已出现在第 { $firstLine } 行；两者只会显示一个。

duplicate-message =
    .title = 一个目录文件中每条消息只出现一次
    .why = 同键的两条消息只会显示一条，而且没有工具说明是哪一条。译者可能一直在修改没人看到的那条。
    .fix = 请删除过时的那条。
duplicate-message-found = 该消息已出现在第 { $firstLine } 行；两者只会显示一条。

duplicate-variant =
    .title = 一个选择中每个变体只出现一次
    .why = 同一个值的两个变体中，第二个永远不会被选中，其文字也就永远不会显示。
    .fix = 请删除其中一个变体，或更正其名称。
duplicate-variant-found = 变体“{ $variant }”出现了两次；第二个永远不会被选中。

identical-to-source =
    .title = 每条译文都与原文不同
    .why = 与原文完全相同的文字很可能只是复制过来而没有翻译。不懂原文语言的人会看到外文。
    .fix = 请翻译。如果相同是正确的（例如名称），请在 evenhand.toml 的允许列表中写明理由。
identical-to-source-found = 译文与原文完全相同。

junk =
    .title = 目录的每个条目都能读取
    .why = 无效的内容会被跳过：人们看到的是原文、消息的键，或者什么也看不到。
    .fix = 请更正该条目。常见的原因是花括号没有闭合、缺少等号，或某一行没有用空格缩进。
junk-found = 此处无法读取，因此没有人能看到。读取在第 { $failedLine } 行第 { $failedColumn } 列失败：{ $why }

missing-attribute =
    .title = 消息的每个属性都已翻译
    .why = 属性承载工具提示、占位文字以及屏幕阅读器朗读的名称。缺少它们，人们听到的是原文，或者什么也听不到。
    .fix = 请在消息中添加该属性并翻译。
missing-attribute-found = 该属性没有翻译。原文在 { $sourceFile } 第 { $sourceLine } 行。

missing-file =
    .title = 每个目录文件在每个语言中都存在
    .why = 该文件中的消息全都没有翻译：网站的整块内容都停留在原文语言。
    .fix = 请添加该文件及其译文。缺少的消息在报告的 missing.ftl 中。
missing-file-found = 缺少该文件，也就缺少 { $sourceFile } 中的 { $messages } 条消息。

missing-message =
    .title = 每条消息都已翻译
    .why = 不懂原文语言的人会看到外文、消息的键，或者什么也看不到。
    .fix = 请添加该消息并翻译。缺少的消息在报告的 missing.ftl 中。
missing-message-found = 该消息没有翻译。原文在 { $sourceFile } 第 { $sourceLine } 行。

missing-reference =
    .title = 原文引用的内容，译文也引用
    .why = 原文从另一条消息中引用的名称（例如产品名或按钮名）在译文中丢失了。
    .fix = 请加入该引用，或直接写出名称。
missing-reference-found = 原文引用了 { $references }，译文既没有引用，也没有用文字写出。

missing-value =
    .title = 有正文的消息在每个语言中都有正文
    .why = 属性已翻译，正文却没有，因此人们看到的是原文，或者什么也看不到。
    .fix = 请在属性之前添加正文。
missing-value-found = 译文有属性，但没有正文。原文在 { $sourceFile } 第 { $sourceLine } 行。

obsolete-attribute =
    .title = 译文没有原文所没有的属性
    .why = 没有任何地方显示这段文字，译者却仍在维护。常见的原因是属性改了名，而新名称的属性缺失。
    .fix = 请删除该属性，或改用新名称。
obsolete-attribute-found = 原文的消息没有这个属性，因此这段文字永远不会显示。

obsolete-file =
    .title = 各语言没有原文所没有的目录文件
    .why = 没有任何地方显示这些文字，译者却仍在维护。常见的原因是文件改了名，而新文件缺失。
    .fix = 请删除该文件，或改用新名称。
obsolete-file-found = 原文语言没有这个文件；其中的 { $messages } 条消息永远不会显示。

obsolete-message =
    .title = 各语言没有原文所没有的消息
    .why = 没有任何地方显示这段文字，译者却仍在维护。常见的原因是键改了名，而新键的消息缺失。
    .fix = 请删除该消息，或改用新键。
obsolete-message-found = 原文和该语言的其他消息都没有使用这条消息。

obsolete-reference =
    .title = 译文不引用原文没有提到的内容
    .why = 译文提到了原文已不再提及的内容，因此该语言的读者得到的信息不同。
    .fix = 请重新翻译原文，或删除该引用。
obsolete-reference-found = 译文引用了 { $references }，原文既没有引用，也没有用文字写出。

unknown-reference =
    .title = 每个引用都指向一条消息
    .why = 程序找不到可以插入的内容，因此人们在句子中间看到一个键。
    .fix = 请更正名称，或添加它应指向的消息。
unknown-reference-found = 没有名为 { $references } 的内容，因此人们会看到名称本身。

variable-mismatch =
    .title = 译文显示与原文相同的变量
    .why = 姓名、数字或日期在译文中丢失，或者人们看到变量的名称。
    .fix = 请使用原文中的变量，写法要一致。原文仅用于选择变体的变量可以省略。
variable-mismatch-missing = 原文显示 { $missing }，译文没有显示。
variable-mismatch-unknown = 程序没有向该消息提供 { $unknown }，因此人们会看到变量名。
variable-mismatch-renamed = 原文显示 { $missing }，译文却用了 { $unknown }，而程序并不提供它。
variable-mismatch-variant = 原文始终显示 { $missing }，译文在变体“{ $variant }”中省略了它。

raw-key =
    .title = 页面显示文字，而不是键或占位符
    .why = 人们看到程序的内部内容，例如“nav-home”或“{"{"} $name {"}"}”，只能猜测其含义。
    .fix = 请检查该语言是否加载了含有这条消息的目录，以及程序是否提供了所有变量。
raw-key-key = 页面显示的是键“{ $text }”，而不是它的文字。
raw-key-placeable = 页面在应显示值的地方显示了“{ $placeable }”。

untranslated-name =
    .title = 不以文字形式显示的名称和提示也已翻译
    .why = 屏幕阅读器会用错误的语言朗读它们，往往无法听懂；工具提示和占位文字对所有人来说都是外文。
    .fix = 请在目录中翻译该消息。如果这段文字确实应为另一种语言，请用 lang 属性标明。
untranslated-name-missing = “{ $text }”是原文，因为消息 { $message } 没有译文。
untranslated-name-identical = “{ $text }”是原文，因为 { $message } 的译文与原文相同。
untranslated-name-other = “{ $text }”是原文，尽管 { $message } 已有译文：“{ $translation }”。

untranslated-text =
    .title = 可见的文字都已翻译
    .why = 不懂原文语言的人无法使用页面的这一部分，屏幕阅读器也会按错误语言的规则朗读。
    .fix = 请在目录中翻译该消息。如果这段文字确实应为另一种语言，请用 lang 属性标明。
untranslated-text-missing = “{ $text }”是原文，因为消息 { $message } 没有译文。
untranslated-text-identical = “{ $text }”是原文，因为 { $message } 的译文与原文相同。
untranslated-text-other = “{ $text }”是原文，尽管 { $message } 已有译文：“{ $translation }”。

# 文字和名称通用。
untranslated-ask = “{ $text }”确实应为原文语言吗？它与原文 { $message } 相同，而该消息的译文是“{ $translation }”。
raw-key-ask = “{ $placeable }”本来就应这样显示吗？还是此处应为一个值？

identical-word =
    .title = 两种语言中相同的词应是有意为之
    .why = 名称、单位和许多词本来就相同，但其中可能藏着从未翻译的词。
    .fix = 翻译它，或在 evenhand.toml 的允许列表中注明理由。
identical-word-found = 译文与原文完全相同。该语言中是否就是同一个词？
