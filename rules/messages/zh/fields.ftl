# 表单的标签、错误消息和必填字段。

error-message =
    .title = 错误消息让每个人知道哪个字段有误以及原因。
    .why = 不知道哪里有误，就无法改正，也无法提交表单。
    .fix = 在字段旁写明哪里有误或应填什么，使其可见，并用 aria-describedby 与字段关联。
error-not-heard = “{ $text }”看得见，但 aria-hidden 使屏幕阅读器读不到它，也没有别的内容说明。
error-perhaps-not-heard = aria-hidden 使屏幕阅读器读不到“{ $text }”。它是不是没有别处说明的错误消息？
error-only-heard = “{ $text }”会随某个元素读出，却看不见。它是不是只在出错时显示的错误消息，并且只在那时读出？
error-says-nothing = “{ $text }”既没有说明哪个字段有误，也没有说明原因，别处也没有说明。
error-of-field = 字段“{ $field }”的错误消息是“{ $text }”。它是否说明了哪里有误或如何改正？
error-beside-field = “{ $text }”位于字段“{ $field }”旁，但该字段没有引用它。它是否说明了哪里有误或如何改正？屏幕阅读器用户在该字段中能得知吗？
error-of-form = 表单有错误消息“{ $text }”。它是否说明了哪个字段有误，以及原因或如何改正？

error-message-missing =
    .title = 标记为无效的字段有错误消息。
    .why = 屏幕阅读器只说“无效”，用户只能猜测哪里有误。
    .fix = 在字段旁写明哪里有误，并用 aria-describedby 或 aria-errormessage 引用它。
error-unexplained = 该字段标记为无效，但没有找到说明原因的文字。用户在哪里能读到？

label-target =
    .title = 每个标签都对应一个字段。
    .why = 点击标签会转到它的字段，屏幕阅读器也会在那里读出标签。没有字段的标签两样都做不到。
    .fix = 在 for 中填写字段的 id，或把字段放进标签中；没有字段的地方请使用其他元素。
label-for-nothing = 没有元素的 id 是 for 所指的“{ $id }”。
label-for-no-field = for 指向“{ $id }”，那是一个 { $element } 元素，不是可以有标签的字段。
label-of-nothing = 标签没有 for，也不包含任何字段。

required-mark =
    .title = 必填字段的标记会随字段读出。
    .why = 看不到标记的人要到表单被退回时才知道。
    .fix = 在字段上设置 required 或 aria-required="true"，或让标记成为字段名称的一部分。
required-word-unheard = 看得出该字段必填，但它的代码和名称都没有说明。
required-star-unheard = 表示该字段必填的星号只能看到；字段的代码和名称都没有说明。
required-apart = 字段旁有必填标记，但它的代码和名称都没有说明。该字段必须填写吗？

required-visible =
    .title = 看得出哪些字段必填。
    .why = 知道表单需要什么的人填一次就够；不知道的人要反复填写。
    .fix = 在这些字段的标签中写上“必填”，或在其他字段的标签中写上“选填”。
required-unseen = 此表单有 { $count } 个必填字段，其他字段不必填，但没有文字说明。用户看得出是哪些吗？
