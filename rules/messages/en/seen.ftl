# Order, levels, status and colour as they are seen.

heading-level-looks =
    .title = Headings of a lower level are not set larger than those above them.
    .why = The level is what screen readers read, and the size what others see: both must tell the same structure.
    .fix = Give headings the level that their place in the text has, and set the size with style sheets.
heading-looks-higher = This heading of level { $level } is set larger than “{ $heading }” of level { $upper }, which it stands under. Which of them is the upper one?

reading-order =
    .title = Texts are read in the order they are seen in.
    .why = Who listens gets the order of the code, and may not understand steps or texts that have changed places.
    .fix = Put the texts in the code in the order they should be read in, and let style sheets keep it.
order-turned = “{ $first }” is read before “{ $second }”, but seen after it. Does the meaning change when it is read in this order?

focus-order =
    .title = The Tab key goes through the page in the order it is seen in.
    .why = When the focus jumps, people who use the keyboard lose their place, above all with an enlarged screen.
    .fix = Take tabindex values above zero away, and put what is operated in the code in the order it is seen in.
focus-overtakes = A tabindex above zero puts this before something that comes before it on the page. Can the page still be used in the order of the Tab key?
focus-goes-back = The Tab key goes to “{ $first }” before “{ $second }”, but “{ $second }” is seen first. Does this order confuse?

status-message =
    .title = Messages about what has happened are announced.
    .why = Who cannot see the message does not know that something was saved, found or refused.
    .fix = Keep an empty live region on the page, not hidden, and put the message into it when it is due.
live-hidden = This is to announce messages, but aria-hidden hides it from screen readers. Does something else announce them?
live-off = This has a role that announces messages, and aria-live="off", which keeps it silent. Should its messages be heard?
live-waits = This message waits in a live region that is hidden. When it shows, nothing in it changes: is it announced?

auto-updating-announced =
    .title = Screen readers are told of text that changes by itself.
    .why = Who listens does not notice the change, and goes on with what no longer holds.
    .fix = Put the text into a live region that does not interrupt, such as role="status".
change-silent = This text changes by itself, and no live region tells screen readers. Do people need to know of the change?

required-color =
    .title = Colour is not all that shows which fields must be filled in.
    .why = Who does not see the colour cannot tell which fields must be filled in.
    .fix = Add a word such as “required” or an explained sign to the label.
required-by-color = The labels of required fields have another colour than the others, and no other mark was found. Is the colour the only sign?

current-color =
    .title = Colour is not all that shows which item is the current one.
    .why = Who does not tell these colours apart does not see where they are.
    .fix = Underline the current item, set it bold, frame it, or put a sign beside it.
current-by-color = Only its colour, which is not much lighter or darker, tells this current item from the one beside it. Is there another sign of where one is?
