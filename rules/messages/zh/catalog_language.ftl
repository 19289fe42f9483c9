wrong-language-message =
    .title = 译文使用其消息目录的语言
    .why = 选择了某种语言的人会看到另一种语言的句子，屏幕阅读器也会用错误的语音朗读。
    .fix = 请用该目录语言的译文替换此文本。
wrong-language-message-found = 此文本的语言是 { $language }。
wrong-language-message-part = 文本有一部分的语言是 { $language }：“{ $text }”
