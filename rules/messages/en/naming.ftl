# Names that are missing, and links whose scripts decide where they lead.

name-options = Nothing names the list: no label and no attribute. What it offers to choose from is no name.
links-same-name-scripted = Several links are called “{ $name }”, and only scripts know where some of them lead. Do they lead to the same thing, or would anybody, seeing the page, be unsure which is which?
