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

link-purpose-copy = “{ $name }” tells which copy, not of what. Can people tell what they get from the link's own paragraph, list item or table cell?
link-purpose-text-above = “{ $name }” stands alone, and the word is taken from the paragraph above. Does the link itself say where it leads?
title-part-of-heading = “{ $title }” leaves out what the heading “{ $heading }” says first. Does the title tell this page from the others of the site?
title-unlike-text = Most words of the title “{ $title }” are nowhere in the text. Does the title say what this page is about?

image-decorative =
    .title = Images that are kept from screen readers are decoration.
    .why = An image that screen readers skip may show a name, figures or a way. People who cannot see it never learn that it is there.
    .fix = If the image shows something, give it an alternative and do not hide it. If it is decoration, set alt="".
picture-hidden-alternative = The image is hidden from screen readers, yet someone wrote an alternative: “{ $alt }”. Is the image only decoration?
picture-file-informs = Screen readers skip the image, and its file is named “{ $file }”. Is it only decoration, or is what it shows said in the text?
picture-canvas = A script draws here, and screen readers learn nothing of it. Is the drawing only decoration?
