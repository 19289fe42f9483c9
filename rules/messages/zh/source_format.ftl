source-format =
    .title = 日期、时间和数字按该语言的习惯书写
    .why = 人们可能把 03/04/2026 看成另一天，把 1,234 看成另一个数额；屏幕阅读器也会读错其他语言的月份名称。
    .fix = 让程序按语言区域格式化数值，不要照搬源文本的写法。
source-format-date = “{ $form }”是月份用英文书写的日期：“{ $text }”
source-format-date-order = “{ $form }”是月份在日期之前的写法，属于美式英语：“{ $text }”
source-format-number = “{ $form }”用逗号分隔千位，属于英语写法：“{ $text }”
source-format-time = “{ $form }”是英语的十二小时制时间：“{ $text }”
