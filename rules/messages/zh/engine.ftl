# 引擎本身的消息，适用于任何规则。

needs-browser = 此规则需要在浏览器中渲染页面。请使用 --engine chrome 重新运行。
