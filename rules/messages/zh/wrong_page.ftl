# 代替页面出现的内容：原因和提示。

wrong-page-sign-in = 出现的是登录页面而不是该页面，因此未检查。若要检查登录页面本身，请指定它的地址。
wrong-page-not-found = 页面显示“未找到”，而服务器的回应与正常页面相同。该页面未检查。
wrong-page-blank = 页面是空白的：脚本没有显示任何内容。该页面不算已检查。
wrong-page-empty = 页面是空白的。
wrong-page-notice-sign-in = 有 { $count } 个页面要求先登录，未检查。
wrong-page-notice-not-found = 有 { $count } 个页面显示“未找到”，而服务器的回应与正常页面相同。这些页面未检查。
wrong-page-notice-empty = 有 { $count } 个页面是空白的，规则在其中找不到任何内容。
