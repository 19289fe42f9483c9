### 所有页面的共用内容，以及语言选择、首页、会话结束和收据页面。

# 产品名称，一律不翻译。
-brand = Fernway
-agency = 居民福利局
-country = 拉克穆尔共和国

## 页面框架

skip-link = 跳到主要内容
banner-label = 官方网站
banner-text = { -country }官方网站
brand-wordmark = Fernway 账户
header-agency = { -agency }提供的服务
nav-main =
    .aria-label = 主要页面
nav-home = 首页
nav-sign-in = 登录
nav-create = 注册账户
nav-verify = 验证身份
nav-help = 帮助
nav-contact = 联系我们
language-label = 选择语言
footer-nav =
    .aria-label = 关于本网站
footer-accessibility = 无障碍声明
footer-session = 退出登录与安全
footer-receipt = 收据示例
footer-agency = { -brand } 由{ -agency }管理，地址：阿尔温港码头街 12 号。

## 语言选择

chooser-page-title = 选择语言 – { -brand }
chooser-description = 选择您使用 { -brand } 时的语言。
chooser-title = 请选择语言
chooser-continue = 继续使用中文

## 首页

home-page-title = { -brand }：一个账户办理所有福利
home-description = 使用一个 { -brand } 账户即可申请福利、提交材料并查看付款。
home-title = 一个账户，办理所有福利
home-lead = 在同一个地方申请房租、取暖和家庭补助，提交材料，查看每一笔付款。
home-start = 注册您的账户
home-return = 登录您的账户
home-hero =
    .alt = 山脚下的一座房子，一封信正送到门口
home-notice = 码头街办事处周一因维修暂停办公，网上服务照常。
home-services-title = 您可以申请什么
home-rent-title = 房租补助
home-rent-text = 面向房租超过收入三分之一的家庭，按月发放。
home-heating-title = 取暖补助
home-heating-text = 每年秋季发放一次，不限取暖方式。
home-heating-icon =
    .alt = 温暖的暖气片
home-family-title = 家庭补助
home-family-text = 每个孩子都可领取，从出生直到毕业。
home-family-icon =
    .alt = 牵着孩子的手的家长
home-process-title = 办理流程
home-process-chart = 依次三步：注册账户、证明身份、提出申请
home-step-account = 使用您的电子邮箱注册账户。
home-step-identity = 用一份证件和您的住址证明身份。
home-step-apply = 提出申请，随时查看进度。
home-step-apply = 提交申请并每天查看进度。
# $days (Number) - 从申请到作出决定的平均天数
home-figure = { $days } 天
home-figure-text = from application to decision, on average last month
home-news-title = 服务动态
home-news-rates = 四月一日起执行新的补助标准
home-news-rates-date = 2026 年 3 月 14 日
home-news-letters = 如何辨别真假信件
home-news-letters-date = 2026 年 3 月 2 日
home-letter =
    .alt = 了解如何识别我们的信件
home-rates =
    .alt = 了解新的补助标准
home-archive = 更早的消息可在帮助页面查看。
home-archive-link = 前往帮助页面

## 会话结束

session-page-title = 会话已结束 – { -brand }
session-description = 离开一段时间后会发生什么，以及如何重新登录。
session-title = 您已退出登录
# $minutes (Number) - 无操作多少分钟后退出
session-text = 为保护您的数据，{ $minutes } 分钟无操作后系统会自动退出。
session-saved = 您填写的内容已保存在 { -brand } 中，可以从中断处继续。
session-again = 重新登录
    .accesskey = S
session-tips-title = 使用公用电脑时
session-tip-close = 用完后请关闭浏览器的所有窗口。
session-tip-download = 请删除您下载的信件。
session-note = 我们绝不会通过电话询问您的密码。

## 收据

receipt-page-title = 收据示例 – { -brand }
receipt-description = 提交材料后您会收到的收据样式。
receipt-title = 材料收据
receipt-text = 在收到我们的决定之前，请保留此收据。
receipt-caption = 我们收到的内容
receipt-number = 收据编号
receipt-number-value = 编号 LM 2048，仅为示例
receipt-date = 收到日期
receipt-date-value = 2026 年 3 月 14 日
receipt-documents = 您的材料
# $count (Number) - 收到的文件数
receipt-documents-value = { $count } 个文件
receipt-status = 下一步
receipt-status-value = 我们核对您的材料后会写信通知您。
receipt-fine-print = 本页仅为示例，不能作为申请证明。
receipt-back = 返回首页
