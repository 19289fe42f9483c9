mixed-numerals =
    .title = 数字使用同一种文字的数码
    .why = 人们会把两种数码看成两个数字，屏幕阅读器也可能用不同的语言朗读。
    .fix = 让程序统一按语言区域的数码书写所有数字。
mixed-numerals-number = 数字“{ $number }”混用了两种数码：“{ $text }”
mixed-numerals-page = 此页面上有些数字使用一种数码（{ $own }），另一些使用另一种（{ $latin }）。这符合读者的习惯吗？

source-format-currency = “{ $form }”像英语那样把货币符号写在金额前面：“{ $text }”

untranslated-text-language = “{ $text }”的语言是{ $found }，不是页面的语言。
untranslated-text-page = 整个页面的语言是{ $found }，不是页面应有的语言：“{ $text }”。
untranslated-name-language = “{ $text }”的语言是{ $found }，不是页面的语言；屏幕阅读器会照此朗读。

number-order =
    .title = 在从右到左的文本中，电话号码保持原有顺序
    .why = 人们会按看到的顺序拨号，结果打给别人或打不通。
    .fix = 请把号码放在 bdi 元素中，或放在带有 dir="ltr" 的元素中。
number-order-found = “{ $number }”的各组数字换了位置：人们看到的是“{ $shown }”。
