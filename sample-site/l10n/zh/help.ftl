### 帮助、联系、无障碍声明。

## 帮助

help-page-title = 帮助 – { -brand }
help-description = 常见问题解答、费用、办公时间和所需材料。
help-title = { -brand } 使用帮助
help-phone-number = 555 0142（免费，{ help-wait }）
# $minutes (Number) - 当前等候时间
help-wait = 请拨打 { help-phone-number }，大约需要等候 { $minutes } 分钟。
help-search-label = 搜索帮助页面
help-search-go =
    .alt = 搜索
help-faq-title = 常见问题
help-faq-documents = 我需要哪些材料？
help-faq-documents-answer = 护照、身份证或居留证，以及一封写有您住址的信件。
help-faq-time = 验证身份需要多长时间？
help-faq-time-answer = 大多数人在两个工作日内完成。
help-faq-code = 没有收到带验证码的信怎么办？
help-faq-code-answer = 请等待十天，然后在 { -brand } 上重新申请寄信。
help-faq-someone = 别人可以代我使用账户吗？
help-faq-someone-answer = 可以。请在我们的任一办事处办理授权委托。
help-bring-title = 到办事处需携带的材料
help-bring-document = 您的身份证件
help-bring-letter = 我们寄给您的最近一封信
help-bring-note = 复印件无效。

=======

help-fees-title = 费用
help-fees-caption = 办卡和副本的费用及送达时间
help-fee-service = 项目
help-fee-standard = 邮寄
help-fee-express = 快递
help-fee-delivery = 送达时间
help-fee-card = 新卡
help-fee-copy = 认证副本
help-fee-total = 合计
# $amount (Number) - 以拉克穆尔货币克朗计价
help-fee-amount = { $amount } 克朗
# $days (Number)
help-fee-days = { $days } 天内
help-hours-title = 办公时间
help-hours-toggle = 显示或隐藏办公时间
help-hours-week = 周一至周五，8:30 至 1７:00
help-hours-saturday = 周六，9:00 至 12:00
help-office-photo =
    .alt = 码头街办事处：砖砌建筑，台阶旁有坡道
help-office-text = 码头街办事处有无台阶通道。
help-more-title = 还没有找到答案？
help-more-text = 工作人员会在一个工作日内答复.
help-more-link = 写信给工作人员

## 联系

contact-page-title = 联系我们 – { -brand }
contact-description = 写信给 { -brand } 的工作人员，或查找附近的办事处。
contact-title = 给我们写信
contact-lead = 我们会在一个工作日内用您使用的语言答复。
contact-name = 您的姓名
contact-email = 您的电子邮箱
contact-phone = 您的电话号码
contact-topic = 您要咨询什么？
contact-topic-choose = 请选择主题
contact-topic-account = 我的账户
contact-topic-payment = 付款
contact-topic-other = 其他事项
contact-reply = 您希望我们如何答复？
contact-reply-email = 通过电子邮件
contact-reply-phone = 通过电话
contact-message = 您的留言
contact-privacy = 这些信息仅用于答复您。
contact-send =
    .title = 将表单发送给 { -brand } 的工作人员
contact-map-title = 办事处位置
contact-map =
    .title = 从车站到办事处的路线图
contact-map-text = 办事处距{ -station }300 米。
contact-cookie-note = 本网站只使用一个 Cookie，用于保持登录状态。

## 框架中的地图

map-page-title = 前往办事处的路线图 – { -brand }
map-description = 从车站到 { -brand } 办事处的路线。
map-name = 地图：从车站沿码头街到港口旁的办事处
map-text = 从车站出发，沿码头街朝港口方向走。

## 无障碍声明

accessibility-page-title = 无障碍声明 – { -brand }
accessibility-description = { -brand } 的无障碍程度、尚存的问题以及反馈方式。
accessibility-title = { -brand } 无障碍声明
accessibility-lead = 我们希望每个人都能以任何一种语言使用这项服务。
accessibility-standard = 我们按照以下标准检查页面：
standard-name = Web Content Accessibility Guidelines (WCAG) 2.2
accessibility-score-title = 目前的进展
accessibility-score =
    .aria-label = 五颗星中的四颗：几乎一切正常
accessibility-score-text = 最近一次检查仅在少数页面发现问题。
accessibility-limits-title = 尚存的问题
accessibility-limits-letters = 2020 年以前的信件是扫描图片，没有文字。
accessibility-limits-map = 办事处地图无法用键盘操作；旁边有路线说明。
accessibility-assist-title = 我们如何测试
accessibility-assist-text = 使用屏幕阅读器、只用键盘以及放大文字进行测试。
accessibility-feedback-title = 反馈问题
accessibility-feedback-text = 如果您在使用中遇到困难，请写信给我们。我们会在五个工作日内答复。
accessibility-feedback-link = 向工作人员反馈问题
accessibility-letters-link = 如何获取大字版信件

## 大字版信件

letters-page-title = 大字版信件 – { -brand }
letters-description = 如何获取 { -brand } 的大字版或盲文版信件。
letters-title = 大字版信件
letters-text = 只需告知一次，之后的每封信都会以大字版或盲文版寄出。
letters-order = 您可以随时<a href="/zh/contact.html" onclick="order()">在联系页面</a>提出申请。
letters-mail = 也可以写信至 <a href="mailto:letters@fernway-larkmoor.org">letters@fernway-larkmoor.org</a>。
letters-form = 大字版申请表（PDF）
