clipped-in-locale =
    .title = 文本在每种语言中都能完整显示
    .why = 译文往往更长。如果容器按源文本的长度设计，使用其他语言的人就会看不到后面的内容，或看到文字相互重叠。
    .fix = 让容器随文本增大，或让文本换行；无法做到时，请求更短的译文。
clipped-in-locale-found = 文本所在的容器太小，有一部分看不到：“{ $text }”。在源语言页面上，此文本显示完整。
clipped-in-locale-covered = “{ $text }”与“{ $other }”相互重叠。在源语言页面上没有重叠。
