# Tables, lists of descriptions, and markup that moves or reloads.

table-duplicate-name =
    .title = The summary of a table does not repeat its caption
    .why = Screen readers say the same thing twice.
    .fix = Take the summary attribute away, or say in it how the table is built.
summary-repeats-caption = The summary attribute says the same as the caption.

scope-attr-valid =
    .title = The scope attribute is used as HTML defines it
    .why = Browsers pass over a scope they do not know, or that is not on a header cell. The headers said with a cell may be the wrong ones.
    .fix = Put scope on th elements only, with row, col, rowgroup or colgroup.
scope-on-data-cell = scope stands on a data cell. Browsers disregard it there.
scope-unknown = scope is “{ $value }”. It takes row, col, rowgroup or colgroup.

empty-table-header =
    .title = Each header cell of a table has text
    .why = Screen readers say nothing before the cells of the row or column, and people do not know what the values stand for.
    .fix = Write the header's text, or use td if the cell heads nothing.

definition-list =
    .title = Lists of descriptions hold terms and descriptions, and nothing else
    .why = Screen readers say how many terms there are and which description belongs to which. Whatever else stands in the list breaks that apart.
    .fix = Put dt and dd elements into the dl, or into div elements that group them, and move everything else out.
description-stray-text = The text “{ $text }” is neither a term nor a description.
description-stray-element = The { $element } element in the list is neither a term nor a description.
description-no-group = No description follows a term in this list.

dlitem =
    .title = Terms and descriptions stand in a list of descriptions
    .why = Without the list around it a screen reader does not say that it is a term or description, nor what belongs to it.
    .fix = Put dt and dd into a dl element. If they are no terms and descriptions, use other elements.
description-outside-list = The element is in no dl.
description-in-other-role = The dl around it is announced as “{ $role }”.

blink =
    .title = Nothing blinks without end
    .why = Text that blinks draws the eye away from everything else. People with attention or reading difficulties cannot use the page.
    .fix = Take the blink element away. Stress words with strong.
blink-shown = The page shows a blink element. Where browsers or style sheets support it, it blinks without a way to stop it.

marquee =
    .title = Nothing scrolls by itself without end
    .why = People who read slowly cannot read text that moves away, and it draws the eye from everything else.
    .fix = Take the marquee element away and let the text stand still.
marquee-shown = The marquee element scrolls without end, and nothing stops it.
marquee-ends = The marquee element scrolls a number of times. Does it stop within five seconds, or can it be stopped?

meta-refresh-no-exceptions =
    .title = The page never reloads or leaves by itself after a while
    .why = People lose their place and what they have entered, however long the page waits.
    .fix = Take the refresh away. Let people reload with a button, and redirect on the server.

meta-viewport-large =
    .title = The page lets people zoom in to five times the size
    .why = People who see very little need more than twice the size.
    .fix = Take maximum-scale out of the viewport, or set it to 5 or more.
viewport-scale-small = maximum-scale={ $value } stops zooming before five times the size.

html-xml-lang-mismatch =
    .title = lang and xml:lang name the same language
    .why = Programs that read the page as XML take another language than browsers do.
    .fix = Give both attributes the same language, or take xml:lang away.
languages-differ = lang is “{ $language }”, but xml:lang is “{ $other }”.

td-has-header =
    .title = Each data cell of a table has a header cell
    .why = Screen readers say the headers before each cell. Without them people hear a value and do not know what it stands for.
    .fix = Mark up the cells that head rows and columns as th, with scope where the table is not plain.
table-cells-headless = { $count } cells of the table with content have no header in their row or column.
table-no-headers = The table is marked up as a data table but has no header cell.
table-looks-like-data = The table looks like a data table and has no header cells. Do its first row or column head the others?
table-first-column-headless = The cells of the first column have no header with text. Are they the headers of their rows?
table-mixed-content = Cells without a header hold whole parts of a page. Is this a data table, or is it for layout?

table-fake-caption =
    .title = The title of a table is its caption
    .why = Screen readers say the caption when people come to the table, and list tables by it. A title in a cell is read as a value.
    .fix = Move the title into a caption element at the start of the table.
table-title-in-cell = The first row is one data cell, “{ $text }”, as wide as the table, and the table has no name.
table-title-beside-name = The first row is one data cell, “{ $text }”, as wide as the table. Is it the table's title?

layout-table =
    .title = Tables for layout carry no marks of data tables
    .why = Screen readers announce captions and headers where there is no data to make sense of, or pass over those that are needed.
    .fix = If the table holds data, take role="presentation" away. If it is for layout, take away th, caption, summary, scope and headers.
table-presentational-marked = The table is marked as presentational, but has { $mark }. Does it hold data?
table-layout-marked = The table holds other tables and has { $mark }. Is it for layout?

css-orientation-lock =
    .title = The page can be used upright and on its side
    .why = People whose device is fixed, for example to a wheelchair, cannot turn it to read content that is shown on its side.
    .fix = Take away the style that turns the content in one orientation of the window.
orientation-locked = When the window is laid on its side, the style sheet turns this element a quarter turn against it.

p-as-heading =
    .title = Text that looks like a heading is one
    .why = Screen reader users who go from heading to heading pass over this part and do not learn that it is there.
    .fix = Mark the text up as a heading of the right level, and style it as it looks now.
text-looks-like-heading = “{ $text }” stands alone above its text, larger and bold, and is no heading.
text-may-be-heading = “{ $text }” stands out from the text below it. Is it the heading of that text?

heading-as-p =
    .title = Headings look like headings
    .why = People who see the page cannot tell the heading from the text, while screen readers announce one.
    .fix = Style the heading so that it stands out, or mark it up as plain text if it heads nothing.
heading-looks-like-text = The heading looks like the text below it. Is it a heading?

p-as-list =
    .title = What looks like a list is marked up as one
    .why = Screen readers do not say that there is a list, how many items it has, and where in it one is.
    .fix = Put the items into li elements in a ul or ol, and let the browser make the bullets and numbers.
lines-look-like-list = { $count } lines begin like the items of a list. Are they one?
