texts-may-be-headings =
    “{ $text }”和另外 { $count } 段样式相同的文字与各自下面的文字明显不同。它们是那些文字的标题吗？
