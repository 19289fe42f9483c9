# Frames and embedded objects.

frame-focusable-content =
    .title = A frame with something to operate is in the tab order
    .why = A negative tabindex on the frame takes everything in it out of the tab order. Keyboard users cannot reach it.
    .fix = Take the negative tabindex off the frame.
frame-skipped = The frame has a negative tabindex, and there is something to operate in it.
frame-skipped-unread = The frame has a negative tabindex, and its content could not be looked into. Is there anything in it that is operated by keyboard?

frame-tested =
    .title = The content of each frame was tested
    .why = What is in a frame that could not be looked into may have barriers that this report does not list.
    .fix = Test the frame's own page by itself.
frame-unread = The frame's content could not be looked into: { $url }. Is what it shows accessible?

frame-title-unique =
    .title = Frames with different content have different names
    .why = Screen readers list frames by name. Of two that are called the same nobody can tell which is which.
    .fix = Say in each title what that frame holds.
frame-name-shared = Another frame is called “{ $name }” too and holds something else. Do both serve the same purpose?

object-alt =
    .title = Each object that shows a picture, sound or film has a name
    .why = Screen readers announce that something is embedded, and not what it is.
    .fix = Say what it shows in title or aria-label.

area-alt =
    .title = Each link of an image map has a name
    .why = Screen readers announce a link without saying where it leads; nobody can tell the areas apart.
    .fix = Write in alt of the area where it leads.

server-side-image-map =
    .title = What people choose in an image does not depend on where they point
    .why = Where a server asks for the place that was clicked, people who use the keyboard or a screen reader cannot choose anything.
    .fix = Use an image map with area elements, or ordinary links.
map-on-server = The link sends the server the place in the image that was clicked. Can everything that is chosen there also be chosen by keyboard?

image-redundant-alt =
    .title = The text beside an image is not its text alternative over again
    .why = Screen readers say the same thing twice.
    .fix = Write alt="" if the text beside the image already says everything.
alt-repeats-text = The text beside the image already says “{ $name }”.
