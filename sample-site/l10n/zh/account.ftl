### 登录、注册账户、证明身份。

required-mark = （必填）
required-explained = 标有“（必填）”的项目必须填写。

## 登录

sign-in-page-title = 登录 – { -brand }
sign-in-description = 使用电子邮箱和密码登录 { -brand }。
sign-in-title = 登录 { -brand }
sign-in-lead = 请使用注册账户时填写的电子邮箱。
sign-in-email = 电子邮箱
sign-in-email-field =
    .placeholder = xingming@example.org
sign-in-email-hint = 在新设备上登录时，我们会向此邮箱发送验证码。
sign-in-password = 密码
sign-in-show-password =
    .aria-label = 显示密码
sign-in-submit = 登录
sign-in-new-title = 第一次使用？
sign-in-new-text = 注册账户大约需要五分钟。
sign-in-new-link = 注册账户
sign-in-callout = 忘记密码？工作人员可以帮助您设置新密码。
sign-in-callout-link = 申请新密码

## 注册账户

create-page-title = 注册账户 – { -brand }
create-description = 使用您的姓名、电子邮箱和密码注册 { -brand } 账户。
create-title = 注册您的账户
create-lead = 您需要一个只有您本人能查看的电子邮箱。
create-given-name = 名
create-family-name = 姓
create-email = 电子邮箱
create-email-hint = 例如 xingming@example.org
create-password = 新密码
create-password-rules = 至少 12 个字符。容易记住的一句话就很合适。
create-password-advice = 请勿使用您在其他地方用过的密码。
create-show-password =
    .aria-label = 显示新密码
create-captcha = 请输入图片中的文字
create-birth-date = 出生日期
create-birth-date-hint = 例如 27 日 3 月 1984 年
create-birth-day = 日
create-birth-month = 月
create-birth-year = 年
create-language = 信件语言
create-language-hint = 以后可以在账户中更改。
create-terms = 我已阅读数据使用说明
create-submit = 注册我的账户
create-existing = 已有账户？
create-existing-link = 用您的账户登录

## 验证身份：证件

document-page-title = 验证身份：证件 – { -brand }
document-description = 证明身份的第一步：提交证件照片。
document-title = 提交您的证件照片
# $step (Number), $total (Number)
document-progress = 第 { $step } 步，共 { $total } 步
document-lead = 我们将照片与官方登记信息比对，30 天后删除。
document-type = 您使用哪种证件？
document-type-passport = 护照
document-type-card = 身份证
document-type-permit = 居留证
document-sample-text = 证件必须完整出现在照片中。
document-file = 证件照片
document-file-hint = 图片不超过 10 MB
document-accepted-title = 我们接受的材料
document-accepted-valid = 仍在有效期内的证件
document-accepted-colour = 彩色照片
document-accepted-both = 身份证的正反两面
document-tips-title = 如何拍好照片
document-tip-light = 使用自然光，不要用闪光灯。
document-tip-flat = 将证件平放在深色桌面上。
document-submit = 提交并继续
document-help = 您也可以携带证件到我们的办事处办理。

## 验证身份：住址

address-page-title = 验证身份：住址 – { -brand }
address-description = 证明身份的第二步：您的居住地址。
address-title = 确认您的住址
address-progress =
    .aria-label = 以圆点表示的两个步骤，第二个为实心
address-lead = 我们会向此地址寄送一封带有验证码的信。
address-legend = 您的居住地
address-street = 街道和门牌号
address-street-hint = 请填写您登记的地址。
address-unit = 房间或楼层
address-city = 城镇
address-region = 地区
address-region-choose = 请选择地区
address-region-coast = 阿尔温海岸
address-region-hills = 西部丘陵
address-region-lakes = 莫伦湖区
address-postal-code = 邮政编码
address-postal-code-hint = 五位数字
address-lookup =
    .aria-label = 按此邮政编码查找城镇
address-submit = 确认此地址
address-why-title = 为什么需要住址
address-why-text = 只有居住在拉克穆尔的人才能申请福利。
address-moved-title = 如果您已搬家
address-moved-text = { " " }
address-receipt-link = 查看收据示例
address-survey = 办理过程如何？请在联系页面告诉我们。
