# 报告中的文字。

## 词语

report-locale = 语言
report-locales = 语言
report-all-locales = 所有语言
report-no-locale = 语言不明的页面
report-source-locale = 源语言
report-page = 页面
report-pages = 页面
report-all-pages = 全部页面
report-incomplete = 未完成
report-findings = 发现的问题
report-questions = 待人工确认
report-translated = 已翻译
report-untranslated-on-page = 页面上未翻译
report-here-only = 仅此语言
report-every-locale = 所有语言都有
report-only-in = 仅见于：{ $locales }
report-places = 位置
report-status = 状态
report-number = 编号
report-yes = 是
report-no = 否
report-impact-critical = 致命
report-impact-serious = 严重
report-impact-moderate = 中等
report-impact-minor = 轻微
report-best-practice = 最佳做法
report-no-standard = 没有标准要求这一点，但对使用者有帮助。
report-level = { $level } 级，自 WCAG { $version } 起
report-column-rule = 规则
report-column-impact = 影响
report-column-needs = 所需数据
report-column-criteria = WCAG 成功标准
report-column-508 = 第 508 条
report-column-trusted-tester = Trusted Tester
report-column-ict-baseline = ICT Baseline
report-column-act-rules = ACT 规则
report-counts-508 = 计入修订版第 508 条标准
report-needs-catalog = 消息目录
report-needs-dom = 文档
report-needs-layout = 布局
report-needs-pixels = 图像
report-needs-interaction = 交互

## 数字

report-coverage-figure = { $translated } / { $messages }（{ $percent }%）
report-alike = { $count } 个同类元素的问题合并显示：它们很可能出于同一个原因。
report-place-count = { $count } 处
report-page-count = { $count } 个页面
report-more-places = 另有 { $count } 处
report-more-pages = 另有 { $count } 个页面
report-more-findings = 另有 { $count } 个问题
report-more-questions = 另有 { $count } 个疑问
report-all-places = 全部 { $count } 处
report-all-entries = 全部 { $count } 条
report-cell-label = { $locale } 中的 { $rule }：{ $count }
report-pages-label = { $locale } 的 { $count } 个页面
report-duration = 用时 { $seconds } 秒。
report-rules-listed = { $count } 条规则
report-rules-failed = 未通过的规则

## 结论

report-verdict = 结论
report-gate-passed = 通过门槛：没有达到“{ $impact }”的问题。
report-gate-failed = 未通过门槛：{ $count } 个问题达到或超过“{ $impact }”。
report-gate-none = 未设门槛：问题不影响退出码。
report-partial = 本报告不完整：运行中途被停止。
report-pages-incomplete = { $count } 个应检查的页面未检查或未检查完。本次运行不可信赖。
report-nothing-checked = 没有检查任何内容，因此无法作出判断。
report-questions-left = 还有 { $count } 个疑问需要人工判断。
report-risk-short = 所列问题是程序能够看到的风险。没有问题并不表示网站符合标准。
report-risk = 本报告列出程序能够看到的风险，并不声明符合第 508 条或任何其他标准：许多要求需要人来判断。
report-written-to = 报告：{ $path }
report-checked-against = 依据 { $standard } 判断，使用 { $browser } 查看。

## 所有语言的页面

report-title = 每个人得到的页面都一样吗？
report-skip = 跳到正文
report-made-by = 由 { $tool } 生成
report-notices = 关于本次运行的说明
report-side-by-side = 各语言对照
report-locales-caption = 各语言的页面与问题。“仅此语言”指其他语言都没有的问题。
report-findings-intro = 所有语言都有的问题出在模板上：修正一次即可。只在部分语言中出现的问题来自翻译。
report-findings-caption = 各语言中每条规则未通过的位置数
report-no-findings = 没有未通过的规则。
report-in-catalogs = 消息目录中
report-catalogs-caption = 按规则和语言统计的目录条目
report-person = 仍需人工检查的内容
report-person-intro = 以下疑问出现在这些页面上，需要人来回答。还有一些要求根本无法由程序测试。
report-questions-caption = 按规则和语言统计的疑问
report-untested = 有 { $count } 项 Trusted Tester 测试不由本次运行的任何规则判定
report-coverage = 检查范围
report-status-checked = 已检查
report-status-incomplete = 未完成
report-status-skipped = 已跳过
report-frames = 个框架未检查
report-why-incomplete = 页面未完成的原因
report-why-skipped = 跳过页面的原因
report-no-reason = 原因不明
report-rules = 应用的规则

## 单个语言的页面

report-locale-title = { $locale } 的报告
report-is-source = 这是源语言：其他语言与它比较。
report-compared-with = 与源语言 { $locale } 比较。
report-on-this-page = 本页内容
report-figures = 数字概览
report-failed-intro = 程序能够确认的事实，最严重的在前。
report-overview = 按严重程度排列的问题
report-seen = 所见情况
report-needs-person = 需要人工判断
report-questions-intro = 程序无法判定以下内容。每一项都是疑问，而不是问题。
report-no-questions = 没有疑问。
report-why = 为什么重要
report-fix = 如何修正
report-announced = 朗读为
report-picture = 图片
report-evidence-alt = 第 { $number } 项所在位置及其周围的图片
report-translation-section = 翻译
report-no-translation = 翻译中没有发现问题。
report-missing-ftl = 待翻译的消息（Fluent 文件）
report-on-pages = 页面上
report-on-page = 页面内容
report-message-key = 消息
report-source-text = 源文本
report-translation = 译文
report-shows-on = 出现于
report-worst-findings = 最严重的问题
report-first-place = 首处：

## 其他页面

report-part = 第 { $part } 部分，共 { $parts } 部分。
report-parts = 各部分
report-next = 下一部分
report-back = 返回报告
report-from-row = 从第 { $start } 条起
report-pages-caption = 按地址排列的页面
report-locale-reason = 语言的判定依据
