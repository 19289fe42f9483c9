# 供其他工具使用的报告格式的文字。

format-left-out = 为了不超过代码扫描允许的大小，略去了 { $count } 条结果。其他报告中有这些结果。
format-failed-pages = 在已检查的 { $pages } 个页面中，有 { $failed } 个页面有规则未通过。
format-no-failure = 在已检查的 { $pages } 个页面中，没有规则未通过。仅凭规则不能下结论，须由人判断。
format-no-rule = 本次运行没有规则检查这一项，须由人检查。
format-acr-title = { $target } 无障碍符合性报告，语言 { $locale }
format-acr-description = { $target } 的 { $locale } 语言页面。
format-acr-methods = 用 { $tool } 的自动规则检查了在 { $browser } 中呈现的 { $pages } 个页面。
format-acr-draft = 这是自动运行生成的草稿。只有规则发现未通过之处才填了等级。审核人须确认每个等级，并补全其余等级。
format-acr-incomplete = 并非所有应检查的页面都已检查。
format-acr-newer = 规则还发现了不符合 WCAG 2.2 的准则，而此目录未列出这些准则：{ $criteria }。
format-acr-by-hand = 请审核人填写：没有规则检查这一部分。
format-diff-new = { $count } 条新问题
format-diff-fixed = 已修复 { $count } 条问题
format-diff-unchanged = { $count } 条问题没有变化。
format-baseline-gone = 基线中有 { $count } 条问题已不存在。请运行 evenhand baseline 将其移除。
