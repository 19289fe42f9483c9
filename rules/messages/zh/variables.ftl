glued-variable =
    .title = 程序插入的内容与相邻的词分开
    .why = 人们会看到一个无法理解的长词，屏幕阅读器也会把它读成一个词。
    .fix = 请在变量和词之间补上空格。
glued-variable-found = { $variable } 与相邻的词之间缺少空格。
chinese-punctuation-blank = “{ $sign }”旁边有多余的空格。

breakable-space =
    .title = 法语标点旁的空格不能断行
    .why = 在行末，标点会单独落到下一行，人们读到的问句或感叹句就缺了标点。
    .fix = 请改用不换行空格：“:”之前和« »之内用 U+00A0，“;”“!”“?”之前用 U+202F。
breakable-space-found = “{ $sign }”旁的空格处可能断行。
