# 规则覆盖的范围：`evenhand rules --coverage` 和 `--act`。

report-column-mode = 由谁判定
report-mode-automatic = 自动
report-mode-semi-auto = 部分自动
report-mode-manual = 提问
report-cover-automatic = 自动
report-cover-person = 需要人工
report-cover-none = 未覆盖
report-cover-deciding = 作出判定的规则
report-cover-asking = 提出问题的规则
report-cover-note = 即使有规则作出判定，仍需由人查看规则看不到的内容：没有发现问题并不表示已满足要求。
report-act-approved = 已批准
report-act-complete = 完整
report-act-partial = 部分
report-act-untested = 未测试
report-act-figures = 在 W3C 的 ACT 规则中，{ $complete } 条由程序完整判定，{ $partial } 条部分判定并向人提问；{ $untested } 条未测试。
