# Said by the engine itself, for any rule.

needs-browser = This rule needs the page rendered in a browser. Run again with --engine chrome.
