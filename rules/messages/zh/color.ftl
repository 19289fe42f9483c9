# 关于颜色的规则。

color-contrast =
    .title = 文字与其背后的颜色有足够的差别
    .why = 视力不佳的人、老年人以及在强光下的所有人，都无法看清与背景深浅几乎相同的文字。
    .fix = 加深文字或调亮背景，或者反过来，直到对比度至少为 4.5:1；24 px 的文字，或 18.66 px 的粗体文字，至少为 3:1。
contrast-too-low = 对比度为 { $ratio }:1，而需要 { $needed }:1：文字 { $foreground }，背景 { $background }，{ $size } px，字重 { $weight }。
contrast-over-image = 文字（{ $foreground }，{ $size } px）位于图像之上。所有字母处的对比度都至少为 { $needed }:1 吗？
contrast-over-gradient = 文字（{ $foreground }，{ $size } px）位于渐变之上。所有字母处的对比度都至少为 { $needed }:1 吗？
contrast-effect = 滤镜、混合模式或旋转改变了文字（{ $foreground }，{ $size } px）或其背景的外观。对比度至少为 { $needed }:1 吗？
contrast-covered = 有内容盖在文字（{ $foreground }，{ $size } px）上。能看到的部分对比度至少为 { $needed }:1 吗？
contrast-scrolls-under = 文字（{ $foreground }，{ $size } px）固定在窗口中，页面在其后面滚动。在经过的所有内容之上，对比度都至少为 { $needed }:1 吗？
contrast-color-unknown = 文字或其背景的颜色写法无法测量。对比度至少为 { $needed }:1 吗？
contrast-too-complex = 此处重叠了非常多的框。文字（{ $foreground }，{ $size } px）的对比度至少为 { $needed }:1 吗？
contrast-partly = 一部分文字的对比度足够，另一部分可能不够：最差处为 { $ratio }:1，文字 { $foreground }，背景 { $background }。所有字母处都至少为 { $needed }:1 吗？
contrast-shadow = 文字（{ $foreground }，{ $size } px）带有阴影。它与字母周围的阴影和背景的对比度至少为 { $needed }:1 吗？
contrast-painted-text = 字母显示的是背景图像而不是颜色。其对比度至少为 { $needed }:1 吗？
contrast-symbol = 单个字母的对比度为 { $ratio }:1（{ $foreground }，背景 { $background }）。它是作为字母来读的吗？如果是，则需要 { $needed }:1；作为符号，3:1 就足够。
contrast-drawing = 图形中的文字对比度为 { $ratio }:1（{ $foreground }，背景 { $background }，{ $size } px），而需要 { $needed }:1。它是供人阅读的，且不是徽标的一部分吗？

non-text-contrast =
    .title = 文本字段的边缘清晰可见
    .why = 如果空白字段只靠一条浅色线显示，低视力的人看不到在哪里填写。
    .fix = 让边缘或字段内部与周围的对比度达到 3:1 或更高。
field-edge-too-pale = 字段边缘（{ $edge }）与周围（{ $around }）的对比度为 { $ratio }:1；需要 3:1。
