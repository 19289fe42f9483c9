# What titles, links and images say.

link-purpose =
    .title = Links say where they lead.
    .why = Screen reader users go from link to link or list the links of a page. “Click here” without anything around it tells them nothing.
    .fix = Write where the link leads into its text, or put the link into the sentence, list item or table row that says so.
link-purpose-none = “{ $name }” does not say where the link leads, and neither does the text it is in.
link-purpose-heading = “{ $name }” does not say where the link leads; only a heading nearby may. Can people tell from the link and its own paragraph, list item or table cell?

image-name-descriptive =
    .title = The alternative of an image is not a stopgap.
    .why = The name of a file or the word “image” takes the place of what the picture shows. People who cannot see it learn nothing.
    .fix = Describe what the image shows or does, or set alt="" if it is decoration.
image-name-placeholder = “{ $name }” stands for any image and does not say what this one shows.
image-name-file = “{ $name }” is the name of a file, not what the image shows.
image-name-signs = “{ $name }” has no words.

title-descriptive =
    .title = The title of the page is not a stopgap.
    .why = The title is the first thing a screen reader says, and what tabs and history show. A stopgap is the same for any page.
    .fix = Write what the page is about, then the name of the site.
title-placeholder = “{ $title }” is a stopgap that says nothing of this page.
title-signs = “{ $title }” has no words.
